"""Permissions sections: tables from least to most privileged, and all their variants."""

from __future__ import annotations

from collections.abc import Iterator

from generator.facts import PermissionTable
from generator.reading.outline import Section
from generator.reading.scope import PageScope


def read_permissions(section: Section, scope: PageScope) -> Iterator[PermissionTable]:
    """The permission tables of the section, each with its context."""
    yield from ()
