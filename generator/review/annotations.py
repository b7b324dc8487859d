"""The lint report as annotations of a GitHub Actions run (workflow commands)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from generator.diagnostics import Diagnostic, Severity
from generator.review.findings import counted, tally, worst_first
from generator.review.printable import printable

MOST = 10
"""Annotations of one kind that GitHub takes from one step; it drops the others silently."""

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def annotation_lines(findings: Sequence[Diagnostic], prefix: str = "") -> Iterator[str]:
    """One workflow command a finding, as many of each severity as GitHub takes; the count last.

    ``prefix`` is the path of the docs folder in its repository.
    """
    left_out = 0
    for severity in Severity:
        mine = [found for found in worst_first(findings) if found.severity is severity]
        left_out += max(len(mine) - MOST, 0)
        for found in islice(mine, MOST):
            yield _command(found, prefix)
    more = f"; {counted(left_out, 'finding')} not annotated: see the summary" if left_out else ""
    yield f"{tally(findings)}{more}"


def _command(found: Diagnostic, prefix: str) -> str:
    place = f"file={_property(prefix + found.span.file)},line={found.span.line}"
    message = _data(f"{printable(found.message)}\n{found.rule.fix}")
    return f"::{_COMMANDS[found.severity]} {place},title={_property(found.code)}::{message}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(printable(text)).replace(":", "%3A").replace(",", "%2C")
