"""The TypeScript client: the table that the runtime calls by, declarations, examples as calls."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any

import msgspec
import pytest

from generator.diagnostics import Report
from generator.facts import Example, Member, Property, RequestSample, ResponseSample
from generator.http import JsonContent, Method
from generator.model import AnswerKind, EnumType, Operation, StructuredType, TypeDefinition
from generator.odata import CollectionType, NamedType, PrimitiveType
from generator.paths import parse_target
from generator.rendering.packs import load_pack
from generator.rendering.render import render
from generator.rendering.views.typenames import TypeNames
from generator.rendering.views.typescript.source import comment_lines, property_name, value
from generator.rendering.views.typescript.types import type_text
from tests.rendering.conftest import TEMPLATES
from tests.rendering.samples import (
    HERE,
    STRING,
    USER,
    argument,
    json_body,
    model,
    operation,
    query,
    response,
    route,
    small_model,
)

USER_TYPE = StructuredType(
    USER.name, True, HERE, key="id", properties=(Property("displayName", STRING, HERE),)
)
ENTITY = response(AnswerKind.ENTITY, USER)


def files(operations: Sequence[Operation], types: Sequence[TypeDefinition] = ()) -> dict[str, str]:
    pack = load_pack(TEMPLATES / "typescript")
    rendered = render(pack, [model(operations, [USER_TYPE, *types])])
    return {file.path: file.content.decode() for file in rendered.files}


def row(one: Operation) -> dict[str, Any]:
    """What the runtime is told of the method of an operation."""
    (line,) = re.findall(r"^    \w+: (\{.*\}),$", files([one])["v1_0/operations.js"], re.M)
    return json.loads(line)


def signatures(one: Operation) -> list[str]:
    text = files([one])[f"v1_0/groups/{one.group}.d.ts"]
    return re.findall(r"^  (\w+\(.*);$", text, re.M)


def test_each_key_is_in_camel_case_in_template_and_options() -> None:
    one = operation("users.get_photo", route("GET /users/{user-id}/photo", ENTITY))
    assert row(one)["routes"] == [["GET", "/users/{userId}/photo", "entity", ["userId"]]]
    assert signatures(one) == [
        "getPhoto(options: { userId: string } & CallOptions): Promise<models.User>"
    ]


def test_each_way_to_call_is_a_signature() -> None:
    one = operation("users.get", route("GET /me", ENTITY), route("GET /users/{id}", ENTITY))
    assert signatures(one) == [
        "get(options?: CallOptions): Promise<models.User>",
        "get(options: { userId: string } & CallOptions): Promise<models.User>",
    ]


def test_each_way_to_call_tells_its_own_routes() -> None:
    one = operation("users.get", route("GET /me", ENTITY), route("GET /users/{id}", ENTITY))
    told, _, other = files([one])["v1_0/groups/users.d.ts"].partition("get(options?: CallOptions)")
    assert "`GET /me`" in told
    assert "`GET /users/{user_id}`" not in told
    assert "`GET /users/{user_id}`" in other


def test_routes_with_the_same_keys_are_told_apart_by_a_word() -> None:
    one = operation("charts.get", route("GET /me/left", ENTITY), route("GET /me/right", ENTITY))
    assert [each[4] for each in row(one)["routes"]] == ["left", "right"]
    assert 'via: "left" | "right"' in signatures(one)[0]


def test_a_text_of_a_function_is_marked() -> None:
    one = operation("reports.get", route("GET /reports/usage(period='{period}')", ENTITY))
    assert row(one)["routes"][0][3] == [["period", "string"]]


def test_the_arguments_of_an_action_and_the_options_of_a_query() -> None:
    body = json_body(None, argument("saveToSentItems", PrimitiveType("Edm.Boolean")))
    one = operation("users.send", route("POST /me/send"), body=body, parameters=(query("$top"),))
    assert row(one)["properties"] == {"saveToSentItems": "saveToSentItems"}
    assert row(one)["query"] == {"top": "$top"}
    (found,) = signatures(one)
    assert "saveToSentItems?: boolean | null" in found
    assert "top?: number" in found
    assert found.endswith("Promise<void>")


def test_a_body_of_a_type_comes_first() -> None:
    one = operation("users.update", route("PATCH /users/{id}"), body=json_body(USER))
    assert row(one)["body"] == "json"
    assert signatures(one)[0].startswith("update(body: models.User, options: { userId: string }")


@pytest.mark.parametrize(
    ("kind", "reference", "expected"),
    [
        (AnswerKind.COLLECTION, CollectionType(USER), "Collection<models.User>"),
        (AnswerKind.DELTA, CollectionType(USER), "DeltaCollection<models.User>"),
        (AnswerKind.STREAM, None, "Promise<Response>"),
        (AnswerKind.LONG_RUNNING, USER, "Promise<LongRunning<models.User>>"),
        (AnswerKind.VALUE, STRING, "Promise<string>"),
        (AnswerKind.ENTITY, NamedType("microsoft.graph.gone"), "Promise<Resource>"),
    ],
)
def test_what_a_method_gives(kind: AnswerKind, reference: Any, expected: str) -> None:
    one = operation("users.get", route("GET /users", response(kind, reference)))
    assert signatures(one)[0].endswith(f": {expected}")


def test_a_delta_goes_on_from_a_link() -> None:
    answer = response(AnswerKind.DELTA, CollectionType(USER))
    one = operation("users.delta", route("GET /users/delta", answer))
    assert "deltaLink?: string" in signatures(one)[0]
    two = operation("groups.delta", route("GET /groups/{id}/delta", answer))
    assert signatures(two)[1].startswith("delta(options: { deltaLink: string } & CallOptions)")
    assert row(two)["link"] == "deltaLink"


def test_a_type_adds_to_its_base_and_may_be_open() -> None:
    own = (Property("displayName", STRING, HERE), Property("odd-name", None, HERE))
    derived = StructuredType(
        "microsoft.graph.guest", True, HERE, base=USER.name, open=True, properties=own
    )
    text = files([], [derived])["v1_0/models.d.ts"]
    body = text.partition("interface Guest extends User {\n")[2].partition("}")[0]
    assert body == '  "odd-name"?: unknown | null;\n  [property: string]: unknown;\n'


def test_keys_and_what_is_said_to_be_there_are_never_null() -> None:
    own = (
        Property("id", STRING, HERE),
        Property("name", STRING, HERE, nullable=False),
        Property("city", STRING, HERE),
    )
    one = StructuredType("microsoft.graph.place", True, HERE, key="id", properties=own)
    text = files([], [one])["v1_0/models.d.ts"]
    body = text.partition("interface Place extends Resource {\n")[2].partition("}")[0]
    assert body == "  id?: string;\n  name?: string;\n  city?: string | null;\n"


def test_options_tell_what_the_page_says_of_them() -> None:
    moment = PrimitiveType("Edm.DateTimeOffset")
    told = msgspec.structs.replace(query("since", moment), description="The first */ day.")
    one = operation("users.list", route("GET /users", ENTITY), parameters=(told, query("$filter")))
    text = files([one])["v1_0/groups/users.d.ts"]
    expected = """  list(options?: {
    /** The first *\\/ day. */
    since?: string | Date;
    filter?: string;
  } & CallOptions): Promise<models.User>;
