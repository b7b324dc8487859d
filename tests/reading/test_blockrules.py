"""Our way of trying the block rules, against the library's own."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from generator.reading.blockrules import block_parser

OURS = block_parser()
LIBRARY = MarkdownIt("commonmark").enable("table")
LIBRARY.disable(["inline", "text_join", "code", "lheading"])

LINES = st.sampled_from(
    [
        *(
            "",
            " ",
            "a",
            "    deep",
            "|",
            "||",
            "|a|b|",
            "a|b",
            "|-|-|",
            "--|--",
            "|--",
            ":-:|",
            "-|",
        ),
        *("| :-- | -: |", "|a\\|b|c|", "a\\|b|", "|a|b|c|", "\\|", "| |", "|:", "- |", "|-||-|"),
        *("- item", "* a", "10. a", "1) a", "-", "---", "***", "_ _ _", "> quote", ">", "> |a|b|"),
        *(
            "> |-|-|",
            "- |a|b|",
            "  |-|-|",
            "```",
            "~~~ x",
            "# head",
            "#",
            "#no",
            "## a #",
            "# #\t",
            "####### a",
            "#\tb##",
            "<!-- c",
            "-->",
        ),
        *("<b>", "<div>", "[a]: /b", "[a]:", "[", "'title'", "\t- a", "  - b", "\u00a0|\u2003"),
    ]
)


def outline(tokens: list[Token]) -> list[tuple[object, ...]]:
    """What the reading of blocks looks at, with a table as rows, and one entry for each leaf."""
    found: list[tuple[object, ...]] = []
    rows: list[tuple[int, list[str]]] | None = None
    for index, token in enumerate(tokens):
        if token.type == "table_open":
            rows = []
            found.append(("table", token.map, rows))
        elif token.type == "table_close":
            rows = None
        elif token.type == "table":
            kept = [(line, list(cells)) for line, cells in token.meta["rows"]]
            found.append(("table", token.map, kept))
        elif rows is None:
            found += leaf(token, tokens[index + 1 :])
        elif token.type == "tr_open" and token.map:
            rows.append((token.map[0], []))
        elif token.type == "inline":
            rows[-1][1].append(token.content)
    return found


def leaf(token: Token, following: list[Token]) -> list[tuple[object, ...]]:
    """A token as an entry; the library's three tokens of a heading or paragraph as one."""
    if token.type in ("heading_open", "paragraph_open"):
        kind = token.type.removesuffix("_open")
        return [(kind, token.tag, token.map, "", following[0].content)]
    if token.type in ("inline", "heading_close", "paragraph_close"):
        return []
    return [(token.type, token.tag, token.map, token.info, token.content)]


@given(st.lists(LINES, max_size=14).map("\n".join))
def test_blocks_are_those_of_the_library(markdown: str) -> None:
    assert outline(OURS.parse(markdown)) == outline(LIBRARY.parse(markdown))


@given(st.text(alphabet="|-: \\ab\n>*`#<[]\t\u00a0", max_size=60))
def test_any_text_gives_the_blocks_of_the_library(markdown: str) -> None:
    assert outline(OURS.parse(markdown)) == outline(LIBRARY.parse(markdown))


@pytest.mark.parametrize(
    ("markdown", "rows"),
    [
        ("|a|b|\n|-|-|\n|1|2|", [(0, ("a", "b")), (2, ("1", "2"))]),
        ("a|b\n-|-\n1", [(0, ("a", "b")), (2, ("1", ""))]),
        ("|a|\n|-|\n|1|2|\n\n|3|", [(0, ("a",)), (2, ("1",))]),
        ("|a\\|b|\n|-|\n|c\\|\\d|", [(0, ("a|b",)), (2, ("c|\\d",))]),
    ],
)
def test_a_table_is_one_token_with_its_rows(markdown: str, rows: object) -> None:
    tables = [token for token in OURS.parse(markdown) if token.type == "table"]
    assert [token.meta["rows"] for token in tables] == [rows]
