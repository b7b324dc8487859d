"""The changes as text, Markdown and JSON."""

from __future__ import annotations

import msgspec

from generator.review.apidiff.changelog import changelog
from generator.review.apidiff.changes import Change
from generator.review.apidiff.compare import ApiDiff
from generator.review.apidiff.report import (
    DiffReport,
    change_table_page,
    json_report,
    text_lines,
)
from generator.review.apidiff.rules import Bump, change_table
from generator.text import Span

PAGE = "api/thing-get.md"


def change(code: str, line: int, file: str = PAGE, gone: bool = False, **arguments: str) -> Change:
    filled = tuple(sorted(arguments.items()))
    return Change("v1.0", PAGE, "things.get", Span(file, line), code, filled, (), gone)


DIFF = ApiDiff(
    (
        change("status-changed", 8, old="200", new="202"),
        change("requirement-added", 3, file="includes/roles.md", text="Be *an* admin, @someone."),
        change("failure-added", 9, status="409"),
    )
)


def test_text_names_the_page_once_and_ends_with_the_count() -> None:
    head, status, role, failure, last = text_lines(DIFF)
    assert head.split() == [PAGE, "things.get"]
    assert status.split() == ["breaking", "8", "status", "200", "became", "202"]
    assert "includes/roles.md:3" in role
    assert failure.split()[0] == "additive"
    assert last == "3 changes: 2 breaking, 1 additive, 0 editorial; asks for a major version"
    assert list(text_lines(ApiDiff(())))[-1].endswith("asks for none")


def test_what_is_gone_has_no_line_in_the_new_docs() -> None:
    gone = ApiDiff((change("operation-removed", 8, gone=True, routes="GET /things"),))
    assert "gone" in next(line for line in text_lines(gone) if "GET /things" in line)
    assert "  - the operation is gone: GET /things\n" in changelog(gone)


def test_the_json_report_holds_the_same() -> None:
    report = msgspec.json.decode(json_report(DIFF), type=DiffReport)
    assert (report.breaking, report.additive, report.editorial) == (2, 1, 0)
    assert report.bump is Bump.MAJOR
    assert [(each.file, each.line) for each in report.changes][1] == ("includes/roles.md", 3)


def test_the_changelog_has_the_worst_first_and_shows_page_text_as_it_is() -> None:
    text = changelog(DIFF)
    assert text.index("### Breaking") < text.index("### Additive")
    assert "### Editorial" not in text
    assert r"Be \*an\* admin" in text
    assert "@someone" not in text


def test_a_long_changelog_is_cut_and_says_so() -> None:
    many = ApiDiff(
        tuple(
            msgspec.structs.replace(DIFF.changes[0], subject=f"things.get{number}")
            for number in range(50)
        )
    )
    text = changelog(many, 1000)
    assert len(text) <= 1000
    kept = text.count("became")
    assert text.endswith(f"… and {50 - kept} more.\n")
    assert changelog(many, 100_000) == changelog(many)


def test_the_published_page_has_every_row_under_its_class() -> None:
    page = change_table_page(change_table())
    for code, rule in change_table().items():
        section = page[page.index(f"## {rule.change_class.value.capitalize()}") :]
        assert f"| `{code}` |" in section