"""
    assert expected in text


def test_where_a_type_is_named_those_that_derive_from_it_may_be_sent_and_come() -> None:
    guest = StructuredType("microsoft.graph.guest", True, HERE, base=USER.name)
    friend = StructuredType("microsoft.graph.friend", True, HERE, base=guest.name)
    clash = EnumType("microsoft.graph.anyUser", HERE, (Member("all", HERE),))
    answer = response(AnswerKind.ENTITY, USER)
    one = operation("users.update", route("PATCH /users/{id}", answer), body=json_body(USER))
    made = files([one], [guest, friend, clash])
    union = made["v1_0/models.d.ts"].partition("export type AnyUser_ =\n")[2].partition(";")[0]
    assert union.splitlines() == [
        '  | Typed<User, "microsoft.graph.user">',
        '  | Typed<Guest, "microsoft.graph.guest">',
        '  | Typed<Friend, "microsoft.graph.friend">',
    ]
    declared = made["v1_0/groups/users.d.ts"]
    assert "update(body: models.AnyUser_, options" in declared
    assert "): Promise<models.AnyUser_>;" in declared
    assert "AnyFriend" not in made["v1_0/models.d.ts"]


def test_a_body_has_what_the_page_documents_besides_its_type() -> None:
    body = json_body(USER, argument("displayName", STRING), argument("reason", STRING))
    one = operation("users.update", route("PATCH /users/{id}"), body=body)
    (found,) = signatures(one)
    assert found.startswith("update(body: models.User & { reason?: string | null }, options")


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("7", "Edm.Int32", "7"),
        ("last", "Edm.Int32", '"last"'),
        ("true", "Edm.Boolean", "true"),
        ("yes", "Edm.Boolean", '"yes"'),
    ],
)
def test_a_key_is_a_value_of_its_type(text: str, kind: str, expected: str) -> None:
    url = f"/users/cell(row={text})"
    shown = Example("", RequestSample(Method.GET, url, parse_target(url), HERE))
    taken = route("GET /users/cell(row={row})", ENTITY)
    keys = tuple(msgspec.structs.replace(each, type=PrimitiveType(kind)) for each in taken.keys)
    taken = msgspec.structs.replace(taken, keys=keys)
    one = operation("users.get", taken, examples=(shown,))
    assert f"users.get({{ row: {expected} }})" in files([one])["tests/v1_0/users.examples.js"]


def test_types_that_derive_from_each_other_have_no_base() -> None:
    one = StructuredType("microsoft.graph.one", True, HERE, base="microsoft.graph.two")
    two = StructuredType("microsoft.graph.two", True, HERE, base="microsoft.graph.one")
    text = files([], [one, two])["v1_0/models.d.ts"]
    assert "interface One extends Resource" in text
    assert "interface Two extends Resource" in text


def test_members_that_can_be_added_leave_the_union_open() -> None:
    for evolvable in (False, True):
        each = EnumType("microsoft.graph.color", HERE, (Member("red", HERE),), evolvable=evolvable)
        text = files([], [each])["v1_0/models.d.ts"].partition("type Color =")[2]
        assert '| "red"' in text
        assert ("(string & {})" in text) is evolvable


def test_an_example_is_a_call_and_what_has_to_be_sent() -> None:
    sample = RequestSample(
        Method.PATCH,
        "https://graph.microsoft.com/v1.0/users/1",
        parse_target("https://graph.microsoft.com/v1.0/users/1"),
        HERE,
        body=JsonContent({"displayName": "Ann"}),
    )
    shown = Example("", sample, ResponseSample(HERE, 204))
    one = operation(
        "users.update", route("PATCH /users/{id}"), body=json_body(USER), examples=(shown,)
    )
    text = files([one])["tests/v1_0/users.examples.js"]
    assert 'call: (graph) => graph.users.update({"displayName": "Ann"}, { userId: "1" }),' in text
    assert '"url": "https://graph.microsoft.com/v1.0/users/1"' in text


def test_no_text_ends_a_comment_or_a_string() -> None:
    one = operation("users.get", route("GET /me", ENTITY), summary="Ends */ alert(1) /* here.")
    text = files([one])["v1_0/groups/users.d.ts"]
    assert "*/ alert" not in text
    assert comment_lines(["a */ b\u2028c"]) == (" * a *\\/ b c",)
    assert value("\u2028'\"</script>") == '"\\u2028\'\\"</script>"'
    assert property_name("a-b") == '"a-b"'


def test_models_are_named_behind_their_prefix() -> None:
    names = TypeNames(model([], [USER_TYPE]), Report())
    assert type_text(CollectionType(USER), names, "models.") == "models.User[]"


def test_each_version_has_a_client_of_its_own() -> None:
    pack = load_pack(TEMPLATES / "typescript")
    found = {file.path for file in render(pack, [small_model("v1.0"), small_model("beta")]).files}
    assert {"v1_0/index.js", "v1_0/index.d.ts", "beta/index.js", "runtime/client.js"} <= found
