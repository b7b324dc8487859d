"""Every code explained, and the published page of all codes."""

from pathlib import Path

import pytest

from generator.diagnostics import Rule, Severity, table
from generator.review.apidiff.report import change_table_page
from generator.review.apidiff.rules import change_table
from generator.review.explain import codes_page, explain
from generator.review.schema import model_schema

DOCS = Path(__file__).parents[2] / "docs"
RULE = Rule(Severity.NOTE, "say {what}", "because", "do it", "old\n  line\n", "new\n")


def test_an_entry_is_printed_whole() -> None:
    printed = explain("some-code", RULE)
    for part in ("some-code", "note", "say {what}", "because", "do it", "    old", "    new"):
        assert part in printed


@pytest.mark.parametrize("code", table())
def test_each_code_has_reason_and_cure(code: str) -> None:
    rule = table()[code]
    assert rule.message
    assert rule.why.endswith(".")
    assert rule.fix.endswith(".")


def test_the_page_has_each_code_and_shows_signs_as_they_are() -> None:
    page = codes_page({"b-code": RULE, "a-code": RULE})
    assert page.index("## a-code") < page.index("## b-code")
    assert "<b>" not in codes_page({"x": Rule(Severity.NOTE, "<b>", "w.", "f.")}).replace("\\<", "")


@pytest.mark.parametrize(
    ("name", "fresh"),
    [
        ("diagnostics.md", codes_page(table()).encode()),
        ("api-changes.md", change_table_page(change_table()).encode()),
        ("model.schema.json", model_schema()),
    ],
)
def test_the_published_pages_are_fresh(name: str, fresh: bytes) -> None:
    assert (DOCS / name).read_bytes() == fresh, "run `make docs`"
