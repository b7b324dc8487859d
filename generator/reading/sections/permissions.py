"""Permissions sections (``Prerequisites`` on Intune pages): tables, and lists in place of one."""

from __future__ import annotations

import re
from bisect import bisect_right, insort
from collections.abc import Iterator, Sequence

import msgspec

from generator.facts import Context, PageKind, PermissionTable
from generator.permissions import PermissionRow
from generator.reading.blocks import Heading, Html, Paragraph, Table
from generator.reading.headings import SectionKind
from generator.reading.inline import plain
from generator.reading.outline import Section
from generator.reading.scope import PageScope
from generator.reading.sections.permission_columns import schemes_of
from generator.reading.sections.permission_tables import read_table
from generator.reading.sections.scopes import read_cell, scopes_in
from generator.text import Span, squeeze

_LEAST = re.compile(
    r"\b(?:is|are) the (?:least privileged|minimum)|least privileged permissions? required",
    re.IGNORECASE,
)
_NOTE = re.compile(r"^\s*(?:\[![A-Z]+\]\s*)?(?:\\?\*(?![\w*])|<sup>)|marked with", re.IGNORECASE)
_NOT_USED = re.compile(r"\b(?:do not|don.t|cannot|can.t|should not) (?:\w+ )?use\b", re.IGNORECASE)
_DOTTED = re.compile(r"\w\.[A-Z]")
_OWN_TITLE = re.compile(r"permissions?|prerequisites?", re.IGNORECASE)
_SCHEME_WORD = re.compile(r"\b(delegated|application) permission", re.IGNORECASE)


def read_permissions(section: Section, scope: PageScope) -> Iterator[PermissionTable]:
    """The permission tables of a section, each with the headings and the paragraph above it.

    Where no table is left, list items that name a scheme are read. A part of the section that
    has lost its include gives a table without rows, so that the others are not taken for all.
    Scopes that stand in the text only are reported.
    """
    tables = list(_tables(section, scope))
    if section.kind is SectionKind.LEAD:
        yield from _under_no_heading(tables, scope)
        return
    if tables:
        tables += _lost(section, scope)
    else:
        tables += _lists(section, scope)
        if not tables and not _told(section, scope):
            scope.report.add("permissions-missing", section.span)
    if not _lost_lines(section, scope):
        _report_text(section, tables, scope)
    yield from (_noted(table, section, scope) for table in tables)


def _under_no_heading(tables: list[PermissionTable], scope: PageScope) -> Iterator[PermissionTable]:
    for table in tables:
        scope.report.add("permissions-heading", table.span)
        yield table


def _context(section: Section, context: Context) -> Context:
    """``context`` with the section's own title, if it tells more than its kind."""
    if section.kind is SectionKind.LEAD or _OWN_TITLE.fullmatch(section.title):
        return context
    outer = len(section.outer)
    headings = (*context.headings[:outer], section.title, *context.headings[outer:])
    return Context(headings, context.lead)


def _tables(section: Section, scope: PageScope) -> Iterator[PermissionTable]:
    if section.kind is SectionKind.LEAD and scope.kind is not PageKind.API:
        return
    least = False
    for block, context in section.walk():
        if isinstance(block, Paragraph):
            least = least or _calls_least(block.text)
        elif isinstance(block, Table):
            table = read_table(block, _context(section, context), least, scope.report)
            if table is not None:
                yield table
            elif section.kind is not SectionKind.LEAD:
                scope.report.add("permission-table-other", block.span)
        elif isinstance(block, Html) and "<t" in block.text:
            scope.report.add("permission-table-other", block.span)


def _calls_least(text: str) -> bool:
    """Whether a paragraph calls what is listed below it the least privileged permissions."""
    lower = text.lower()
    return ("privileged" in lower or "minimum" in lower) and _LEAST.search(text) is not None


def _noted(table: PermissionTable, section: Section, scope: PageScope) -> PermissionTable:
    """``table`` with the notes of the section that explain its footnote marks."""
    marked = [(row.span, name) for row in table.rows for name in row.marked]
    if not marked:
        return table
    notes = tuple(
        plain(block.text)
        for block in section.blocks
        if isinstance(block, Paragraph) and _NOTE.search(block.text)
    )
    if not notes:
        for span, name in marked:
            scope.report.add("permission-footnote", span, scope=name)
    return msgspec.structs.replace(table, notes=notes)


def _told(section: Section, scope: PageScope) -> bool:
    """Whether a finding tells already why the section gives no permissions."""
    return bool(_lost_lines(section, scope) or scope.report.places("permission-list-scheme"))


def _lost_lines(section: Section, scope: PageScope) -> list[int]:
    """Lines below the section's heading whose include of permissions could not be had, sorted."""
    return sorted(
        include.span.line
        for include in scope.lost
        if include.span.file == section.span.file
        and include.span.line > section.span.line
        and "permission" in include.target
    )


def _lost(section: Section, scope: PageScope) -> Iterator[PermissionTable]:
    """A table without rows for each sub-heading that has nothing below it but a lost include."""
    headings = [block for block in section.blocks if isinstance(block, Heading)]
    lines = _lost_lines(section, scope)
    if not headings or not lines:
        return
    tables: dict[str, list[int]] = {}
    for block in section.blocks:
        if isinstance(block, Table):
            insort(tables.setdefault(block.span.file, []), block.span.line)
    for index, heading in enumerate(headings):
        start = heading.span.line
        end = headings[index + 1].span.line if index + 1 < len(headings) else start + 20
        if _between(lines, start, end) and not _between(
            tables.get(heading.span.file, ()), start, end
        ):
            context = Context((*section.outer, plain(heading.text)))
            yield PermissionTable((), heading.span, _context(section, context))


def _between(lines: Sequence[int], start: int, end: int) -> bool:
    """Whether one of ``lines``, which are sorted, lies between two others."""
    place = bisect_right(lines, start)
    return place < len(lines) and lines[place] < end


def _lists(section: Section, scope: PageScope) -> Iterator[PermissionTable]:
    """The rows that list items give, as one table."""
    rows: list[PermissionRow] = []
    first: tuple[Span, Context] | None = None
    for block, context in section.walk():
        if not isinstance(block, Paragraph) or not block.item:
            continue
        text = plain(block.text)
        names = scopes_in(text)
        label = text.partition(names[0])[0].strip() if names else ""
        if not names:
            continue
        first = first or (block.span, _context(section, context))
        word = _SCHEME_WORD.search(label)
        schemes = schemes_of(label) or (schemes_of(word[1]) if word else ())
        if not schemes:
            scope.report.add("permission-list-scheme", block.span, text=squeeze(text))
        for grant in read_cell(text[len(label) :], block.span, scope.report) if schemes else ():
            rows += (
                PermissionRow(scheme, grant.support, block.span, grant.alternatives)
                for scheme in schemes
            )
    if rows and first is not None:
        yield PermissionTable(tuple(rows), *first)


def _report_text(section: Section, tables: list[PermissionTable], scope: PageScope) -> None:
    """Report the scopes that no row holds: what they are needed for is told to people only."""
    known = {
        name
        for table in tables
        for row in table.rows
        for joint in row.alternatives
        for name in joint
    }
    told = scope.report.places("permission-list-scheme")
    for block in section.blocks:
        if not isinstance(block, Paragraph) or block.span in told:
            continue
        if _DOTTED.search(block.text) and not _NOT_USED.search(block.text):
            for name in scopes_in(plain(block.text)):
                if name not in known and not name.isalpha():
                    scope.report.add("permission-in-text", block.span, scope=name)
