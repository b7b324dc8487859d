"""The changes of the API as a Markdown changelog, for release notes and pull requests."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from generator.review.apidiff.changes import Change
from generator.review.apidiff.compare import ApiDiff
from generator.review.apidiff.report import place, summary, told
from generator.review.apidiff.rules import ChangeClass
from generator.review.markdown import code, escaped

_TITLES = {
    ChangeClass.BREAKING: "Breaking",
    ChangeClass.ADDITIVE: "Additive",
    ChangeClass.EDITORIAL: "Editorial",
}


def changelog(diff: ApiDiff, most: int | None = None) -> str:
    """The changelog of ``diff``; no longer than ``most`` characters, if given.

    Where it has to be cut, the worst changes stay, and the last line tells how many are left out.
    """
    blocks = list(_blocks(diff.changes))
    head = f"## Changes of the API\n\n{escaped(summary(diff))}\n"
    whole = head + "".join(text for text, _ in blocks)
    if most is None or len(whole) <= most:
        return whole
    text, left_out = head, 0
    for block, changes in blocks:
        if not left_out and len(text) + len(block) + _ROOM <= most:
            text += block
        else:
            left_out += changes
    return f"{text}\n… and {left_out} more.\n"


_ROOM = 40
"""Characters that the last line may take."""


def _blocks(changes: Sequence[Change]) -> Iterator[tuple[str, int]]:
    """Pieces that are taken or left out whole, with the number of changes in each."""
    for change_class in ChangeClass:
        mine = [each for each in changes if each.change_class is change_class]
        title = f"\n### {_TITLES[change_class]}\n\n"
        for (subject, page), group in groupby(mine, lambda each: (each.subject, each.page)):
            lines = [f"- {code(subject)} ({escaped(page)})\n", *map(_line, group)]
            yield title + "".join(lines), len(lines) - 1
            title = ""


def _line(change: Change) -> str:
    if change.gone:
        return f"  - {escaped(told(change))}\n"
    where = place(change)
    told_where = f"line {where}" if where.isdigit() else where
    return f"  - {escaped(told(change))} ({escaped(told_where)})\n"
