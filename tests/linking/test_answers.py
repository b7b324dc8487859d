"""Each request line has answers of its own: by its path, its status, and what speaks of it."""

import pytest

from generator.model import AnswerKind, Response
from generator.odata import type_name
from tests.smalldocs import api, linked, resource, returned

GADGET = resource("gadget", ("id", "String"))
PART = resource("part", ("id", "String"))


def answers(lines: str, response: str) -> tuple[list[list[Response]], list[str]]:
    """The answers of each request line of a page, and what is reported."""
    found = linked(
        api__thing_do=api(lines, response), resources__gadget=GADGET, resources__part=PART
    )
    (operation,) = found.model.operations
    return (
        [list(route.responses) for route in operation.routes],
        [each.code for each in found.diagnostics],
    )


def told(answer: Response) -> tuple[int, str, str | None]:
    type_ = type_name(answer.type.value).removeprefix("microsoft.graph.") if answer.type else None
    return answer.status, answer.kind.value, type_


def first(line: str, response: str) -> tuple[int, str, str | None]:
    return told(answers(line, response)[0][0][0])


@pytest.mark.parametrize(
    ("line", "response", "expected"),
    [
        ("GET /gadgets/{id}", returned("gadget"), (200, "entity", "gadget")),
        (
            "GET /gadgets",
            returned("gadget", many=True),
            (200, "collection", "Collection(microsoft.graph.gadget)"),
        ),
        (
            "GET /gadgets/delta",
            returned("gadget"),
            (200, "delta", "Collection(microsoft.graph.gadget)"),
        ),
        ("GET /gadgets/{id}/$value", returned("gadget"), (200, "stream", "Edm.Stream")),
        ("GET /gadgets/$count", returned("gadget"), (200, "value", "Edm.Int32")),
        ("GET /things/{id}/graph.part", returned("gadget"), (200, "entity", "part")),
        (
            "GET /things/graph.part",
            returned("gadget", many=True),
            (200, "collection", "Collection(microsoft.graph.part)"),
        ),
        (
            "POST /gadgets/{id}/$ref",
            "Returns a `204 No Content` response code.",
            (204, "empty", None),
        ),
        ("DELETE /gadgets/{id}", "It returns nothing.", (204, "empty", None)),
        (
            "GET /gadgets/{id}/content",
            "Returns a `302 Found` response that redirects to a download URL.",
            (302, "redirect", "Edm.Stream"),
        ),
        (
            "POST /gadgets/{id}/copy",
            "Returns a `202 Accepted` response code and a `Location` header.",
            (202, "longRunning", None),
        ),
        (
            "POST /gadgets/add",
            "Returns a `207 Multi-Status` response code.",
            (207, "multiStatus", None),
        ),
        (
            "GET /gadgets/{id}/size",
            "Returns a `200 OK` response code and an Int32.",
            (200, "value", "Edm.Int32"),
        ),
    ],
)
def test_kinds_of_answers(line: str, response: str, expected: tuple[int, str, str | None]) -> None:
    assert first(line, response) == expected


def test_the_lines_of_a_page_answer_with_types_of_their_own() -> None:
    found, _ = answers("GET /gadgets/{id}\nGET /gadgets/{id}/$value", returned("gadget"))
    assert [told(each[0]) for each in found] == [
        (200, "entity", "gadget"),
        (200, "stream", "Edm.Stream"),
    ]


def test_several_outcomes_of_one_line() -> None:
    text = f"{returned('gadget')} Otherwise it returns a `202 Accepted` response code."
    found, _ = answers("POST /gadgets", text)
    assert [told(each)[:2] for each in found[0]] == [(200, "entity"), (202, "empty")]


def test_a_failure_is_an_answer_of_its_own() -> None:
    text = f"{returned('gadget')} If there is none, it returns a `404 Not Found` response code."
    found, _ = answers("GET /gadgets/{id}", text)
    assert [(each.status, each.error) for each in found[0]] == [(200, False), (404, True)]
    assert found[0][1].kind is AnswerKind.EMPTY


SAMPLE = """

## Example

<!-- {{ "blockType": "response", "@odata.type": "{type}"{more} }} -->
```http
HTTP/1.1 {status}
Content-type: application/json

{body}
```
"""


def sampled(type_: str, body: str, status: str = "200 OK", more: str = "") -> str:
    return SAMPLE.format(type=f"microsoft.graph.{type_}", body=body, status=status, more=more)


@pytest.mark.parametrize(
    ("response", "expected", "code"),
    [
        (
            returned("gadget") + sampled("part", "{}"),
            (200, "entity", "gadget"),
            "response-type-disagrees",
        ),
        (
            returned("gadget", many=True) + sampled("gadget", '{ "id": 1 }'),
            (200, "collection", "Collection(microsoft.graph.gadget)"),
            "response-collection-disagrees",
        ),
        (
            returned("gadget") + sampled("gadget", "{}", "201 Created"),
            (200, "entity", "gadget"),
            "response-status-disagrees",
        ),
        (
            returned("unheardOf") + sampled("gadget", "{}"),
            (200, "entity", "gadget"),
            "type-undocumented",
        ),
    ],
)
def test_witnesses_are_reconciled_and_told(
    response: str, expected: tuple[int, str, str | None], code: str
) -> None:
    found, reported = answers("POST /things", response)
    assert told(found[0][0]) == expected
    assert code in reported


def test_all_witnesses_are_kept() -> None:
    found, _ = answers("GET /things/{id}", returned("gadget") + sampled("part", "{}"))
    decided = found[0][0].type
    assert decided is not None
    assert decided.rule == "prose"
    assert [(each.rule, type_name(each.value)) for each in decided.others] == [
        ("annotation", "microsoft.graph.part"),
        ("sample", "Edm.Untyped"),
    ]


def test_the_annotation_fills_what_the_prose_leaves_out() -> None:
    text = "If successful, this method returns a `200 OK` response code." + sampled(
        "gadget", '{ "value": [] }', more=', "isCollection": true'
    )
    assert first("GET /things", text) == (200, "collection", "Collection(microsoft.graph.gadget)")


def test_a_sample_tells_where_accepted_work_is_followed() -> None:
    sample = (
        "Returns a `202 Accepted` response code.\n\n## Example\n\n"
        '<!-- { "blockType": "request", "name": "copy" } -->\n'
        "```http\nPOST https://graph.microsoft.com/v1.0/gadgets/1/copy\n```\n\n"
        '<!-- { "blockType": "response" } -->\n'
        "```http\nHTTP/1.1 202 Accepted\nLocation: https://contoso.com/progress\n```\n"
    )
    assert first("POST /gadgets/{id}/copy", sample) == (202, "longRunning", None)
