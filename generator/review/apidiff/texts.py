"""Texts compared: what is told, what is worded anew, what is told no more."""

from __future__ import annotations

from generator.review.apidiff.changes import ChangeLog
from generator.text import Span, squeeze


def compare_text(what: str, old: str | None, new: str | None, span: Span, log: ChangeLog) -> None:
    """Note whether ``what`` (``the summary``) is told otherwise; blanks count for nothing."""
    before, after = squeeze(old or ""), squeeze(new or "")
    if before == after:
        return
    if not before:
        log.add("text-stated", span, what=what)
    else:
        log.add("text-changed" if after else "text-removed", span, what=what)
