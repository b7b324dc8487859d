"""The names of the generated package compared."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from generator.model import AnswerKind, ApiModel, Operation, StructuredType, TypeDefinition
from generator.odata import PrimitiveType
from generator.review.apidiff.compare import ApiState
from generator.review.apidiff.rules import change_table
from generator.review.apidiff.surface import compare_surfaces
from tests.rendering.samples import (
    USER,
    argument,
    enumeration,
    json_body,
    model,
    operation,
    prop,
    query,
    response,
    route,
    small_model,
    structured,
)

NUMBER = PrimitiveType("Edm.Int32")
GET = operation("users.get", route("GET /users/{id}"))
ME = operation("users.get", route("GET /me"), route("GET /users/{id}"))


def model_of(*things: Operation | TypeDefinition) -> ApiModel:
    operations = [each for each in things if isinstance(each, Operation)]
    types = [each for each in things if not isinstance(each, Operation)]
    return model(operations, types)


def user(*names: str) -> StructuredType:
    return structured("user", *map(prop, names))


ROWS = {
    "sdk-added": (model_of(GET), model_of(replace(GET, parameters=(query("$top"),)))),
    "sdk-removed": (model_of(user("name")), model_of(user())),
    "sdk-renamed": (
        model_of(GET),
        model_of(replace(GET, id="users.read", method="read")),
    ),
    "sdk-required-added": (model_of(operation("users.get", route("GET /me"))), model_of(GET)),
    "sdk-required": (model_of(ME), model_of(GET)),
    "sdk-optional": (model_of(GET), model_of(ME)),
    "sdk-type-changed": (
        model_of(user("name")),
        model_of(structured("user", prop("name", NUMBER))),
    ),
    "sdk-type-refined": (
        model_of(structured("user", prop("name", None))),
        model_of(user("name")),
    ),
}


def changes(old: ApiModel, new: ApiModel) -> list[tuple[str, str, str]]:
    found = compare_surfaces(ApiState((old,)), ApiState((new,))).changes
    return [(change.code, change.subject, change.message) for change in found]


@pytest.mark.parametrize("code", ROWS)
def test_each_row_is_told_alone(code: str) -> None:
    assert {found for found, _, _ in changes(*ROWS[code])} == {code}


def test_every_row_of_the_surface_has_a_case_here() -> None:
    assert set(ROWS) == {code for code in change_table() if code.startswith("sdk-")}


def test_the_same_package_has_no_changes() -> None:
    assert changes(small_model(), small_model()) == []


def test_a_new_result_or_keyword_is_told_at_its_method() -> None:
    typed = operation("users.get", route("GET /users/{id}", response(AnswerKind.ENTITY, USER)))
    old, new = model_of(GET, user()), model_of(typed, user())
    assert changes(old, new) == [
        ("sdk-type-changed", "users.get", "method get is User; it was None"),
    ]
    send = operation("users.send", route("POST /send"), body=json_body(None, argument("saveTo")))
    more = replace(send, body=json_body(None, argument("saveTo"), argument("subject")))
    assert changes(model_of(send), model_of(more)) == [
        ("sdk-added", "users.send", "parameter subject is new"),
    ]


def test_what_a_lost_group_or_class_holds_is_not_told_again() -> None:
    old = model_of(GET, user("name"), enumeration("colour", "red"))
    new = model_of(operation("groups.get", route("GET /groups")))
    assert {message for _, _, message in changes(old, new)} == {
        "class models.Colour is gone",
        "class models.User is gone",
        "group users is gone",
        "group groups is new",
    }


def test_attributes_of_a_base_class_are_told_there_alone() -> None:
    derived = replace(user(), base="microsoft.graph.thing")
    old = model_of(structured("thing"), derived)
    new = model_of(structured("thing", prop("size")), derived)
    assert [(code, subject) for code, subject, _ in changes(old, new)] == [
        ("sdk-added", "models.Thing")
    ]
