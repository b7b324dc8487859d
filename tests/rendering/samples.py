"""Models made by hand, as small as a test needs them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from generator.facts import Example, Location, Member, Parameter, Property, RequestSample
from generator.http import Method
from generator.linking.keys import key_path
from generator.model import (
    AnswerKind,
    ApiModel,
    EnumType,
    Group,
    Operation,
    OperationKind,
    PermissionSet,
    RequestBody,
    Response,
    Route,
    SourceInfo,
    StructuredType,
    TypeDefinition,
    Witnessed,
)
from generator.odata import CollectionType, ItemType, NamedType, PrimitiveType, TypeRef
from generator.paths import parse_target
from generator.permissions import PermissionRow, Scheme, Support
from generator.text import Span

HERE = Span("api/page.md", 1)
STRING = PrimitiveType("Edm.String")
USER = NamedType("microsoft.graph.user")


def response(kind: AnswerKind, reference: TypeRef | None = None, status: int = 200) -> Response:
    decided = Witnessed(reference, "table", HERE) if reference is not None else None
    return Response(status, kind, HERE, decided)


EMPTY = response(AnswerKind.EMPTY, status=204)


def route(line: str, *answers: Response, permissions: Iterable[PermissionRow] = ()) -> Route:
    """A route of a request line, ``GET /users/{id}``."""
    method, _, text = line.partition(" ")
    target = parse_target(text)
    keyed = key_path(target.template)
    return Route(
        Method(method),
        target.template,
        text,
        keyed.normalized,
        HERE,
        keyed.keys,
        target.query,
        answers or (EMPTY,),
        (PermissionSet(tuple(permissions)),) if permissions else None,
    )


def operation(name: str, *routes: Route, **fields: Any) -> Operation:
    """An operation ``group.method`` with its routes."""
    group, _, method = name.partition(".")
    defaults: dict[str, Any] = {
        "kind": OperationKind.ACTION,
        "title": name,
        "summary": f"Does {name}.",
        "docs_url": f"https://learn.microsoft.com/graph/api/{group}-{method}",
    }
    return Operation(
        id=name,
        group=group,
        method=method,
        page="api/page.md",
        span=HERE,
        routes=routes,
        **{**defaults, **fields},
    )


def query(name: str, reference: TypeRef | None = None) -> Parameter:
    return Parameter(name, Location.QUERY, HERE, reference)


def header(name: str) -> Parameter:
    return Parameter(name, Location.HEADER, HERE)


def json_body(reference: TypeRef | None = None, *properties: Parameter) -> RequestBody:
    return RequestBody("application/json", HERE, reference, properties)


def argument(name: str, reference: TypeRef | None = STRING, **fields: Any) -> Parameter:
    return Parameter(name, Location.BODY, HERE, reference, **fields)


def without_body(line: str) -> Example:
    """An example of ``line`` that sends no body."""
    method, _, path = line.partition(" ")
    return Example(request=RequestSample(Method(method), path, parse_target(path), HERE))


def row(scheme: Scheme, *scopes: str) -> PermissionRow:
    support = Support.SUPPORTED if scopes else Support.NOT_SUPPORTED
    return PermissionRow(
        scheme, support, HERE, tuple((scope,) for scope in scopes), len(scopes[:1])
    )


def structured(name: str, *properties: Property, **fields: Any) -> StructuredType:
    return StructuredType(f"microsoft.graph.{name}", True, HERE, properties=properties, **fields)


def prop(name: str, reference: TypeRef | None = STRING, description: str = "") -> Property:
    return Property(name, reference, HERE, description=description)


def enumeration(name: str, *members: str) -> EnumType:
    return EnumType(f"microsoft.graph.{name}", HERE, tuple(Member(each, HERE) for each in members))


def model(
    operations: Iterable[Operation] = (),
    types: Iterable[TypeDefinition] = (),
    version: str = "v1.0",
    licence: str | None = None,
) -> ApiModel:
    """A model with a group for each group that the operations name."""
    operations = tuple(operations)
    names = dict.fromkeys(each.group for each in operations)
    groups = tuple(
        Group(name, None, tuple(each.id for each in operations if each.group == name))
        for name in names
    )
    return ApiModel(version, groups, operations, tuple(types), SourceInfo(1, 1, licence))


def small_model(version: str = "v1.0") -> ApiModel:
    """Users with the common kinds of methods."""
    entity = response(AnswerKind.ENTITY, USER)
    users = response(AnswerKind.COLLECTION, _many(USER))
    options = tuple(query(name) for name in ("$select", "$top", "$search", "$count"))
    delegated = row(Scheme.DELEGATED_WORK, "User.Read", "User.Read.All")
    personal = row(Scheme.DELEGATED_PERSONAL)
    operations = (
        operation(
            "users.get",
            route("GET /me", entity, permissions=(delegated, personal)),
            route("GET /users/{id}", entity, permissions=(delegated, personal)),
            kind=OperationKind.GET,
            parameters=(query("$select"),),
            aliases=("users.fetch",),
        ),
        operation(
            "users.list",
            route("GET /users", users),
            kind=OperationKind.LIST,
            parameters=(*options, header("ConsistencyLevel"), header("Authorization")),
        ),
        operation(
            "users.create",
            route("POST /users", response(AnswerKind.ENTITY, USER, 201)),
            kind=OperationKind.CREATE,
            body=json_body(USER),
        ),
        operation(
            "users.update",
            route("PATCH /users/{id}"),
            kind=OperationKind.UPDATE,
            body=json_body(USER),
            parameters=(header("If-Match"),),
        ),
        operation("users.delete", route("DELETE /users/{id}"), kind=OperationKind.DELETE),
        operation(
            "users.delta",
            route("GET /users/delta", response(AnswerKind.DELTA, _many(USER))),
            parameters=(query("$select"), query("$deltatoken")),
        ),
        operation(
            "users.send_mail",
            route("POST /me/sendMail"),
            route("POST /users/{id}/sendMail"),
            body=json_body(
                None,
                argument("subject", description="What the mail is about."),
                argument("saveToSentItems", PrimitiveType("Edm.Boolean")),
            ),
        ),
        operation(
            "users.set_manager",
            route("PUT /users/{id}/manager/$ref"),
            kind=OperationKind.REFERENCE,
            body=json_body(None, argument("@odata.id")),
        ),
        operation(
            "users.set_photo",
            route("PUT /me/photo/$value"),
            kind=OperationKind.CONTENT,
            body=RequestBody("image/jpeg", HERE),
        ),
        operation(
            "chats.invite",
            route("POST /chats/{id}/invite"),
            body=json_body(USER),
            examples=(without_body("POST /chats/1/invite"),),
        ),
        operation(
            "chats.reply",
            route("POST /chats/{id}/reply"),
            body=RequestBody("text/plain", HERE),
            examples=(without_body("POST /chats/1/reply"),),
        ),
        operation(
            "reports.get_activity",
            route("GET /reports/getActivity(period='{period_value}')", response(AnswerKind.STREAM)),
        ),
        operation(
            "charts.get_axis",
            route("GET /charts/{id}/axes/valueAxis", entity),
            route("GET /charts/{id}/axes/seriesAxis", entity),
        ),
    )
    types = (
        structured("directoryObject", prop("id")),
        structured(
            "user",
            prop("displayName", description="The name to show."),
            prop("birthday", PrimitiveType("Edm.DateTimeOffset")),
            prop("businessPhones", _many(STRING)),
            prop("manager", NamedType("microsoft.graph.directoryObject")),
            prop("kind", NamedType("microsoft.graph.userKind")),
            prop("from"),
            base="microsoft.graph.directoryObject",
            description="An account.",
        ),
        enumeration("userKind", "member", "guest"),
    )
    return model(operations, types, version)


def _many(item: ItemType) -> CollectionType:
    return CollectionType(item)
