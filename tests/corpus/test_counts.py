"""The ratchet itself."""

import pytest

from tests.corpus.ratchet import worse

OLD = {"in_docs": {"pages": 10}, "read": {"lines": 9}, "amiss": {"missed": 1}}


@pytest.mark.parametrize(
    ("kind", "name", "value"),
    [("in_docs", "pages", 11), ("read", "lines", 8), ("amiss", "missed", 2)],
)
def test_a_number_that_moved_the_wrong_way_is_named(kind: str, name: str, value: int) -> None:
    new = {**OLD, kind: {name: value}}
    assert list(worse(OLD, new)) == [f"{kind} {name}: {OLD[kind][name]} became {value}"]


def test_a_number_that_is_gone_is_named() -> None:
    assert list(worse(OLD, {**OLD, "read": {}})) == ["read lines: 9 became None"]


def test_better_and_new_numbers_pass() -> None:
    new = {"in_docs": {"pages": 10}, "read": {"lines": 10, "bodies": 3}, "amiss": {"missed": 0}}
    assert list(worse(OLD, new)) == []
