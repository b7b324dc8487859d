"""Findings put in order and counted, the same way for every report."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import msgspec

from generator.diagnostics import Diagnostic, Severity


class Tally(msgspec.Struct, frozen=True):
    """How many findings there are of each severity."""

    errors: int = 0
    warnings: int = 0
    notes: int = 0

    @property
    def total(self) -> int:
        """All findings."""
        return self.errors + self.warnings + self.notes

    def __str__(self) -> str:
        """The count as reports end with it: ``3 findings: 1 error, 2 warnings``."""
        kinds = ((self.errors, "error"), (self.warnings, "warning"), (self.notes, "note"))
        parts = ", ".join(counted(number, noun) for number, noun in kinds if number)
        return f"{counted(self.total, 'finding')}: {parts}" if parts else counted(0, "finding")


def in_order(*groups: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """All findings of ``groups``, each once, by file, line and code.

    A file that several pages include is read with each of them, and its findings come again.
    """
    # Not a set: what is in order already is sorted at once.
    return tuple(sorted(dict.fromkeys(found for group in groups for found in group)))


def worst_first(findings: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Errors, warnings, notes; those of one severity in the order given."""
    ranks = {severity: rank for rank, severity in enumerate(Severity)}
    return sorted(findings, key=lambda found: ranks[found.severity])


def tally(findings: Iterable[Diagnostic]) -> Tally:
    """The number of findings of each severity."""
    numbers = Counter(found.severity for found in findings)
    return Tally(numbers[Severity.ERROR], numbers[Severity.WARNING], numbers[Severity.NOTE])


def counted(number: int, noun: str) -> str:
    """``1 page``, ``2 pages``."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
