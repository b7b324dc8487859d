"""Query options: filters as tests, order, selection, links."""

from __future__ import annotations

import contextlib
from typing import Any
from urllib.parse import quote

import pytest
from graph_stub.filtering import parse_filter
from graph_stub.messages import GraphError
from graph_stub.options import chosen, parse_options, selected
from hypothesis import given
from hypothesis import strategies as st

ADA: dict[str, Any] = {
    "name": "Ada's",
    "age": 36,
    "on": True,
    "born": "1815-12-10T00:00:00Z",
    "mail": None,
    "home": {"city": "London"},
    "tags": ["x", "y"],
    "flags": "red, blue",
    "@odata.type": "#microsoft.graph.person",
    "best": {"@odata.type": "#microsoft.graph.pet"},
    "mails": [{"kind": "work", "at": "a@b.c"}],
}


@pytest.mark.parametrize(
    "text",
    [
        "name eq 'ada''s'",
        "age gt 35 and age le 36",
        "age ge 36.0 and age lt 3.7e1",
        "not (age ne 36) and on eq true",
        "mail eq null",
        "age eq 1 or startswith(name,'AD')",
        "contains(name, 'da') and endswith(name,'s')",
        "home/city in ('Paris', 'London')",
        "born lt 1900-01-01T00:00:00Z and born gt 1800-01-01",
        "tags/any(t:t eq 'x') and not tags/all(t:t eq 'x')",
        "mails/any(m:m/kind eq 'work' and startswith(m/at,'a@'))",
        "tags/any()",
        "tags/$count eq 2 and length(name) eq 5",
        "tolower(home/city) eq 'london'",
        "on",
        "name eq microsoft.graph.kind'ada''s'",
        "Home/City eq 'London'",
        "mails/Any(m: m/kind eq 'work')",
        "flags has 'red' and flags has microsoft.graph.colour'Red,blue' and not (flags has 'r')",
        "isof('microsoft.graph.person') and isof(microsoft.graph.Person)",
        "not isof('microsoft.graph.group') and isof(best, 'microsoft.graph.pet')",
        "cast(age, Edm.Int32) eq 36",
    ],
)
def test_filters_that_hold(text: str) -> None:
    assert parse_filter(text)(ADA)
    assert not parse_filter(f"not ({text})")(ADA)


@pytest.mark.parametrize(
    "text", ["mail gt 1", "missing eq 'x'", "name gt 3", "home eq 1", "contains(age,'3')"]
)
def test_what_does_not_compare_is_false(text: str) -> None:
    assert not parse_filter(text)(ADA)


@pytest.mark.parametrize(
    "text",
    [
        *("name eq", "eq 'x'", "(name eq 'x'", "name eq 'x' x", "f(name)", "contains(name)"),
        *("a in b", "isof()", "isof(a, 3)", "cast(a,"),
    ],
)
def test_a_filter_that_cannot_be_read_is_refused(text: str) -> None:
    with pytest.raises(GraphError) as refused:
        parse_filter(text)
    assert refused.value.status == 400


def test_a_filter_that_cannot_be_read_is_told_where() -> None:
    with pytest.raises(GraphError, match="near \"= 'x'\""):
        parse_filter("name = 'x'")


def test_a_filter_that_nests_without_end_is_refused() -> None:
    for text in ("(" * 5000, "not " * 5000):
        with pytest.raises(GraphError):
            parse_filter(text)


@given(st.text(alphabet="ab '()/,:andornt 19.-eq", max_size=40))
def test_any_filter_is_a_test_or_refused(text: str) -> None:
    with contextlib.suppress(GraphError):
        assert parse_filter(text)(ADA) in (True, False)


def test_options_work_with_and_without_their_dollar() -> None:
    found = parse_options("select=id,name&$TOP=5&%24skip=2&$count=true&$expand=a($select=b,c),d")
    assert (found.select, found.top, found.skip, found.count) == (("id", "name"), 5, 2, True)
    assert [each.name for each in found.expand] == ["a", "d"]
    assert found.expand[0].options.select == ("b", "c")


@pytest.mark.parametrize("query", ["$top=0", "$top=x", "$skip=-1", "$orderby=name up", "$top=²"])
def test_options_that_cannot_be_read_are_refused(query: str) -> None:
    with pytest.raises(GraphError) as refused:
        parse_options(query)
    assert refused.value.status == 400


def test_items_come_in_the_order_that_is_asked_for() -> None:
    items = [{"n": "b", "a": 1}, {"n": "A", "a": 2}, {"a": 1}, {"n": "c", "a": 1}]
    found = chosen(items, parse_options("$orderby=a desc,n"))
    assert [(each["a"], each.get("n")) for each in found] == [
        (2, "A"),
        (1, None),
        (1, "b"),
        (1, "c"),
    ]


def test_search_looks_at_all_texts() -> None:
    items = [{"a": "Needle in hay"}, {"b": {"c": ["needle"]}}, {"d": 1}]
    assert chosen(items, parse_options('$search="d:needle"')) == items[:2]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('"name:ada"', ["Ada"]),
        ('"name:ada" OR "mail:bob@"', ["Ada", "Bob"]),
        ('"name:b" AND "mail:ada"', []),
        ("ada contoso", ["Ada"]),
        ('name:"b o"', []),
        ('"unknown:contoso"', ["Ada", "Bob"]),
        ('""', ["Ada", "Bob"]),
    ],
)
def test_search_joins_words_that_may_be_of_one_property(text: str, found: list[str]) -> None:
    items = [
        {"name": "Ada", "mail": "ada@contoso.com"},
        {"name": "Bob", "mail": "bob@contoso.com"},
    ]
    chosen_ones = chosen(items, parse_options(f"$search={quote(text)}"))
    assert [each["name"] for each in chosen_ones] == found


def test_selected_keeps_annotations_and_what_was_expanded() -> None:
    item = {"@odata.type": "#x", "id": 1, "a": 2, "b": 3}
    assert selected(item, ("a",), ("b",)) == {"@odata.type": "#x", "a": 2, "b": 3}
    assert selected(item, (), ()) == item
    assert selected({"a@odata.count": 1, "a": [], "b@odata.count": 2}, ("A",), ()) == {
        "a@odata.count": 1,
        "a": [],
    }


def test_a_link_keeps_all_options_but_where_it_goes_on() -> None:
    link = parse_options("$filter=a eq 'b'&$skiptoken=1&$skip=4&x=y").link("$skiptoken", "7")
    assert link == "$filter=a%20eq%20%27b%27&x=y&$skiptoken=7"
