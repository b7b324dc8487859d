"""HTTP request sections: the documented request lines."""

from __future__ import annotations

from collections.abc import Iterator

from generator.facts import RequestLine
from generator.reading.outline import Section
from generator.reading.scope import PageScope


def read_http_request(section: Section, scope: PageScope) -> Iterator[RequestLine]:
    """The request lines of the section's fences, in order."""
    yield from ()
