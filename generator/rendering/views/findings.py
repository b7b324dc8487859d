"""What there is to say of the docs, for the page that a file is made of: any pack may show it."""

from __future__ import annotations

from collections.abc import Iterable
from copy import copy

import msgspec

from generator.diagnostics import Diagnostic
from generator.memo import Answers, digest_of


class FindingView(msgspec.Struct, frozen=True):
    """A finding on a page: its code, how much it matters, and what it says and advises.

    ``severity`` is ``error``, ``warning`` or ``note``; ``line`` is that of ``page``.
    """

    code: str
    severity: str
    message: str
    fix: str
    page: str
    line: int


class Findings:
    """The findings by the page that they are about."""

    def __init__(self, diagnostics: Iterable[Diagnostic] = ()) -> None:
        self._answers: Answers | None = None
        self._by_page: dict[str, list[Diagnostic]] = {}
        for each in diagnostics:
            self._by_page.setdefault(each.span.file, []).append(each)

    def of(self, page: str) -> tuple[FindingView, ...]:
        """The findings on ``page``, a path below the docs folder, by line."""
        if self._answers is not None:
            self._answers[page] = self.ask(page)
        return tuple(map(_view, sorted(self._by_page.get(page, ()))))

    def noting(self, answers: Answers) -> Findings:
        """The same findings, which note in ``answers`` what they are asked."""
        noting = copy(self)
        noting._answers = answers
        return noting

    def ask(self, page: str) -> bytes:
        """The digest of what :meth:`of` finds."""
        return digest_of(sorted(self._by_page.get(page, ())))


def _view(found: Diagnostic) -> FindingView:
    return FindingView(
        found.code,
        found.severity.value,
        found.message,
        found.rule.fix,
        found.span.file,
        found.span.line,
    )
