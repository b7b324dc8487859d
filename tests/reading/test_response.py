"""Response sections: every way in which the docs tell an outcome."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.facts import ResponseStatement
from generator.odata import type_name
from generator.reading.headings import SectionKind
from generator.reading.sections.response import read_response
from tests.reading.pages import outline, read

GADGET = "[gadget](../resources/gadget.md)"
PART = "[part](../resources/part.md)"


def section(text: str) -> tuple[list[ResponseStatement], list[str]]:
    return read(read_response, f"# Gadget\n\n## Response\n\n{text}\n", SectionKind.RESPONSE)


def told(statement: ResponseStatement) -> str:
    """Status codes, type and flags of a statement on one line."""
    pieces = [",".join(map(str, statement.statuses)) or "-"]
    pieces += [type_name(statement.type)] if statement.type is not None else []
    pieces += [f"or {type_name(other)}" for other in statement.alternatives]
    pieces += {True: ["many"], False: [], None: ["?"] if statement.type else []}[
        statement.collection
    ]
    pieces += [flag for flag in ("empty", "stream") if getattr(statement, flag)]
    pieces += list(statement.headers)
    return " ".join(pieces)


def outcomes(text: str) -> list[str]:
    return [told(statement) for statement in section(text)[0]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"returns a `200 OK` response code and a {GADGET} object in the response body.",
         "200 gadget"),
        (f"returns `200 OK` response code and {GADGET} object in the response body.",
         "200 gadget"),
        (f"returns a `201, Created` response code and a new {GADGET} object.", "201 gadget"),
        (f"returns a 200 Ok response code and the updated {GADGET} resource.", "200 gadget"),
        (f"returns `HTTP 201 Created` and an instance of the {GADGET} resource in the body.",
         "201 gadget"),
        (f"returns ```201 Created``` response code with the {GADGET} that was created.",
         "201 gadget ?"),
        (f"returns a `200 OK` response code and a JSON representation of the {GADGET}.",
         "200 gadget ?"),
        (f"returns a `200 OK` response code and the updated properties of a {GADGET} object.",
         "200 gadget"),
        (f"returns a `200 OK` response code and a collection of {GADGET} objects.",
         "200 Collection(gadget) many"),
        (f"returns a `200 OK` response code and collection of the {GADGET} object.",
         "200 Collection(gadget) many"),
        (f"returns a `200 OK` response code and an {GADGET} collection object.",
         "200 Collection(gadget) many"),
        (f"returns a `200 OK` response code and a list of {GADGET} items.",
         "200 Collection(gadget) many"),
        (f"returns a `200 OK` response code and an array of {GADGET}.",
         "200 Collection(gadget) many"),
        (f"returns a `200 OK` response code and all {GADGET} objects in the team.",
         "200 Collection(gadget) many"),
        ("returns a `200 OK` response code and a JSON representation of the "
         "[gadgets](../resources/gadget.md).", "200 Collection(gadgets) many"),
        (f"returns a `207` status code and a collection of derivatives of the {GADGET}.",
         "207 Collection(gadget) many"),
        ("returns a `200 OK` response code and a **gadget** object in the response body.",
         "200 gadget"),
        ("returns a `200 OK` response code and a `gadget` object in the response body.",
         "200 gadget"),
        ("returns a `200 OK` response code and a **gadgetRole** in the response body.",
         "200 gadgetRole"),
        ("returns a `200 OK` response code and a collection of gadgetRole objects.",
         "200 Collection(gadgetRole) many"),
        ("returns a `200 OK` response code and a [gadget][] in the response body.",
         "200 gadget"),
        ("returns a `200 OK` response code and a String in the response body.",
         "200 Edm.String"),
        ("returns a `200 OK` response code and String collection object in the response body.",
         "200 Collection(Edm.String) many"),
        ("returns a `200 OK` response code and a Int32 in the response body.",
         "200 Edm.Int32"),
        ("returns a `200 OK` response code and a Boolean value `true` in the response body.",
         "200 Edm.Boolean"),
        ("returns a `200 OK` response code and a Stream in the response body.",
         "200 Edm.Stream stream"),
        ("returns a `200 OK` response code and binary data of the requested photo.",
         "200 Edm.Stream stream"),
        ("returns a `200 OK` response code and content of type `application/octet-stream`.",
         "200 Edm.Stream stream"),
        ("returns a `302 Found` response that redirects to a download URL for the report. "
         "That URL can be found in the `Location` header in the response.",
         "302 Edm.Stream stream Location"),
        ("returns a `204 No Content` response code.", "204 empty"),
        ("returns `200 OK` response code. It does not return anything in the response body.",
         "200 empty"),
        ("returns `202 Accepted` response code. It doesn't return anything.", "202 empty"),
        ("returns a `200 OK` response code and an empty response body.", "200 empty"),
        ("returns a `202 Accepted` response code and a `Location` header with the URL of the "
         "[operation](../resources/operation.md) that was created.", "202 Location"),
        ("returns a `202 Accepted` response code. The response also contains a `Location` header.",
         "202 Location"),
        ("returns a `202 Accepted` response code. The header **Location** tells where to look.",
         "202 Location"),
        ("returns a `201 Created` response code, a location header for it, and a new "
         f"{GADGET} object.", "201 gadget Location"),
        (f"returns a `201 Created` response code and a {GADGET} or {PART} object.",
         "201 gadget or part"),
        (f"returns a `200 OK` response code and a collection of {GADGET} and/or {PART} objects.",
         "200 Collection(gadget) or part many"),
        (f"returns a {GADGET} object in the response body.", "- gadget"),
        ("returns an array of gadgets that were followed.", "- many"),
    ],
)  # fmt: skip
def test_one_outcome(text: str, expected: str) -> None:
    assert outcomes(f"If successful, this method {text}") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("If successful, this method returns a `204 No Content` response code. If the request "
         f"prefers a representation, it returns a `200 OK` response code and a {GADGET} object.",
         ["204 empty", "200 gadget"]),
        (f"If successful, this action returns a `202 ACCEPTED` response code and a {GADGET}. If "
         "not successful, a `409 CONFLICT` response code is returned.",
         ["202 gadget", "409"]),
        ("This method returns the `201 Created` response code if it was created or `200 OK` if "
         f"it was replaced. In both cases, a {GADGET} object is returned in the response body.",
         ["201 gadget", "200 gadget"]),
        (f"If successful, this method returns a single {GADGET} resource. The response will be "
         "`201 Created` if it is new or `200 OK` if it exists.",
         ["201 gadget", "200 gadget"]),
        ("If successful, this method returns a `201 Created` or `202 Accepted` response code.",
         ["201,202"]),
        (f"If successful, this method returns a `200 OK` response code and a {GADGET} object. The "
         "most common errors are the 403, 404, and 412 responses.",
         ["200 gadget", "403,404,412"]),
        (f"If successful, this method returns a `200 OK` response code and a {GADGET} object. If a "
         "status code other than 2xx or 404 comes from a provider, the response will be a "
         "`206 Partial Content` status code with a warning header.",
         ["200 gadget", "206 Warning"]),
        (f"If successful, this method returns a `200 OK` response code and a {GADGET} object.\n\n"
         "Specifying the `$value` parameter returns the content in MIME format, and not a "
         "**gadget** resource.",
         ["200 gadget", "200 Edm.Stream stream"]),
        ("If successful, this method returns a `200 OK` response code.\n\nIf you're getting the "
         f"properties, the response body includes a {GADGET} object.\n\nIf you're getting the raw "
         "contents, the response body includes the raw value of the attachment.",
         ["200 gadget", "200 Edm.Stream stream"]),
        ("If successful, this method returns a `200 OK` response code and one of the following "
         f"objects in the response body:\n\n- {GADGET} object\n- string (for **format**)\n- {PART}",
         ["200 gadget", "200 Edm.String ?", "200 part ?"]),
        ("* If the request is successful, this method returns an array of gadgets.\n* If an error "
         "occurred, this method returns a `207` status code.",
         ["- many", "207"]),
        (f"If successful, this method returns a `200 OK` response code and a {GADGET} object. By "
         f"default, the response will not contain {PART}.",
         ["200 gadget"]),
    ],
)  # fmt: skip
def test_several_outcomes(text: str, expected: list[str]) -> None:
    assert outcomes(text) == expected


def test_subheadings_tell_outcomes_apart() -> None:
    found, _ = section(
        "### Photo\nIf successful, this method returns a `200 OK` response code and binary data.\n"
        f"### Metadata\nIf successful, this method returns a `200 OK` and a {PART} object."
    )
    assert [(told(one), one.context.headings) for one in found] == [
        ("200 Edm.Stream stream", ("Photo",)),
        ("200 part", ("Metadata",)),
    ]


def test_tables_of_status_codes() -> None:
    text = (
        "If successful, this method returns one of the following responses. It does not return "
        "anything in the response body.\n\n"
        "| Condition | Response code |\n|:--|:--|\n"
        "| More segments | `202 Accepted` |\n| All segments | `201 Created` |\n"
    )
    found, _ = section(text)
    assert [told(one) for one in found] == ["202 empty", "201 empty"]
    assert [one.span.line for one in found] == [9, 10]
    errors = (
        "This method returns a `201 Created` response code.\n\n### Error codes\n\n"
        "| Error code | Message |\n|:--|:--|\n| 400 BadRequest | RoleNotFound |\n"
        "| HttpStatusCode.Forbidden | Blocked |\n| Later | - |\n"
    )
    found, _ = section(errors)
    assert [(told(one), one.text) for one in found][1:] == [
        ("400", "RoleNotFound"),
        ("403", "Blocked"),
    ]


def test_table_of_response_headers() -> None:
    text = (
        "If successful, this method returns a `202 Accepted` response code.\n\n"
        "### Response headers\n\n| Name | Description |\n|:--|:--|\n| Location | Where |\n"
        "| Retry-After | When |\n"
    )
    assert outcomes(text) == ["202 Location Retry-After"]


def test_place_text_and_link_of_a_statement() -> None:
    found, _ = section(f"As ever.\nIf it works, it returns\na `200 OK` and a {GADGET} object.")
    assert found[0].span.line == 6
    assert found[0].text == "If it works, it returns a 200 OK and a gadget object."
    assert found[0].type is not None
    assert getattr(found[0].type, "link", None) == "api-reference/v1.0/resources/gadget.md"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Gives back the gadget.", "response-unread"),
        (f"Returns `200 OK` and {GADGET}. {'If `404` ' * 250}", "response-sentence-long"),
        ("If successful, this method returns a `200 OK` response code.", "response-body-unstated"),
        (f"If successful, this method returns a `204 No Content` response code and a {GADGET}.",
         "response-no-content-with-body"),
        (f"If successful, this method returns a `201 OK` response code and a {GADGET}.",
         "response-reason-phrase"),
        (f"If successful, this method returns a 200-series response code and a {GADGET}.",
         "response-status-series"),
        (f"This method returns a `201 Created` response code and a {GADGET} object and a {PART}.",
         "response-types-several"),
    ],
)  # fmt: skip
def test_what_is_in_doubt_is_reported(text: str, code: str) -> None:
    assert section(text)[1] == [code]


def test_prose_of_error_sections_and_around_samples_is_no_finding() -> None:
    text = "# Gadget\n\n## Error responses\n\nSee [errors](/graph/errors) for more.\n"
    assert read(read_response, text, SectionKind.RESPONSE) == ([], [])
    assert section("Here is an example.\n\n```http\nHTTP/1.1 200 OK\n```") == ([], [])


_PIECES = st.lists(
    st.sampled_from(
        ["If successful, returns", "`200 OK`", "`204`", "409 Conflict", "or", "and", ",", ". It",
         "a collection of", GADGET, PART, "**gadget**", "objects", "`Location` header", "\n\n- ",
         "\n\n| Code |\n|:--|\n| 400 |\n\n", "[x][]", "(", ")", "returned", "of", "Stream"]
    ),
    max_size=25,
).map(" ".join)  # fmt: skip


@settings(max_examples=100)
@given(st.one_of(st.text(max_size=300), _PIECES))
def test_any_text_gives_statements_or_findings(text: str) -> None:
    found, scope = outline(f"# Gadget\n\n## Response\n\n{text}")
    lines = text.count("\n") + 6
    for one in found:
        for statement in read_response(one, scope):
            assert statement.span.line <= lines
            assert not (statement.empty and statement.type is not None)
            assert all(100 <= status < 600 for status in statement.statuses)
