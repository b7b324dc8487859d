"""The lint report: every finding with its place and cure, as text or JSON, or counted by code."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

import msgspec

from generator.diagnostics import Diagnostic, table
from generator.review.findings import tally
from generator.review.printable import printable
from generator.text import Span

REPORT_VERSION = 1


class Finding(msgspec.Struct, frozen=True):
    """One finding of the JSON report; ``related`` are the other places that it speaks of."""

    file: str
    line: int
    code: str
    severity: str
    message: str
    fix: str
    related: tuple[Span, ...] = ()


class FindingCount(msgspec.Struct, frozen=True):
    """How often a code was found, and in how many files."""

    code: str
    severity: str
    findings: int
    files: int


class LintReport(msgspec.Struct, frozen=True):
    """The JSON report; ``findings`` by file and line, ``codes`` the most frequent first."""

    findings: tuple[Finding, ...]
    codes: tuple[FindingCount, ...]
    total: int
    report_version: int = REPORT_VERSION


def text_lines(findings: Sequence[Diagnostic]) -> Iterator[str]:
    """The report for people: all findings, the count last."""
    yield from finding_lines(findings)
    yield str(tally(findings))


def finding_lines(findings: Sequence[Diagnostic]) -> Iterator[str]:
    """The findings for people: place, severity, message and code, the cure below."""
    for found in findings:
        message = printable(found.message)
        yield f"{printable(str(found.span))}: {found.severity}: {message} [{found.code}]"
        for span in found.related:
            yield f"    see {printable(str(span))}"
        yield f"    {found.rule.fix}"


def summary_lines(findings: Sequence[Diagnostic]) -> Iterator[str]:
    """The report by code: findings, files, severity, code and message; the count last."""
    yield f"{'findings':>8}  {'files':>6}  {'severity':8}  code"
    for row in count_codes(findings):
        yield f"{row.findings:>8}  {row.files:>6}  {row.severity:8}  {row.code}"
    yield str(tally(findings))


def json_report(findings: Sequence[Diagnostic]) -> bytes:
    """The report for tools, as :class:`LintReport`."""
    report = LintReport(tuple(map(finding, findings)), count_codes(findings), len(findings))
    return msgspec.json.format(msgspec.json.encode(report), indent=2) + b"\n"


def finding(found: Diagnostic) -> Finding:
    """``found`` as JSON reports have it."""
    return Finding(
        found.span.file,
        found.span.line,
        found.code,
        found.severity.value,
        found.message,
        found.rule.fix,
        found.related,
    )


def count_codes(findings: Sequence[Diagnostic]) -> tuple[FindingCount, ...]:
    """The codes found with their numbers, the most frequent first."""
    numbers = Counter(found.code for found in findings)
    files = Counter(code for code, _ in {(found.code, found.span.file) for found in findings})
    rules = table()
    return tuple(
        FindingCount(code, rules[code].severity.value, number, files[code])
        for code, number in sorted(numbers.items(), key=lambda item: (-item[1], item[0]))
    )
