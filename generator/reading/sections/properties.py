"""Properties and relationships tables of resource pages."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from generator.facts import Property
from generator.odata import MentionedType, PrimitiveType, StreamType, TypeRef, item_type
from generator.reading.blocks import Html, Row, Table
from generator.reading.headings import SectionKind
from generator.reading.htmltables import html_table
from generator.reading.inline import links, plain
from generator.reading.outline import Section
from generator.reading.scope import PageScope
from generator.reading.typecells import read_type_cell
from generator.reading.typenames import parse_item
from generator.reading.values import read_values
from generator.text import squeeze

_STRING = PrimitiveType("Edm.String")
_TABULAR = frozenset((SectionKind.PROPERTIES, SectionKind.RELATIONSHIPS))
_NAME_HEADER = re.compile(r"(?:propert(?:y|ies)|relationships?|navigation|name)\b", re.IGNORECASE)
_NAME = re.compile(r"[A-Za-z_]\w*$")
_AFTER_NAME = re.compile(r" ?(?:\([^()]{0,80}\)|[*†]{1,3}|\[[^\[\]]{0,80}\])$")
_DEPRECATED = re.compile(r"\W*deprecated\b", re.IGNORECASE)
_SAID_DEPRECATED = re.compile(
    r"^\W*deprecated\b"
    r"|[.!>][\s*_\[(]*deprecated[\])*_]*(?=\s*(?:[.:;,]|$|use\b|in favou?r\b))"
    r"|\bthis(?: property\b[^.]{0,80}?)? (?:is|has been)"
    r"(?: (?:now|being|in the process of being))? deprecated\b",
    re.IGNORECASE,
)
_NOT_NULLABLE = re.compile(
    r"\b(?:not|non)[ -]?null(?:able|\b)"
    r"|\b(?:cannot|can't|can not|must not|never) be (?:set to )?null",
    re.IGNORECASE,
)
_NULLABLE = re.compile(r"\bnullable\b|\b(?:can|may) be null\b", re.IGNORECASE)
_READ_ONLY = re.compile(r"\bread[- ]?only\b", re.IGNORECASE)
_READ_WRITE = re.compile(r"\bread[- /]?write\b|\bnot read[- ]?only\b", re.IGNORECASE)
_INHERITED = re.compile(
    r"\b[Ii]nherit(?:s|ed)? from (?:the )?[*`]*"
    r"(?:(\[[^\[\]]{1,120}\](?:\([^()\s]{1,200}\)|\[[^\[\]]{0,120}\])?)"
    r"|([a-z]+[A-Z]\w*|microsoft\.graph\.[\w.]*\w|\w+(?=[*`]*\s*(?:[.)]|$))))"
)
_APART = re.compile(r"propert(?:y|ies) of\b|\bdefinition\b.*\bpropert", re.IGNORECASE)


class Columns(msgspec.Struct, frozen=True):
    """Which column of a properties table holds what; None where there is no such column."""

    name: int
    type: int | None
    description: int | None
    navigation: bool


def read_properties(section: Section, scope: PageScope) -> Iterator[Property]:
    """The properties of the section's tables; navigation properties in Relationships.

    Tables of other things (values, subtypes, parts of a property's JSON text) are passed over.
    A row whose first cell is prose continues the description above it.
    """
    for block, context in section.walk():
        table = html_table(block) if isinstance(block, Html) else block
        if not isinstance(table, Table):
            continue
        columns = _columns(table, section.kind)
        if columns is None:
            continue
        if any(_APART.match(heading) for heading in context.headings[len(section.outer) :]):
            scope.report.add("property-table-apart", table.span, heading=context.headings[-1])
            continue
        inherited = read_inherited(context.lead, scope)
        for row in _whole_rows(table, columns):
            if (found := _property(row, columns, inherited, scope)) is not None:
                yield found


def property_values(section: Section) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The headings of the section over tables of values, and those values.

    ``### responseMode value`` over ``Value | Description`` lists the values of a property.
    """
    for block, context in section.walk():
        if isinstance(block, Table) and _is_value_table(block):
            heading = (section.title, *context.headings[len(section.outer) :])[-1]
            cells = (plain(row.cells[0]) for row in block.rows if row.cells)
            yield heading, tuple(cell for cell in cells if cell)


def read_inherited(text: str, scope: PageScope) -> MentionedType | None:
    """The type that ``text`` says something is inherited from: a link, or a bare name."""
    if "nherit" not in text or not (found := _INHERITED.search(text)):
        return None
    linked = next(iter(links(found[1])), None) if found[1] else None
    name = squeeze(linked.text if linked else plain(found[1] or found[2])).strip("*`[] .")
    mention = parse_item(name.split(" ")[0], scope.page(linked.target) if linked else None)
    return mention if isinstance(mention, MentionedType) else None


def _is_value_table(table: Table) -> bool:
    return bool(table.header) and plain(table.header[0]).lower() in ("value", "member")


def _columns(table: Table, kind: SectionKind) -> Columns | None:
    """The columns of ``table``; None if it is no table of properties.

    In a section of properties a name and one other column are enough; elsewhere it takes all.
    """
    titles = [squeeze(plain(cell)).lower() for cell in table.header]
    name = next((place for place, title in enumerate(titles) if _NAME_HEADER.match(title)), None)
    kind_of = next(
        (place for place, title in enumerate(titles) if re.search(r"\btype\b", title)), None
    )
    if name is None or name == kind_of:
        return None
    rest = [place for place in range(len(titles)) if place not in (name, kind_of)]
    described = next((place for place in rest if "desc" in titles[place]), None)
    if described is None and kind_of is None:
        return None
    if kind not in _TABULAR and (described is None or kind_of is None):
        return None
    if described is None and rest:
        described = rest[-1]
    navigation = kind is SectionKind.RELATIONSHIPS or titles[name].startswith("relation")
    return Columns(name, kind_of, described, navigation)


def _whole_rows(table: Table, columns: Columns) -> Iterator[Row]:
    """The rows of ``table``, each with the prose rows that continue its description."""
    held: Row | None = None
    more: list[str] = []  # joined once: a table may have any number of them
    for row in table.rows:
        if held is not None and _is_continuation(row, columns):
            more.append(_cell(row, columns.name))
            continue
        if held is not None:
            yield _continued(held, more, columns.description)
        held, more = row, []
    if held is not None:
        yield _continued(held, more, columns.description)


def _is_continuation(row: Row, columns: Columns) -> bool:
    first = _cell(row, columns.name)
    others = [cell for place, cell in enumerate(row.cells) if place != columns.name]
    prose = " " in first.strip() and not first.strip().startswith("**")
    return (prose or "," in first) and not any(cell.strip() for cell in others)


def _continued(row: Row, more: list[str], place: int | None) -> Row:
    if not more or place is None or place >= len(row.cells):
        return row
    cells = list(row.cells)
    cells[place] = " ".join([cells[place], *more])
    return msgspec.structs.replace(row, cells=tuple(cells))


def _property(
    row: Row, columns: Columns, inherited: MentionedType | None, scope: PageScope
) -> Property | None:
    written = squeeze(plain(_cell(row, columns.name)))
    name = _AFTER_NAME.sub("", written).strip("*` ")
    kind = _cell(row, columns.type)
    if _is_group(row):
        return None
    if not _NAME.match(name):
        if written or kind.strip():
            scope.report.add("property-name-unreadable", row.span, text=written)
        return None
    description = _cell(row, columns.description)
    stated = read_type_cell(kind, scope, row.span)
    return Property(
        name=name,
        type=stated,
        span=row.span,
        navigation=columns.navigation and not _is_primitive(stated),
        nullable=_nullable(f"{kind} {description}"),
        read_only=bool(_READ_ONLY.search(description) and not _READ_WRITE.search(description)),
        description=squeeze(plain(description.split("<table")[0])),
        values=read_values(description) if _may_list(stated) else (),
        deprecated=bool(
            _DEPRECATED.match(written[len(name) :]) or _SAID_DEPRECATED.search(description)
        ),
        inherited=read_inherited(description, scope) or inherited,
    )


def _may_list(stated: TypeRef | None) -> bool:
    """Whether values of the type can be members of an enumeration: strings and named types."""
    return stated is None or not _is_primitive(stated) or item_type(stated) == _STRING


def _is_primitive(stated: TypeRef | None) -> bool:
    """Whether the type is primitive: such a property cannot lead to an entity."""
    return stated is not None and isinstance(item_type(stated), PrimitiveType | StreamType)


def _is_group(row: Row) -> bool:
    """Whether the row is a title above others: its only text stands in bold."""
    texts = [cell.strip() for cell in row.cells if cell.strip()]
    return len(texts) == 1 and texts[0].startswith("**")


def _nullable(text: str) -> bool | None:
    if "ull" not in text:
        return None
    if _NOT_NULLABLE.search(text):
        return False
    return True if _NULLABLE.search(text) else None


def _cell(row: Row, place: int | None) -> str:
    return row.cells[place] if place is not None and place < len(row.cells) else ""
