"""Markdown to blocks, by the block rules of CommonMark and GFM tables.

Setext headings are off (the docs end tabs with a rule right below text), and so are indented code
blocks (request lines stand in indented fences).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from markdown_it.token import Token

from generator.reading.annotations import object_end
from generator.reading.blockrules import InvolvedMarkdownError, block_parser
from generator.reading.blocks import (
    Block,
    Comment,
    Fence,
    Heading,
    Html,
    Paragraph,
    Row,
    Rule,
    Table,
)
from generator.reading.decoding import UnreadablePageError
from generator.reading.leafblocks import TableRow
from generator.reading.report import Report
from generator.text import Span

_MAX_RECOVERIES = 8
_OPENING_FENCE = re.compile(r"^ {0,3}(`{3,}|~{3,})[^\S\n]*[^\s`~]", re.MULTILINE)
_SEPARATOR_CELL = re.compile(r"\s*:?-+:?\s*$")


_parser = cache(block_parser)


def parse_blocks(
    markdown: str, file: str, report: Report, offset: int = 0
) -> tuple[tuple[Block, ...], dict[str, str]]:
    """The blocks of ``markdown`` and its link references (label in lower case to target).

    ``offset`` lines stand above ``markdown`` in ``file``; lines end in a line feed, nothing else.
    Raises :class:`UnreadablePageError` where blocks in blocks take too long, after reporting it.
    """
    environment: dict[str, dict[str, dict[str, str]]] = {}
    blocks: list[Block] = []
    rest = markdown
    for _ in range(_MAX_RECOVERIES):
        try:
            tokens = _parser().parse(rest, environment)
        except InvolvedMarkdownError:
            report.add("page-involved", Span(file, offset + 1))
            raise UnreadablePageError(file) from None
        found = list(_blocks(tokens, file, offset, report))
        unclosed = next(filter(_is_unclosed, found), None)
        blocks += found if unclosed is None else found[: found.index(unclosed) + 1]
        if not isinstance(unclosed, Comment):
            break
        report.add("comment-unclosed", unclosed.span)
        end = _comment_end(unclosed)
        if end is None:
            break
        blocks[-1] = Comment(unclosed.text[:end], unclosed.span)
        skipped = unclosed.span.line - offset + unclosed.text[:end].count("\n")
        lines = rest.split("\n", skipped)
        rest = lines[skipped] if len(lines) > skipped else ""
        offset += skipped
    for block in blocks:
        if isinstance(block, Fence) and not block.closed:
            report.add("fence-unclosed", block.span)
    references = {
        label.lower(): str(reference["href"])
        for label, reference in environment.get("references", {}).items()
    }
    return tuple(blocks), references


def _is_unclosed(block: Block) -> bool:
    return isinstance(block, Comment) and not block.closed


def _comment_end(comment: Comment) -> int | None:
    """Where a comment that is never closed ends: behind its JSON object, if it holds one."""
    start = comment.text.find("{")
    return object_end(comment.text, start) if start >= 0 else None


def _blocks(tokens: list[Token], file: str, offset: int, report: Report) -> Iterator[Block]:
    quotes = 0
    item = False
    for token in tokens:
        span = Span(file, offset + token.map[0] + 1) if token.map else Span(file, offset + 1)
        match token.type:
            case "heading":
                yield Heading(int(token.tag[1]), token.content, span)
            case "paragraph":
                yield _paragraph(token.content, span, item, quotes > 0, report)
                item = False
            case "fence":
                closed = _is_closed(token)
                yield Fence(token.info.strip(), token.content, span, closed=closed)
            case "html_block":
                yield from _html(token.content, span)
            case "hr":
                yield Rule(span)
            case "table":
                yield _table(token.meta["rows"], span)
            case "list_item_open":
                item = True
            case "blockquote_open" | "blockquote_close":
                quotes += token.nesting


def _is_closed(fence: Token) -> bool:
    """Whether a fence has an end of its own: below its text, and no other opens within that."""
    start, end = fence.map or (0, 0)
    cut = bool(fence.content) and not fence.content.endswith("\n")
    if end - start < fence.content.count("\n") + cut + 2:
        return False
    mark = fence.markup
    return mark not in fence.content or not any(
        found[1].startswith(mark) for found in _OPENING_FENCE.finditer(fence.content)
    )


def _paragraph(text: str, span: Span, item: bool, quoted: bool, report: Report) -> Block:
    table = _loose_table(text, span) if text.startswith("|") else None
    if table is not None:
        report.add("table-columns", span)
        return table
    return Paragraph(text, span, item, quoted)


def _html(content: str, span: Span) -> Iterator[Block]:
    """The comments in a piece of raw HTML, and the text around them."""
    position = 0
    while position < len(content):
        start = content.find("<!--", position)
        around = content[position : start if start >= 0 else len(content)]
        if around.strip():
            blanks = len(around) - len(around.lstrip())
            line = content.count("\n", 0, position + blanks)
            text = around.strip()
            html = text.startswith("<")
            yield (Html if html else Paragraph)(text, span.below(line))
        if start < 0:
            return
        line = content.count("\n", 0, start)
        end = content.find("-->", start)
        text = content[start + 4 : end if end >= 0 else len(content)]
        closed = end >= 0 and not _runs_over(text)
        yield Comment(text, span.below(line), closed)
        if not closed:
            return
        position = end + 3


def _runs_over(text: str) -> bool:
    """Whether a comment's text runs over its own end into the next comment."""
    nested = text.find("<!--")
    start = text.find("{")
    if nested < 0 or start < 0 or start > nested or text[:start].strip():
        return False
    end = object_end(text, start)
    return end is not None and end <= nested


def _table(rows: list[TableRow], span: Span) -> Table:
    """The table of ``rows``, which begins at ``span``."""
    (first, header), *body = rows
    return Table(header, tuple(Row(cells, span.below(line - first)) for line, cells in body), span)


def _loose_table(text: str, span: Span) -> Table | None:
    """A table whose separator row has another number of columns than its header."""
    lines = text.split("\n")
    if len(lines) < 2 or not all(
        _SEPARATOR_CELL.match(cell) for cell in lines[1].strip().strip("|").split("|")
    ):
        return None
    cells = [
        tuple(cell.strip() for cell in line.strip().removeprefix("|").removesuffix("|").split("|"))
        for line in lines
    ]
    rows = tuple(Row(row, span.below(number)) for number, row in enumerate(cells) if number > 1)
    return Table(cells[0], rows, span)
