"""Examples: annotated requests and responses, wherever on the page they stand."""

from __future__ import annotations

from collections.abc import Iterator

from generator.facts import Example
from generator.reading.outline import Section
from generator.reading.scope import PageScope


def read_examples(outline: tuple[Section, ...], scope: PageScope) -> Iterator[Example]:
    """The examples of the page: each annotated request with the response that follows it."""
    yield from ()
