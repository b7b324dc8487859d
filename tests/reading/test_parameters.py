"""Parameter sections: tables in all layouts, lists, and query options in prose."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.facts import Location, Parameter
from generator.odata import CollectionType, MentionedType, PrimitiveType, TypeRef
from generator.reading.headings import SectionKind
from generator.reading.sections.parameters import read_parameters
from generator.text import Span
from tests.reading.pages import PAGE, outline, read

KINDS = (
    SectionKind.REQUEST_HEADERS,
    SectionKind.PATH_PARAMETERS,
    SectionKind.QUERY_PARAMETERS,
    SectionKind.FUNCTION_PARAMETERS,
)
STRING, INT32 = PrimitiveType("Edm.String"), PrimitiveType("Edm.Int32")
GENERAL = {"$select", "$filter", "$expand", "$orderby", "$top", "$skip", "$count", "$search"}


def parameters(markdown: str) -> tuple[list[Parameter], list[str]]:
    return read(read_parameters, markdown, *KINDS)


def table(header: str, *rows: str) -> str:
    rule = "|".join("---" for _ in header.split("|"))
    return "\n".join(f"|{row}|" for row in (header, rule, *rows))


def query(text: str) -> dict[str, str]:
    """The rule of each query option that the prose gives."""
    found, reported = parameters(f"## Optional query parameters\n\n{text}\n")
    assert reported == []
    return {parameter.name: parameter.rule for parameter in found}


@pytest.mark.parametrize(
    ("header", "row", "type_"),
    [
        ("Header|Value", "Authorization|Bearer {token}. Required.", None),
        ("Name|Description", "Authorization|Bearer {token}. Required.", None),
        ("Name|Type|Description", "Authorization|string|Bearer {token}. Required.", STRING),
        (
            "Header name|Value|Description",
            "`Authorization`|string|Bearer {token}. Required.",
            STRING,
        ),
    ],
)
def test_header_tables(header: str, row: str, type_: TypeRef | None) -> None:
    found, reported = parameters(f"## Request headers\n\n{table(header, row)}\n")
    expected = Parameter(
        "Authorization", Location.HEADER, Span(PAGE, 5), type_, True, "Bearer {token}. Required."
    )
    assert (found, reported) == ([expected], [])


def test_preferences_are_values_of_one_header() -> None:
    found, _ = parameters(
        "## Optional request headers\n\n"
        + table(
            "Name|Description",
            "Prefer: outlook.timezone|A time zone. Optional.",
            "**Prefer**|return=minimal",
            "odata.maxpagesize|The page size.",
        )
    )
    assert [(each.name, each.required) for each in found] == [
        ("Prefer", False),
        ("Prefer", None),
        ("Prefer", None),
    ]
    assert "outlook.timezone" in found[0].description
    assert "odata.maxpagesize" in found[2].description


def test_tables_of_values_are_no_parameters() -> None:
    text = table("Name|Description", "redeem|Redeem it.")
    assert parameters(f"## Request headers\n\n### Prefer header values\n\n{text}\n") == ([], [])


def test_a_row_may_run_over_two_lines() -> None:
    found, reported = parameters(
        "## Request headers\n\n" + table("Header|Value", "If-Match|Required. The", "etag.|")
    )
    assert [(each.name, each.description) for each in found] == [
        ("If-Match", "Required. The etag.")
    ]
    assert reported == []


def test_a_row_without_a_name_is_told() -> None:
    text = table("Name|Type|Description", "see below (all of it)|String|Something")
    found, reported = parameters(f"## Path parameters\n\n{text}\n")
    assert (found, reported) == ([], ["parameter-name-unreadable"])


@pytest.mark.parametrize(
    ("header", "row"),
    [
        ("Parameter|Type|Description", "gadget-id|String|Required. The gadget."),
        ("Parameter name|Value|Description", "**gadget-id**|string|Required. The gadget."),
        ("Name|Type|Required?|Description", "_gadget-id_|Edm.String|Yes|The gadget."),
    ],
)
def test_path_tables(header: str, row: str) -> None:
    found, _ = parameters(f"## Path parameters\n\n{table(header, row)}\n")
    assert [(each.name, each.location, each.type, each.required) for each in found] == [
        ("gadget-id", Location.PATH, STRING, True)
    ]


def test_function_tables_with_links_and_collections() -> None:
    found, _ = parameters(
        "## Function parameters\n\n"
        + table(
            "Parameter|Type|Description",
            "mode|[gadgetMode](../resources/gadgetmode.md)|The mode.",
            "ids|String collection|Optional. The ids.",
            "start, end|Int32|The range.",
        )
    )
    mode = MentionedType("gadgetMode", "api-reference/v1.0/resources/gadgetmode.md")
    assert [(each.name, each.type, each.required) for each in found] == [
        ("mode", mode, None),
        ("ids", CollectionType(STRING), False),
        ("start", INT32, None),
        ("end", INT32, None),
    ]
    assert {each.location for each in found} == {Location.FUNCTION}


def test_lists_of_parameters() -> None:
    found, _ = parameters(
        "## Path parameters\n\n- `id` (required): The gadget.\n- **size** - Optional. Its size.\n"
        "- Something else entirely\n"
    )
    assert [(each.name, each.required, each.rule) for each in found] == [
        ("id", True, "list"),
        ("size", False, "list"),
    ]


def test_query_tables() -> None:
    found, _ = parameters(
        "## Query parameters\n\nProvide the following required query parameters.\n\n"
        + table(
            "Query parameter|Type|Description",
            "startDateTime|DateTimeOffset|The start.",
            "[$skipToken](/graph/query#skiptoken)|string|Optional. The next page.",
        )
    )
    assert [(each.name, each.location, each.required) for each in found] == [
        ("startDateTime", Location.QUERY, True),
        ("$skiptoken", Location.QUERY, False),
    ]


def test_tables_of_filter_properties_are_no_parameters() -> None:
    text = table("Attribute|Supported operators", "owner|eq")
    assert query(f"This method supports `$filter`.\n\n{text}\n") == {"$filter": "prose"}


def test_types_without_names_are_told() -> None:
    text = table("Meaning|Type", "The first|String")
    assert parameters(f"## Path parameters\n\n{text}\n") == ([], ["parameter-table-unknown"])


@pytest.mark.parametrize(
    "text",
    [
        "This method supports the `$select` and `$orderBy` [OData query parameters](/graph).",
        "This method supports the `select` and `orderby` OData query parameters.",
        "It only supports the following OData query parameters:\n\n- `$select`\n- $orderby",
        "You can use `$select` to get properties that are not returned by default.\n\n"
        "Use `$orderby=name` to sort.",
        "This method does not support OData query parameters other than `$select`, `$orderby`.",
        "You can use [$select](/graph/q) and `$orderby`.\n"
        "The other [OData query parameters](/graph/q) are not currently supported.",
    ],
)
def test_options_named_in_prose(text: str) -> None:
    assert query(text) == {"$select": "prose", "$orderby": "prose"}


@pytest.mark.parametrize(
    "text",
    [
        "This method supports the [OData Query Parameters](/graph/query) to help customize it.",
        "This method supports all of the OData query parameters.",
        "This method supports some of the OData query parameters. For more, see [there](/x).",
        "You can use the [OData query parameters](/graph/query) to restrict the shape.",
        "This method supports the following OData query parameters to help customize it.",
    ],
)
def test_options_supported_in_general(text: str) -> None:
    assert query(text) == dict.fromkeys(GENERAL, "generic")


def test_some_options_are_excluded() -> None:
    text = (
        "This method supports the OData query parameters, including `$filter`.\n\n"
        "Some operators are not supported:\n\n- `$count`\n- `$search`"
    )
    found = query(text)
    assert found["$filter"] == "prose"
    assert set(found) == GENERAL - {"$count", "$search"}


@pytest.mark.parametrize(
    "text",
    [
        "This method does not support OData query parameters to customize the response.",
        "It does **not** support the [OData Query Parameters](/g) (`$filter` for example).",
        "The [OData query parameters](/graph/query) are not currently supported.",
        "Not supported.",
        "None.",
        "If you use any query parameter (other than `$deltatoken`), you must tell so.",
    ],
)
def test_no_options(text: str) -> None:
    assert query(text) == {}


def test_an_option_may_be_required() -> None:
    found, _ = parameters("## Query parameters\n\nThis method requires the `$filter` parameter.\n")
    assert [(each.name, each.required) for each in found] == [("$filter", True)]


def test_other_query_parameters_in_prose() -> None:
    found, _ = parameters(
        "## Query parameters\n\nUse the `includeDeleted=true` query parameter to see all.\n"
    )
    assert [(each.name, each.type) for each in found] == [
        ("includeDeleted", PrimitiveType("Edm.Boolean"))
    ]


def test_options_of_functions_go_to_the_query() -> None:
    found, _ = parameters(
        "## Function parameters\n\n"
        + table("Parameter|Type|Description", "period|string|Required.")
        + "\n\nThis method supports the `$format` OData query parameter.\n"
    )
    assert [(each.name, each.location) for each in found] == [
        ("period", Location.FUNCTION),
        ("$format", Location.QUERY),
    ]


def test_html_tables() -> None:
    found, _ = parameters(
        "## Path parameters\n\n<table>\n<tr><th>Name</th><th>Type</th><th>Description</th></tr>\n"
        "<tr><td>id</td><td>String</td><td>Required.</td></tr>\n</table>\n"
    )
    assert [(each.name, each.required) for each in found] == [("id", True)]


pieces = st.sampled_from(
    ["## Request headers\n", "## Query parameters\n", "## Function parameters\n",
     "|Name|Type|Value|\n", "|--|--|--|\n", "| `$top` | Int32 | Required. |\n", "| a, b | x |\n",
     "supports `$filter` ", "not ", "OData query parameters", "- `x`: y\n", ": ", "\n\n", "(", ")"]
)  # fmt: skip


@settings(max_examples=100)
@given(st.lists(pieces | st.text(max_size=5), max_size=30).map("".join))
def test_any_text_gives_facts_or_diagnostics(text: str) -> None:
    found, scope = outline(f"## Path parameters\n\n{text}")
    for section in found:
        if section.kind in KINDS:
            for fact in read_parameters(section, scope):
                assert fact.name.strip() == fact.name != ""
                assert fact.span.file == PAGE
