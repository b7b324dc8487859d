"""Facts of a resource page put together: its structured types and its enumerations."""

from __future__ import annotations

from collections.abc import Iterable

from generator.facts import EnumStatement, PageFacts, TypeStatement
from generator.reading.outline import Section
from generator.reading.scope import Fact, PageScope


def assemble(
    found: Iterable[Fact], outline: tuple[Section, ...], scope: PageScope, facts: PageFacts
) -> tuple[tuple[TypeStatement, ...], tuple[EnumStatement, ...]]:
    """The structured types and enumerations of a page, from what its sections gave.

    ``facts`` hold the page's title, namespace and summary.
    """
    return (), ()
