"""Where the readers put what they have to say about a page."""

from __future__ import annotations

from generator.diagnostics import Diagnostic, diagnostic
from generator.text import Span


class Report:
    """Collects the diagnostics of one page, each once, in the order found."""

    def __init__(self) -> None:
        self._found: dict[Diagnostic, None] = {}

    def add(self, code: str, span: Span, /, *related: Span, **arguments: str | int) -> None:
        """Note a finding; see :func:`generator.diagnostics.diagnostic`."""
        self._found[diagnostic(code, span, *related, **arguments)] = None

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """All findings so far."""
        return tuple(self._found)
