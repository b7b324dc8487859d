"""How soon the search of the reference answers: from the key to the painted results, in Chromium.

The site is that of the whole docs, opened as files; the entrance searches all versions at once.
Left out where ../shared/corpus or Chromium is absent.
"""

import statistics
import tempfile
from pathlib import Path

from playwright.sync_api import Page

from generator.pipeline.linking import link_docs
from generator.rendering.render import render
from generator.workspace.docs import VERSIONS, open_docs
from generator.workspace.packs import shipped_packs
from tests.browser.browsing import CHROMIUM, chromium
from tests.corpus.counts import CORPUS

QUERIES = (
    "send mail",
    "/users/{id}/messages",
    "Mail.ReadWrite",
    "conditionalAccessPolicy",
    "sndmail",
    "get user",
    "e",
)
PAGES = {"v1.0": "v1.0/index.html", "all versions": "index.html"}
WATCH = """
window.waits = [];
document.addEventListener("input", ({ timeStamp }) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => window.waits.push(performance.now() - timeStamp);
    port2.postMessage(0);
}), true);
"""


def write_site(root: Path) -> None:
    """Write the site of the whole docs below `root`."""
    linked = link_docs(open_docs(CORPUS / "docs-2021-07"), VERSIONS, lambda *_: lambda _: None)
    (pack,) = (each for each in shipped_packs() if each.name == "reference")
    for file in render(pack, linked.models, findings=linked.findings).files:
        path = root / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.content)


def waits(page: Page, address: str) -> list[float]:
    """Milliseconds from each key to the painted answer, for all queries typed in."""
    page.goto(address)
    page.evaluate(WATCH)
    page.keyboard.press("/")
    page.keyboard.type("user")
    page.locator("#results [role=option]").first.wait_for()
    page.evaluate("window.waits.length = 0")
    for query in QUERIES:
        page.keyboard.press("Control+A")
        page.keyboard.type(query, delay=30)
    page.wait_for_timeout(500)
    found: list[float] = page.evaluate("window.waits")
    return found


def main() -> None:
    """Measure, and print a row for each entrance and window."""
    if not CORPUS.is_dir() or CHROMIUM is None:
        print("the search: left out, there is no ../shared/corpus or no Chromium")
        return
    with tempfile.TemporaryDirectory() as folder:
        write_site(Path(folder))
        print(f"{'search, ms from key to paint':32} {'median':>7} {'p95':>7} {'most':>7}   keys")
        for size in ("desktop", "phone"):
            for label, path in PAGES.items():
                with chromium(size, "light") as page:
                    found = waits(page, (Path(folder) / path).as_uri())
                middle, high = statistics.median(found), statistics.quantiles(found, n=20)[-1]
                row = f"{label}, {size}"
                print(
                    f"{row:32} {middle:7.1f} {high:7.1f} {max(found):7.1f} {len(found):6}",
                    flush=True,
                )
