"""Tables and lists of parameters, header fields and body properties, in every layout."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from generator.facts import Location, Parameter
from generator.odata import PrimitiveType, TypeRef
from generator.reading.blocks import Paragraph, Row, Table
from generator.reading.inline import plain
from generator.reading.required import read_required
from generator.reading.scope import PageScope
from generator.reading.typecells import read_type_cell
from generator.reading.typenames import parse_item
from generator.text import Span, squeeze

_NAME_HEADER = re.compile(
    r"(?:(?:optional|required|supported) )?(?:request |http |odata )?"
    r"(?P<place>query |path |function |body |ur[il] |header )?"
    r"(?:(?P<property>property|properties|field)|(?:parameter|header|name|argument|option)s?)"
    r"(?: name)?"
)
_TYPE_HEADER = re.compile(r"(?:(?:data|parameter|property|value) )?types?")
_REQUIRED_HEADER = re.compile(r"(?:is )?(?:required|mandatory|optional)\??(?: \(.*\))?\??")
_NAME = re.compile(r"[$@]?[A-Za-z_](?:[\w.@/-]*[\w])?")
_FIELD = re.compile(r"([A-Za-z][A-Za-z0-9-]*)(?: ?[:=] ?(.+))?")
_PREFERENCE = re.compile(r"(?:odata|outlook)\.[\w.-]+|return=\w+|respond-async")
_NOTE = re.compile(r"\(([^()]*)\)")
_SEPARATOR = re.compile(r",| or | and |\n")
_ITEM = re.compile(
    r"(?P<name>`[^`\n]+`|\*\*[^*\n]+\*\*)(?P<note> ?\([^()]*\))?"
    r"\s*(?:[:\u2013\u2014-]+\s*(?P<text>\S.*))?",
    re.DOTALL,
)
_PLACES = {
    "query": Location.QUERY,
    "path": Location.PATH,
    "function": Location.FUNCTION,
    "header": Location.HEADER,
    "body": Location.BODY,
}
_OPTIONS = {
    "select": "Edm.String",
    "filter": "Edm.String",
    "expand": "Edm.String",
    "orderby": "Edm.String",
    "top": "Edm.Int32",
    "skip": "Edm.Int32",
    "count": "Edm.Boolean",
    "search": "Edm.String",
    "skiptoken": "Edm.String",
    "deltatoken": "Edm.String",
    "format": "Edm.String",
    "apply": "Edm.String",
    "compute": "Edm.String",
}
OPTION_TYPES = {f"${name}": PrimitiveType(type_) for name, type_ in _OPTIONS.items()}
"""The system query options of OData 4.01 (part 2, section 5) that the docs speak of, by name."""


class Columns(msgspec.Struct, frozen=True):
    """Which column of a parameter table holds what; None where there is no such column.

    ``rest`` are the columns that describe the parameter, ``location`` what the header says of it.
    """

    name: int
    type: int | None
    value: int | None
    required: int | None
    rest: tuple[int, ...]
    location: Location | None


def parameter_columns(table: Table, location: Location) -> Columns | None:
    """The columns of ``table``; None where its header is not that of a table of parameters."""
    titles = [squeeze(plain(cell)).lower() for cell in table.header]
    names = [_NAME_HEADER.fullmatch(title) for title in titles]
    name = next((index for index, found in enumerate(names) if found), None)
    if name is None:
        return None
    kind = _place(titles, _TYPE_HEADER)
    value = next(
        (index for index, title in enumerate(titles) if title in ("value", "values")), None
    )
    found = names[name]
    if found and found["property"] and kind is None and location is not Location.BODY:
        return None
    required = next(
        (
            index
            for index, title in enumerate(titles)
            if index != name and _REQUIRED_HEADER.fullmatch(title)
        ),
        None,
    )
    used = {name, kind, required, value}
    rest = tuple(
        index for index, title in enumerate(titles) if index not in used and title != "example"
    )
    place = _PLACES.get((found["place"] or "").strip()) if found else None
    return Columns(name, kind, value, required, rest, place)


def looks_like_parameters(table: Table) -> bool:
    """Whether ``table`` has a column for types or for what is required, as parameters have."""
    titles = [squeeze(plain(cell)).lower() for cell in table.header]
    return any(
        _TYPE_HEADER.fullmatch(title) or _REQUIRED_HEADER.fullmatch(title) for title in titles
    )


def read_parameter_table(
    table: Table,
    columns: Columns,
    location: Location,
    scope: PageScope,
    required: bool | None = None,
) -> Iterator[Parameter]:
    """The parameters of ``table``; ``required`` is what holds where a row is silent.

    A row that has text in its first cell only, and no name, goes on with the description above.
    """
    location = columns.location or location
    titled = "required" in table.header[columns.name].lower()
    before: Parameter | None = None
    told: list[str] = []  # the rows that go on, joined once: a table may have any number of them
    for row in table.rows:
        found = _read_row(row, columns, location, scope, True if titled else required)
        if not found and before is not None and not any(row.cells[1:]):
            told.append(plain(row.cells[0]))
            continue
        if before is not None:
            yield _described_on(before, told)
            before, told = None, []
        if not found and any(row.cells):
            scope.report.add("parameter-name-unreadable", row.span, text=_cell(row, columns.name))
        yield from found[:-1]
        before = found[-1] if found else None
    if before is not None:
        yield _described_on(before, told)


def read_parameter_item(
    paragraph: Paragraph, location: Location, required: bool | None = None
) -> Parameter | None:
    """The parameter that a list item tells of: its name in code or bold, then its description."""
    found = _ITEM.fullmatch(paragraph.text.strip())
    if found is None:
        return None
    name = plain(found["name"])
    if not _NAME.fullmatch(name):
        return None
    text = squeeze(plain(found["text"] or ""))
    stated = read_required(text, found["note"] or "", required)
    return parameter(name, location, paragraph.span, None, stated, text, "list")


def parameter(
    name: str,
    location: Location,
    span: Span,
    type_: TypeRef | None,
    required: bool | None,
    description: str,
    rule: str,
) -> Parameter:
    """A parameter; the name of a system query option in OData's own spelling, with its type."""
    if location in (Location.QUERY, Location.FUNCTION) and name.startswith("$"):
        option = OPTION_TYPES.get(name.lower())
        if option is not None:
            name, type_, location = name.lower(), option, Location.QUERY
    return Parameter(name, location, span, type_, required, description, rule)


