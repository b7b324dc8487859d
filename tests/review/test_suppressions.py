"""Findings that a page asks to leave out."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.diagnostics import Diagnostic, diagnostic
from generator.review.suppressions import suppress
from generator.text import Span

TODAY = date(2026, 5, 1)
LAST = "<!-- graphgen: ignore title-missing until 2026-05-01: it is being discussed -->"


def title(line: int, file: str = "a.md") -> Diagnostic:
    return diagnostic("title-missing", Span(file, line))


def left(text: str, *findings: Diagnostic) -> list[tuple[str, int]]:
    return [(each.code, each.span.line) for each in suppress(findings, {"a.md": text}, TODAY)]


def test_above_the_first_heading_it_covers_the_file() -> None:
    assert left(f"---\ntitle: x\n---\n{LAST}\n# A\n\n## B\n", title(1), title(7)) == []


def test_below_a_heading_it_covers_what_follows_up_to_the_next() -> None:
    text = f"# A\n\n## B\n{LAST}\n\n```\n# no heading\n```\ntext\n## C\ntext\n"
    assert left(text, title(2), title(9), title(11)) == [
        ("title-missing", 2),
        ("title-missing", 11),
    ]


def test_other_codes_and_files_stay() -> None:
    other = diagnostic("include-missing", Span("a.md", 2), path="x.md")
    found = left(LAST, other, title(1, "b.md"))
    assert found == [("include-missing", 2), ("title-missing", 1), ("suppression-unused", 1)]


def test_past_its_day_the_finding_is_back_and_the_comment_is_one() -> None:
    old = LAST.replace("2026-05-01", "2026-04-30")
    assert left(old, title(1)) == [("title-missing", 1), ("suppression-expired", 1)]


@pytest.mark.parametrize(
    "comment",
    [
        "<!-- graphgen: ignore title-missing -->",
        "<!-- graphgen: ignore title-missing until 2026-13-01: reason -->",
        "<!-- graphgen: ignore title-missing until 2026-12-01: -->",
        "<!-- graphgen: ignore no-such-code until 2026-12-01: reason -->",
        "<!-- graphgen: ignore suppression-unused until 2026-12-01: reason -->",
        "<!-- graphgen: whatever -->",
        "<!-- graphgen ignore title-missing until 2026-12-01: reason -->",
        "Text. <!-- graphgen: ignore title-missing until 2026-12-01: reason -->",
        "<!-- graphgen: ignore title-missing\nuntil 2026-12-01: reason -->",
    ],
)
def test_what_cannot_be_followed_is_told(comment: str) -> None:
    assert left(comment, title(1)) == [("title-missing", 1), ("suppression-invalid", 1)]


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    assert title(1) in suppress([title(1)], {"a.md": f"<!-- graphgen: {text} -->"}, TODAY)
