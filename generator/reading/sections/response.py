"""Response sections: what the prose says of each outcome."""

from __future__ import annotations

from collections.abc import Iterator

from generator.facts import ResponseStatement
from generator.reading.outline import Section
from generator.reading.scope import PageScope


def read_response(section: Section, scope: PageScope) -> Iterator[ResponseStatement]:
    """One statement for each sentence that tells an outcome."""
    yield from ()
