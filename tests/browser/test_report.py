"""The report in headless Chromium, at the width of a phone and of a desktop, light and dark."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page

from generator.review.dashboard.page import page
from generator.review.dashboard.views import ChangedPages
from tests.browser.browsing import MODES, chromium, contrast, fits
from tests.review.test_dashboard import view


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("report") / "report.html"
    path.write_bytes(page(view(ChangedPages("abc", ("api/new.md",), (), ("api/old.md",)))))
    return path


@pytest.fixture(params=MODES, ids="-".join)
def browser_page(request: pytest.FixtureRequest, report: Path) -> Iterator[Page]:
    """The report in headless Chromium."""
    with chromium(*request.param) as opened:
        opened.goto(report.as_uri())
        yield opened


def test_in_a_browser(browser_page: Page) -> None:
    """Width, search, and the lists that open, by keyboard alone."""
    opened = browser_page
    assert opened.title() == "Report on the docs"
    assert fits(opened)

    opened.keyboard.press("Tab")
    assert opened.evaluate("document.activeElement.className") == "skip"
    opened.locator("#query").focus()
    opened.keyboard.type("p22 title-missing")
    opened.locator("#found", has_text="11 findings found").wait_for()
    assert opened.locator("#results .findings li").count() == 11
    opened.keyboard.press("Control+A")
    opened.keyboard.press("Delete")
    opened.locator("#results").wait_for(state="hidden")

    code = opened.locator('details[data-code="title-missing"]')
    code.locator("summary").focus()
    opened.keyboard.press("Enter")
    rows = code.locator(".findings li")
    rows.nth(99).wait_for()
    assert rows.count() == 100
    opened.keyboard.press("Tab")
    opened.keyboard.press("Enter")
    rows.nth(199).wait_for()
    assert opened.evaluate("document.activeElement.textContent").startswith("api/p")

    nasty = opened.locator('details[data-code="include-missing"]')
    nasty.locator("summary").focus()
    opened.keyboard.press("Space")
    assert "</script>" in nasty.locator(".findings li").inner_text()


def test_light_and_dark_are_readable(browser_page: Page) -> None:
    """WCAG 2.2, 1.4.3: contrast of text at least 4.5 to 1."""
    colours = browser_page.evaluate(
        """() => ['body', '#found', 'a'].map((name) => {
            const style = getComputedStyle(document.querySelector(name));
            return [style.color, getComputedStyle(document.body).backgroundColor];
        })"""
    )
    for ink, paper in colours:
        assert contrast(ink, paper) >= 4.5, (ink, paper)
