"""Inline Markdown: text without markup, links, code, in linear time."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.reading.inline import Link, code_spans, links, plain


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("**bold** and *italic* and ***both***", "bold and italic and both"),
        ("**a *b* c**", "a b c"),
        ("_**user**_ and **_group_**", "user and group"),
        ("snake_case_name and _offline_access_", "snake_case_name and offline_access"),
        ("A.Read*, B.Read", "A.Read*, B.Read"),
        ("2 * 3 * 4", "2 * 3 * 4"),
        ("one<br/>two</br>three", "one\ntwo\nthree"),
        ("A<sup>1</sup> <b>x</b> <!-- no -->y", "A x y"),
        ("`<address>` stays", "<address> stays"),
        ("[user](user.md) [a [b] c](x.md) [ref][] [plain]", "user a [b] c ref [plain]"),
        (r"\* starred &amp; escaped", "* starred & escaped"),
    ],
)
def test_plain(text: str, expected: str) -> None:
    assert plain(text) == expected


def test_links_and_code() -> None:
    assert links("[`user`](../user.md#x) ![no](a.png) [set][Label]") == (
        Link("user", "../user.md#x"),
        Link("set", "#ref:label"),
    )
    assert code_spans("`a` and ``b `c` d``") == ("a", "b `c` d")


@pytest.mark.parametrize(
    "piece",
    [
        "[",
        "[a",
        "[a](",
        "[a](b(",
        "*a ",
        "**a ",
        "_a ",
        "<!--",
        "<a ",
        "<br ",
        "a_b",
    ],
)
def test_many_openings_without_end_stay_as_they_are(piece: str) -> None:
    assert plain(piece * 50_000).startswith(piece.strip())
    links(piece * 50_000)


@given(st.text())
def test_any_text(text: str) -> None:
    plain(text)
    links(text)
    code_spans(text)
