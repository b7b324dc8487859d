"""Enumeration members: tables, lists, and pages of many enumerations."""

from __future__ import annotations

from collections.abc import Iterator

from generator.facts import EnumStatement
from generator.reading.outline import Section
from generator.reading.scope import PageScope


def read_members(section: Section, scope: PageScope) -> Iterator[EnumStatement]:
    """The enumerations of the section with their members."""
    yield from ()
