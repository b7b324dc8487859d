"""The code of the server: strictly typed, in modules of a size that can be read at once."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import graph_stub

FOLDER = Path(graph_stub.__file__).parent
MOST_LINES = 250


def test_it_is_strictly_typed(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(tmp_path)]
    run = subprocess.run(
        [*command, "-p", "graph_stub"],
        cwd=FOLDER.parent,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout


def test_no_module_is_long() -> None:
    sizes = {file.name: len(file.read_text("utf-8").splitlines()) for file in FOLDER.glob("*.py")}
    assert len(sizes) > 20
    assert {name: size for name, size in sizes.items() if size > MOST_LINES} == {}
