"""What became of files that changed."""

from __future__ import annotations

from pathlib import Path

from watchfiles import Change

from generator.workspace.watching import settled


def test_files_that_came_and_went_are_nothing_and_exchanged_ones_a_change(tmp_path: Path) -> None:
    saved, new, old, passing = (tmp_path / name for name in ("a.md", "b.md", "c.md", "a.md~"))
    saved.touch()
    new.touch()
    found = {
        (Change.deleted, saved),
        (Change.added, saved),
        (Change.added, new),
        (Change.deleted, old),
        (Change.added, passing),
        (Change.deleted, passing),
    }
    assert settled(found) == [
        (Change.modified, saved),
        (Change.added, new),
        (Change.deleted, old),
    ]
    assert settled({(Change.added, passing)}) == []
