"""Rows of the page view: the source line in the gutter, the fact beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec
from rich.text import Text

from generator.availability import Deprecation
from generator.review.printable import printable
from generator.text import Span, shorten

GUTTER = 6
PROSE = 100


class Rows(msgspec.Struct, frozen=True):
    """Makes rows for the page at ``page``; facts of included files carry their file's name."""

    page: str

    def title(self, text: str) -> Text:
        """The heading of a part, with an empty line before it."""
        return Text.assemble("\n", (printable(text), "bold"))

    def fact(self, span: Span | None, *cells: str | tuple[str, str]) -> Text:
        """One fact: its line in the gutter, then ``cells``, each a text or a text and its style."""
        here = span is not None and span.file == self.page
        gutter = f"{span.line if here and span else '':>{GUTTER}}  "
        text = Text(gutter, "cyan")
        for number, cell in enumerate(cells):
            content, style = (cell, "") if isinstance(cell, str) else cell
            text.append(" " if number else "")
            text.append(printable(content), style or "default")
        if span is not None and not here:
            text.append(f"  {printable(str(span))}", "dim")
        return text

    def deprecation(self, note: Deprecation | None) -> Iterator[Text]:
        """The row of a deprecation; none without one."""
        if note is not None:
            yield self.fact(note.span, ("deprecated", "yellow"), note.date or "", prose(note.text))

    def detail(self, label: str, content: str, span: Span | None = None) -> Text:
        """What belongs to the fact above: a label, and its content with the place, if another."""
        text = Text(" " * (GUTTER + 4))
        text.append(f"{label:12}", "dim")
        text.append(printable(content))
        if span is not None:
            place = f"line {span.line}" if span.file == self.page else str(span)
            text.append(f"  {printable(place)}", "dim")
        return text


def prose(text: str) -> str:
    """Page prose on one line, cut to what a glance takes in."""
    return shorten(text, PROSE)


def listed(values: Iterable[str], empty: str = "none") -> str:
    """``values`` with commas between, or what to say where there are none."""
    return ", ".join(values) or empty
