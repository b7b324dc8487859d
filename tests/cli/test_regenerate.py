"""Generating again: nothing is done twice, and what comes out is what a first run gives."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli.app import graphgen
from generator.workspace.locking import locked
from generator.workspace.transaction import JOURNAL_NAME
from tests.test_cli_contract import GET_THING, THING, write

PAGES = {
    "api/thing-get.md": GET_THING.format(name="thing", version="v1.0"),
    "api/other-get.md": GET_THING.format(name="other", version="v1.0"),
    "resources/thing.md": THING.format(name="thing"),
    "resources/other.md": THING.format(name="other"),
}


def write_docs(root: Path) -> Path:
    for path, text in PAGES.items():
        write(root / "api-reference" / "v1.0" / path, text)
    return root


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    return write_docs(tmp_path / "docs")


def generate(docs: Path, out: Path, *more: str) -> Result:
    arguments = ["generate", "--docs", str(docs), "--out", str(out), "--pack", "python", *more]
    return CliRunner().invoke(graphgen, arguments)


def tree(out: Path) -> dict[str, bytes]:
    files = (path for path in out.rglob("*") if path.is_file())
    return {path.relative_to(out).as_posix(): path.read_bytes() for path in files}


def test_a_run_with_nothing_to_do_says_so_without_reading(
    docs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    first = generate(docs, out)
    assert first.exit_code == 0, first.output
    monkeypatch.setitem(sys.modules, "generator.pipeline.writing", None)
    again = generate(docs, out)
    assert again.exit_code == 0, again.output
    assert "0 written, 0 removed" in again.stdout
    assert again.stderr == first.stderr


@pytest.mark.parametrize("how", ["edited", "removed", "manifest", "journal"])
def test_output_that_is_not_as_it_was_left_is_seen(docs: Path, tmp_path: Path, how: str) -> None:
    out = tmp_path / "out"
    generate(docs, out)
    before = tree(out)
    module = out / "python" / "graph_sdk" / "v1_0" / "client.py"
    match how:
        case "edited":
            module.write_text("mine")
            assert generate(docs, out).exit_code == 3
        case "removed":
            module.unlink()
        case "manifest":
            (out / "python" / ".graphgen.json").unlink()
        case "journal":
            (out / JOURNAL_NAME).mkdir()
    assert generate(docs, out, "--force").exit_code == 0
    assert tree(out) == before


def test_without_the_cache_everything_is_done_anew(
    docs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    generate(docs, out)
    monkeypatch.setitem(sys.modules, "generator.pipeline.writing", None)
    assert isinstance(generate(docs, out, "--no-cache").exception, ImportError)


def test_another_run_is_waited_for(docs: Path, tmp_path: Path) -> None:
    arguments = ["generate", "--docs", str(docs), "--out", str(tmp_path / "out")]
    command = [sys.executable, "-m", "generator.cli", *arguments]
    with locked(tmp_path / "out", lambda: None):
        run = subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert run.stderr is not None
        assert run.stderr.readline() == "waiting for another run to end\n"
        assert not (tmp_path / "out").exists()
    run.communicate()
    assert run.returncode == 0
    assert (tmp_path / "out" / "python").is_dir()
