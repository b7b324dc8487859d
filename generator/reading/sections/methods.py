"""Methods tables of resource pages."""

from __future__ import annotations

from collections.abc import Iterator

from generator.facts import MethodLink
from generator.reading.outline import Section
from generator.reading.scope import PageScope


def read_methods(section: Section, scope: PageScope) -> Iterator[MethodLink]:
    """The rows that link to an API page."""
    yield from ()
