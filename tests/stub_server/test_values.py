"""Values against types: what is refused, what is made up, what is put right."""

from __future__ import annotations

from typing import Any

import pytest
from graph_stub.checking import Checker
from graph_stub.synthesis import Synthesiser
from hypothesis import given
from hypothesis import strategies as st

from tests.stub_server.sample import USER, api

CHECKER = Checker(api())
MAKER = Synthesiser(api(), CHECKER)
TYPES = [
    *(f"Edm.{name}" for name in ("String", "Boolean", "Int32", "Double", "Date", "Guid", "Stream")),
    *(f"Edm.{name}" for name in ("DateTimeOffset", "TimeOfDay", "Duration", "Binary", "Untyped")),
    *(USER, "microsoft.graph.kind", "microsoft.graph.unknown", f"Collection({USER})"),
]
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(["id", "age", "kind"]), inner),
)


@pytest.mark.parametrize(
    ("value", "reference"),
    [
        ("x", "Edm.String"),
        (3.0, "Edm.Int32"),
        ("INF", "Edm.Double"),
        ("2020-02-29", "Edm.Date"),
        ("2020-01-01T10:00:00.123+02:00", "Edm.DateTimeOffset"),
        ("PT1H30M", "Edm.Duration"),
        ({"id": "1", "age": None, "unknown": [1], "@odata.etag": 3}, USER),
        ({"anything": 1}, "microsoft.graph.unknown"),
        (["a"], "Collection(Edm.String)"),
    ],
)
def test_values_of_their_type(value: Any, reference: str) -> None:
    assert CHECKER.problem(value, reference) is None


@pytest.mark.parametrize(
    ("value", "reference", "problem"),
    [
        (1, "Edm.String", "The value is no Edm.String."),
        (True, "Edm.Int32", "The value is no Edm.Int32."),
        (2**31, "Edm.Int32", "The value is no Edm.Int32."),
        ("2020-13-01", "Edm.Date", "The value is no Edm.Date."),
        ("P", "Edm.Duration", "The value is no Edm.Duration."),
        ({"age": "old"}, USER, "The value of age is no Edm.Int32."),
        ({"id": None}, USER, "The value of id is no Edm.String."),
        ({"phones": None}, USER, "The value of phones is no Collection(Edm.String)."),
        ({"phones": ["1", 2]}, USER, "The value of phones/1 is no Edm.String."),
        ({"kind": "Member"}, USER, "The value of kind is no microsoft.graph.kind."),
        ({"@odata.type": None}, USER, "The value of @odata.type is no Edm.String."),
        (["a", None], "Collection(Edm.String)", "The value of 1 is no Edm.String."),
        ([], USER, f"The value is no {USER}."),
    ],
)
def test_what_violates_a_type_is_told_with_its_place(
    value: Any, reference: str, problem: str
) -> None:
    assert CHECKER.problem(value, reference) == problem


def test_requests_may_spell_members_and_dates_another_way() -> None:
    lenient = Checker(api(), lenient=True)
    assert lenient.problem({"kind": "MEMBER"}, USER) is None
    assert lenient.problem("2020-01-01", "Edm.DateTimeOffset") is None
    assert lenient.problem({"kind": "nobody"}, USER) is not None


def test_a_type_that_a_value_names_is_the_one_that_counts() -> None:
    sent = {"@odata.type": f"#{USER}", "age": "x"}
    assert CHECKER.problem(sent, "microsoft.graph.directoryObject") is not None


@pytest.mark.parametrize("reference", TYPES)
def test_what_is_made_up_validates(reference: str) -> None:
    assert CHECKER.problem(MAKER.value(reference), reference) is None


def test_navigation_properties_are_not_made_up() -> None:
    made = MAKER.value(USER)
    assert "manager" not in made
    assert made["displayName"] == "displayName"
    assert made["settings"] == {"zone": "zone", "days": 0}


def test_documented_values_are_changed_no_more_than_they_have_to_be() -> None:
    shown = {"age": "29", "kind": "Guest", "displayName": 7, "phones": [1, None], "other": {}}
    assert MAKER.conform(shown, USER) == {
        "age": 29,
        "kind": "guest",
        "displayName": "7",
        "phones": ["1"],
        "other": {},
    }


@given(JSON, st.sampled_from(TYPES))
def test_whatever_is_shown_is_put_right(value: Any, reference: str) -> None:
    assert CHECKER.problem(MAKER.conform(value, reference), reference) is None


@pytest.mark.parametrize(
    ("value", "reference"),
    [
        ({"phones": None, "age": "36"}, USER),
        ("False", "Edm.Boolean"),
        ("-1.5e3", "Edm.Double"),
        ("MEMBER", "microsoft.graph.kind"),
    ],
)
def test_what_services_take_in_place_of_a_value(value: Any, reference: str) -> None:
    lenient = Checker(api(), lenient=True)
    assert CHECKER.problem(value, reference) is not None
    assert lenient.problem(value, reference) is None
    made = MAKER.conform(value, reference)
    assert CHECKER.problem(made, reference) is None


@pytest.mark.parametrize(
    ("value", "reference"), [("Boolean", "Edm.Boolean"), ("1_0", "Edm.Int32"), ("300", "Edm.Byte")]
)
def test_a_text_that_spells_no_value_is_none(value: str, reference: str) -> None:
    assert Checker(api(), lenient=True).problem(value, reference) is not None
