"""A disk that refuses, really: one clear line, and the old files stay."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.test_regenerate import tree, write_docs

GET = "api-reference/v1.0/api/thing-get.md"
LIMITED = """
import resource, sys
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv.pop(1)), resource.RLIM_INFINITY))
from generator.cli import main
main()
"""


def generate(root: Path, limit: int | None = None) -> subprocess.CompletedProcess[str]:
    """Generate; no file may become longer than `limit`, as on a full disk."""
    program = ["-c", LIMITED, str(limit)] if limit is not None else ["-m", "generator.cli"]
    arguments = ["--docs", str(root / "docs"), "--out", str(root / "out"), "--pack", "python"]
    command = [sys.executable, *program, "generate", *arguments, "--no-cache"]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    write_docs(tmp_path / "docs")
    assert generate(tmp_path).returncode == 0
    page = tmp_path / "docs" / GET
    page.write_text(page.read_text().replace("Read the properties", "Fetch the properties"))
    return tmp_path


@pytest.mark.parametrize("limit", [0, 300])
def test_a_disk_without_room_loses_nothing(root: Path, limit: int) -> None:
    before = tree(root / "out")
    run = generate(root, limit)
    assert run.returncode == 3
    assert run.stderr.startswith("graphgen: ")
    assert run.stderr.count("\n") == 1
    assert tree(root / "out") == before
    assert generate(root).returncode == 0
    assert tree(root / "out") != before


def test_a_place_that_cannot_be_written_loses_nothing(root: Path) -> None:
    out = root / "out"
    out.rename(root / "kept")
    out.write_text("a file in the way")
    run = generate(root)
    assert run.returncode == 3
    assert run.stderr.startswith("graphgen: cannot ")
    assert run.stderr.count("\n") == 1
    assert out.read_text() == "a file in the way"
