"""Properties and relationships tables of resource pages."""

from __future__ import annotations

from collections.abc import Iterator

from generator.facts import Property
from generator.reading.outline import Section
from generator.reading.scope import PageScope


def read_properties(section: Section, scope: PageScope) -> Iterator[Property]:
    """The properties of the section's tables; navigation properties in Relationships."""
    yield from ()
