"""The lint report as Markdown: for the summary of a CI job and comments on pull requests."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.diagnostics import Diagnostic
from generator.review.findings import counted, tally, worst_first
from generator.review.lint import count_codes
from generator.review.markdown import code, escaped

_ROOM = 60
"""Characters that the last line may take."""


def markdown_report(findings: Sequence[Diagnostic], most: int | None = None) -> str:
    """The findings, counted by code and then listed, the worst first.

    No longer than ``most`` characters, if given: the last line tells how many are left out.
    """
    text = f"## Findings in the docs\n\n{tally(findings)}\n"
    if not findings:
        return text
    rows = "".join(
        f"| {code(row.code)} | {row.severity} | {row.findings} | {row.files} |\n"
        for row in count_codes(findings)
    )
    text += f"\n| code | severity | findings | files |\n|---|---|---|---|\n{rows}\n"
    for listed, line in enumerate(_lines(findings)):
        if most is not None and len(text) + len(line) + _ROOM > most:
            return f"{text}\n… and {counted(len(findings) - listed, 'more finding')}.\n"
        text += line
    return text


def _lines(findings: Sequence[Diagnostic]) -> Iterator[str]:
    for found in worst_first(findings):
        place = code(str(found.span))
        told = f"{escaped(found.message)}. {escaped(found.rule.fix)}"
        yield f"- **{found.severity}** {place} {told} ({code(found.code)})\n"
