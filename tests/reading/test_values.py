"""Values that a description lists as possible."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.reading.values import read_values


@pytest.mark.parametrize(
    ("description", "values"),
    [
        ("Possible values are: `low`, `high`.", "low high"),
        ("Possible values are: `low`, `high`. See `other`.", "low high"),
        ("The possible values are `low`, `normal`, and `high`.", "low normal high"),
        ("Possible values: `low` (the default), `high`", "low high"),
        ("Possible values are: low, normal, high.", "low normal high"),
        ("Possible values are: **null**, **low**, **high**.", "low high"),
        ("Allowed values: `low`|`high`", "low high"),
        ("Supported values are: `low,high`.", "low high"),
        ("Must be one of `dateOnly` or `dateTime`.", "dateOnly dateTime"),
        ("It can be set to one of the following values: `a1`, `b2`", "a1 b2"),
        ("<br/>Possible values: <ul><li>`low`</li><li>`high`</li></ul>", "low high"),
        ('The value can be "low" or "high".', "low high"),
        ("Possible values are: `1.0`, `2.0`. More.", "1.0 2.0"),
        (
            "Possible values are: `a`, `unknownFutureValue`. Note that you must use the "
            "`Prefer: include-unknown-enum-members` request header to get the following values "
            "in this [evolvable enum](/x): `b`, `c`.",
            "a unknownFutureValue b c",
        ),
    ],
)
def test_listed_values(description: str, values: str) -> None:
    assert read_values(description) == tuple(values.split())


@pytest.mark.parametrize(
    "description",
    [
        "How large it is.",
        "The default value is `low`.",
        "Possible values are many, as the catalogue shows.",
        "Possible values are: anything that you like.",
        "For the values, see `gadget`.",
        "",
    ],
)
def test_nothing_is_made_of_other_prose(description: str) -> None:
    assert read_values(description) == ()


@settings(max_examples=150)
@given(st.text() | st.text(alphabet="Possible values are: `,.()<table>r"))
def test_any_text_gives_values_that_are_not_blank(description: str) -> None:
    assert all(value == value.strip() != "" for value in read_values(description))
