"""Places in source text, and the few text helpers that every floor shares."""

from __future__ import annotations

import msgspec


class Span(msgspec.Struct, frozen=True, order=True, gc=False):
    """A place in a docs file.

    ``file`` is the path below the docs folder with ``/`` between its parts; ``line`` counts from 1.
    """

    file: str
    line: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"

    def below(self, lines: int) -> Span:
        """The place ``lines`` further down in the same file."""
        return Span(self.file, self.line + lines)


def squeeze(text: str) -> str:
    """``text`` with every run of white space made one blank, and none at its ends."""
    return " ".join(text.split())


def shorten(text: str, width: int = 60) -> str:
    """``text`` on one line, cut to ``width`` characters; for messages."""
    line = squeeze(text)
    return line if len(line) <= width else line[: width - 1] + "…"
