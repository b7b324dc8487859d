"""The tables of the stub server: what each request does, who may make it, what it answers."""

from __future__ import annotations

import json
from typing import Any

import pytest

from generator.facts import Example, Member, Property, RequestSample, ResponseSample
from generator.http import JsonContent, Method, TextContent
from generator.model import AnswerKind, EnumType, OperationKind, PermissionSet, StructuredType
from generator.odata import CollectionType, NamedType, PrimitiveType, StreamType, TypeRef
from generator.paths import parse_target
from generator.permissions import PermissionRow, Scheme, Support
from generator.rendering.packs import load_pack
from generator.rendering.render import render
from tests.rendering.conftest import TEMPLATES
from tests.rendering.samples import (
    EMPTY,
    HERE,
    STRING,
    USER,
    argument,
    json_body,
    model,
    operation,
    response,
    route,
    row,
    small_model,
)

SESSION = NamedType("microsoft.graph.uploadSession")
ENTITY = response(AnswerKind.ENTITY, USER)
MANY = response(AnswerKind.COLLECTION, CollectionType(USER))


def tables(*operations: Any, types: Any = ()) -> dict[str, Any]:
    made = render(load_pack(TEMPLATES / "stub-server"), [model(operations, types)])
    files = {file.path: file.content for file in made.files}
    found: dict[str, Any] = json.loads(files["graph_stub/data/v1.0.json"])
    return found


def only(*operations: Any) -> dict[str, Any]:
    (found,) = tables(*operations)["routes"]
    return dict(found)


def example(line: str, body: Any, status: int = 200, error: bool = False) -> Example:
    method, _, path = line.partition(" ")
    content = TextContent(body) if isinstance(body, str) else JsonContent(body)
    return Example(
        request=RequestSample(Method(method), path, parse_target(path), HERE),
        response=ResponseSample(HERE, status, body=content, error=error),
    )


@pytest.mark.parametrize(
    ("line", "kind", "answer", "does"),
    [
        ("GET /users", "list", MANY, "list"),
        ("GET /users/{id}", "get", ENTITY, "get"),
        ("GET /me/settings", "get", response(AnswerKind.ENTITY), "get"),
        ("GET /users/{id}/name", "get", response(AnswerKind.VALUE, STRING), "call"),
        ("GET /users/find(name='{name}')", "function", MANY, "call"),
        ("GET /users/delta", "function", response(AnswerKind.DELTA, CollectionType(USER)), "delta"),
        ("GET /users/$count", "list", response(AnswerKind.VALUE, STRING), "count"),
        ("GET /groups/{id}/members/$ref", "reference", MANY, "references"),
        ("GET /me/photo/$value", "content", response(AnswerKind.STREAM, StreamType()), "download"),
        ("GET /files/{id}/content", "content", response(AnswerKind.REDIRECT), "download"),
        ("POST /users", "create", ENTITY, "create"),
        ("POST /users/{id}/send", "action", EMPTY, "call"),
        (
            "POST /files/{id}/createUploadSession",
            "action",
            response(AnswerKind.ENTITY, SESSION),
            "session",
        ),
        ("POST /groups/{id}/members/$ref", "reference", EMPTY, "link"),
        ("PUT /users/{id}/manager/$ref", "reference", EMPTY, "link"),
        ("DELETE /users/{id}/manager/$ref", "reference", EMPTY, "unlink"),
        ("PATCH /users/{id}", "update", EMPTY, "update"),
        ("PUT /users/{id}", "update", EMPTY, "replace"),
        ("PUT /me/photo/$value", "content", EMPTY, "upload"),
        ("DELETE /users/{id}", "delete", EMPTY, "delete"),
        ("DELETE /users/{id}/wipe", "action", EMPTY, "call"),
    ],
)
def test_what_a_request_does(line: str, kind: str, answer: Any, does: str) -> None:
    made = operation("users.do", route(line, answer), kind=OperationKind(kind))
    assert only(made)["does"] == does


@pytest.mark.parametrize(
    ("path", "segments"),
    [
        ("/users/{id | userPrincipalName}", ["users", "{id|userPrincipalName}"]),
        ("/users/{user-id}", ["users", "{}"]),
        ("/applications(appId='{appId}')", ["applications", "{=appId}"]),
        ("/reports/get(period='{p}',date={d})", ["reports", "get(period,date)"]),
        ("/root:/{item-path}:/content", ["root", "::", "content"]),
        ("/root:/{item-path}", ["root", ":"]),
        ("/members/microsoft.graph.user/$count", ["members", "microsoft.graph.user", "$count"]),
    ],
)
def test_paths_as_the_router_reads_them(path: str, segments: list[str]) -> None:
    assert only(operation("users.get", route(f"GET {path}", ENTITY)))["path"] == segments


def test_the_status_and_type_are_those_of_the_answer() -> None:
    created = response(AnswerKind.ENTITY, USER, 201)
    made = only(
        operation("users.create", route("POST /users", EMPTY, created), kind=OperationKind.CREATE)
    )
    assert (made["status"], made["type"]) == (201, USER.name)
    accepted = response(AnswerKind.LONG_RUNNING, status=202)
    running = only(operation("users.copy", route("POST /users/{id}/copy", accepted)))
    assert (running["status"], running["monitored"]) == (202, True)


