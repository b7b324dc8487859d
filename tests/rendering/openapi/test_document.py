"""The OpenAPI document of a version: routes, permissions, bodies, answers, types."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import msgspec
import pytest
import yaml
from openapi_spec_validator import validate

from generator.availability import Availability, Deprecation
from generator.facts import Location, Member, Parameter, Property
from generator.model import (
    AnswerKind,
    ApiModel,
    EnumType,
    OperationKind,
    RequestBody,
    StructuredType,
)
from generator.odata import CollectionType, NamedType, PrimitiveType
from generator.permissions import PermissionRow, Scheme, Support
from generator.rendering.packs import load_pack
from generator.rendering.render import render
from generator.rendering.views.openapi.schemas import Schemas
from tests.rendering.conftest import TEMPLATES
from tests.rendering.samples import (
    HERE,
    STRING,
    USER,
    argument,
    header,
    json_body,
    model,
    operation,
    query,
    response,
    route,
    small_model,
)

GENERATED = Path(__file__).parents[3] / "generated" / "openapi"


def document(*models: ApiModel) -> dict[str, Any]:
    files = {
        file.path: file.content for file in render(load_pack(TEMPLATES / "openapi"), models).files
    }
    as_json = json.loads(files["openapi-v1.0.json"])
    assert yaml.safe_load(files["openapi-v1.0.yaml"]) == as_json
    return as_json


def row(
    scheme: Scheme, *alternatives: tuple[str, ...], condition: str | None = None
) -> PermissionRow:
    return PermissionRow(scheme, Support.SUPPORTED, HERE, alternatives, 1, condition)


def test_a_small_api_is_valid() -> None:
    validate(document(small_model()))


@pytest.mark.parametrize("version", ["v1.0", "beta"])
def test_what_specs_give_is_valid(version: str) -> None:
    validate(json.loads(GENERATED.joinpath(f"openapi-{version}.json").read_text("utf-8")))


def test_an_api_of_nothing_is_valid() -> None:
    validate(document(model()))


def test_each_route_is_a_request_of_its_own_and_names_the_others() -> None:
    answer = response(AnswerKind.ENTITY, USER)
    made = document(
        model([operation("users.get", route("GET /me", answer), route("GET /users/{id}", answer))])
    )
    me, users = made["paths"]["/me"], made["paths"]["/users/{user_id}"]
    assert (me["get"]["operationId"], users["get"]["operationId"]) == ("users.get", "users.get-2")
    assert me["get"]["x-ms-docs-grouped-path"] == ["/users/{user_id}"]
    assert [each["name"] for each in users["parameters"]] == ["user_id"]
    assert "parameters" not in me


def test_one_request_of_two_pages_is_one_operation_with_what_both_say() -> None:
    one = operation("users.get", route("GET /users/{id}"), parameters=(query("$select"),))
    two = operation("people.get", route("GET /users/{person}"), parameters=(query("$expand"),))
    made = document(model([one, two]))
    (item,) = made["paths"].values()
    assert [each["name"] for each in item["get"]["parameters"]] == ["$select", "$expand"]
    assert [each["operationId"] for each in item["get"]["x-graphgen-also"]] == ["people.get"]
    validate(made)


def test_scopes_are_alternatives_with_the_least_first() -> None:
    rows = [
        row(Scheme.APPLICATION, ("User.Read.All",)),
        row(Scheme.DELEGATED_WORK, ("User.Read",), ("User.Read.All", "Group.Read.All")),
    ]
    made = document(model([operation("users.get", route("GET /me", permissions=rows))]))
    assert made["paths"]["/me"]["get"]["security"] == [
        {"delegatedWork": ["User.Read"]},
        {"delegatedWork": ["User.Read.All", "Group.Read.All"]},
        {"application": ["User.Read.All"]},
    ]
    schemes = made["components"]["securitySchemes"]
    assert "Group.Read.All" in schemes["delegatedWork"]["flows"]["authorizationCode"]["scopes"]
    assert list(schemes["application"]["flows"]["clientCredentials"]["scopes"]) == ["User.Read.All"]


def test_permissions_under_a_condition_say_so() -> None:
    rows = [row(Scheme.APPLICATION, ("Chat.Read.All",), condition="chat")]
    made = document(model([operation("users.get", route("GET /me", permissions=rows))]))
    assert made["paths"]["/me"]["get"]["x-graphgen-conditional-permissions"] == [
        {"condition": "chat", "scheme": "application", "scopes": ["Chat.Read.All"]}
    ]


def test_a_route_without_readable_permissions_takes_any_token() -> None:
    made = document(model([operation("users.get", route("GET /me"))]))
    assert "security" not in made["paths"]["/me"]["get"]
    assert {name for each in made["security"] for name in each} <= made["components"][
        "securitySchemes"
    ].keys()


@pytest.mark.parametrize(
    ("kind", "reference", "status", "expected"),
    [
        (AnswerKind.ENTITY, USER, 200, {"$ref": "#/components/schemas/microsoft.graph.user"}),
        (
            AnswerKind.COLLECTION,
            CollectionType(USER),
            200,
            {"$ref": "#/components/schemas/microsoft.graph.userCollectionResponse"},
        ),
        (
            AnswerKind.VALUE,
            STRING,
            200,
            {"type": "object", "properties": {"value": {"type": "string"}}},
        ),
        (AnswerKind.MULTI_STATUS, None, 207, {}),
    ],
)
def test_an_answer_with_json(kind: AnswerKind, reference: Any, status: int, expected: Any) -> None:
    made = document(
        model(
            [operation("users.get", route("GET /me", response(kind, reference, status)))],
            [USER_TYPE],
        )
    )
    content = made["paths"]["/me"]["get"]["responses"][str(status)]["content"]
    assert content["application/json"]["schema"] == expected


USER_TYPE = StructuredType("microsoft.graph.user", True, HERE, key="id")


def test_pages_and_deltas_can_be_paged() -> None:
    for kind, links in ((AnswerKind.COLLECTION, 1), (AnswerKind.DELTA, 2)):
        answer = response(kind, CollectionType(NamedType("microsoft.graph.gone")))
        made = document(model([operation("users.list", route("GET /users", answer))]))
        get = made["paths"]["/users"]["get"]
        assert get["x-ms-pageable"]["nextLinkName"] == "@odata.nextLink"
        schema = get["responses"]["200"]["content"]["application/json"]["schema"]
        assert len([name for name in schema["properties"] if name.endswith("Link")]) == links


def test_answers_without_json() -> None:
    answers = [
        response(AnswerKind.EMPTY, status=204),
        response(AnswerKind.REDIRECT, status=302),
        response(AnswerKind.STREAM, status=200),
    ]
    made = document(model([operation("files.get", route("GET /me/photo/$value", *answers))]))
    found = made["paths"]["/me/photo/$value"]["get"]["responses"]
    assert "content" not in found["204"]
    assert "Location" in found["302"]["headers"]
    assert list(found["200"]["content"]) == ["application/octet-stream"]
    assert found["4XX"] == found["5XX"] == {"$ref": "#/components/responses/error"}


def test_a_text_is_a_string_and_bytes_are_anything() -> None:
    stream = response(AnswerKind.STREAM)
    for media_type, schema in (("text/csv", {"type": "string"}), ("image/jpeg", {})):
        answer = msgspec.structs.replace(stream, media_type=media_type)
        body = RequestBody(media_type, HERE)
        made = document(model([operation("files.put", route("PUT /me/photo", answer), body=body)]))
        sent = made["paths"]["/me/photo"]["put"]
        assert sent["requestBody"]["content"] == {media_type: {"schema": schema}}
        assert sent["responses"]["200"]["content"] == {media_type: {"schema": schema}}


def test_a_count_is_text() -> None:
    made = document(
        model([operation("users.count", route("GET /users/$count", response(AnswerKind.VALUE)))])
    )
    assert "text/plain" in made["paths"]["/users/$count"]["get"]["responses"]["200"]["content"]


def test_the_body_of_an_action_names_its_parameters() -> None:
    body = json_body(None, argument("subject", required=True), argument("note"))
    made = document(model([operation("users.send", route("POST /me/send"), body=body)]))
    sent = made["paths"]["/me/send"]["post"]["requestBody"]
    schema = sent["content"]["application/json"]["schema"]
    assert sent["required"]
    assert schema["required"] == ["subject"]
    assert schema["properties"]["note"] == {"type": ["string", "null"]}


def test_query_options_and_header_fields() -> None:
    taken = (query("$select"), query("$top"), header("Prefer"), header("Authorization"))
    made = document(model([operation("users.list", route("GET /users"), parameters=taken)]))
    select, top, prefer = made["paths"]["/users"]["get"]["parameters"]
    assert (select["style"], select["explode"], select["schema"]["type"]) == (
        "form",
        False,
        "array",
    )
    assert top["schema"]["type"] == "integer"
    assert (prefer["name"], prefer["in"]) == ("Prefer", "header")


def test_a_text_that_a_function_takes_is_in_quotes() -> None:
    made = document(
        model([operation("reports.get", route("GET /reports/usage(period='{period}')"))])
    )
    assert list(made["paths"]) == ["/reports/usage(period='{period}')"]
    validate(made)


def test_kinds_and_deprecation_as_graph_tells_them() -> None:
    note = Deprecation("Use another.", HERE, "2027-01-01", retired=True)
    made = document(
        model(
            [
                operation(
                    "users.send",
                    route("POST /me/send"),
                    kind=OperationKind.ACTION,
                    availability=Availability(deprecation=note),
                )
            ]
        )
    )
    post = made["paths"]["/me/send"]["post"]
    assert post["deprecated"] is True
    assert post["x-ms-deprecation"] == {"removalDate": "2027-01-01", "description": "Use another."}
    assert post["x-ms-docs-operation-type"] == "action"


def test_a_deprecated_type_says_so() -> None:
    note = Deprecation("Use another.", HERE)
    types = (
        StructuredType("microsoft.graph.box", False, HERE, deprecation=note),
        EnumType("microsoft.graph.mode", HERE, deprecation=note),
    )
    schemas = document(model((), types))["components"]["schemas"]
    for each in types:
        assert schemas[each.name]["deprecated"] is True


def test_a_derived_type_adds_to_its_base_which_tells_the_two_apart() -> None:
    base = StructuredType(
        "microsoft.graph.base", True, HERE, key="id", properties=(Property("id", STRING, HERE),)
    )
    own = (Property("id", STRING, HERE), Property("size", PrimitiveType("Edm.Int64"), HERE))
    derived = StructuredType("microsoft.graph.more", True, HERE, base=base.name, properties=own)
    schemas = document(model([], [base, derived]))["components"]["schemas"]
    first, second = schemas["microsoft.graph.more"]["allOf"]
    assert first == {"$ref": "#/components/schemas/microsoft.graph.base"}
    assert second["properties"].keys() == {"size", "@odata.type"}
    assert second["properties"]["size"] == {"type": ["integer", "null"], "format": "int64"}
    assert "#microsoft.graph.more" in schemas["microsoft.graph.base"]["discriminator"]["mapping"]
    assert schemas["microsoft.graph.base"]["properties"]["id"] == {"type": "string"}


def test_a_type_tells_all_that_derive_from_it_and_each_says_what_it_is() -> None:
    base, mid, leaf = (
        StructuredType(f"microsoft.graph.{name}", True, HERE, base=above)
        for name, above in (
            ("base", None),
            ("mid", "microsoft.graph.base"),
            ("leaf", "microsoft.graph.mid"),
        )
    )
    schemas = document(model([], [leaf, mid, base]))["components"]["schemas"]
    mapping = schemas[base.name]["discriminator"]["mapping"]
    assert list(mapping) == [f"#{each.name}" for each in (base, mid, leaf)]
    for each in (base, mid, leaf):
        assert schemas[each.name]["x-ms-discriminator-value"] == f"#{each.name}"


def test_the_yaml_is_indented_by_two_from_the_first_column() -> None:
    files = render(load_pack(TEMPLATES / "openapi"), [small_model()]).files
    (text,) = (file.content.decode() for file in files if file.path.endswith(".yaml"))
    assert "\ninfo:\n  title: " in text
    assert "\n  /me:\n    get:\n      tags:\n" in text
    assert "\ncomponents:\n  schemas:\n    ODataError:\n      type: object\n" in text


def test_types_that_derive_from_each_other_end() -> None:
    one = StructuredType("microsoft.graph.one", True, HERE, base="microsoft.graph.two")
    two = StructuredType("microsoft.graph.two", True, HERE, base="microsoft.graph.one")
    schemas = document(model([], [one, two]))["components"]["schemas"]
    assert not any("allOf" in schemas[each.name] for each in (one, two))


def test_members_of_flags_are_no_closed_set() -> None:
    members = (Member("read", HERE), Member("write", HERE, description="To write."))
    for flags in (False, True):
        each = EnumType("microsoft.graph.access", HERE, members, flags=flags)
        schema = document(model([], [each]))["components"]["schemas"][each.name]
        assert ("enum" in schema) is not flags
        assert [value["name"] for value in schema["x-ms-enum"]["values"]] == ["read", "write"]


def test_a_collection_is_never_null_and_a_type_may_be() -> None:
    schemas = Schemas(model([], [USER_TYPE]))
    assert schemas.nullable(CollectionType(STRING)) == {
        "type": "array",
        "items": {"type": "string"},
    }
    assert schemas.nullable(USER)["anyOf"][1] == {"type": "null"}


def test_a_required_query_option_is_required_and_a_header_field_never() -> None:
    taken = (
        Parameter("startDateTime", Location.QUERY, HERE, STRING, required=True),
        Parameter("ConsistencyLevel", Location.HEADER, HERE, required=True),
    )
    made = document(model([operation("users.list", route("GET /users"), parameters=taken)]))
    start, level = made["paths"]["/users"]["get"]["parameters"]
    assert start["required"] is True
    assert "required" not in level


def test_where_tokens_come_from_are_addresses() -> None:
    schemes = document(model())["components"]["securitySchemes"]
    flows = [flow for each in schemes.values() for flow in each["flows"].values()]
    names = ("tokenUrl", "authorizationUrl")
    urls = [flow[name] for flow in flows for name in names if name in flow]
    assert len(urls) == 5
    assert all(re.fullmatch(r"https://[\w./-]+", url) for url in urls)
