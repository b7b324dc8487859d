"""The flat export, field by field."""

import json

import pytest

from generator.http import Method
from generator.model import (
    AnswerKind,
    ApiModel,
    Operation,
    OperationKind,
    PermissionSet,
    Response,
    Route,
    SourceInfo,
    Witnessed,
)
from generator.odata import (
    CollectionType,
    NamedType,
    PathTemplate,
    PrimitiveType,
    StreamType,
    TypeRef,
)
from generator.permissions import PermissionRow, Scheme, Support
from generator.review.operations import OperationRow, operation_lines, operation_row
from generator.text import Span

PAGE = "api-reference/v1.0/api/user-list.md"
AT = Span(PAGE, 32)
USER = NamedType("microsoft.graph.user")


def answer(
    status: int, kind: AnswerKind, stated: TypeRef | None = None, error: bool = False
) -> Response:
    decided = Witnessed(stated, "prose", AT) if stated is not None else None
    return Response(status, kind, AT, decided, error=error)


def row(
    scheme: Scheme,
    *alternatives: tuple[str, ...],
    support: Support = Support.SUPPORTED,
    when: str | None = None,
) -> PermissionRow:
    return PermissionRow(scheme, support, AT, alternatives, condition=when)


def route(
    *responses: Response, permissions: tuple[PermissionSet, ...] | None = None, line: int = 32
) -> Route:
    return Route(
        Method.GET,
        PathTemplate(()),
        "/users/{id}",
        "/users/{user_id}",
        Span(PAGE, line),
        query="$top=1",
        responses=responses,
        permissions=permissions,
    )


def operation(*routes: Route, page: str = PAGE) -> Operation:
    return Operation(
        "users.list",
        "users",
        "list",
        OperationKind.LIST,
        page,
        "List users",
        "",
        "",
        AT,
        routes=routes,
    )


def exported(
    *responses: Response, permissions: tuple[PermissionSet, ...] | None = None
) -> OperationRow:
    only = route(*responses, permissions=permissions)
    return operation_row("v1.0", operation(only), only)


def test_a_line_of_json_has_the_published_fields_in_order() -> None:
    listed = route(answer(200, AnswerKind.COLLECTION, CollectionType(USER)))
    model = ApiModel("v1.0", (), (operation(listed),), (), SourceInfo(1, 0))
    (line,) = operation_lines([model])
    assert line.endswith(b"}\n")
    assert list(json.loads(line).items()) == [
        ("page", "api/user-list.md"),
        ("version", "v1.0"),
        ("line", 32),
        ("operation", "users.list"),
        ("method", "GET"),
        ("path", "/users/{id}"),
        ("normalized_path", "/users/{user_id}"),
        ("query", "$top=1"),
        ("response_status", [200]),
        ("response_kind", "collection"),
        ("response_type", "microsoft.graph.user"),
        ("response_is_collection", True),
        ("permissions", None),
        ("conditional_permissions", False),
    ]


def test_lines_come_by_page_then_line() -> None:
    later = operation(route(line=9), route(line=3), page="api-reference/v1.0/api/z.md")
    model = ApiModel("v1.0", (), (later, operation(route(line=7))), (), SourceInfo(2, 0))
    rows = [json.loads(line) for line in operation_lines([model])]
    assert [(row["page"], row["line"]) for row in rows] == [
        ("api/user-list.md", 7),
        ("api/z.md", 3),
        ("api/z.md", 9),
    ]


@pytest.mark.parametrize(
    ("response", "kind", "of"),
    [
        (answer(200, AnswerKind.ENTITY, USER), "entity", "microsoft.graph.user"),
        (answer(200, AnswerKind.VALUE, PrimitiveType("Edm.String")), "value", "Edm.String"),
        (answer(200, AnswerKind.STREAM, StreamType()), "stream", "stream"),
        (answer(302, AnswerKind.REDIRECT), "redirect", "stream"),
        (answer(202, AnswerKind.LONG_RUNNING), "long_running", None),
        (answer(207, AnswerKind.MULTI_STATUS), "multi_status", None),
        (answer(204, AnswerKind.EMPTY), "empty", None),
    ],
)
def test_kind_and_type_of_an_answer(response: Response, kind: str, of: str | None) -> None:
    found = exported(response)
    assert (found.response_kind, found.response_type) == (kind, of)


def test_the_answer_with_a_body_speaks_for_the_line_and_failures_do_not() -> None:
    found = exported(
        answer(202, AnswerKind.EMPTY),
        answer(200, AnswerKind.ENTITY, USER),
        answer(404, AnswerKind.ENTITY, USER, error=True),
    )
    assert found.response_status == (202, 200)
    assert found.response_kind == "entity"
    assert found.response_type == "microsoft.graph.user"


def test_nothing_stated_is_null() -> None:
    found = exported()
    assert found.response_status == ()
    assert found.response_kind is None
    assert found.permissions is None


def test_schemes_tell_scopes_not_supported_and_unknown_apart() -> None:
    rows = (
        row(Scheme.DELEGATED_WORK, ("Group.Read.All", "User.Read"), ("Directory.Read.All",)),
        row(Scheme.DELEGATED_PERSONAL, support=Support.NOT_SUPPORTED),
        row(Scheme.APPLICATION, support=Support.UNKNOWN),
    )
    permissions = exported(permissions=(PermissionSet(rows),)).permissions
    assert permissions is not None
    assert permissions.delegated_work == ("Group.Read.All+User.Read", "Directory.Read.All")
    assert permissions.delegated_personal == ()
    assert permissions.application is None


def test_several_tables_are_joined_and_marked() -> None:
    first = PermissionSet((row(Scheme.APPLICATION, ("A",), ("B",)),), "one")
    second = PermissionSet((row(Scheme.APPLICATION, ("C",), ("B",)),), "other")
    found = exported(permissions=(first, second))
    assert found.permissions is not None
    assert found.permissions.application == ("A", "B", "C")
    assert found.permissions.delegated_work is None
    assert found.conditional_permissions


def test_one_set_of_permissions_is_not_conditional() -> None:
    plain = PermissionSet((row(Scheme.APPLICATION, ("A",)),), "its heading")
    by_row = PermissionSet((row(Scheme.APPLICATION, ("A",), when="a channel"),))
    assert not exported(permissions=(plain,)).conditional_permissions
    assert not exported(permissions=(by_row,)).conditional_permissions
