"""Enumeration members: tables, lists, and pages of many enumerations."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from generator.facts import EnumStatement, Member
from generator.reading.blocks import Block, Html, Paragraph, Row, Table
from generator.reading.htmltables import html_table
from generator.reading.inline import code_spans, plain
from generator.reading.outline import Section
from generator.reading.scope import PageScope
from generator.text import Span, squeeze

_HEADING = re.compile(
    r"(?:the )?(?P<name>[A-Za-z_][\w.]*)(?: property)?"
    r" (?:values|members|enum(?:eration)?(?: type)?(?: values| members)?)$",
    re.IGNORECASE,
)
_GENERAL = frozenset(("enum", "enumeration", "possible", "member", "type", "property"))
_MEMBER_HEADER = re.compile(r"(?:members?|values?|names?)\b", re.IGNORECASE)
_VALUE_HEADER = re.compile(r"(?:int(?:eger)? )?(?:values?|number)\b", re.IGNORECASE)
_NUMBER = re.compile(r"-?(?:0x[0-9a-f]{1,16}|\d{1,19})$", re.IGNORECASE)
_NAME = re.compile(r"[A-Za-z_]\w*$")
_ITEM = re.compile(r"[*`]*([A-Za-z_]\w*)[*`]*(?:\s*(?:$|[-\u2013\u2014:(]\s*(.*)))", re.DOTALL)
_FLAGS = re.compile(
    r"\bflags?\b|\bbit(?:wise| ?mask| ?field)|\bmulti-?valued?\b|\bcombination of\b", re.IGNORECASE
)


class _Listing(msgspec.Struct):
    """An enumeration while its blocks are read; ``texts`` where its values are no names."""

    name: str
    span: Span
    members: list[Member]
    prose: list[str]
    texts: bool = False


def read_members(section: Section, scope: PageScope) -> Iterator[EnumStatement]:
    """The enumerations of the section with their members.

    A heading names its enumeration (``### riskLevel values``); under a plain ``Members`` the name
    is left empty: the page gives it.
    """
    listings: list[_Listing] = []
    for block, context in section.walk():
        headings = context.headings[len(section.outer) :]
        title = headings[-1] if headings else section.title
        name = enumeration_name(title)
        if name is None:
            continue
        if not listings or listings[-1].name != name:
            listings.append(_Listing(name, section.span if not headings else block.span, [], []))
        _read_block(block, listings[-1], scope)
    for listing in listings:
        if listing.members:
            yield _statement(listing)
        elif not listing.texts:
            scope.report.add("enum-without-members", listing.span, name=listing.name or "?")


def enumeration_name(heading: str) -> str | None:
    """The enumeration that ``heading`` names, empty for ``Members`` alone; None for any other."""
    text = squeeze(heading).rstrip(":. ")
    found = _HEADING.match(text)
    if found and found["name"].lower() not in _GENERAL:
        return found["name"]
    general = re.sub(r"[^a-z ]", "", text.lower()).split()
    return "" if general and set(general) <= {*_GENERAL, "members", "values"} else None


def _read_block(block: Block, listing: _Listing, scope: PageScope) -> None:
    table = html_table(block) if isinstance(block, Html) else block
    if isinstance(table, Table):
        if _lists_texts(table):
            scope.report.add("enum-of-texts", table.span, name=listing.name or "?")
            listing.texts = True
        else:
            listing.members += _table_members(table, scope)
    elif isinstance(table, Paragraph):
        member = _item(table) if table.item else None
        if member is not None:
            listing.members.append(member)
        elif not table.item:
            listing.prose.append(squeeze(plain(table.text)))


def _lists_texts(table: Table) -> bool:
    """Whether most of the values are texts for people or devices, not names of members."""
    names = [_name(row) for row in table.rows]
    return 2 * sum(_NAME.match(name) is None for name in names if name) > len(names)


def _name(row: Row) -> str:
    return squeeze(plain(_cell(row, 0))).strip("*`'\"., ")


def _table_members(table: Table, scope: PageScope) -> Iterator[Member]:
    titles = [squeeze(plain(cell)) for cell in table.header]
    if not titles or not _MEMBER_HEADER.match(titles[0]):
        return
    numbers = next(
        (place for place, title in enumerate(titles) if place and _VALUE_HEADER.match(title)), None
    )
    described = next(
        (place for place, title in enumerate(titles) if "desc" in title.lower()), len(titles) - 1
    )
    for row in table.rows:
        name = _name(row)
        if not _NAME.match(name):
            if name:
                scope.report.add("enum-member-unreadable", row.span, text=name)
            continue
        description = "" if described in (0, numbers) else squeeze(plain(_cell(row, described)))
        value = _number(_cell(row, numbers)) if numbers is not None else None
        yield Member(name, row.span, value, description)


def _item(paragraph: Paragraph) -> Member | None:
    """The member of a list item: ``- `low` - Little risk``."""
    spans = code_spans(paragraph.text)
    found = _ITEM.match(paragraph.text.strip())
    if found is None or (spans and spans[0] != found[1]):
        return None
    return Member(found[1], paragraph.span, None, squeeze(plain(found[2] or "")))


def _number(cell: str) -> int | None:
    text = plain(cell).strip()
    return int(text, 0) if _NUMBER.match(text) and not re.match(r"-?0\d", text) else None


def _statement(listing: _Listing) -> EnumStatement:
    values = [member.value for member in listing.members if member.value is not None]
    prose = listing.prose[0] if listing.prose else ""
    flags = any(_FLAGS.search(text) for text in listing.prose) or _are_flags(values)
    return EnumStatement(listing.name, listing.span, tuple(listing.members), flags, prose)


def _are_flags(values: list[int]) -> bool:
    """Whether the values can only be bits: powers of two, with 4 but without 3."""
    positive = {value for value in values if value > 0}
    powers = {value for value in positive if value & (value - 1) == 0}
    return {1, 2, 4} <= powers and 3 not in positive and len(positive - powers) <= 1


def _cell(row: Row, place: int) -> str:
    return row.cells[place] if place < len(row.cells) else ""
