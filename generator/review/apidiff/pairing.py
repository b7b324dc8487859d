"""Which thing of the old state is which of the new: by name first, then by likeness."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from difflib import SequenceMatcher
from typing import Generic, TypeVar

import msgspec

T = TypeVar("T")

LIKE = 0.75
"""How alike two names have to be (0 to 1) for one to be a new spelling of the other."""


class Pairs(msgspec.Struct, Generic[T], frozen=True):
    """Things that both states have, things that only the old has, things that only the new has."""

    both: tuple[tuple[T, T], ...]
    old: tuple[T, ...]
    new: tuple[T, ...]


def pair(old: Iterable[T], new: Iterable[T], key: Callable[[T], Hashable]) -> Pairs[T]:
    """Pair things of equal ``key``. Of several with one key the first stays with the first."""
    olds, news = _numbered(old, key), _numbered(new, key)
    return Pairs(
        tuple((olds[each], news[each]) for each in news if each in olds),
        tuple(thing for each, thing in olds.items() if each not in news),
        tuple(thing for each, thing in news.items() if each not in olds),
    )


def rename(
    pairs: Pairs[T], likeness: Callable[[T, T], float]
) -> tuple[list[tuple[T, T]], Pairs[T]]:
    """Those left over that are one thing renamed, the likest first, and what remains.

    ``likeness`` is 0 for things that are not the same under another name.
    """
    if not (pairs.old and pairs.new):
        return [], pairs
    scored = [
        (-score, left, right)
        for left, old in enumerate(pairs.old)
        for right, new in enumerate(pairs.new)
        if (score := likeness(old, new)) > 0
    ]
    olds: dict[int, int] = {}
    for _, left, right in sorted(scored):
        if left not in olds and right not in olds.values():
            olds[left] = right
    renamed = [(pairs.old[left], pairs.new[right]) for left, right in sorted(olds.items())]
    news = set(olds.values())
    rest = Pairs(
        pairs.both,
        tuple(each for left, each in enumerate(pairs.old) if left not in olds),
        tuple(each for right, each in enumerate(pairs.new) if right not in news),
    )
    return renamed, rest


def name_likeness(old: str, new: str) -> float:
    """How alike two names are, case aside; 0 below :data:`LIKE`."""
    left, right = old.casefold(), new.casefold()
    if left == right:
        return 1.0
    matcher = SequenceMatcher(None, left, right, autojunk=False)
    if matcher.real_quick_ratio() < LIKE or matcher.quick_ratio() < LIKE:
        return 0.0
    ratio = matcher.ratio()
    return ratio if ratio >= LIKE else 0.0


def set_likeness(old: Sequence[str] | frozenset[str], new: Sequence[str] | frozenset[str]) -> float:
    """The share of names that two sets have in common (Jaccard)."""
    left, right = frozenset(old), frozenset(new)
    return len(left & right) / len(left | right) if left or right else 0.0


def _numbered(things: Iterable[T], key: Callable[[T], Hashable]) -> dict[Hashable, T]:
    found: dict[Hashable, T] = {}
    seen: dict[Hashable, int] = {}
    for thing in things:
        name = key(thing)
        seen[name] = seen.get(name, 0) + 1
        found[name, seen[name]] = thing
    return found
