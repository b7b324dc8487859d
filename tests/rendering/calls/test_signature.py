"""What methods take, and in which order."""

from __future__ import annotations

import msgspec

from generator.http import Method
from generator.model import RequestBody
from generator.odata import CollectionType, PrimitiveType
from generator.rendering.views.calls.signature import MethodSignature, Place, method_signature
from tests.rendering.samples import (
    HERE,
    STRING,
    USER,
    argument,
    header,
    json_body,
    operation,
    query,
    route,
)


def described(signature: MethodSignature) -> list[tuple[str, Place, str]]:
    return [(each.name, each.place, each.wire) for each in signature.parameters]


def test_keys_then_options_then_headers() -> None:
    signature = method_signature(
        operation(
            "users.get",
            route("GET /users/{id}/messages/{id}"),
            parameters=(
                header("ConsistencyLevel"),
                header("If-Match"),
                header("Authorization"),
                header("content-type"),
                query("$select"),
                query("startDateTime"),
                query("$deltatoken"),
            ),
        )
    )
    assert described(signature) == [
        ("user_id", Place.KEY, "user_id"),
        ("message_id", Place.KEY, "message_id"),
        ("select", Place.QUERY, "$select"),
        ("start_date_time", Place.QUERY, "startDateTime"),
        ("delta_token", Place.QUERY, "$deltatoken"),
        ("consistency_level", Place.HEADER, "ConsistencyLevel"),
        ("if_match", Place.HEADER, "If-Match"),
    ]
    assert signature.at(Place.QUERY)[0].type == CollectionType(STRING)
    assert signature.parameter(Place.HEADER, "if-match") == signature.parameters[-1]


def test_a_string_that_is_described_as_a_moment_is_one() -> None:
    texts = ("Start, in ISO 8601 format.", "Length, an ISO 8601 duration.", "The name.")
    given = [msgspec.structs.replace(query("x", STRING), description=each) for each in texts]
    found = [
        method_signature(operation("a.b", route("GET /x"), parameters=(each,))).parameters[0].type
        for each in given
    ]
    assert found == [PrimitiveType("Edm.DateTimeOffset"), STRING, STRING]


def test_an_action_takes_its_parameters_as_keywords() -> None:
    body = json_body(None, argument("message"), argument("@odata.id"), argument("timeout"))
    signature = method_signature(operation("a.b", route("POST /x"), body=body))
    assert described(signature) == [
        ("message", Place.PROPERTY, "message"),
        ("ref", Place.PROPERTY, "@odata.id"),
        ("timeout", Place.PROPERTY, "timeout"),
    ]


def test_an_entity_is_one_positional_argument() -> None:
    body = json_body(USER, argument("displayName"))
    signature = method_signature(operation("a.b", route("POST /users"), body=body))
    (parameter,) = signature.parameters
    assert (parameter.place, parameter.type, parameter.positional) == (Place.BODY, USER, True)


def test_bytes_are_content_with_their_media_type() -> None:
    body = RequestBody("image/jpeg", HERE)
    signature = method_signature(operation("a.b", route("PUT /photo/$value"), body=body))
    assert described(signature) == [("content", Place.CONTENT, "")]
    assert signature.media_type == "image/jpeg"


def test_one_name_at_two_places_is_told_apart() -> None:
    body = json_body(None, argument("select"), argument("userId"), argument("Select"))
    signature = method_signature(
        operation("a.b", route("POST /users/{id}"), body=body, parameters=(query("$select"),))
    )
    assert [each.name for each in signature.parameters] == [
        "user_id",
        "select",
        "user_id_property",
        "select_property",
        "select_query",
    ]


def test_routes_with_the_same_keys_are_chosen_by_via() -> None:
    operation_ = operation("a.b", route("GET /x/valueAxis"), route("GET /x/seriesAxis"))
    signature = method_signature(operation_)
    (via,) = signature.parameters
    assert (via.name, via.choices) == ("via", ("valueAxis", "seriesAxis"))
    assert [each.route.method for each in signature.routes] == [Method.GET, Method.GET]
