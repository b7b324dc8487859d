"""Tables and lists of path, query, function and header parameters."""

from __future__ import annotations

from collections.abc import Iterator

from generator.facts import Parameter
from generator.reading.outline import Section
from generator.reading.scope import PageScope


def read_parameters(section: Section, scope: PageScope) -> Iterator[Parameter]:
    """The parameters that the section documents; the section's kind tells their location."""
    yield from ()
