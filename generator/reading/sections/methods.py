"""Methods tables of resource pages: links to the API pages of a type."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from generator.facts import MethodLink
from generator.odata import TypeRef
from generator.reading.blocks import Row, Table
from generator.reading.inline import links, plain
from generator.reading.outline import Section
from generator.reading.report import Report
from generator.reading.scope import PageScope
from generator.reading.typecells import read_type_cell
from generator.text import squeeze


def read_methods(section: Section, scope: PageScope) -> Iterator[MethodLink]:
    """The rows of the section's tables that link to an API page, with what they return.

    Titles above groups of rows and links to other documents are passed over.
    """
    quiet = msgspec.structs.replace(scope, report=Report())
    for block, _ in section.walk():
        if not isinstance(block, Table):
            continue
        titles = [squeeze(plain(cell)).lower() for cell in block.header]
        returns = next((place for place, title in enumerate(titles) if "return" in title), None)
        for row in block.rows:
            target = _target(row, scope)
            if target is not None:
                label, page = target
                yield MethodLink(page, label, row.span, _returns(row, returns, quiet))


def _target(row: Row, scope: PageScope) -> tuple[str, str] | None:
    for link in links(row.cells[0]) if row.cells else ():
        page = scope.page(link.target)
        if page is not None and "/api/" in page:
            return squeeze(link.text), page
    return None


def _returns(row: Row, place: int | None, scope: PageScope) -> TypeRef | None:
    """The type in the Return type column; prose there (``No content``) states none."""
    if place is None or place >= len(row.cells):
        return None
    return read_type_cell(row.cells[place], scope, row.span)
