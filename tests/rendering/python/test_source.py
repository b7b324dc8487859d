"""Nothing that a page says can escape its place in generated source."""

from __future__ import annotations

import ast
import inspect
import unicodedata

import black
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.rendering.views.prose import first_sentence, prose, sentence
from generator.rendering.views.python.source import (
    comment,
    docstring,
    literal,
    tuple_display,
    wrapped,
)

HOSTILE = [
    '"""; import os; """',
    "'''",
    'ends with a quote"',
    '"starts with one',
    "ends with a backslash\\",
    '\\"""',
    '"' * 7,
    "line\nbreak\rand\x0bothers\u2028here",
    "\x00\x1b[31mred\x07",
    "\u202eturned\u202c",
    "\ud800 alone",
    "{{ view }} {% raw %}",
    "${x} %s {0}",
]


def hostile(test):
    for text in HOSTILE:
        test = example(text)(test)
    return test


@hostile
@given(st.text())
def test_a_literal_has_the_value_it_is_of(text: str) -> None:
    source = literal(text)
    assert ast.literal_eval(source) == text
    assert "\n" not in source


@hostile
@given(st.text())
def test_what_cannot_be_seen_is_spelt_out(text: str) -> None:
    unseen = {"Cc", "Cf", "Cs", "Zl", "Zp"}
    for source in (literal(text), prose(text), comment(text)):
        assert not unseen & {unicodedata.category(character) for character in source}


@hostile
@given(st.text())
def test_a_docstring_says_what_it_is_given(text: str) -> None:
    lines = [*wrapped(sentence(text), 4), "", "Attributes:", f"    {sentence(text)}"]
    source = f"class A:\n    {docstring(lines, 4)}\n\n    x = 1\n"
    (node,) = ast.parse(source).body
    assert isinstance(node, ast.ClassDef)
    assert len(node.body) == 2
    assert ast.get_docstring(node) == inspect.cleandoc("\n".join(lines))


@hostile
@given(st.text())
def test_black_changes_no_docstring(text: str) -> None:
    lines = wrapped(sentence(text) or "Nothing.", 0)
    source = f"{docstring(lines, 0)}\n"
    assert black.format_str(source, mode=black.Mode()) == source


@hostile
@given(st.text())
def test_a_comment_is_one_line(text: str) -> None:
    assert ast.parse(f"{comment(text)}\nx = 1\n").body[0].lineno == 2


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("One. Two.", "One."),
        ("Read-only, e.g. Monday. More.", "Read-only, e.g. Monday."),
        ("No end", "No end."),
        ("What? Why.", "What?"),
        ("Version 1.0 of it. Next.", "Version 1.0 of it."),
        ("", ""),
    ],
)
def test_first_sentence(text: str, first: str) -> None:
    assert first_sentence(text) == first


@given(st.lists(st.sampled_from(["1", "'a'", "None"])))
def test_a_tuple_of_any_length(items: list[str]) -> None:
    assert len(ast.literal_eval(tuple_display(items))) == len(items)
