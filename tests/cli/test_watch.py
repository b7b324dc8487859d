"""`graphgen watch` as a person uses it: save, see one line, break off."""

import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.test_regenerate import write_docs
from tests.test_cli_contract import write

GET = "api-reference/v1.0/api/thing-get.md"


def interruptible() -> None:
    """Undo that a shell lets the processes it starts in the background ignore interruptions."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@pytest.fixture
def watching(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    write_docs(tmp_path / "docs")
    arguments = ["--docs", str(tmp_path / "docs"), "--out", str(tmp_path / "out")]
    arguments += ["--pack", "python", "--include", "things"]
    command = [sys.executable, "-m", "generator.cli", "watch", *arguments]
    process = subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        bufsize=1,
        preexec_fn=interruptible,
    )
    yield process
    process.kill()
    process.communicate()


def test_each_save_gives_one_line_and_an_interruption_ends_it(
    watching: subprocess.Popen[str], tmp_path: Path
) -> None:
    assert watching.stdout is not None
    assert watching.stdout.readline().startswith("watching: ")
    groups = tmp_path / "out" / "python" / "graph_sdk" / "v1_0" / "groups"
    assert not (groups / "others.py").exists()
    page = tmp_path / "docs" / GET
    page.write_text(page.read_text().replace("Read the properties", "Fetch the properties"))
    line = watching.stdout.readline()
    assert line.startswith(f"changed {GET}: ")
    assert " written" in line
    assert "Fetch the properties" in (groups / "things.py").read_text()
    assert "finding" not in line
    page.write_text(page.read_text() + "\n[!INCLUDE [note](gone.md)]\n")
    line = watching.stdout.readline()
    assert line.startswith(f"changed {GET}: ")
    assert "error" in line
    page.write_bytes(b"\xff\xfe# \0")
    assert watching.stdout.readline().startswith(f"changed {GET}: ")
    (tmp_path / "docs" / "new.md").write_bytes(page.read_bytes())
    (tmp_path / "docs" / "new.md").replace(page)
    line = watching.stdout.readline()
    assert line.partition(": ")[0] in (f"added {GET}", f"changed {GET}")
    write(tmp_path / "docs" / GET, "# Nothing")
    assert watching.stdout.readline().startswith(f"changed {GET}: ")
    watching.send_signal(signal.SIGINT)
    rest, errors = watching.communicate(timeout=60)
    assert watching.returncode == 0
    assert (rest, errors) == ("", "")
