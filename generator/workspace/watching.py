"""Waiting for changes of files below folders."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from operator import itemgetter
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
        told = settled(
            {(word, Path(path)) for word, path in found if Path(path).name not in ignored}
        )
        if told or not begun:
            begun = True
            yield tuple(f"{_WORDS[word]} {_below(path, roots)}" for word, path in told)


def settled(found: Collection[tuple[Change, Path]]) -> list[tuple[Change, Path]]:
    """What became of each file of ``found``, by path.

    Programs save beside a file and exchange the two: files that came and went are nothing, and
    one that went and came is a change.
    """
    words: dict[Path, set[Change]] = {}
    for word, path in sorted(found):
        words.setdefault(path, set()).add(word)
    became = [(_became(all_words, there=path.exists()), path) for path, all_words in words.items()]
    return sorted(((word, path) for word, path in became if word is not None), key=itemgetter(1))


def _became(words: set[Change], *, there: bool) -> Change | None:
    if there:
        return Change.added if words == {Change.added} else Change.modified
    return None if Change.added in words else Change.deleted


def _below(path: Path, roots: Sequence[Path]) -> str:
    root = next((root for root in roots if path.is_relative_to(root)), path.parent)
    return path.relative_to(root).as_posix()
