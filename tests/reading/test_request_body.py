"""Request body sections."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.facts import BodyStatement, Location, Parameter
from generator.odata import CollectionType, MentionedType, PrimitiveType, TypeRef, type_name
from generator.reading.headings import SectionKind
from generator.reading.sections.request_body import read_request_body
from tests.reading.pages import outline, read

STRING = PrimitiveType("Edm.String")
GADGET = MentionedType("gadget", "api-reference/v1.0/resources/gadget.md")
ROWS = "|Property|Type|Description|\n|--|--|--|\n|name|String|Required. The name.|\n"


def body(text: str) -> tuple[BodyStatement, list[str]]:
    found, reported = read(
        read_request_body, f"## Request body\n\n{text}\n", SectionKind.REQUEST_BODY
    )
    statements = [fact for fact in found if isinstance(fact, BodyStatement)]
    assert len(statements) == 1
    return statements[0], reported


@pytest.mark.parametrize(
    "text",
    [
        "Do not supply a request body for this method.",
        "Don't supply a request body for this method.",
        "No request body is required.",
        "This method does not require a request body.",
        "This operation has no request content.",
        "Leave the request body empty.",
        "None.",
        "Do not submit a request body. The request body will be ignored.",
    ],
)
def test_no_body(text: str) -> None:
    found, reported = body(text)
    assert found.empty
    assert (found.type, found.properties, reported) == (None, (), [])


def test_a_body_that_is_not_required_may_be_offered() -> None:
    text = "No request body is required. However, you can specify properties in the request body."
    assert not body(text)[0].empty


def test_values_that_stay_out_of_the_body_do_not_empty_it() -> None:
    found, _ = body(
        "Supply the values that should be updated. For best performance, don't include existing "
        f"values that haven't changed.\n\n{ROWS}"
    )
    assert not found.empty
    assert [each.name for each in found.properties] == ["name"]


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("Supply a JSON representation of a [gadget](../resources/gadget.md) object.", GADGET),
        (
            "In the body, supply a JSON representation for the [gadget](../resources/gadget.md)"
            " object.",
            GADGET,
        ),
        ("Provide a new [gadget](../resources/gadget.md) object.", GADGET),
        ("A [gadget](../resources/gadget.md).", GADGET),
        ("[gadget](../resources/gadget.md) object", GADGET),
        ("Supply a JSON representation of the user object.", MentionedType("user")),
        ("Supply a JSON representation for the redGadget object.", MentionedType("redGadget")),
        (
            "Supply a collection of [gadget](../resources/gadget.md) objects.",
            CollectionType(GADGET),
        ),
    ],
)
def test_a_json_representation(text: str, type_: TypeRef) -> None:
    found, reported = body(text)
    assert found.type is not None
    assert type_name(found.type) == type_name(type_)
    assert (found.empty, reported) == (False, [])


@pytest.mark.parametrize(
    "text",
    [
        "See [gadget](../resources/gadget.md).",
        "A [gadget](../resources/gadget.md) has parts.",
    ],
)
def test_a_type_that_is_only_spoken_of_is_not_the_body(text: str) -> None:
    assert body(text)[0].type is None


@pytest.mark.parametrize(
    "text",
    [
        "Supply a JSON representation of the parameters.",
        "Supply the identifier of the [gadget](../resources/gadget.md) to add.",
        "Supply a name for the [gadget](../resources/gadget.md).",
        "Supply the values for relevant fields.",
        "",
    ],
)
def test_what_says_nothing_of_use_is_told(text: str) -> None:
    found, reported = body(text)
    assert (found.type, found.properties, found.empty) == (None, (), False)
    assert reported == ["request-body-unknown"]


@pytest.mark.parametrize(
    ("header", "row"),
    [
        ("Property|Type|Description", "name|String|Required. The name."),
        ("Parameter|Type|Description|Required?", "name|String|The name.|Yes"),
        ("Property|Type|Required (Y/N)|Description", "`name`|String|Y|The name."),
        ("Required parameter|Type|Description", "name|String|The name."),
        ("Name|Value|Description", "**name**|string|Required. The name."),
        ("Case|Property|Type|Description", "Any|name|String|Required. The name."),
    ],
)
def test_tables_of_properties(header: str, row: str) -> None:
    rule = "|".join("--" for _ in header.split("|"))
    found, reported = body(f"|{header}|\n|{rule}|\n|{row}|")
    assert [(each.name, each.location, each.type, each.required) for each in found.properties] == [
        ("name", Location.BODY, STRING, True)
    ]
    assert reported == []


def test_type_and_properties_together() -> None:
    found, _ = body(f"Supply a JSON representation of the gadget object.\n\n{ROWS}")
    assert found.type == MentionedType("gadget")
    assert len(found.properties) == 1


def test_boilerplate_about_required_properties_is_not_believed() -> None:
    text = "The following table shows the properties that are required when you create the gadget."
    rows = "|Property|Type|Description|\n|--|--|--|\n|id|String|Read-only key.|\n"
    assert body(f"{text}\n\n{rows}")[0].properties[0].required is None
    assert body(f"Provide the following required properties.\n\n{rows}")[0].properties[0].required


def test_tables_under_sub_headings_are_told_apart() -> None:
    other = "|Property|Type|Description|\n|--|--|--|\n|name|String|The name.|\n|size|Int32|It.|\n"
    found, _ = body(f"### For users\n\n{ROWS}\n### For groups\n\n{other}")
    assert [variant.context.headings[-1] for variant in found.variants] == [
        "For users",
        "For groups",
    ]
    assert [len(variant.properties) for variant in found.variants] == [1, 2]
    assert [(each.name, each.required) for each in found.properties] == [
        ("name", None),
        ("size", None),
    ]


def test_tables_of_values_are_no_properties() -> None:
    values = "### mode values\n\n|Name|Description|\n|--|--|\n|fast|Quick.|\n"
    found, _ = body(f"{ROWS}\n{values}")
    assert [each.name for each in found.properties] == ["name"]
    assert found.variants == ()


def test_lists_of_properties() -> None:
    found, _ = body("Following properties can be updated:\n\n- **name**\n- `size`: Its size.\n")
    assert [(each.name, each.rule) for each in found.properties] == [
        ("name", "list"),
        ("size", "list"),
    ]


def test_properties_named_in_a_sentence() -> None:
    found, _ = body("Supply the new value for the **parentId** property.")
    assert [(each.name, each.rule) for each in found.properties] == [("parentId", "prose")]
    reference, _ = body("Supply a reference to a group by using an @odata.id property.")
    assert [(each.name, each.type) for each in reference.properties] == [("@odata.id", STRING)]


@pytest.mark.parametrize(
    "text",
    [
        "The contents of the request body should be the binary stream of the file.",
        "In the request body, include the binary data of the photo.",
        "The body is a binary blob.",
    ],
)
def test_binary_bodies(text: str) -> None:
    found, reported = body(text)
    assert found.binary
    assert (found.type, reported) == (None, [])


def test_multipart_bodies_and_media_types() -> None:
    multipart, _ = body("Send a multipart request with the content type multipart/form-data.")
    assert (multipart.multipart, multipart.media_type) == (True, "multipart/form-data")
    assert not multipart.binary
    xml, _ = body("Supply the request body as application/xml.")
    assert xml.media_type == "application/xml"


def test_parameters_of_the_url_are_no_body() -> None:
    found, _ = read(
        read_request_body,
        "## Request body\n\nIn the request URL, provide the following query parameters with values."
        f"\n\n{ROWS}\n",
        SectionKind.REQUEST_BODY,
    )
    assert [fact.location for fact in found if isinstance(fact, Parameter)] == [Location.FUNCTION]
    assert [fact.empty for fact in found if isinstance(fact, BodyStatement)] == [True]


def test_the_response_is_never_part_of_the_body() -> None:
    found, _ = outline("## Request body\n\nNone.\n\n### Response\n\nReturns `200 OK`.\n")
    assert [section.kind for section in found] == [SectionKind.REQUEST_BODY, SectionKind.RESPONSE]


pieces = st.sampled_from(
    [ROWS, "### A\n\n", "supply ", "JSON representation of ", "[gadget](../resources/gadget.md)",
     " object", "not ", "request body", "binary data", "multipart", "`x` property", "@odata.id",
     "- **y**\n", "\n\n", ". ", "|", "application/json", "In the request URL"]
)  # fmt: skip


@settings(max_examples=100)
@given(st.lists(pieces | st.text(max_size=5), max_size=25).map("".join))
def test_any_text_gives_one_statement(text: str) -> None:
    found, scope = outline(f"## Request body\n\n{text}")
    for section in found:
        facts = list(read_request_body(section, scope))
        assert sum(isinstance(fact, BodyStatement) for fact in facts) == 1
