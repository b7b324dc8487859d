"""The report to look at: what its bars say, and what stands in the page."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser

from generator.diagnostics import diagnostic
from generator.review.coverage import Count, Counts, Coverage
from generator.review.dashboard.page import page
from generator.review.dashboard.views import ChangedPages, Dashboard, dashboard
from generator.review.pages import PageCount
from generator.text import Span

NASTY = "</script><script>document.title='taken'</script><b>&\u2028"
MANY = 230


def view(changes: ChangedPages | None = None) -> Dashboard:
    rows = (
        Coverage("v1.0/api", "mail", Counts(pages=Count(6, 2, 1, 1))),
        Coverage("beta/api", "mail", Counts(types=Count(10))),
        Coverage("v1.0/api", "files", Counts(pages=Count(2, 0, 2))),
        Coverage("v1.0/api", "<i>people", Counts(pages=Count(1))),
    )
    findings = [
        diagnostic("include-missing", Span("api/a.md", 3), path=NASTY),
        *(diagnostic("title-missing", Span(f"api/p{n}.md", 1)) for n in range(MANY)),
    ]
    return dashboard(rows, findings, PageCount(3, 1), changes)


def test_workloads_are_summed_and_ordered_by_size() -> None:
    coverage, conflicts = view().plots
    assert [(bar.label, bar.total) for bar in coverage.bars] == [
        ("mail", 20),
        ("files", 4),
        ("<i>people", 1),
    ]
    assert coverage.bars[0].told == "16 read, 2 partly, 1 conflict, 1 lost"
    assert [(bar.label, bar.total) for bar in conflicts.bars] == [("files", 2), ("mail", 1)]


def test_the_parts_of_a_bar_fill_it_one_after_the_other() -> None:
    segments = view().plots[0].bars[0].segments
    assert [(each.x, each.width) for each in segments] == [
        (0, 800),
        (800, 100),
        (900, 50),
        (950, 50),
    ]


def test_codes_have_their_numbers_and_the_longest_bar_first() -> None:
    first, second = view().codes
    assert (first.code, first.findings, first.files, first.bar) == (
        "title-missing",
        MANY,
        MANY,
        1000,
    )
    assert second.bar < first.bar


class Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append(tag)


def test_what_docs_say_is_text_in_the_page() -> None:
    html = page(view()).decode()
    tags = Tags()
    tags.feed(html)
    assert tags.found.count("script") == 2
    assert "b" not in tags.found
    assert "i" not in tags.found
    data = re.search(r'id="data">(.*?)</script>', html, re.DOTALL)
    assert data
    assert len(json.loads(data[1])) == MANY + 1


def test_nothing_is_loaded_from_elsewhere_and_the_same_gives_the_same() -> None:
    html = page(view()).decode()
    assert not re.search(r"""(?:src|href)=["'](?!#|data:)""", html)
    assert "http" not in html
    assert page(view()) == page(view())


def test_changed_pages_are_listed_or_it_is_said_that_there_is_no_lock() -> None:
    assert "no lock" in page(view()).decode()
    html = page(view(ChangedPages("abc", ("new.md",), (), ("old.md",)))).decode()
    assert "Commit abc" in html
    assert "New (1)" in html
    assert "Gone (0)" in html
