"""Tables written in HTML: as a block of their own, or in the middle of a cell."""

from __future__ import annotations

import re
from html import escape
from html.parser import HTMLParser

from generator.reading.blocks import Html, Row, Table

# The parser would look for the end of each such tag up to the end of the text.
_TAG_WITHOUT_END = re.compile(r"<(?=[^<>]*(?:<|\Z))")


def html_table(block: Html) -> Table | None:
    """The first table in a block of raw HTML, its cells as Markdown; None where there is none.

    Each row has the line on which its ``<tr>`` stands; the first row is the header.
    """
    rows = html_rows(block.text)
    if not rows:
        return None
    found = [
        Row(tuple(escape(cell, quote=False) for cell in cells), block.span.below(line))
        for line, cells in rows
    ]
    return Table(found[0].cells, tuple(found[1:]), found[0].span)


def html_rows(text: str) -> list[tuple[int, tuple[str, ...]]]:
    """The rows of the first table in ``text``: the line below its start, the cells' plain text."""
    if "<table" not in text.lower():
        return []
    parser = _TableParser()
    parser.feed(_TAG_WITHOUT_END.sub("&lt;", text))
    parser.close()
    return [(line, tuple(map("".join, cells))) for line, cells in parser.rows if cells]


class _TableParser(HTMLParser):
    """Collects the cells of the first table; tables inside a cell are taken as its text."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.rows: list[tuple[int, list[list[str]]]] = []
        self._depth = 0
        self._done = False
        self._in_cell = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "table":
            self._depth += 1
        elif self._done or self._depth != 1:
            return
        elif tag == "tr":
            self.rows.append((self.getpos()[0] - 1, []))
            self._in_cell = False
        elif tag in ("td", "th") and self.rows:
            self.rows[-1][1].append([])
            self._in_cell = True
        elif tag == "br" and self._in_cell:
            self.handle_data("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag == "table" and self._depth:
            self._depth -= 1
            self._done = self._done or self._depth == 0
            self._in_cell = False
        elif tag in ("td", "th") and self._depth == 1:
            self._in_cell = False

    def handle_data(self, data: str) -> None:
        if self._in_cell and self._depth and not self._done:
            self.rows[-1][1][-1].append(data)
