"""The report in headless Chromium, at the width of a phone and of a desktop, light and dark."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Page, sync_playwright

from generator.review.dashboard.page import page
from generator.review.dashboard.views import ChangedPages
from tests.review.test_dashboard import view

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
WIDTHS = {"phone": 390, "desktop": 1280}


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("report") / "report.html"
    path.write_bytes(page(view(ChangedPages("abc", ("api/new.md",), (), ("api/old.md",)))))
    return path


@pytest.fixture(params=[(w, s) for w in WIDTHS for s in ("light", "dark")], ids="-".join)
def browser_page(request: pytest.FixtureRequest, report: Path) -> Iterator[Page]:
    """The report in headless Chromium; it fails where the console has anything to say."""
    if CHROMIUM is None:
        pytest.skip("no Chromium on this machine")
    width: str
    scheme: Literal["light", "dark"]
    width, scheme = request.param
    quiet = [
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ]
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=CHROMIUM, args=quiet, chromium_sandbox=False)
        size = {"width": WIDTHS[width], "height": 900}
        opened = browser.new_page(viewport=size, color_scheme=scheme)
        said: list[str] = []
        opened.on("console", lambda message: said.append(message.text))
        opened.on("pageerror", lambda error: said.append(str(error)))
        opened.goto(report.as_uri())
        yield opened
        assert said == []
        browser.close()


def test_in_a_browser(browser_page: Page) -> None:
    """Width, search, and the lists that open, by keyboard alone."""
    opened = browser_page
    assert opened.title() == "Report on the docs"
    width = opened.evaluate("[document.documentElement.scrollWidth, innerWidth]")
    assert width[0] <= width[1]

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


def test_light_and_dark_are_readable(browser_page: Page, request: pytest.FixtureRequest) -> None:
    """WCAG 2.2, 1.4.3: contrast of text at least 4.5 to 1."""
    colours = browser_page.evaluate(
        """() => ['body', '#found', 'a'].map((name) => {
            const style = getComputedStyle(document.querySelector(name));
            return [style.color, getComputedStyle(document.body).backgroundColor];
        })"""
    )
    for ink, paper in colours:
        assert contrast(ink, paper) >= 4.5, (ink, paper)


def contrast(first: str, second: str) -> float:
    dark, light = sorted(map(luminance, (first, second)))
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    channels = [int(value) / 255 for value in re.findall(r"\d+", colour)[:3]]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
