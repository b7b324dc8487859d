"""Waiting for changes of files below folders."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

from watchfiles import Change, watch

_SETTLE = 50
"""Milliseconds without a further change until what changed is told."""

_LOOK_UP = 200
"""Milliseconds after which a quiet watcher looks up, for interruptions."""

_WORDS = {Change.added: "added", Change.modified: "changed", Change.deleted: "removed"}


def changes(folders: Sequence[Path], ignored: Collection[str] = ()) -> Iterator[tuple[str, ...]]:
    """What changed below ``folders``, each time something does: ``changed api/user-get.md``.

    First comes a time when nothing has changed yet: from then on nothing is missed. Files whose
    names are ``ignored`` are passed over. Raises ``KeyboardInterrupt`` when interrupted.
    """
    roots = [folder.resolve() for folder in folders]
    begun = False
    for found in watch(*roots, step=_SETTLE, rust_timeout=_LOOK_UP, yield_on_timeout=True):
        told = sorted(
            f"{_WORDS[change]} {_below(Path(path), roots)}"
            for change, path in found
            if Path(path).name not in ignored
        )
        if told or not begun:
            begun = True
            yield tuple(told)


def _below(path: Path, roots: Sequence[Path]) -> str:
    root = next((root for root in roots if path.is_relative_to(root)), path.parent)
    return path.relative_to(root).as_posix()
