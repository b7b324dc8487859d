"""What the path of a request line tells of its answer, beside what the page states."""

import pytest

from generator.odata import type_name
from tests.smalldocs import api, model, resource, returned

PAGES = {
    "resources__user": resource(
        "user", ("contacts", "[contact](contact.md) collection"), ("photo", "Stream")
    ),
    "resources__contact": resource(
        "contact", ("extensions", "[extension](extension.md) collection")
    ),
    "resources__extension": resource("extension", ("id", "String")),
    "resources__openextension": resource("openExtension", ("id", "String")),
    "resources__gadget": resource("gadget", ("report", "Stream"), ("id", "String")),
    "resources__far_option": resource("far.option", ("id", "String")),
    "resources__option": resource("tenantOption", ("id", "String")),
}


def answers(lines: str, response: str) -> list[str]:
    """The type that each request line of a page answers with."""
    (operation,) = model(api__thing_do=api(lines, response), **PAGES).operations
    types = [route.responses[0].type for route in operation.routes]
    return [
        type_name(each.value).removeprefix("microsoft.graph.") if each else "" for each in types
    ]


def test_a_line_that_the_statement_cannot_mean_answers_what_its_path_leads_to() -> None:
    lines = "GET /me/contacts/{id}\nGET /me/photo"
    assert answers(lines, returned("contact")) == ["contact", "Edm.Stream"]


def test_a_type_fits_a_path_to_what_its_name_ends_in() -> None:
    lines = "GET /me/contacts/{id}/extensions/{id}\nGET /me/contacts/{id}?$expand=extensions"
    assert answers(lines, returned("openExtension")) == ["openExtension", "contact"]


def test_a_segment_before_a_key_names_its_items_where_no_page_documents_it() -> None:
    lines = "GET /me/gadgets/{id}\nGET /me/gadgets/{id}/report"
    assert answers(lines, returned("gadget")) == ["gadget", "Edm.Stream"]


def test_a_root_names_no_type_of_another_namespace() -> None:
    lines = "GET /options/{id}\nGET /me/contacts/{id}"
    assert answers(lines, returned("tenantOption"))[0] == "tenantOption"


SAMPLE = """

## Example

<!-- {{ "blockType": "response", "@odata.type": "microsoft.graph.gadget" }} -->
```http
HTTP/1.1 {status}
Content-Type: application/json

{body}
```
"""


def shown(method: str, sentence: str, body: str, status: str = "200 OK") -> str:
    response = sentence + SAMPLE.format(status=status, body=body)
    return answers(f"{method} /me/getGadgets", response)[0]


def test_what_is_created_is_one_item_though_the_sample_shows_a_list() -> None:
    created = returned("gadget", status="201 Created")
    assert shown("POST", created, '{ "value": [{}] }', "201 Created") == "gadget"


@pytest.mark.parametrize(
    ("body", "type_"),
    [
        ('{ "value": [{ "length": 00:00 }] }', "Collection(microsoft.graph.gadget)"),
        ('{ "@odata.context": "x", "value": [{ … }] }', "Collection(microsoft.graph.gadget)"),
        ('{ "id": 00:00, "value": [] }', "gadget"),
    ],
)
def test_a_broken_sample_still_shows_a_collection(body: str, type_: str) -> None:
    assert shown("GET", returned("gadget"), body) == type_
