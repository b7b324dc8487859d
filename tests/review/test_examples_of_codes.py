"""The example of each code: what is shown before raises the code, what is shown after does not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

import pytest

from generator.diagnostics import table
from generator.linking.link import link
from generator.reading.page import read_page
from generator.review.suppressions import suppress
from generator.source import MemorySource
from tests.test_cli_contract import GET_THING, THING

API = "api-reference/v1.0/api/thing-get.md"
RESOURCE = "api-reference/v1.0/resources/thing.md"
BASES = {
    API: GET_THING.format(name="thing", version="v1.0"),
    RESOURCE: THING.format(name="thing"),
}
TODAY = date(2026, 1, 1)
LEAST = 85
"""Codes that have an example; the number may only rise. Some need more than one page to show."""

FRAGMENTS = {"annotation-collection-unstated"}
"""Codes whose example is a part of a line: it says more in short, and cannot be read alone."""

SHOWN = sorted(code for code, rule in table().items() if rule.before and code not in FRAGMENTS)
_HEADING = re.compile(r"^(?=#{1,6} )", re.MULTILINE)


def codes(path: str, text: str) -> set[str]:
    """Return the codes of all findings on the docs whose page at `path` has this text."""
    files = {**BASES, path: text, "api-reference/v1.0/includes/note.md": "A note.\n"}
    pages = [read_page(MemorySource(files), page).facts for page in BASES]
    linked = link(pages, "v1.0")
    found = [*linked.diagnostics, *(each for page in pages for each in page.diagnostics)]
    return {each.code for each in suppress(found, files, TODAY)}


def placed(path: str, snippet: str) -> Iterator[str]:
    """Yield the page with the snippet wherever it can belong.

    One that begins with a line of dashes stands for all above the first section, one with headings
    for these sections; any other may be all of a section, its end, or its last lines.
    """
    front, *sections = _HEADING.split(BASES[path])
    if snippet.startswith("---"):
        yield snippet + "\n" + "".join(sections[1:])
        return
    own = _HEADING.split(snippet)
    if len(own) > 1:
        new = {each.partition("\n")[0].strip(): each.rstrip("\n") + "\n\n" for each in own[1:]}
        kept = [new.pop(each.partition("\n")[0].strip(), each) for each in sections]
        yield front + "".join([*kept, *new.values()])
        return
    for number, section in enumerate(sections):
        heading, _, body = section.partition("\n")
        for text in (f"\n{snippet}\n", f"{body.rstrip()}\n{snippet}\n", f"{body}\n{snippet}\n"):
            changed = [*sections[:number], f"{heading}\n{text}\n", *sections[number + 1 :]]
            yield front + "".join(changed)


def shows(code: str, before: str, after: str) -> bool:
    """Tell whether, somewhere, `before` raises the code and `after` in its place does not."""
    return any(
        code in codes(path, wrong) and code not in codes(path, right)
        for path in BASES
        for wrong, right in zip(placed(path, before), placed(path, after), strict=False)
    )


@pytest.mark.parametrize("code", SHOWN)
def test_before_raises_the_code_and_after_does_not(code: str) -> None:
    rule = table()[code]
    assert rule.after
    assert shows(code, rule.before, rule.after)


def test_the_pages_themselves_have_no_findings() -> None:
    assert codes(API, BASES[API]) == set()


def test_no_example_is_lost() -> None:
    assert len(SHOWN) >= LEAST
