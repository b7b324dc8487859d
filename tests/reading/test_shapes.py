"""JSON that stands for a type, valid or not."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.odata import type_name
from generator.reading.shapes import read_shape


def shown(text: str) -> dict[str, str | None]:
    return {name: type_name(found) if found else None for name, found in read_shape(text)}


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ('"String"', "Edm.String"),
        ('"string (identifier)"', "Edm.String"),
        ('"String (timestamp)"', "Edm.DateTimeOffset"),
        ('"String (ISO 8601 duration)"', "Edm.Duration"),
        ('"String (time of day)"', "Edm.TimeOfDay"),
        ('"Date"', "Edm.Date"),
        ('"binary"', "Edm.Binary"),
        ('"<Unknown Primitive Type Edm.Stream>"', "Edm.Stream"),
        ("true", "Edm.Boolean"),
        ('"Boolean"', "Edm.Boolean"),
        ("1024", "Edm.Int32"),
        ("4.2", "Edm.Double"),
        ('{"@odata.type": "microsoft.graph.user"}', "microsoft.graph.user"),
        ('{"name": {}, "@odata.type": "#microsoft.graph.user"}', "microsoft.graph.user"),
        ('["String"]', "Collection(Edm.String)"),
        ('[{"@odata.type": "microsoft.graph.user"}]', "Collection(microsoft.graph.user)"),
        ("[]", "Collection(Edm.Untyped)"),
        ('"microsoft.graph.riskLevel"', "microsoft.graph.riskLevel"),
        ('"contoso.sharepoint.com"', None),
        ('"low | high"', None),
        ("null", None),
        ("{}", None),
    ],
)
def test_values(value: str, expected: str | None) -> None:
    assert shown(f'{{"a": {value}, "b": "String"}}') == {"a": expected, "b": "Edm.String"}


def test_what_is_not_quite_json() -> None:
    text = """
    {
      /* inherited from thing */
      "id": "string", // the key
      colour: "String"
      "parts": [ { "@odata.type": "microsoft.graph.part" }, ... ],
      "size ": 3,
      "url": "https://contoso.com/{a}",
    """
    assert shown(text) == {
        "id": "Edm.String",
        "colour": "Edm.String",
        "parts": "Collection(microsoft.graph.part)",
        "size": "Edm.Int32",
        "url": None,
    }


def test_control_information_is_no_property_and_the_first_of_two_counts() -> None:
    text = '{"@odata.type": "x", "a@odata.count": 1, "a": "String", "a": true}'
    assert shown(text) == {"a": "Edm.String"}


@settings(max_examples=150)
@given(st.text() | st.text(alphabet='{}[]:,"\\ab@/*1.\n'))
def test_any_text_gives_a_shape(text: str) -> None:
    assert all(name and "@" not in name for name, _ in read_shape(text))
