"""Findings in order, each once, and counted."""

from generator.diagnostics import diagnostic
from generator.review.findings import Tally, in_order, tally
from generator.text import Span


def test_findings_come_by_file_and_line_each_once() -> None:
    first = diagnostic("title-missing", Span("a.md", 1))
    second = diagnostic("page-binary", Span("a.md", 10))
    third = diagnostic("title-missing", Span("b.md", 2))
    assert in_order([third, first], [second, first]) == (first, second, third)


def test_the_count_names_what_there_is() -> None:
    found = [
        diagnostic("page-binary", Span("a.md", 1)),
        diagnostic("title-missing", Span("a.md", 1)),
        diagnostic("title-missing", Span("a.md", 2)),
    ]
    assert tally(found) == Tally(errors=1, warnings=2)
    assert str(tally(found)) == "3 findings: 1 error, 2 warnings"
    assert str(tally([])) == "0 findings"
    assert str(tally(found[:1])) == "1 finding: 1 error"