def test_a_request_of_two_pages_is_one_and_either_page_permits_it() -> None:
    first = operation(
        "users.get", route("GET /users/{id}", ENTITY, permissions=[row(Scheme.DELEGATED_WORK, "A")])
    )
    second = operation(
        "users.read",
        route("GET /users/{key}", ENTITY, permissions=[row(Scheme.DELEGATED_WORK, "B")]),
    )
    found = tables(first, second)
    assert [each["id"] for each in found["routes"]] == ["users.get"]
    assert found["permissions"] == [[[None, {"delegatedWork": [["A"], ["B"]]}]]]


@pytest.mark.parametrize(
    ("aside", "own", "line"),
    [
        ("intune_devices_users.list", "users.list", "GET /users"),
        ("a.get", "users.list_events", "GET /users/{id}/events"),
        ("apps.list", "mobile_apps.list", "GET /mobileApps"),
        ("users.filter_events", "more_users.list_events", "GET /events?$filter=a"),
    ],
)
def test_the_page_that_is_about_a_request_tells_how_it_is_answered(
    aside: str, own: str, line: str
) -> None:
    plain = line.partition("?")[0]
    pages = [
        operation(aside, route(line, MANY, permissions=[row(Scheme.DELEGATED_WORK, "A")])),
        operation(own, route(plain, MANY, permissions=[row(Scheme.DELEGATED_WORK, "B")])),
    ]
    found = tables(*pages)
    assert [each["id"] for each in found["routes"]] == [own]
    assert found["permissions"] == [[[None, {"delegatedWork": [["B"], ["A"]]}]]]


def test_permissions_keep_joint_scopes_conditions_and_what_is_not_supported() -> None:
    rows = (
        PermissionRow(Scheme.DELEGATED_WORK, Support.SUPPORTED, HERE, (("A", "B"), ("C",)), 1),
        PermissionRow(Scheme.DELEGATED_PERSONAL, Support.NOT_SUPPORTED, HERE),
        PermissionRow(Scheme.APPLICATION, Support.UNKNOWN, HERE),
        PermissionRow(Scheme.APPLICATION, Support.NONE, HERE),
        PermissionRow(Scheme.APPLICATION, Support.SUPPORTED, HERE, (("D",),), 1, "user"),
    )
    plain = route("GET /users", MANY)
    made = type(plain)(
        plain.method,
        plain.path,
        plain.text,
        plain.normalized,
        plain.span,
        responses=plain.responses,
        permissions=(PermissionSet(rows, "for self"),),
    )
    assert tables(operation("users.list", made))["permissions"] == [
        [
            ["for self", {"delegatedWork": [["A", "B"], ["C"]], "delegatedPersonal": None}],
            ["for self; user", {"application": [["D"]]}],
        ]
    ]


def test_a_page_without_permissions_is_told_from_one_that_needs_none() -> None:
    assert "permissions" not in only(operation("users.list", route("GET /users", MANY)))


def test_the_example_is_of_the_right_shape_and_calls_the_route() -> None:
    examples = (
        example("GET /users/1?$select=id", {"id": "1"}),
        example("GET /users/1", {"id": "1", "name": "A"}),
        example("GET /users", {"value": []}),
        example("GET /users/1", {"id": "no"}, 404, error=True),
    )
    routes = (route("GET /users/{id}", ENTITY), route("GET /me", ENTITY))
    found = tables(operation("users.get", *routes, kind=OperationKind.GET, examples=examples))
    assert found["examples"] == [{"id": "1", "name": "A"}, {"id": "1"}]
    assert [each["example"] for each in found["routes"]] == [0, 1]


def test_a_download_is_shown_by_text_and_by_nothing_else() -> None:
    stream = route("GET /me/photo/$value", response(AnswerKind.STREAM, StreamType()))
    shown = (example("GET /me/photo/$value", {"a": 1}), example("GET /me/photo/$value", "bytes"))
    assert tables(operation("users.get", stream, examples=shown))["examples"] == ["bytes"]


def test_types_carry_their_marks_and_what_an_action_takes_is_one() -> None:
    def typed(name: str, reference: TypeRef | None, **more: Any) -> Property:
        return Property(name, reference, HERE, **more)

    types = (
        StructuredType(
            USER.name,
            True,
            HERE,
            base="microsoft.graph.entity",
            key="id",
            properties=(
                typed("id", STRING, read_only=True),
                typed("boss", USER, navigation=True),
                typed("tags", CollectionType(STRING), nullable=False),
                typed("any", None),
            ),
        ),
        EnumType("microsoft.graph.kind", HERE, (Member("a", HERE), Member("a", HERE)), True),
    )
    body = json_body(None, argument("on", PrimitiveType("Edm.Boolean")))
    sent = operation("users.send", route("POST /me/send"), body=body)
    found = tables(sent, types=types)
    assert found["structures"] == {
        USER.name: {
            "base": "microsoft.graph.entity",
            "key": "id",
            "entity": True,
            "properties": {
                "id": "Edm.String r!",
                "boss": f"{USER.name} n",
                "tags": "Collection(Edm.String) !",
                "any": "Edm.Untyped",
            },
        },
        "users.send()": {"properties": {"on": "Edm.Boolean"}},
    }
    assert found["enumerations"] == {"microsoft.graph.kind": [["a"], True, False]}
    assert found["routes"][0]["takes"] == "users.send()"


def test_the_package_has_a_project_the_tables_and_the_licence() -> None:
    models = [small_model(), small_model("beta")]
    made = render(load_pack(TEMPLATES / "stub-server"), models)
    paths = {file.path for file in made.files}
    assert {"pyproject.toml", "README.md", "graph_stub/data/beta.json"} <= paths
    assert "NOTICE" not in paths
    assert made.diagnostics == ()
