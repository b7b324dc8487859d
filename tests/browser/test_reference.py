"""The site of generated/reference in headless Chromium, opened as files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.browser.browsing import MODES, chromium, contrast, fits

SITE = Path(__file__).parents[2] / "generated" / "reference"
PAGES = (
    "index.html",
    "v1.0/index.html",
    "v1.0/types.html",
    "v1.0/permissions.html",
    "v1.0/operations/users.html",
    "v1.0/types/user.html",
    "v1.0/permissions/user.read.html",
)


@pytest.fixture(params=MODES, ids="-".join)
def page(request: pytest.FixtureRequest) -> Iterator[Page]:
    with chromium(*request.param) as opened:
        yield opened


@pytest.fixture
def desktop() -> Iterator[Page]:
    with chromium("desktop", "light") as opened:
        yield opened


def go(page: Page, path: str) -> None:
    target, _, anchor = path.partition("#")
    page.goto((SITE / target).as_uri() + (f"#{anchor}" if anchor else ""))


def results(page: Page) -> list[str]:
    return page.locator("#results [role=option]").all_inner_texts()


def chosen(page: Page) -> str:
    name = page.locator("#query").get_attribute("aria-activedescendant")
    option = page.locator(f"#{name}")
    assert option.get_attribute("aria-selected") == "true"
    assert page.locator('[aria-selected="true"]').count() == 1
    return option.inner_text()


def search(page: Page, query: str) -> None:
    page.keyboard.press("/")
    page.keyboard.type(query)
    page.locator("#results [role=option]").first.wait_for()


def test_each_kind_of_page_fits_and_is_readable(page: Page) -> None:
    for path in PAGES:
        go(page, path)
        assert fits(page), path
        assert page.locator("h1").count() == 1, path
        colours = page.evaluate(
            """() => [...document.querySelectorAll('p, a, code, th, td, .method, .tag, button')]
                .filter((each) => each.checkVisibility() && each.textContent.trim())
                .map((each) => {
                    const clear = 'rgba(0, 0, 0, 0)';
                    let [behind, paper] = [each, clear];
                    while (behind && paper === clear) {
                        paper = getComputedStyle(behind).backgroundColor;
                        behind = behind.parentElement;
                    }
                    return [getComputedStyle(each).color, paper, each.outerHTML.slice(0, 80)];
                })"""
        )
        assert len(colours) > 8
        for ink, paper, what in colours:
            assert contrast(ink, paper) >= 4.5, (path, what, ink, paper)


def test_search_by_keyboard_alone(page: Page) -> None:
    go(page, "v1.0/index.html")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    search(page, "send mail")
    assert "/me/sendMail" in chosen(page)
    assert "result" in page.locator("#found").inner_text()
    first = chosen(page)
    page.keyboard.press("ArrowDown")
    assert chosen(page) == results(page)[1]
    page.keyboard.press("ArrowUp")
    assert chosen(page) == first
    page.keyboard.press("ArrowUp")
    assert chosen(page) == results(page)[-1]
    page.keyboard.press("Escape")
    assert page.locator("#results").is_hidden()
    assert page.locator("#query").get_attribute("aria-expanded") == "false"
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/users.html#send_mail")
    assert page.locator("#send_mail h2").is_visible()
    top = page.locator("#send_mail").bounding_box()
    assert top is not None
    assert 0 <= top["y"] < 400


FIRST = {
    "/me/sendMail": "/me/sendMail",
    "https://graph.microsoft.com/v1.0/users/{id}/sendMail": "/sendMail",
    "https://graph.microsoft.com/v1.0/users/ann@contoso.com/sendMail?a=b": "/sendMail",
    "/users/1f2e/messa": "/messages",
    "POST sendmail": "/me/sendMail",
    "await graph.users.sendMail({ message })": "/me/sendMail",
    "users.send_mail": "/me/sendMail",
    "Mail.Send": "permission\nMail.Send",
    "mailfolder": "mailFolder",
    "type: user": "type\nuser",
    "users": "group\nusers",
    "sndmail": "/me/sendMail",
}


def test_what_is_looked_for_comes_first(desktop: Page) -> None:
    go(desktop, "v1.0/index.html")
    desktop.keyboard.press("/")
    for query, first in FIRST.items():
        desktop.locator("#query").fill(query)
        desktop.locator("#results [role=option]").first.wait_for()
        assert first in results(desktop)[0], query


def test_rows_that_are_out_of_sight_come_later_or_with_the_keys_that_lead_there(
    desktop: Page,
) -> None:
    go(desktop, "index.html")
    search(desktop, "u")
    desktop.keyboard.press("ArrowUp")
    assert desktop.locator("#query").get_attribute("aria-activedescendant") == "result-29"
    desktop.keyboard.type("s")
    desktop.locator("#result-29").wait_for()
    assert len(results(desktop)) == 30


def test_nothing_found_is_said(desktop: Page) -> None:
    go(desktop, "index.html")
    desktop.keyboard.press("/")
    desktop.keyboard.type("zzzzqqqq")
    desktop.locator("#results .none").wait_for()
    assert desktop.locator("#found").inner_text() == "Nothing found"
    desktop.keyboard.press("Enter")
    assert desktop.url.endswith("index.html")


def test_all_versions_are_searched_from_the_entrance(desktop: Page) -> None:
    go(desktop, "index.html")
    search(desktop, "user")
    assert {"v1.0", "beta"} <= {each.split("\n")[-1] for each in results(desktop)}


def test_the_language_of_examples_and_the_colours_are_kept(desktop: Page) -> None:
    go(desktop, "v1.0/operations/users.html#send_mail")
    example = desktop.locator("#send_mail .example").first
    assert example.locator("pre:visible").first.get_attribute("data-language") == "python"
    example.get_by_role("button", name="curl").press("Enter")
    assert example.locator("pre:visible").first.get_attribute("data-language") == "curl"
    theme = desktop.locator("#theme")
    theme.press("Enter")
    theme.press("Enter")
    assert theme.get_attribute("aria-label") == "Colours: dark"
    go(desktop, "v1.0/operations/messages.html")
    assert desktop.locator(".example pre:visible").first.get_attribute("data-language") == "curl"
    assert desktop.evaluate("getComputedStyle(document.documentElement).colorScheme") == "dark"


def test_paper_is_white_whatever_colours_are_chosen(desktop: Page) -> None:
    go(desktop, "v1.0/operations/users.html")
    desktop.evaluate("document.documentElement.dataset.theme = 'dark'")
    paper = "getComputedStyle(document.body).backgroundColor"
    assert desktop.evaluate(paper) != "rgb(255, 255, 255)"
    desktop.emulate_media(media="print")
    assert desktop.evaluate(paper) == "rgb(255, 255, 255)"
    assert desktop.locator(".top").is_hidden()
    assert desktop.locator("#send_mail h2").is_visible()


def test_without_scripts_all_is_there() -> None:
    with chromium("desktop", "light", scripts=False) as page:
        go(page, "v1.0/operations/users.html")
        shown = page.locator("#send_mail pre:visible")
        assert {"python", "typescript", "curl"} <= {
            each.get_attribute("data-language") for each in shown.all()
        }
