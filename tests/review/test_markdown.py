"""Page text in Markdown."""

from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from generator.review.markdown import code, escaped

TEXT = st.text(st.characters(exclude_categories=("C", "Z")), min_size=1, max_size=20)


def shown(text: str) -> list[tuple[str, str]]:
    inline = MarkdownIt("commonmark").parseInline(text)[0]
    return [(token.type, token.content) for token in inline.children or () if token.content]


@given(TEXT)
def test_escaped_text_is_shown_as_it_is(text: str) -> None:
    parts = shown(f"x {escaped(text)}")
    assert {kind for kind, _ in parts} <= {"text", "text_special"}
    assert "".join(content for _, content in parts).replace("\u2060", "") == f"x {text}"


@given(TEXT)
def test_code_is_one_span_of_the_text(text: str) -> None:
    assert shown(code(text)) == [("code_inline", text)]


def test_nobody_is_called() -> None:
    assert "@name" not in escaped("@name")
