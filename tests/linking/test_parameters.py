"""Parameters find their place in the request, and general options those that the answer allows."""

import pytest

from generator.facts import Location
from tests.smalldocs import api, linked, resource, returned

FUNCTION = """\
## Function parameters

|Parameter|Type|Description|
|:---|:---|:---|
|on|String|When.|
"""
OPTIONS = """\
## Optional query parameters

This method supports the OData query parameters to help customize the response.
"""
NOTHING = "If successful, this method returns a `204 No Content` response code."
GADGET = resource("gadget", ("id", "String"))


def placed(line: str, more: str, response: str) -> tuple[dict[str, Location], list[str], list[str]]:
    """Where the parameters of a page go, what its body has, and what is reported."""
    found = linked(api__thing_do=api(line, response, more), resources__gadget=GADGET)
    (operation,) = found.model.operations
    body = operation.body.properties if operation.body else ()
    return (
        {each.name: each.location for each in operation.parameters},
        [each.name for each in body],
        [each.code for each in found.diagnostics],
    )


def test_a_parameter_that_the_path_takes_stays_with_its_function() -> None:
    found = placed("GET /gadgets/find(on='{on}')", FUNCTION, returned("gadget", many=True))
    assert found == ({"on": Location.FUNCTION}, [], [])


def test_a_parameter_that_no_path_takes_goes_to_the_query_string() -> None:
    found = placed("GET /gadgets/find", FUNCTION, returned("gadget", many=True))
    assert found == ({"on": Location.QUERY}, [], ["function-parameter-unplaced"])


def test_a_parameter_of_what_is_posted_goes_to_the_body() -> None:
    found = placed("POST /gadgets/{id}/start", FUNCTION, NOTHING)
    assert found == ({}, ["on"], ["function-parameter-unplaced"])


def test_where_no_body_is_sent_it_goes_to_the_query_string() -> None:
    more = FUNCTION + "\n## Request body\n\nDo not supply a request body for this method.\n"
    found = placed("POST /gadgets/{id}/start", more, NOTHING)
    assert found == ({"on": Location.QUERY}, [], ["function-parameter-unplaced"])


@pytest.mark.parametrize(
    ("line", "response", "options"),
    [
        ("GET /gadgets/{id}", returned("gadget"), {"$select", "$expand"}),
        ("GET /gadgets/{id}/$value", "Returns a `200 OK` response code and a stream.", set()),
        ("DELETE /gadgets/{id}", NOTHING, set()),
    ],
)
def test_general_options_are_those_that_the_answer_allows(
    line: str, response: str, options: set[str]
) -> None:
    assert placed(line, OPTIONS, response)[0].keys() == options


def test_a_collection_takes_all_general_options() -> None:
    found = placed("GET /gadgets", OPTIONS, returned("gadget", many=True))[0]
    assert {"$select", "$filter", "$orderby", "$top", "$skip", "$count"} <= found.keys()


def test_an_option_that_the_page_names_stays_whatever_the_answer() -> None:
    more = "## Optional query parameters\n\nThis method supports the `$top` query parameter.\n"
    assert placed("GET /gadgets/{id}", more, returned("gadget"))[0] == {"$top": Location.QUERY}
