"""Text safe to print."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from generator.review.printable import printable


@given(st.text())
def test_nothing_that_steers_a_terminal_gets_through(text: str) -> None:
    shown = printable(text)
    assert not [
        letter
        for letter in shown
        if unicodedata.category(letter) in {"Cc", "Cs"} - {"\t"} and letter != "\t"
    ]
    shown.encode()


@given(st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"])))
def test_letters_and_signs_stay(text: str) -> None:
    assert printable(text) == text
