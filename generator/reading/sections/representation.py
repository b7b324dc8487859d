"""JSON representations: the resource annotation and the JSON below it."""

from __future__ import annotations

from collections.abc import Iterator

from generator.facts import TypeStatement
from generator.reading.outline import Section
from generator.reading.scope import PageScope


def read_representation(section: Section, scope: PageScope) -> Iterator[TypeStatement]:
    """The types that the section's annotated blocks define, without their properties' tables."""
    yield from ()
