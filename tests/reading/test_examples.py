"""Examples: annotated and plain blocks, and how requests and responses find each other."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.facts import Example
from generator.http import BrokenJson, HeaderField, JsonContent, Method
from generator.odata import CollectionType, MentionedType
from generator.reading.sections.examples import read_examples
from tests.reading.pages import outline

URL = "https://graph.microsoft.com/v1.0/gadgets"


def examples(markdown: str) -> tuple[list[Example], list[str]]:
    """The examples of a page, and what is reported as ``line code``."""
    found, scope = outline(f"# Gadget\n\n{markdown}")
    read = list(read_examples(found, scope))
    return read, [f"{one.span.line} {one.code}" for one in scope.report.diagnostics]


def block(text: str, annotation: str = "", language: str = "http") -> str:
    comment = f"<!-- {{ {annotation} }} -->\n" if annotation else ""
    return f"{comment}```{language}\n{text}\n```\n\n"


def request(text: str = f"GET {URL}", name: str = "one") -> str:
    return block(text, f'"blockType": "request", "name": "{name}"')


def response(text: str = "HTTP/1.1 200 OK", more: str = "") -> str:
    return block(text, f'"blockType": "response"{more}')


def summary(found: list[Example]) -> list[tuple[str, str, int | None]]:
    """Title, URL below the collection (``-`` without request) and status of each example."""
    return [
        (
            example.title,
            example.request.url.removeprefix(URL) if example.request else "-",
            example.response.status if example.response else None,
        )
        for example in found
    ]


def test_a_request_with_its_response() -> None:
    found, reported = examples(
        "## Examples\n\n### Request\n\n"
        + request(f"\nPOST {URL}?$top=1\nPrefer: x=1\nContent-type: application/json\n\n{{}}")
        + "### Response\n\n"
        + response(
            'HTTP/1.1 201 Created\n\n{"value": []}',
            ', "@odata.type": "Collection(microsoft.graph.gadget)", "truncated": true',
        )
    )
    assert reported == []
    (example,) = found
    assert example.title == "Examples"
    assert example.request is not None
    assert (example.request.method, example.request.url) == (Method.POST, f"{URL}?$top=1")
    assert (example.request.target.text, example.request.target.query) == ("/gadgets", "$top=1")
    assert example.request.headers[0] == HeaderField("Prefer", "x=1")
    assert example.request.body == JsonContent({})
    assert example.request.names == ("one",)
    assert example.request.span.line == 10
    assert example.response is not None
    assert (example.response.status, example.response.span.line) == (201, 21)
    assert example.response.type == CollectionType(MentionedType("microsoft.graph.gadget"))
    assert (example.response.collection, example.response.truncated) == (True, True)
    assert not example.response.error


def test_titles_are_the_nearest_heading_that_says_something() -> None:
    found, _ = examples(
        "## Examples\n\n### Example 1: List gadgets\n\n#### Request\n\n"
        + request()
        + "##### HTTP response 1\n\n"
        + response()
        + "### Example 2: Count\n\n"
        + request(f"GET {URL}/$count")
        + response("HTTP/1.1 200 OK\n\n5")
    )
    assert summary(found) == [
        ("Example 1: List gadgets", "", 200),
        ("Example 2: Count", "/$count", 200),
    ]


def test_pairs_by_name_before_order() -> None:
    found, reported = examples(
        "## Examples\n\n"
        + request(f"GET {URL}/1", "first")
        + request(f"GET {URL}/2", "second")
        + response("HTTP/1.1 201 Created", ', "name": "first"')
        + response("HTTP/1.1 202 Accepted", ', "name": ["other", "second"]')
    )
    assert summary(found) == [("Examples", "/1", 201), ("Examples", "/2", 202)]
    assert reported == []


def test_annotated_blocks_outside_of_example_sections() -> None:
    found, reported = examples(
        "## HTTP request\n\n"
        + request("GET /gadgets")
        + "## Request body\n\n## Response\n\n"
        + response()
        + "## Remarks\n\n"
        + block("POST /hook", '"blockType": "ignored"')
    )
    assert summary(found) == [("", "/gadgets", 200)]
    assert reported == []


def test_plain_blocks_under_their_headings() -> None:
    found, reported = examples(
        "## Example\n\n### Request\nHere is an example.\n"
        + block(f"PATCH {URL}/1\n\nContent-type: application/json\n\n{{}}", language=" http")
        + "### Response\n"
        + block("HTTP/1.1 200 OK\nContent-Type: application/json\n\n{}", language=" http")
    )
    assert summary(found) == [("Example", "/1", 200)]
    assert found[0].request is not None
    assert found[0].request.names == ()
    assert found[0].request.body == JsonContent({})
    assert reported == []


def test_plain_blocks_that_are_no_samples() -> None:
    found, reported = examples(
        "## HTTP request\n\n"
        + block("GET /gadgets")
        + "## Request headers\n\n"
        + block("GET /gadgets")
        + "## Example\n\n"
        + block("print(1)", language="python")
        + "### Notification\n\n"
        + block("POST https://bot.example.com/calls", '"blockType": "example"')
        + block('{"value": 1}', '"blockType": "example"', "json")
    )
    assert (found, reported) == ([], [])


def test_response_bodies_alone() -> None:
    found, reported = examples(
        "## Example\n\nHere is the request.\n\n"
        + block(f"GET {URL}/1")
        + "Here is the response.\n\n"
        + block('{"id": "1"}', language="json")
    )
    assert summary(found) == [("Example", "/1", None)]
    assert reported == ["14 example-no-status-line"]


def test_simulated_and_ignored_blocks() -> None:
    found, reported = examples(
        "## Examples\n\n"
        + request()
        + block("HTTP/1.1 200 OK", '"blockType": "simulatedResponse"')
        + block(f"GET {URL}/2", '"blockType": "ignored"')
    )
    assert summary(found) == [("Examples", "", 200), ("Examples", "/2", None)]
    assert reported == []


def test_only_the_http_tab_counts() -> None:
    found, _ = examples(
        "## Example\n\n# [HTTP](#tab/http)\n"
        + request()
        + "# [C#](#tab/csharp)\n"
        + block("GET /nothing")
        + "---\n\n### Response\n"
        + response()
    )
    assert summary(found) == [("Example", "", 200)]


def test_indented_blocks_keep_their_lines() -> None:
    found, _ = examples("## Example\n\n1. First:\n\n   ```http\n   GET /me\n   ```\n")
    assert found[0].request is not None
    assert (found[0].request.url, found[0].request.span.line) == ("/me", 8)


def test_errors_by_status_or_annotation() -> None:
    found, _ = examples(
        "## Examples\n\n"
        + request()
        + response("HTTP/1.1 404 Not Found")
        + request()
        + response("HTTP/1.1 200 OK", ', "expectError": true')
    )
    assert [example.response and example.response.error for example in found] == [True, True]


def test_broken_json_is_kept_and_reported_at_its_line() -> None:
    found, reported = examples(
        "## Example\n\n" + request(f'POST {URL}\n\n{{\n  "a": 1,\n  ...\n}}') + response()
    )
    assert found[0].request is not None
    assert isinstance(found[0].request.body, BrokenJson)
    assert reported == ["11 example-invalid-json"]


def test_what_is_missing_or_wrong_is_reported() -> None:
    wrong = request("GET https://graph.microsoft.com/beta/gadgets")
    assert examples("## Example\n\n" + wrong + response())[1] == ["7 example-wrong-version"]
    assert examples("## Example\n\n" + request())[1] == ["7 example-no-response"]
    assert examples("## Example\n\n" + response())[1] == ["7 example-no-request"]
    swapped = response(f"GET {URL}") + response()
    assert examples("## Example\n\n" + swapped)[1] == ["6 example-kind-mismatch"]
    twice = request(f"GET {URL}\n\nGET {URL}/2") + response()
    assert examples("## Example\n\n" + twice)[1] == ["9 example-several-requests"]
    found, reported = examples("## Example\n\n" + request("{}") + response())
    assert summary(found) == [("Example", "-", 200)]
    assert reported == ["7 example-no-request-line"]


@pytest.mark.parametrize(
    ("text", "annotated", "reported"),
    [
        ('{ "value": [] }', "gadget", ["10 annotation-collection-unstated"]),
        ('{ "value": [] }', "Collection(gadget)", []),
        ('{ "value": [] }', 'gadget", "isCollection": "true', []),
        ('{ "value": { "id": 1 } }', "gadget", ["14 example-entity-wrapped"]),
        ('{ "@odata.context": "x", "value": {} }', "gadget", ["14 example-entity-wrapped"]),
        ('{ "id": 1, "value": {} }', "gadget", []),
        ('{ "value": "1" }', "string", []),
    ],
)
def test_bodies_that_their_annotation_does_not_fit(
    text: str, annotated: str, reported: list[str]
) -> None:
    answer = response(f"HTTP/1.1 200 OK\n\n{text}", f', "@odata.type": "{annotated}"')
    assert examples("## Example\n\n" + request() + answer)[1] == reported


def test_a_type_without_a_body_is_told() -> None:
    answer = response("HTTP/1.1 204 No Content", ', "@odata.type": "gadget"')
    assert examples("## Example\n\n" + request() + answer)[1] == ["10 annotation-without-body"]


def test_what_a_redirect_leads_to_needs_no_request() -> None:
    found, reported = examples(
        "## Example\n\n### Request\n\n"
        + request()
        + "### Response\n\n"
        + response("HTTP/1.1 302 Found\nLocation: https://example.com/report.csv")
        + "Follow it, and the file has this schema.\n\n"
        + block("HTTP/1.1 200 OK\nContent-Type: text/csv\n\nDate,Count", '"blockType": "ignored"')
    )
    assert summary(found) == [("Example", "", 302), ("Example", "-", 200)]
    assert reported == []


_PIECES = st.lists(
    st.sampled_from(
        ["## Examples\n", "### Request\n", "### Response\n", "## Response\n", request(), response(),
         request("{\n"), request("GET"), response("{"), block("HTTP/1.1 302 Found"),
         block("{}", '"blockType": "ignored"'), "# [HTTP](#tab/http)\n", "---\n", "<!-- {", "```\n"]
    ),
    max_size=12,
).map("\n".join)  # fmt: skip


@settings(max_examples=100)
@given(st.one_of(st.text(max_size=200), _PIECES))
def test_any_text_gives_examples_or_findings(text: str) -> None:
    found, _ = examples(f"## Examples\n\n{text}")
    assert all(example.request or example.response for example in found)
