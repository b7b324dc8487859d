"""Blocks of a page to sections: tabs chosen, annotations bound, headings told apart."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import msgspec

from generator.facts import Context
from generator.reading.annotations import read_annotation
from generator.reading.blocks import (
    Annotation,
    Block,
    Comment,
    Fence,
    Heading,
    Paragraph,
    Rule,
    Table,
)
from generator.reading.headings import SectionKind, section_kind
from generator.reading.inline import plain
from generator.reading.report import Report
from generator.text import Span, squeeze

_TAB = re.compile(r"\(#tabs?/([\w-]+)")
_WITHOUT_BLOCK = frozenset(("ignored", "samples", "permissions"))
_ENCLOSING = frozenset((SectionKind.EXAMPLES, SectionKind.RESPONSE, SectionKind.REQUEST_BODY))
_AFTER_BODY = frozenset((SectionKind.RESPONSE, SectionKind.EXAMPLES))


class Section(msgspec.Struct, frozen=True):
    """The blocks under one heading, sub-headings included unless they open a section of their own.

    ``outer`` are the headings above it, outermost first, without the page title.
    """

    kind: SectionKind
    title: str
    span: Span
    blocks: tuple[Block, ...]
    outer: tuple[str, ...] = ()

    def walk(self) -> Iterator[tuple[Block, Context]]:
        """Every block except headings, with the sub-headings and the paragraph that it follows.

        All items of a list follow the paragraph above the list.
        """
        stack: list[Heading] = []
        headings = self.outer
        lead = above = ""
        in_list = False
        for block in self.blocks:
            if isinstance(block, Heading):
                while stack and stack[-1].level >= block.level:
                    stack.pop()
                stack.append(block)
                headings = (*self.outer, *(plain(heading.text) for heading in stack))
                lead, in_list = "", False
                continue
            item = isinstance(block, Paragraph) and block.item
            if not (item and in_list):
                above = lead
            in_list = item
            yield block, Context(headings, above)
            if isinstance(block, Paragraph):
                lead = squeeze(block.text)


def drop_tabs(blocks: Iterable[Block], report: Report) -> tuple[Block, ...]:
    """``blocks`` with only the HTTP tab of each tab group, and without the tab headings.

    A tab group ends at a rule, or at a heading that is not a tab (reported).
    """
    kept: list[Block] = []
    tab: str | None = None
    for block in blocks:
        if isinstance(block, Heading):
            if found := _TAB.search(block.text):
                tab = found[1].lower()
                continue
            if tab is not None:
                report.add("tabs-unclosed", block.span)
                tab = None
        elif tab is not None and isinstance(block, Rule):
            tab = None
            continue
        if tab is None or tab == "http":
            kept.append(block)
    return tuple(kept)


def bind_annotations(blocks: Iterable[Block], report: Report) -> tuple[Block, ...]:
    """``blocks`` without comments; each annotation is bound to the fence or table that follows.

    One that describes nothing, because another annotation or the end of the page comes first, is
    reported.
    """
    bound: list[Block] = []
    pending: Annotation | None = None
    for block in blocks:
        if isinstance(block, Comment):
            annotation = read_annotation(block, report)
            if annotation is not None and (annotation.block_type or annotation.type is not None):
                _leave(pending, annotation, report)
                pending = annotation
            continue
        if pending is not None and isinstance(block, Fence | Table):
            block = msgspec.structs.replace(block, annotation=pending)
            pending = None
        bound.append(block)
    _leave(pending, None, report)
    return tuple(bound)


def _leave(pending: Annotation | None, following: Annotation | None, report: Report) -> None:
    """Report that ``pending`` found no block before ``following`` or the end of the page."""
    if pending is None or pending.block_type in _WITHOUT_BLOCK:
        return
    if following is not None and following.block_type == pending.block_type:
        report.add("annotation-repeated", following.span, pending.span)
    else:
        report.add("annotation-unbound", pending.span, kind=pending.block_type or "type")


def sections(blocks: Iterable[Block], api: bool) -> tuple[tuple[Section, ...], str, Span | None]:
    """The sections of a page in order, its title, and where that stands.

    A heading opens a section if it is not below the current section's own, or if the table of
    headings knows it as another kind. Inside examples, responses and request bodies every
    sub-heading stays, but response and examples never belong to a request body.
    """
    title, title_span = "", None
    outline = _Outline()
    for block in blocks:
        if not isinstance(block, Heading):
            outline.current.append(block)
        elif block.level == 1 and title_span is None:
            title, title_span = squeeze(plain(block.text)), block.span
        else:
            kind = section_kind(block.text, api)
            if outline.keeps(block, kind):
                outline.current.append(block)
            else:
                outline.begin(block, kind)
    outline.close()
    return tuple(outline.found), title, title_span


class _Outline:
    """The sections found so far, and the one that is open."""

    def __init__(self) -> None:
        self.found: list[Section] = []
        self.current: list[Block] = []
        self._kind = SectionKind.LEAD
        self._stack: list[Heading] = []

    def keeps(self, heading: Heading, kind: SectionKind) -> bool:
        """Whether ``heading`` is a sub-heading of the open section."""
        if not self._stack or heading.level <= self._stack[-1].level:
            return False
        if self._kind is SectionKind.REQUEST_BODY and kind in _AFTER_BODY:
            return False
        return kind in (SectionKind.OTHER, self._kind) or self._kind in _ENCLOSING

    def begin(self, heading: Heading, kind: SectionKind) -> None:
        """Close the open section, and open one under ``heading``."""
        self.close()
        while self._stack and self._stack[-1].level >= heading.level:
            self._stack.pop()
        self._stack.append(heading)
        self._kind = kind

    def close(self) -> None:
        """End the open section."""
        heading = self._stack[-1] if self._stack else None
        if heading is None and not self.current:
            return
        span = self.current[0].span if heading is None else heading.span
        title = "" if heading is None else plain(heading.text)
        outer = tuple(plain(above.text) for above in self._stack[:-1])
        self.found.append(Section(self._kind, title, span, tuple(self.current), outer))
        self.current = []
