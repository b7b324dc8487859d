"""Which samples and sentences speak of the answer of which route."""

from generator.linking.link import link
from generator.linking.lock import NamesLock
from generator.model import Operation
from generator.odata import type_name
from generator.reading.page import read_page
from generator.source import MemorySource

PAGE = "api-reference/v1.0/api/gadget-get.md"
TYPES = ("gadget", "part", "wheel")


def linked(markdown: str) -> tuple[Operation, list[str]]:
    """The operation of a page with this text, and the codes that linking reports of it."""
    files = {
        f"api-reference/v1.0/resources/{name}.md": f"# {name} resource type\n\n## Properties\n\n"
        "|Property|Type|Description|\n|:--|:--|:--|\n|id|String|Key.|\n"
        for name in TYPES
    }
    source = MemorySource({PAGE: f"# Get gadget\n\n{markdown}", **files})
    pages = [read_page(source, path).facts for path in (PAGE, *files)]
    found = link(pages, "v1.0", NamesLock())
    return found.model.operations[0], [told.code for told in found.diagnostics]


def example(url: str, annotation: str, body: str, status: str = "200 OK") -> str:
    response = f"HTTP/1.1 {status}\nContent-type: application/json\n\n{body}"
    return (
        f'<!-- {{"blockType": "request"}} -->\n```http\nGET {url}\n```\n\n'
        f"<!-- {annotation} -->\n```http\n{response}\n```\n\n"
    )


def of_type(name: str, collection: str = "false") -> str:
    return (
        f'{{"blockType": "response", "@odata.type": "microsoft.graph.{name}", '
        f'"isCollection": {collection}}}'
    )


def types(operation: Operation) -> list[str | None]:
    return [
        type_name(answer.type.value) if answer.type else None
        for route in operation.routes
        for answer in route.responses
    ]


def prose(*sentences: str) -> str:
    return "## Response\n\n" + "\n\n".join(sentences) + "\n\n## Examples\n\n"


def lines(*paths: str) -> str:
    return "## HTTP request\n\n```http\n" + "\n".join(f"GET {path}" for path in paths) + "\n```\n\n"


def test_a_sample_that_ends_as_another_route_does_says_nothing_of_this_one() -> None:
    operation, codes = linked(
        lines("/gadgets/{id}/parts/{id}", "/gadgets/{id}/parts")
        + prose("If successful, this method returns a `200 OK` response code.")
        + example("/me/gadgets/1/parts", of_type("part", "true"), '{"value": [{"id": "1"}]}')
        + example("/gadgets/1/parts/2", of_type("part"), '{"id": "2"}')
    )
    assert types(operation)[:2] == ["microsoft.graph.part", "Collection(microsoft.graph.part)"]
    assert "response-collection-disagrees" not in codes


def test_an_answer_of_one_of_the_types_that_the_prose_names_does_not_disagree() -> None:
    _, codes = linked(
        lines("/gadgets/{id}/x")
        + prose(
            "If successful, this method returns a `200 OK` response code and a "
            "[part](../resources/part.md) object in the response body.",
            "For large gadgets, this method returns a `200 OK` response code and a "
            "[wheel](../resources/wheel.md) object in the response body.",
        )
        + example("/gadgets/1/x", of_type("wheel"), '{"id": "1"}')
    )
    assert "response-type-disagrees" not in codes


def test_a_type_that_the_prose_does_not_name_disagrees() -> None:
    _, codes = linked(
        lines("/gadgets/{id}/x")
        + prose(
            "If successful, this method returns a `200 OK` response code and a "
            "[part](../resources/part.md) object in the response body."
        )
        + example("/gadgets/1/x", of_type("wheel"), '{"id": "1"}')
    )
    assert "response-type-disagrees" in codes


def test_the_annotation_of_a_redirect_says_nothing_of_the_bytes_behind_it() -> None:
    operation, codes = linked(
        lines("/gadgets/{id}/report")
        + prose(
            "If successful, this method returns a `302 Found` response that redirects to a "
            "download URL for the report."
        )
        + example("/gadgets/1/report", of_type("part"), "", "302 Found")
    )
    assert types(operation) == ["Edm.Stream"]
    assert "response-type-disagrees" not in codes


def test_a_sample_that_leads_elsewhere_is_believed_of_its_own_line() -> None:
    operation, codes = linked(
        lines("/gadgets/{id}", "/gadgets/{id}/content")
        + prose(
            "If successful, this method returns a `200 OK` response code and a "
            "[gadget](../resources/gadget.md) object in the response body."
        )
        + example("/gadgets/1", of_type("gadget"), '{"id": "1"}')
        + example("/gadgets/1/content", '{"blockType": "response"}', "", "302 Found")
    )
    assert [route.responses[0].status for route in operation.routes] == [200, 302]
    assert types(operation) == ["microsoft.graph.gadget", "Edm.Stream"]
    assert "response-status-disagrees" in codes


def test_another_spelling_of_a_documented_path_is_no_route_of_its_own() -> None:
    operation, codes = linked(
        lines("/gadgets/{id}/partLists/{id}/parts")
        + prose("If successful, this method returns a `200 OK` response code.")
        + example("/gadgets('1')/partlists('2')/parts", of_type("part", "true"), '{"value": []}')
    )
    assert len(operation.routes) == 1
    assert "example-route-undocumented" not in codes


def test_an_empty_object_is_no_body_that_contradicts() -> None:
    request = "POST /gadgets/1/x\nContent-type: application/json\n\n{{{}}}"
    for body, reported in (("", False), ('"a": 1', True)):
        _, codes = linked(
            "## HTTP request\n\n```http\nPOST /gadgets/{id}/x\n```\n\n## Request body\n\n"
            "Do not supply a request body for this method.\n\n## Examples\n\n"
            f"```http\n{request.format(body)}\n```\n\n```http\nHTTP/1.1 204 No Content\n```\n"
        )
        assert ("body-contradicted" in codes) == reported
