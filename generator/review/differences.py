"""Differences between files as people read them: a unified diff, cut to what helps."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Sequence

import msgspec

from generator.memo import Pieces
from generator.review.findings import counted
from generator.review.printable import printable

MOST_DIFFS = 10
MOST_FILES = 60
MOST_LINES = 40
WIDTH = 160


class Difference(msgspec.Struct, frozen=True):
    """A file that is not what it should be; None where it is missing, or should be."""

    path: str
    actual: Pieces | None
    expected: Pieces | None


def difference_lines(differences: Sequence[Difference]) -> Iterator[str]:
    """The files that differ, the first with their lines; the count of all and the cure last."""
    for difference in differences[:MOST_DIFFS]:
        yield from _file_lines(difference)
    for difference in differences[MOST_DIFFS:MOST_FILES]:
        yield _headline(difference)
    if len(differences) > MOST_FILES:
        yield f"… {counted(len(differences) - MOST_FILES, 'more file')}"
    if differences:
        count = counted(len(differences), "file")
        yield f"{count} not as the docs give them; graphgen generate writes them"
    else:
        yield "all files are as the docs give them"


def _headline(difference: Difference) -> str:
    if difference.actual is None:
        return f"{difference.path}: missing"
    if difference.expected is None:
        return f"{difference.path}: no longer generated"
    return f"{difference.path}: differs"


def _file_lines(difference: Difference) -> Iterator[str]:
    yield _headline(difference)
    if difference.actual is None or difference.expected is None:
        return
    lines = list(
        difflib.unified_diff(
            _lines(difference.actual),
            _lines(difference.expected),
            "on disk",
            "generated",
            n=2,
            lineterm="",
        )
    )
    for line in lines[:MOST_LINES]:
        yield f"  {printable(line if len(line) <= WIDTH else line[: WIDTH - 1] + '…')}"
    if len(lines) > MOST_LINES:
        yield f"  … {counted(len(lines) - MOST_LINES, 'more line')}"


def _lines(pieces: Pieces) -> list[str]:
    return b"".join(pieces).decode("utf-8", "replace").splitlines()
