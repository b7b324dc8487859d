"""Notes anywhere on a page: national clouds, deprecation, preview, roles and licences."""

from __future__ import annotations

from generator.availability import Availability
from generator.reading.outline import Section
from generator.reading.scope import PageScope


def read_availability(outline: tuple[Section, ...], scope: PageScope) -> Availability:
    """Where, until when and for whom the operation or type of the page exists."""
    return Availability()
