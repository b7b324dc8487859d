"""Findings that were there before."""

from __future__ import annotations

import pytest

from generator.diagnostics import diagnostic
from generator.review.baseline import (
    Baseline,
    BaselineError,
    compare_baseline,
    format_baseline,
    make_baseline,
    parse_baseline,
)
from generator.text import Span

OLD = (
    diagnostic("title-missing", Span("a.md", 1)),
    diagnostic("include-missing", Span("a.md", 3), path="x.md"),
    diagnostic("include-missing", Span("a.md", 4), path="x.md"),
)
BASELINE = make_baseline(OLD)


def test_all_that_was_there_is_known_wherever_it_moved() -> None:
    moved = [diagnostic(each.code, each.span.below(9), **dict(each.arguments)) for each in OLD]
    compared = compare_baseline(moved, BASELINE)
    assert (compared.findings, compared.known, compared.gone) == ((), 3, 0)


def test_one_more_of_a_kind_another_file_and_other_words_are_new() -> None:
    new = (
        diagnostic("include-missing", Span("a.md", 9), path="x.md"),
        diagnostic("title-missing", Span("b.md", 1)),
        diagnostic("include-missing", Span("a.md", 9), path="y.md"),
    )
    assert compare_baseline((*OLD, *new), BASELINE).findings == new


def test_what_is_gone_is_counted() -> None:
    assert compare_baseline(OLD[:1], BASELINE).gone == 2
    assert compare_baseline(OLD, Baseline({})).findings == OLD


def test_a_baseline_is_written_and_read_and_other_files_are_refused() -> None:
    content = format_baseline(BASELINE)
    assert parse_baseline(content) == BASELINE
    assert format_baseline(make_baseline(OLD[::-1])) == content
    for wrong in (
        b"",
        b"[]",
        b'{"x": 1}',
        content.replace(b'"baseline_version": 1', b'"baseline_version": 2'),
    ):
        with pytest.raises(BaselineError):
            parse_baseline(wrong)
