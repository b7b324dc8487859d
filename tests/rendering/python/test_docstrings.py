"""What ``help()`` says of a method."""

from __future__ import annotations

import ast

from generator.availability import Availability, Deprecation
from generator.diagnostics import Report
from generator.model import AnswerKind, Operation
from generator.permissions import PermissionRow, Scheme, Support
from generator.rendering.views.calls.signature import method_signature
from generator.rendering.views.python.docstrings import method_docstring
from generator.rendering.views.python.types import TypeNames
from tests.rendering.samples import (
    HERE,
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

ENTITY = response(AnswerKind.ENTITY, USER)


def text_of(documented: Operation) -> str:
    names = TypeNames(model(types=small_model().types).skeleton, "graph_sdk.v1_0", Report())
    source = method_docstring(method_signature(documented), names)
    text = ast.get_docstring(ast.parse(f"def f():\n        {source}\n").body[0])
    assert text is not None
    return text


def test_a_docstring_has_its_sections_in_order() -> None:
    permissions = (
        row(Scheme.DELEGATED_WORK, "User.Read", "User.ReadWrite"),
        row(Scheme.DELEGATED_PERSONAL),
        PermissionRow(Scheme.APPLICATION, Support.UNKNOWN, HERE),
    )
    body = json_body(None, argument("message", description="What to send. Required."))
    assert text_of(
        operation(
            "users.send",
            route("POST /me/send", ENTITY, permissions=permissions),
            route("POST /users/{id}/send", ENTITY, permissions=permissions),
            body=body,
            summary="Send it",
        )
    ) == (
        "Send it.\n\n"
        "Routes:\n    POST /me/send\n    POST /users/{user_id}/send\n\n"
        "Permissions:\n"
        "    Delegated (work or school account): User.Read\n"
        "    Delegated (personal Microsoft account): not supported\n\n"
        "Args:\n"
        "    user_id: The ID of the user.\n"
        "    message: What to send. Required.\n\n"
        "Returns:\n    User.\n\n"
        "https://learn.microsoft.com/graph/api/users-send"
    )


def test_permissions_are_told_by_route_where_they_differ() -> None:
    text = text_of(
        operation(
            "a.b",
            route("GET /me", permissions=[row(Scheme.APPLICATION, "A.Read")]),
            route("GET /x", permissions=[row(Scheme.APPLICATION, "B.Read")]),
        )
    )
    assert "For GET /me:\n    Application: A.Read\n" in text
    assert "For GET /x:\n    Application: B.Read\n" in text


def test_scopes_that_are_needed_together_stay_together() -> None:
    both = PermissionRow(
        Scheme.APPLICATION, Support.SUPPORTED, HERE, (("A.Read", "B.Read"), ("C.Read",)), 1
    )
    text = text_of(operation("a.b", route("GET /me", permissions=[both])))
    assert "Application: A.Read with B.Read\n" in text


def test_a_word_for_a_route_is_shown_with_it() -> None:
    text = text_of(operation("a.b", route("GET /chats"), route("GET /me/chats")))
    assert '    GET /me/chats (via="me")\n' in text
    assert "    via: " in text


def test_deprecation_is_told() -> None:
    note = Availability(deprecation=Deprecation("Use another", HERE))
    text = text_of(operation("a.b", route("GET /me"), availability=note))
    assert "\n\nDeprecated: Use another.\n\n" in text


def test_an_operation_without_words_still_has_a_summary() -> None:
    assert text_of(operation("a.b", route("GET /me"), summary="", title="")).startswith("Call b.")
