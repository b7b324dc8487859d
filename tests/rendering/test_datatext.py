"""JSON values as text: what readers of JSON and of YAML make of it."""

from __future__ import annotations

import json

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.rendering.views.datatext import json_text, yaml_key, yaml_text

SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=["Cs"]))
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.text(st.characters(exclude_categories=["Cs"])), inner, max_size=4)
    ),
    max_leaves=20,
)


@given(VALUES)
def test_yaml_reads_back_what_was_written(value: object) -> None:
    assert yaml.safe_load(f"key:{yaml_text(value)}") == {"key": value}


@given(VALUES)
def test_json_reads_back_as_json_and_as_yaml(value: object) -> None:
    assert json.loads(json_text(value)) == value
    if not isinstance(value, float):
        assert yaml.safe_load(json_text({"key": [1]})) == {"key": [1]}


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_a_text_of_json_is_the_same_in_yaml(text: str) -> None:
    assert yaml.safe_load(json_text(text)) == text


@pytest.mark.parametrize("word", ["true", "No", "null", "~", "1", "1e3", "0x1", "12:30", "- a", ""])
def test_what_yaml_takes_for_something_else_is_quoted(word: str) -> None:
    assert yaml.safe_load(f"{yaml_key(word)}: 1") == {word: 1}


def test_half_a_pair_is_escaped() -> None:
    assert json_text("\ud800") == '"\\ud800"'
    assert yaml_text("\ud800") == ' "\\ud800"'
