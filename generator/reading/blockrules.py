"""The block rules of markdown-it-py, tried no more often than need be, and a table rule that keeps
a table in one token. The blocks that come out are those of the library's own rules.
"""

from __future__ import annotations

import re
from collections.abc import MutableMapping
from itertools import accumulate
from operator import add
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.common.utils import mdTrim
from markdown_it.parser_block import ParserBlock, RuleFuncBlockType
from markdown_it.ruler import Ruler
from markdown_it.rules_block import StateBlock
from markdown_it.token import Token

TableRow = tuple[int, tuple[str, ...]]
"""The line of a table's row, from 0, and its cells as written."""

_BEGINNINGS = {
    "fence": "`~",
    "blockquote": ">",
    "hr": "*-_",
    "list": "*+-0123456789",
    "reference": "[",
    "html_block": "<",
    "heading": "#",
}
"""The characters that a block of a rule can begin with; rules that are not named take any."""

_DELIMITERS = re.compile(r"(?:-[-:|]|[|:][-:| \t])[-:| \t]*")
_DELIMITER = re.compile(r":?-+:?")
_PIPE = re.compile(r"(?<!\\)\|")
_MOST_FILLED_CELLS = 0x10000


def block_parser() -> MarkdownIt:
    """A parser of blocks: CommonMark and tables, no indented code, no underlined headings.

    A table is one token ``table``; the rows in its ``meta["rows"]`` are of :data:`TableRow`, the
    header first, all as long as the header.
    """
    parser = MarkdownIt("commonmark").enable("table")
    parser.disable(["inline", "text_join", "code", "lheading"])
    parser.block.ruler.at("table", table, {"alt": ["paragraph", "reference"]})
    blocks = _Blocks()
    blocks.ruler = _FirstCharacterRuler(parser.block.ruler)
    parser.block = blocks
    return parser


class _Lines(StateBlock):
    """The state of the library, with its marks of lines made line by line."""

    def __init__(
        self, src: str, md: MarkdownIt, env: MutableMapping[str, Any], tokens: list[Token]
    ) -> None:
        super().__init__("", md, env, tokens)
        self.src = src
        lines = src.split("\n")
        if not lines[-1].strip(" \t"):
            lines.pop()
        lengths = list(map(len, lines))
        starts = list(accumulate((length + 1 for length in lengths), initial=0))
        blanks = [line[: len(line) - len(line.lstrip(" \t"))] for line in lines]
        self.bMarks = [*starts[:-1], len(src)]
        self.eMarks = [*map(add, starts, lengths), len(src)]
        self.tShift = [*map(len, blanks), 0]
        self.sCount = [*(len(blank.expandtabs(4)) for blank in blanks), 0]
        self.bsCount = [0] * len(self.bMarks)
        self.lineMax = len(lines)


class _Blocks(ParserBlock):
    """The library's parser, with that state."""

    def parse(
        self, src: str, md: MarkdownIt, env: MutableMapping[str, Any], tokens: list[Token]
    ) -> list[Token] | None:
        """See :meth:`markdown_it.parser_block.ParserBlock.parse`."""
        if not src:
            return None
        state = _Lines(src, md, env, tokens)
        self.tokenize(state, state.line, state.lineMax)
        return state.tokens


class _FirstCharacterRuler(Ruler[RuleFuncBlockType]):
    """Gives one rule for each chain, which tries those that a line's first character allows."""

    def __init__(self, rules: Ruler[RuleFuncBlockType]) -> None:
        super().__init__()
        self.__rules__ = rules.__rules__
        self._chains: dict[str, list[RuleFuncBlockType]] = {}

    def getRules(self, chainName: str = "") -> list[RuleFuncBlockType]:  # noqa: N802, N803
        """See :meth:`markdown_it.ruler.Ruler.getRules`."""
        if chainName not in self._chains:
            self._chains[chainName] = [self._joined(chainName)]
        return self._chains[chainName]

    def _joined(self, chain: str) -> RuleFuncBlockType:
        rules = [
            rule for rule in self.__rules__ if rule.enabled and (not chain or chain in rule.alt)
        ]
        anywhere = [rule.fn for rule in rules if rule.name not in _BEGINNINGS]
        by_first = {
            first: [rule.fn for rule in rules if first in _BEGINNINGS.get(rule.name, first)]
            for first in "".join(_BEGINNINGS.values())
        }

        def joined(state: StateBlock, start: int, end: int, silent: bool) -> bool:
            position = state.bMarks[start] + state.tShift[start]
            for rule in by_first.get(state.src[position : position + 1], anywhere):
                if rule(state, start, end, silent):
                    return True
            return False

        return joined


def table(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """The rule ``table`` of the library (GFM, section 4.10), which gives one token."""
    if start + 2 > end or state.sCount[start + 1] < state.blkIndent:
        return False
    columns = _columns(_line(state, start + 1))
    if columns == 0:
        return False
    line = mdTrim(_line(state, start))
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
    terminators = state.md.block.ruler.getRules("blockquote")
    rows: list[TableRow] = []
    filled = 0
    for number in range(start, end):
        if state.sCount[number] < state.blkIndent:
            break
        if any(rule(state, number, end, True) for rule in terminators):
            break
        line = mdTrim(_line(state, number))
        cells = _cells(line)
        filled += columns - len(cells)
        if not line or filled > _MOST_FILLED_CELLS:
            break
        rows.append((number, (*cells, *[""] * (columns - len(cells)))[:columns]))
    state.parentType = around
    return rows


def _line(state: StateBlock, number: int) -> str:
    return state.src[state.bMarks[number] + state.tShift[number] : state.eMarks[number]]


def _columns(line: str) -> int:
    """How many columns a delimiter row has; 0 where ``line`` is none."""
    if not _DELIMITERS.fullmatch(line):
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
