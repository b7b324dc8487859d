"""The block rules of markdown-it-py, tried no more often than need be, and rules of our own for the
blocks that are most of a page. The blocks that come out are those of the library's own rules.
"""

from __future__ import annotations

from collections.abc import MutableMapping
from itertools import accumulate
from operator import add
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.parser_block import ParserBlock, RuleFuncBlockType
from markdown_it.ruler import Ruler
from markdown_it.rules_block import StateBlock
from markdown_it.token import Token

from generator.reading.leafblocks import heading, paragraph, table

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

_MOST_TRIALS = 10_000
_MOST_TRIALS_A_LINE = 20
"""How often the rules are tried on a text: real pages need three trials for a line at most, and
lines that a quotation or a list item takes back, one by one, the square of their number."""


class InvolvedMarkdownError(ValueError):
    """The blocks of a text stand in each other so that to find them takes too long."""


def block_parser() -> MarkdownIt:
    """A parser of blocks: CommonMark and tables, no indented code, no underlined headings.

    The lines of the text must end in a line feed, nothing else. A heading is one token ``heading``
    and a paragraph one token ``paragraph``, each with its text; a table is one token ``table``; the
    rows in its ``meta["rows"]`` are of :data:`~generator.reading.leafblocks.TableRow`, the header
    first, all as long as the header. Raises :class:`InvolvedMarkdownError`.
    """
    parser = MarkdownIt("commonmark").enable("table")
    parser.disable(["normalize", "inline", "text_join", "code", "lheading"])
    parser.block.ruler.at("table", table, {"alt": ["paragraph", "reference"]})
    parser.block.ruler.at("heading", heading, {"alt": ["paragraph", "reference", "blockquote"]})
    parser.block.ruler.at("paragraph", paragraph)
    parser.block = _Blocks(_FirstCharacterRuler(parser.block.ruler))
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
        blanks = [len(line) - len(line.lstrip(" \t")) for line in lines]
        self.bMarks = [*starts[:-1], len(src)]
        self.eMarks = [*map(add, starts, lengths), len(src)]
        self.tShift = [*blanks, 0]
        if "\t" in src:
            blanks = [
                len(line[:blank].expandtabs(4)) for line, blank in zip(lines, blanks, strict=True)
            ]
        self.sCount = [*blanks, 0]
        self.bsCount = [0] * len(self.bMarks)
        self.lineMax = len(lines)


class _Blocks(ParserBlock):
    """The library's parser, with that state and the rules of ``ruler``."""

    def __init__(self, ruler: _FirstCharacterRuler) -> None:
        super().__init__()
        self.ruler = self._rules = ruler

    def parse(
        self, src: str, md: MarkdownIt, env: MutableMapping[str, Any], tokens: list[Token]
    ) -> list[Token] | None:
        """See :meth:`markdown_it.parser_block.ParserBlock.parse`."""
        if not src:
            return None
        state = _Lines(src, md, env, tokens)
        self._rules.trials_left = _MOST_TRIALS + _MOST_TRIALS_A_LINE * state.lineMax
        self.tokenize(state, state.line, state.lineMax)
        return state.tokens


class _FirstCharacterRuler(Ruler[RuleFuncBlockType]):
    """Gives one rule for each chain, which tries those that a line's first character allows."""

    def __init__(self, rules: Ruler[RuleFuncBlockType]) -> None:
        super().__init__()
        self.__rules__ = rules.__rules__
        self._chains: dict[str, list[RuleFuncBlockType]] = {}
        self.trials_left = 0

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
            self.trials_left -= 1
            if self.trials_left < 0:
                raise InvolvedMarkdownError
            position = state.bMarks[start] + state.tShift[start]
            for rule in by_first.get(state.src[position : position + 1], anywhere):
                if rule(state, start, end, silent):
                    return True
            return False

        return joined
