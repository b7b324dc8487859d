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
WITHOUT = {
    "annotation-repeated",
    "deprecation-part",
    "example-entity-wrapped",
    "route-shared",
    "enum-member-unreadable",
    "enum-members-copied",
    "enum-of-texts",
    "enum-repeated",
    "enum-unnamed",
    "example-foreign-host",
    "example-not-callable",
    "example-path-differs",
    "example-query-repeated",
    "example-route-undocumented",
    "example-route-unknown",
    "function-parameter-unplaced",
    "http-request-elsewhere",
    "include-too-many",
    "include-unreadable",
    "metadata-body-missing",
    "metadata-body-unexpected",
    "metadata-case",
    "metadata-cast-missing",
    "metadata-member-undocumented",
    "metadata-member-unknown",
    "metadata-method",
    "metadata-parameters-missing",
    "metadata-path-ahead",
    "metadata-path-unknown",
    "metadata-property-string",
    "metadata-property-type",
    "metadata-property-unknown",
    "metadata-response-collection",
    "metadata-response-type",
    "metadata-type-unknown",
    "name-clash",
    "name-not-computed",
    "page-binary",
    "page-encoding",
    "page-reader-failed",
    "page-too-large",
    "page-unread",
    "patch-invalid",
    "patch-stale",
    "patch-unneeded",
    "path-from-sample",
    "permissions-heading",
    "property-redefined",
    "property-table-apart",
    "property-type-disagrees",
    "response-types-several",
    "selection-permissions-unknown",
    "type-name-plural",
    "type-unnamed",
}
"""Codes that one page cannot show, or that have no example yet; the list may only get shorter."""

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


def test_codes_without_an_example_are_known() -> None:
    assert {code for code, rule in table().items() if not rule.before} <= WITHOUT
