"""Required, optional, or neither: what descriptions and columns say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.reading.required import read_lead_required, read_required


@pytest.mark.parametrize(
    ("text", "required"),
    [
        ("Required. The name.", True),
        ("Bearer <token> Required.", True),
        ("The name. Required", True),
        ("The name (required)", True),
        ("The name is required.", True),
        ("Required. When it is there, the tag is compared.", True),
        ("Required when the call has a body.", None),
        ("Required if there is no id.", None),
        ("Optional. The name.", False),
        ("The name. Optional", False),
        ("Optional, UTC assumed if absent.", False),
        ("The name is optional.", False),
        ("This optional parameter starts the review.", False),
        ("Not required.", False),
        ("Optional for users. Required for groups.", None),
        ("The options that can be used.", None),
        ("The call will require a second request.", None),
        ("", None),
    ],
)
def test_descriptions(text: str, required: bool | None) -> None:
    assert read_required(text) is required


@pytest.mark.parametrize(
    ("cell", "required"),
    [("Yes", True), ("Y", True), ("\u2713", True), ("No", False), ("", False), ("for users", None)],
)
def test_columns(cell: str, required: bool | None) -> None:
    assert read_required("The name.", cell=cell) is required


def test_notes_and_default() -> None:
    assert read_required("The name.", notes="optional") is False
    assert read_required("The name.", default=True) is True
    assert read_required("Optional.", default=True) is False


def test_sentences_above_a_table() -> None:
    assert read_lead_required("Provide the following required properties.") is True
    assert read_lead_required("Use the following optional parameters.") is False
    assert read_lead_required("The properties that are required when you create it.") is None


@given(st.text(), st.text())
def test_any_text(text: str, cell: str) -> None:
    assert read_required(text, text, None, cell) in (True, False, None)
    assert read_lead_required(text) in (True, False, None)
