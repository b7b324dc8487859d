"""The rules for headings, paragraphs and tables, the blocks that pages are mostly made of.

The library gives three tokens for each heading and paragraph, and nine or so for each row of a
table; these rules give one token for each block.
"""

from __future__ import annotations

import re

from markdown_it.common.utils import mdTrim
from markdown_it.rules_block import StateBlock

TableRow = tuple[int, tuple[str, ...]]
"""The line of a table's row, from 0, and its cells as written."""

_HEADING = re.compile(r"(#{1,6})(?![^ \t])")
_DELIMITERS = re.compile(r"(?:-[-:|]|[|:][-:| \t])[-:| \t]*")
_DELIMITER_BEGINNINGS = ("|", "-", ":")
_DELIMITER = re.compile(r":?-+:?")
_PIPE = re.compile(r"(?<!\\)\|")
_MOST_FILLED_CELLS = 0x10000


def heading(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """The rule ``heading`` of the library (CommonMark, section 4.2), which gives one token."""
    line = text_of(state, start)
    found = _HEADING.match(line)
    if found is None or silent:
        return found is not None
    text = line[found.end() :].rstrip(" \t")
    before = text.rstrip("#")
    if before.endswith((" ", "\t")):
        text = before
    _push(state, "heading", f"h{found.end()}", mdTrim(text), start, start + 1)
    return True


def paragraph(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """The rule ``paragraph`` of the library (CommonMark, section 4.8), which gives one token."""
    around = state.parentType
    state.parentType = "paragraph"
    (ends,) = state.md.block.ruler.getRules("paragraph")
    after = start + 1
    while after < state.lineMax and not state.isEmpty(after):
        # A line that is indented further, or that the quote around it took, goes on in any case.
        indent = state.sCount[after]
        if 0 <= indent <= state.blkIndent + 3 and ends(state, after, state.lineMax, True):
            break
        after += 1
    state.parentType = around
    alone = after == start + 1
    text = text_of(state, start) if alone else state.getLines(start, after, state.blkIndent, False)
    _push(state, "paragraph", "p", mdTrim(text), start, after)
    return True


def table(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """The rule ``table`` of the library (GFM, section 4.10), which gives one token."""
    if start + 2 > end or state.sCount[start + 1] < state.blkIndent:
        return False
    columns = _columns(text_of(state, start + 1))
    if columns == 0:
        return False
    line = mdTrim(text_of(state, start))
    header = _cells(line)
    if "|" not in line or len(header) != columns:
        return False
    if silent:
        return True
    rows = [(start, header), *_body(state, start + 2, end, columns)]
    token = state.push("table", "table", 0)
    state.line = max(rows[-1][0] + 1, start + 2)
    token.map = [start, state.line]
    token.meta = {"rows": rows}
    return True


def _body(state: StateBlock, start: int, end: int, columns: int) -> list[TableRow]:
    around = state.parentType
    state.parentType = "table"
    (ends,) = state.md.block.ruler.getRules("blockquote")
    rows: list[TableRow] = []
    filled = 0
    for number in range(start, end):
        if state.sCount[number] < state.blkIndent or ends(state, number, end, True):
            break
        line = mdTrim(text_of(state, number))
        cells = _cells(line)
        filled += columns - len(cells)
        if not line or filled > _MOST_FILLED_CELLS:
            break
        rows.append((number, (*cells, *[""] * (columns - len(cells)))[:columns]))
    state.parentType = around
    return rows


def _columns(line: str) -> int:
    """How many columns a delimiter row has; 0 where ``line`` is none."""
    if not (line.startswith(_DELIMITER_BEGINNINGS) and _DELIMITERS.fullmatch(line)):
        return 0
    columns = _without_ends([mdTrim(column) for column in line.split("|")])
    return len(columns) if all(map(_DELIMITER.fullmatch, columns)) else 0


def _cells(line: str) -> tuple[str, ...]:
    """The cells of a row; a pipe behind a backslash stands for itself."""
    if "\\" not in line:
        return tuple(map(mdTrim, _without_ends(line.split("|"))))
    cells = _without_ends(_PIPE.split(line))
    return tuple(mdTrim(cell.replace("\\|", "|")) for cell in cells)


def _without_ends(cells: list[str]) -> list[str]:
    """``cells`` without what stands before the first pipe and behind the last, if that is empty."""
    first = 0 if cells[0] else 1
    last = len(cells) if cells[-1] else len(cells) - 1
    return cells[first:last]


def text_of(state: StateBlock, line: int) -> str:
    """A line without its indentation."""
    return state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]]


def _push(state: StateBlock, kind: str, tag: str, text: str, start: int, after: int) -> None:
    state.line = after
    token = state.push(kind, tag, 0)
    token.content = text
    token.map = [start, after]
