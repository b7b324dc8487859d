"""Findings that a page itself asks to leave out, with a reason and an end date.

``<!-- graphgen: ignore CODE until 2027-01-31: REASON -->`` on a line of its own covers the findings
of that code from there to the next heading; above the first heading it covers the whole file.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

import msgspec

from generator.diagnostics import Diagnostic, Report, table
from generator.text import Span

MARK = "graphgen"
"""What a file has that asks for something."""

_BEGINS = re.compile(rf"<!--\s*{MARK}\b")
_COMMENT = re.compile(rf"\s*{_BEGINS.pattern}\s*(.*?)\s*-->\s*$")
_IGNORE = re.compile(r":\s*ignore\s+([a-z0-9-]+)\s+until\s+(\d{4}-\d{2}-\d{2})\s*:\s*(\S.*)")
_HEADING = re.compile(r" {0,3}#{1,6}(?:\s|$)")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_OWN = "suppression-"


class Suppression(msgspec.Struct, frozen=True):
    """A suppression that can be followed: it covers the lines ``first`` to ``last``."""

    span: Span
    code: str
    until: date
    last: int
    first: int = 1

    def covers(self, found: Diagnostic) -> bool:
        """Whether ``found`` is one that it asks to leave out."""
        same = found.code == self.code and found.span.file == self.span.file
        return same and self.first <= found.span.line <= self.last


def suppress(
    findings: Sequence[Diagnostic], files: Mapping[str, str], today: date
) -> tuple[Diagnostic, ...]:
    """``findings`` without those that ``files``, text by path, ask to leave out on ``today``.

    A suppression that cannot be read, is past its date, or leaves nothing out is a finding itself.
    """
    report = Report()
    followed: list[Suppression] = []
    for path, text in files.items():
        followed += _followed(path, text, today, report)
    by_file: dict[str, list[Suppression]] = {}
    for each in followed:
        by_file.setdefault(each.span.file, []).append(each)
    used: set[Suppression] = set()
    kept: list[Diagnostic] = []
    for found in findings:
        covering = [each for each in by_file.get(found.span.file, ()) if each.covers(found)]
        used.update(covering)
        if not covering:
            kept.append(found)
    for each in followed:
        if each not in used:
            report.add("suppression-unused", each.span, code=each.code)
    return (*kept, *report.diagnostics)


def _followed(path: str, text: str, today: date, report: Report) -> Iterator[Suppression]:
    lines = text.splitlines()
    headings = list(_headings(lines))
    for number, line in enumerate(lines, 1):
        if not _BEGINS.search(line):
            continue
        span = Span(path, number)
        try:
            code, until = _parse(line)
        except ValueError as error:
            report.add("suppression-invalid", span, reason=str(error))
            continue
        if until < today:
            report.add("suppression-expired", span, code=code, date=until.isoformat())
            continue
        last = next((each - 1 for each in headings if each > number), len(lines))
        if headings and number < headings[0]:
            yield Suppression(span, code, until, len(lines))
        else:
            yield Suppression(span, code, until, last, number)


def _parse(line: str) -> tuple[str, date]:
    """Code and end date; raises ``ValueError`` with the reason where there is none."""
    comment = _COMMENT.match(line)
    if comment is None:
        raise ValueError("it does not begin and end on a line of its own")
    found = _IGNORE.fullmatch(comment[1])
    if found is None:
        raise ValueError("it is not of the form: graphgen: ignore CODE until YYYY-MM-DD: REASON")
    code = found[1]
    if code not in table() or code.startswith(_OWN):
        raise ValueError(f"there is no finding {code} that could be left out")
    try:
        return code, date.fromisoformat(found[2])
    except ValueError:
        raise ValueError(f"{found[2]} is no date") from None


def _headings(lines: Iterable[str]) -> Iterator[int]:
    """The lines of headings; what looks like one in a code block is none."""
    fence = ""
    for number, line in enumerate(lines, 1):
        mark = _FENCE.match(line)
        if mark and not fence:
            fence = mark[1]
        elif mark and mark[1].startswith(fence) and line.strip() == mark[1]:
            fence = ""
        elif not fence and _HEADING.match(line):
            yield number
