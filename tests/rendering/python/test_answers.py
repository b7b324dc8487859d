"""Documented answers, as the test kit of the SDK has them."""

from __future__ import annotations

import json
from itertools import chain

from generator.facts import Example, RequestSample, ResponseSample
from generator.http import BrokenJson, Content, HeaderField, JsonContent, Method
from generator.model import AnswerKind, Operation, OperationKind
from generator.paths import parse_target
from generator.rendering.views.python.answers import answer_rows, answers_view
from tests.rendering.samples import HERE, USER, operation, response, route


def example(line: str, status: int | None, body: Content | None) -> Example:
    method, _, path = line.partition(" ")
    fields = (HeaderField("Content-Length", "5"), HeaderField("ETag", "x"))
    return Example(
        request=RequestSample(Method(method), path, parse_target(path), HERE),
        response=ResponseSample(HERE, status, fields, body),
    )


def test_each_route_answers_with_an_example_that_can_be_sent() -> None:
    me, one = JsonContent({"id": "me"}), JsonContent({"id": "1"})
    documented = operation(
        "users.get",
        route("GET /me"),
        route("GET /users/{id}"),
        route("DELETE /users/{id}"),
        examples=(
            example("GET /me", 200, BrokenJson("{", "cut", 1)),
            example("GET /me", 404, me),
            example("GET /users/1", None, one),
            example("GET /me", 200, me),
        ),
    )
    view = answers_view(answer_rows(documented), "v1_0")
    assert [json.loads(row) for row in view.rows] == [
        ["GET", "/me", 200, {"ETag": "x"}, {"id": "me"}],
        ["GET", "/users/{user_id}", 204, {"ETag": "x"}, {"id": "1"}],
    ]


def test_a_route_of_several_pages_answers_as_the_page_about_its_answer() -> None:
    def page(method: str, kind: OperationKind, resource: str, path: str, name: str) -> Operation:
        return operation(
            f"x.{method}",
            route(f"GET {path}", response(AnswerKind.ENTITY, USER)),
            examples=(example("GET /users/1", 200, JsonContent({"id": name})),),
            kind=kind,
            resource=resource,
        )

    other = page("get", OperationKind.GET, "microsoft.graph.mail", "/users/{id}", "mail")
    special = page("get_special", OperationKind.GET, USER.name, "/users/{id}", "special")
    own = page("get", OperationKind.GET, USER.name, "/users/{user-id}", "own")
    for pages in ([other, special, own], [own, special, other]):
        (row,) = answers_view(chain.from_iterable(map(answer_rows, pages)), "v1_0").rows
        assert json.loads(row)[1] == "/users/{user_id}"
        assert json.loads(row)[-1] == {"id": "own"}
