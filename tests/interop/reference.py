"""The pages of a reference, judged: the TypeScript calls as a file to compile, and axe-core."""

from collections.abc import Iterator
from pathlib import Path

from lxml import html

from tests.browser.browsing import MODES, chromium

PAGES = (
    "index.html",
    "v1.0/index.html",
    "v1.0/types.html",
    "v1.0/permissions.html",
    "v1.0/operations/users.html",
    "v1.0/types/user.html",
    "v1.0/permissions/user.read.html",
)
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

RENDER_ALL = """() => document.querySelectorAll(".operation").forEach((each) => {
    each.style.contentVisibility = "visible";
})"""
"""Axe measures what is out of sight too, which is laid out only when it comes into sight."""


def typescript_calls(site: Path, version: str) -> Iterator[str]:
    """The calls that the pages of a version show in TypeScript."""
    for page in sorted((site / version / "operations").glob("*.html")):
        for each in html.fromstring(page.read_bytes()).iter("pre"):
            if each.get("data-language") == "typescript":
                yield each.text_content()


def typescript_program(site: Path, version: str, client: str) -> str:
    """All calls of a version as one program of the client at ``client``."""
    calls = "\n".join(f"  {call};" for call in typescript_calls(site, version))
    begin = f'import type {{ Graph }} from "{client}";\n\ndeclare const graph: Graph;\n\n'
    return f"{begin}export async function calls(): Promise<void> {{\n{calls}\n}}\n"


def violations(site: Path, axe: Path) -> Iterator[str]:
    """What axe-core finds, on each kind of page, with the results open too."""
    script = axe.read_text("utf-8")
    for size, scheme in MODES:
        with chromium(size, scheme, silent=False) as page:
            for path in PAGES:
                page.goto((site / path).as_uri())
                page.evaluate(RENDER_ALL)
                for state in ("", ", searching"):
                    if state:
                        page.keyboard.press("/")
                        page.keyboard.type("user")
                        page.locator("#results [role=option]").first.wait_for()
                    page.evaluate(script)
                    options = {"runOnly": {"type": "tag", "values": RULES}}
                    found = page.evaluate("options => axe.run(document, options)", options)
                    for each in found["violations"]:
                        where = each["nodes"][0]["html"][:160]
                        yield f"{path}{state} ({size}, {scheme}): {each['id']}: {where}"