def _place(titles: list[str], header: re.Pattern[str]) -> int | None:
    return next((index for index, title in enumerate(titles) if header.fullmatch(title)), None)


def _read_row(
    row: Row, columns: Columns, location: Location, scope: PageScope, default: bool | None
) -> list[Parameter]:
    """The parameters that a row names: one, or several with one description; none if no name."""
    label = plain(_cell(row, columns.name)).strip("*`_: ")
    notes = " ".join(_NOTE.findall(label))
    label = _NOTE.sub("", label).strip("*`_: ")
    text = _joined([squeeze(plain(_cell(row, index))) for index in columns.rest])
    if location is Location.HEADER:
        return _read_field(row, columns, label, text, default)
    if label.startswith("$"):
        label = label.split()[0].rstrip(",=")
    names = [name.strip("*`_ ") for name in _SEPARATOR.split(label)]
    if not all(_NAME.fullmatch(name) for name in names):
        return []
    type_ = _read_type(row, columns, scope)
    stated = plain(_cell(row, columns.required)) if columns.required is not None else None
    required = read_required(text, notes, default, stated)
    return [parameter(name, location, row.span, type_, required, text, "table") for name in names]


def _described_on(parameter: Parameter, told: list[str]) -> Parameter:
    if not told:
        return parameter
    text = squeeze(" ".join([parameter.description, *told]))
    return msgspec.structs.replace(parameter, description=text)


def _read_type(row: Row, columns: Columns, scope: PageScope) -> TypeRef | None:
    if columns.type is not None:
        return read_type_cell(_cell(row, columns.type), scope, row.span)
    if columns.value is not None and columns.rest:
        return read_type_cell(_cell(row, columns.value), scope, row.span)
    return None


def _read_field(
    row: Row, columns: Columns, label: str, text: str, default: bool | None
) -> list[Parameter]:
    """The header field of a row. A preference that stands alone is one of ``Prefer`` (RFC 7240)."""
    value = "" if columns.value is None else squeeze(plain(_cell(row, columns.value)))
    if _PREFERENCE.fullmatch(label):
        name, preference = "Prefer", label
    elif found := _FIELD.fullmatch(label):
        name, preference = found[1], found[2] or ""
    else:
        return []
    type_: TypeRef | None = None
    for cell in (value, "" if columns.type is None else squeeze(plain(_cell(row, columns.type)))):
        item = parse_item(cell) if cell else None
        if isinstance(item, PrimitiveType):
            type_ = item
            value = "" if cell == value else value
    described = _joined([preference, value, text])
    required = read_required(_joined([value, text]), "", default)
    return [Parameter(name, Location.HEADER, row.span, type_, required, described)]


def _joined(parts: list[str]) -> str:
    """The texts of several cells as sentences."""
    told = [part for part in parts if part]
    return " ".join([part if part.endswith(".") else f"{part}." for part in told[:-1]] + told[-1:])


def _cell(row: Row, index: int) -> str:
    return row.cells[index] if index < len(row.cells) else ""
