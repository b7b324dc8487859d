"""Sections of path, query, function and header parameters."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.facts import Context, Location, Parameter
from generator.reading.blocks import Block, Html, Paragraph, Table
from generator.reading.headings import SectionKind
from generator.reading.htmltables import html_table
from generator.reading.outline import Section
from generator.reading.parametertables import (
    looks_like_parameters,
    parameter_columns,
    read_parameter_item,
    read_parameter_table,
)
from generator.reading.queryoptions import read_query_options
from generator.reading.required import read_lead_required
from generator.reading.scope import PageScope

_LOCATIONS = {
    SectionKind.REQUEST_HEADERS: Location.HEADER,
    SectionKind.PATH_PARAMETERS: Location.PATH,
    SectionKind.QUERY_PARAMETERS: Location.QUERY,
    SectionKind.FUNCTION_PARAMETERS: Location.FUNCTION,
}
_VALUES = re.compile(r"\b(?:values|types|options)$", re.IGNORECASE)


def read_parameters(section: Section, scope: PageScope) -> Iterator[Parameter]:
    """The parameters that the section documents; the section's kind tells their location.

    Tables and lists come first; in query and function sections prose adds the query options that
    it names, and those it supports without naming them. A name that stands twice is told once,
    except header fields, which may have several values.
    """
    location = _LOCATIONS.get(section.kind, Location.FUNCTION)
    known: set[str] = set()
    for block, context in section.walk():
        for found in _documented(block, context, location, len(section.outer), scope):
            known.add(found.name.lower())
            yield found
    if location in (Location.QUERY, Location.FUNCTION):
        for option in read_query_options(section.blocks):
            if option.name.lower() not in known:
                yield option


def _documented(
    block: Block, context: Context, location: Location, depth: int, scope: PageScope
) -> Iterator[Parameter]:
    """The parameters of a table or a list item; ``depth`` headings stand above the section."""
    required = read_lead_required(context.lead)
    table = html_table(block) if isinstance(block, Html) else block
    if isinstance(table, Table):
        if any(_VALUES.search(heading) for heading in context.headings[depth:]):
            return
        columns = parameter_columns(table, location)
        if columns is not None:
            yield from read_parameter_table(table, columns, location, scope, required)
        elif looks_like_parameters(table):
            header = " | ".join(table.header)
            scope.report.add("parameter-table-unknown", table.span, header=header)
    elif isinstance(block, Paragraph) and block.item and location is not Location.QUERY:
        found = read_parameter_item(block, location, required)
        yield from () if found is None else (found,)
