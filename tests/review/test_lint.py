"""The lint report in its three forms."""

import msgspec

from generator.diagnostics import diagnostic, table
from generator.review.lint import LintReport, json_report, summary_lines, text_lines
from generator.text import Span

FINDINGS = (
    diagnostic("include-missing", Span("a.md", 3), path="x.md"),
    diagnostic("title-missing", Span("a.md", 5), Span("b.md", 7)),
    diagnostic("title-missing", Span("b.md", 1)),
)


def test_text_has_place_severity_message_code_and_cure() -> None:
    lines = list(text_lines(FINDINGS))
    assert lines[0].startswith("a.md:3: error: ")
    assert "x.md" in lines[0]
    assert lines[0].endswith("[include-missing]")
    assert table()["include-missing"].fix in lines[1]
    assert "    see b.md:7" in lines
    assert lines[-1] == "3 findings: 1 error, 2 warnings"


def test_the_summary_has_the_most_frequent_code_first() -> None:
    _, first, second, last = (line.split() for line in summary_lines(FINDINGS))
    assert first == ["2", "2", "warning", "title-missing"]
    assert second == ["1", "1", "error", "include-missing"]
    assert last[:2] == ["3", "findings:"]


def test_the_json_report_holds_the_same() -> None:
    report = msgspec.json.decode(json_report(FINDINGS), type=LintReport)
    assert report.total == len(report.findings) == 3
    assert report.findings[1].related == (Span("b.md", 7),)
    assert {row.code: row.findings for row in report.codes} == {
        "title-missing": 2,
        "include-missing": 1,
    }


def test_no_finding_is_a_report_too() -> None:
    assert list(text_lines(())) == ["0 findings"]
    assert msgspec.json.decode(json_report(()), type=LintReport).total == 0


def test_page_text_cannot_steer_the_terminal() -> None:
    found = diagnostic("include-missing", Span("a.md", 1), path="\x1b[2J\u202egone")
    assert not any(letter in line for line in text_lines([found]) for letter in ("\x1b", "\u202e"))
