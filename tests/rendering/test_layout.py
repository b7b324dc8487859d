"""Source laid out in lines: the same expression, in the width that there is."""

from __future__ import annotations

import ast
import json

from hypothesis import given
from hypothesis import strategies as st

from generator.rendering.views.layout import laid_out
from generator.rendering.views.python.values import value_source

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=12),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4)
    ),
    max_leaves=20,
)


def test_what_fits_stays_on_one_line() -> None:
    assert laid_out("f(a=1, b=[2])", 20, 4) == "f(a=1, b=[2])"


def test_arguments_and_members_stand_on_lines_of_their_own() -> None:
    source = 'graph.users.send(body={"subject": "Hi, (all)", "to": ["a", "b"]}, save=True)'
    assert laid_out(source, 40, 4) == (
        "graph.users.send(\n"
        '    body={\n        "subject": "Hi, (all)",\n        "to": ["a", "b"]\n    },\n'
        "    save=True\n)"
    )


def test_an_argument_alone_stays_beside_its_bracket() -> None:
    source = 'graph.users.create(models.User.from_dict({"displayName": "Ann", "city": "Rome"}))'
    assert laid_out(source, 40, 2).splitlines()[0] == "graph.users.create(models.User.from_dict({"
    assert laid_out(source, 40, 2).splitlines()[-1] == "}))"


def test_texts_are_never_broken() -> None:
    text = "a ( b [ c { ' " + "long " * 20
    assert json.dumps(text) in laid_out(f"f({json.dumps(text)}, {{ b: 1 }})", 20, 2)


@given(values, st.integers(1, 80))
def test_the_value_stays_the_same(value: object, width: int) -> None:
    assert ast.literal_eval(laid_out(value_source(value), width, 4)) == value


@given(values)
def test_lines_of_short_texts_keep_to_the_width(value: object) -> None:
    lines = laid_out(value_source([value, value]), 60, 1).splitlines()
    assert all(len(line) <= 140 for line in lines)


@given(st.text(alphabet="([{}])\"',\\ ab"))
def test_no_text_is_too_odd(text: str) -> None:
    kept = "".join(laid_out(text, 3, 2).split())
    assert set(kept) <= set("".join(text.split()) + "()[]{}")
