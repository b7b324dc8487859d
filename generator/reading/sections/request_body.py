"""Request body sections."""

from __future__ import annotations

from collections.abc import Iterator

from generator.facts import BodyStatement
from generator.reading.outline import Section
from generator.reading.scope import PageScope


def read_request_body(section: Section, scope: PageScope) -> Iterator[BodyStatement]:
    """At most one statement: what the section says of the body."""
    yield from ()
