"""What became of each API page, counted."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

import msgspec

from generator.diagnostics import Diagnostic, Severity
from generator.facts import PageFacts, PageKind
from generator.review.findings import counted


class PageCount(msgspec.Struct, frozen=True):
    """API pages ``read``, ``partly`` read (a fact of theirs is lost), ``skipped`` (no operation).

    Each page that is not wholly read has a finding that says why.
    """

    read: int = 0
    partly: int = 0
    skipped: int = 0

    @property
    def total(self) -> int:
        """All API pages."""
        return self.read + self.partly + self.skipped

    def __add__(self, other: PageCount) -> PageCount:
        return PageCount(
            self.read + other.read, self.partly + other.partly, self.skipped + other.skipped
        )

    def __str__(self) -> str:
        return (
            f"{counted(self.total, 'API page')}: {self.read} read, {self.partly} partly read, "
            f"{self.skipped} skipped"
        )


class _Made(Protocol):
    """An operation, or what is known of one."""

    @property
    def page(self) -> str:
        """The path of its page."""
        ...


def count_pages(
    pages: Sequence[PageFacts], made: Iterable[_Made], findings: Iterable[Diagnostic]
) -> PageCount:
    """What became of the API pages among ``pages``, of which some operations were ``made``.

    ``findings`` are those of linking; those of reading stand with the pages.
    """
    operations = {operation.page for operation in made}
    hurt = {found.span.file for found in findings if found.severity is Severity.ERROR}
    hurt |= {
        page.path
        for page in pages
        if any(found.severity is Severity.ERROR for found in page.diagnostics)
    }
    api = {page.path for page in pages if page.kind is PageKind.API}
    partly = len(api & operations & hurt)
    skipped = len(api - operations)
    return PageCount(len(api) - partly - skipped, partly, skipped)
