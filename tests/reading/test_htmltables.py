"""Tables written in HTML."""

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.reading.blocks import Html
from generator.reading.htmltables import html_rows, html_table
from generator.text import Span


def test_cells_are_plain_text_with_their_line() -> None:
    text = (
        "<p>See:</p>\n<table class='x'>\n<thead><tr><th>Name</th><th>Type</th></tr></thead>\n"
        "<tbody>\n<tr><td><b>a</b><br/>b</td>\n<td>x &lt; y</td></tr>\n</tbody></table>\n"
    )
    assert html_rows(text) == [(2, ("Name", "Type")), (4, ("a\nb", "x < y"))]


def test_a_table_inside_a_cell_is_its_text_and_a_second_table_does_not_count() -> None:
    inner = "<table><tr><td>inner</td></tr></table>"
    text = f"<table><tr><td>a</td><td>{inner}</td></tr></table><table><tr><td>b</td></tr></table>"
    assert html_rows(text) == [(0, ("a", "inner"))]


def test_cells_that_are_not_closed() -> None:
    assert html_rows("<table><tr><td>a<td>b<tr><td>c") == [(0, ("a", "b")), (0, ("c",))]


def test_a_tag_that_never_ends_is_text() -> None:
    assert html_rows("<table><tr><td>a <b c<td>d</td></tr></table>") == [(0, ("a <b c", "d"))]


def test_a_block_without_a_table() -> None:
    assert html_table(Html("<div>no</div>", Span("a.md", 3))) is None


def test_the_first_row_is_the_header() -> None:
    table = html_table(Html("<table><tr><th>A</th></tr>\n<tr><td>1</td></tr>", Span("a.md", 3)))
    assert table is not None
    assert (table.header, table.span.line) == (("A",), 3)
    assert [(row.cells, row.span.line) for row in table.rows] == [(("1",), 4)]


@settings(max_examples=150)
@given(st.lists(st.sampled_from(("<table>", "<tr>", "<td>", "</td>", "</table>", "a", "<!", "&"))))
def test_any_html_gives_rows_or_none(pieces: list[str]) -> None:
    assert all(cells for _, cells in html_rows("".join(pieces)))
