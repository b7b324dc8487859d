"""Routes as the runtime takes them, and the words that tell them apart."""

from __future__ import annotations

import pytest

from generator.model import AnswerKind
from generator.odata import CollectionType, StreamType
from generator.rendering.views.calls.overloads import Overload, overloads
from generator.rendering.views.calls.routes import Answer, answer_of, bind_routes
from generator.rendering.views.calls.signature import method_signature
from tests.rendering.samples import EMPTY, USER, operation, response, route


@pytest.mark.parametrize(
    ("line", "template", "keys"),
    [
        ("GET /users/{id}", "/users/{user_id}", [("user_id", None, False)]),
        (
            "GET /reports/getX(period='{p}')",
            "/reports/getX(period={period})",
            [("period", "Edm.String", False)],
        ),
        (
            "GET /reports/getX(period='D7')",
            "/reports/getX(period={period})",
            [("period", "Edm.String", False)],
        ),
        ("GET /reports/getX(date={d})", "/reports/getX(date={date})", [("date", None, False)]),
        (
            "GET /root:/{item-path}:/content",
            "/root:/{item_path}:/content",
            [("item_path", None, True)],
        ),
        ("GET /teams('{id}')", "/teams({id})", [("id", "Edm.String", False)]),
        ("GET /me/photo/$value", "/me/photo/$value", []),
        (
            "GET /f(a='{b}',{0}=1)",
            "/f(a={a},%7B0%7D={key_0})",
            [("a", "Edm.String", False), ("key_0", None, False)],
        ),
    ],
)
def test_templates_and_keys(
    line: str, template: str, keys: list[tuple[str, str | None, bool]]
) -> None:
    (bound,) = bind_routes(operation("a.b", route(line)))
    assert bound.template == template
    assert [(key.name, key.literal, key.path) for key in bound.keys] == keys


def words(*lines: str) -> list[str | None]:
    return [bound.via for bound in bind_routes(operation("a.b", *map(route, lines)))]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["GET /me", "GET /users/{id}"], [None, None]),
        (["GET /chats", "GET /me/chats"], [None, "me"]),
        (["GET /me/chats", "GET /chats"], ["me", None]),
        (["GET /c/{id}/valueAxis", "GET /c/{id}/seriesAxis"], ["valueAxis", "seriesAxis"]),
        (["GET /a/$ref", "GET /a"], ["$ref", None]),
        (["PATCH /a", "PUT /a"], [None, "PUT"]),
        (["GET /a/x/y", "GET /a/x/z", "GET /a/w/z"], ["y", "x/z", "w"]),
        (["GET /a", "GET /a"], [None]),
        (["GET /reports/getX(p='D7')", "GET /reports/getX(p='D30')"], [None]),
    ],
)
def test_words_for_routes_with_the_same_keys(lines: list[str], expected: list[str | None]) -> None:
    assert words(*lines) == expected


def test_words_are_distinct_whatever_the_order() -> None:
    lines = ["GET /a/b", "GET /b/a", "GET /a/b/a", "POST /a/b", "GET /a/b/$ref", "DELETE /b/a"]
    for start in range(len(lines)):
        found = words(*lines[start:], *lines[:start])
        assert len(set(found)) == len(found)


def test_the_answer_is_the_one_with_a_body() -> None:
    entity = response(AnswerKind.ENTITY, USER)
    assert answer_of([EMPTY, entity]) == Answer(AnswerKind.ENTITY, USER)
    assert answer_of([EMPTY]) == Answer(AnswerKind.EMPTY)
    assert answer_of([]) == Answer(AnswerKind.EMPTY)
    many = response(AnswerKind.COLLECTION, CollectionType(USER))
    assert answer_of([many]) == Answer(AnswerKind.COLLECTION, USER, collection=True)
    running = response(AnswerKind.LONG_RUNNING, status=202)
    assert answer_of([entity, running]) == Answer(AnswerKind.LONG_RUNNING, USER)


def test_overloads_tell_which_keys_go_together() -> None:
    entity = response(AnswerKind.ENTITY, USER)
    signature = method_signature(
        operation(
            "a.b",
            route("GET /me", entity),
            route("GET /users/{id}", entity),
            route("GET /groups/{id}/$value", response(AnswerKind.STREAM, StreamType())),
        )
    )
    user, stream = Answer(AnswerKind.ENTITY, USER), Answer(AnswerKind.STREAM, StreamType())
    mine, theirs, content = signature.routes
    assert overloads(signature) == (
        Overload((), user, routes=(mine,)),
        Overload(("user_id",), user, routes=(theirs,)),
        Overload(("group_id",), stream, routes=(content,)),
    )


def test_routes_with_the_same_keys_and_other_answers_are_overloads_of_their_own() -> None:
    signature = method_signature(
        operation(
            "a.b",
            route("GET /me", response(AnswerKind.ENTITY, USER)),
            route("GET /me/$value", response(AnswerKind.STREAM, StreamType())),
        )
    )
    assert [(way.via, way.via_required) for way in overloads(signature)] == [
        ((), False),
        (("$value",), True),
    ]


def test_a_delta_link_needs_no_keys() -> None:
    delta = response(AnswerKind.DELTA, CollectionType(USER))
    keyed = method_signature(operation("a.b", route("GET /users/{id}/delta", delta)))
    assert [way.by_link for way in overloads(keyed)] == [False, True]
    free = method_signature(operation("a.b", route("GET /users/delta", delta)))
    assert [way.by_link for way in overloads(free)] == [False]
