"""A disk that refuses from some call on, whichever: one clear line, and the old files stay.

Calls are counted, and refused, by an audit hook of the interpreter: no way of writing is left out.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli.app import graphgen
from tests.cli.test_regenerate import tree, write_docs

GET = "api-reference/v1.0/api/thing-get.md"
MAKING = {"open", "os.link", "os.mkdir"}
CHANGING = MAKING | {"os.chmod", "os.remove", "os.rename", "os.rmdir"}


class Disk:
    """What is written below `folder`: after `left` calls more, `events` fail with `code`."""

    folder = ""
    events: frozenset[str] = frozenset()
    left = 0
    code = 0

    def look(self, event: str, arguments: tuple[object, ...]) -> None:
        if event not in self.events or not isinstance(arguments[0], str | bytes | os.PathLike):
            return
        path = os.fsdecode(arguments[0])
        reading = event == "open" and not int(str(arguments[2])) & (os.O_WRONLY | os.O_RDWR)
        if reading or not path.startswith(self.folder):
            return
        self.left -= 1
        if self.left < 0:
            raise OSError(self.code, os.strerror(self.code), path)


DISK = Disk()
sys.addaudithook(lambda event, arguments: DISK.look(event, arguments))


@pytest.fixture
def root(tmp_path: Path) -> Iterator[Path]:
    """Return a folder with docs, what was generated from them, and one page changed since."""
    write_docs(tmp_path / "docs")
    assert generate(tmp_path).exit_code == 0
    page = tmp_path / "docs" / GET
    page.write_text(page.read_text().replace("Read the properties", "Fetch the properties"))
    DISK.folder = str(tmp_path / "out")
    yield tmp_path
    DISK.events = frozenset()


def generate(root: Path) -> Result:
    places = ["--docs", str(root / "docs"), "--out", str(root / "out")]
    return CliRunner().invoke(
        graphgen, ["generate", *places, "--pack", "openapi", "--pack", "python"]
    )


def refused(root: Path, events: set[str], code: int, calls: int) -> Result | None:
    """Generate on a disk that allows so many `calls`; None if it took no more."""
    DISK.events, DISK.code, DISK.left = frozenset(events), code, calls
    run = generate(root)
    DISK.events = frozenset()
    return run if DISK.left < 0 else None


def test_full_at_any_call_nothing_is_lost(root: Path) -> None:
    old = tree(root / "out")
    for calls in count(step=5):
        run = refused(root, MAKING, errno.ENOSPC, calls)
        if run is None:
            break
        assert run.exit_code == 3, run.output
        assert run.stderr.startswith(f"graphgen: cannot write {root / 'out'}")
        assert run.stderr.endswith("No space left on device\n")
        assert run.stderr.count("\n") == 1
        assert tree(root / "out") == old
    assert calls > 0
    assert tree(root / "out") != old


@pytest.mark.parametrize("code", [errno.EROFS, errno.EACCES])
def test_a_folder_that_can_only_be_read_is_named(root: Path, code: int) -> None:
    old = tree(root / "out")
    run = refused(root, CHANGING, code, 0)
    assert run is not None
    assert run.exit_code == 3
    assert run.stderr.startswith(f"graphgen: cannot write {root / 'out'}")
    assert run.stderr.endswith(f"{os.strerror(code)}\n")
    assert tree(root / "out") == old
    assert generate(root).exit_code == 0
    assert tree(root / "out") != old
