"""What the generator reads of the real docs, against the oracle and the committed counts."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.corpus.counts import COUNTS, DOCS, Comparison, compare
from tests.corpus.ratchet import load, worse

FIELDS = {
    "page",
    "version",
    "line",
    "operation",
    "method",
    "path",
    "normalized_path",
    "query",
    "response_status",
    "response_kind",
    "response_type",
    "response_is_collection",
    "permissions",
    "conditional_permissions",
}
KINDS = {
    "entity",
    "collection",
    "delta",
    "value",
    "stream",
    "redirect",
    "long_running",
    "multi_status",
    "empty",
}
SCHEMES = {"delegated_work", "delegated_personal", "application"}
VERSIONS = [(folder, version) for folder in DOCS for version in DOCS[folder]]

compare_once = cache(compare)


@pytest.fixture(params=VERSIONS, ids="/".join)
def compared(request: pytest.FixtureRequest, corpus: Path) -> Comparison:
    assert corpus.is_dir()
    folder, version = request.param
    return compare_once(folder, version)


@pytest.mark.usefixtures("corpus")
@pytest.mark.parametrize(("folder", "version"), VERSIONS)
def test_counts_only_improve(folder: str, version: str) -> None:
    comparison = compare_once(folder, version)
    faults = list(worse(load(COUNTS)[f"{folder}/{version}"], comparison.counts()))
    assert faults == [], "\n".join([*comparison.missed[:20], *comparison.elsewhere[:20]])


def test_nearly_every_request_line_is_read(compared: Comparison) -> None:
    share = 1 - len(compared.missed) / len(compared.expected)
    assert share >= 0.998, "\n".join(compared.missed)


def test_a_request_line_that_is_no_route_shows_a_call(compared: Comparison) -> None:
    missed = compared.expected.keys() - compared.places
    assert [place for place in sorted(missed) if not compared.expected[place].in_example] == []


def test_nearly_every_page_gives_an_operation(compared: Comparison) -> None:
    without = compared.pages.keys() - {page for page, _ in compared.places}
    assert len(without) <= 0.01 * len(compared.pages), sorted(without)


def test_rows_have_the_published_shape(compared: Comparison) -> None:
    assert [fault for row in compared.rows for fault in shape_faults(row)] == []


def test_rows_stand_in_page_order_then_line_order_and_once_each(compared: Comparison) -> None:
    places = [(row["page"], row["line"]) for row in compared.rows]
    assert places == sorted(set(places))


def test_methods_are_those_of_the_lines(compared: Comparison) -> None:
    wrong = [
        (row["page"], row["line"], row["method"])
        for row in compared.rows
        if (found := compared.expected.get((row["page"], row["line"])))
        and not found.text.startswith(row["method"])
    ]
    assert wrong == []


def shape_faults(row: dict[str, Any]) -> Iterator[str]:
    """Yield what in a row is not as the guide to the flat export says."""
    place = f"{row.get('page')}:{row.get('line')}"
    if row.keys() != FIELDS:
        yield f"{place}: fields {sorted(row.keys() ^ FIELDS)}"
        return
    path, normalized = row["path"], row["normalized_path"]
    if path != path.strip() or "?" in path or "://" in path:
        yield f"{place}: path {path!r}"
    if not normalized.startswith("/") or normalized.startswith("//"):
        yield f"{place}: normalized_path {normalized!r}"
    if row["response_kind"] not in KINDS:
        yield f"{place}: response_kind {row['response_kind']!r}"
    if not all(status in range(200, 400) for status in row["response_status"]):
        yield f"{place}: response_status {row['response_status']!r}"
    permissions = row["permissions"]
    if permissions is not None and permissions.keys() != SCHEMES:
        yield f"{place}: permissions {sorted(permissions)}"
