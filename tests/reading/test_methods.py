"""Methods tables of resource pages."""

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.diagnostics import Report
from generator.facts import MethodLink, PageKind
from generator.odata import type_name
from generator.reading.markdown import parse_blocks
from generator.reading.outline import sections
from generator.reading.scope import PageScope
from generator.reading.sections.methods import read_methods

PAGE = "api-reference/v1.0/resources/gadget.md"


def read(rows: str, header: str = "Method|Return Type|Description") -> list[MethodLink]:
    report = Report()
    markdown = f"## Methods\n\n|{header}|\n|--|--|--|\n{rows}\n"
    blocks, references = parse_blocks(markdown, PAGE, report)
    scope = PageScope(PAGE, "v1.0", PageKind.RESOURCE, report, references)
    (section,) = sections(blocks, api=False)[0]
    found = list(read_methods(section, scope))
    assert not report.diagnostics
    return found


def test_a_row_links_to_an_api_page_and_says_what_it_returns() -> None:
    rows = (
        "|[List gadgets](../api/gadget-list.md)|[gadget](gadget.md) collection|x|\n"
        "|[Delete](../api/gadget-delete.md)|None|x|\n"
        "|[Copy](../api/gadget-copy.md#request)|No content|x|\n"
    )
    assert [
        (each.label, each.page, each.returns and type_name(each.returns), each.span.line)
        for each in read(rows)
    ] == [
        ("List gadgets", "api-reference/v1.0/api/gadget-list.md", "Collection(gadget)", 5),
        ("Delete", "api-reference/v1.0/api/gadget-delete.md", None, 6),
        ("Copy", "api-reference/v1.0/api/gadget-copy.md", None, 7),
    ]


def test_titles_and_links_to_other_documents_are_passed_over() -> None:
    assert read("|**Parts**|||\n|[Extend](/graph/extend)||x|\n|Rename||x|\n") == []


def test_a_table_of_tasks_without_a_return_type() -> None:
    found = read(
        "|[Get](../api/gadget-get.md)|GET /gadgets/{id}|x|", "Common task|HTTP method|More"
    )
    assert [(each.label, each.returns) for each in found] == [("Get", None)]


@settings(max_examples=100)
@given(st.text(alphabet="|[]()ab./`*<> \n", max_size=120))
def test_any_rows_give_links_to_api_pages(rows: str) -> None:
    report = Report()
    blocks, references = parse_blocks(f"## Methods\n\n|Method|\n|--|\n{rows}", PAGE, report)
    scope = PageScope(PAGE, "v1.0", PageKind.RESOURCE, report, references)
    for section in sections(blocks, api=False)[0]:
        assert all("/api/" in each.page for each in read_methods(section, scope))
