"""Documented answers as data: what the test kit of the SDK answers with."""

from __future__ import annotations

import json
from collections.abc import Iterator

import msgspec

from generator.binding import bind_path
from generator.facts import Example, ResponseSample
from generator.http import JsonContent
from generator.model import ApiModel, Operation
from generator.rendering.views.calls.routes import BoundRoute, bind_routes
from generator.rendering.views.python.names import argument_name

_FRAMING = frozenset(("content-encoding", "content-length", "transfer-encoding"))


class AnswersView(msgspec.Struct, frozen=True):
    """Each of ``answers``: the documented answers of a version.

    Each row is the JSON text of a list: method, path template, status, header fields, body.
    ``module`` is the name of the version's package.
    """

    module: str
    rows: tuple[str, ...]


def answers_view(model: ApiModel, module: str) -> AnswersView:
    """The answers of all routes of ``model``, each method and path once."""
    rows: dict[tuple[str, str], str] = {}
    for operation in model.operations:
        for bound in bind_routes(operation, argument_name):
            key = (bound.route.method.value, bound.template)
            example = _example(operation, bound)
            if key not in rows and example is not None:
                rows[key] = json.dumps([*key, *_answer(example, bound)])
    return AnswersView(
        module, tuple(rows[key] for key in sorted(rows, key=lambda each: each[::-1]))
    )


def _example(operation: Operation, bound: BoundRoute) -> ResponseSample | None:
    """The first success that the page shows for the route, else for another of its method."""
    method = bound.route.method
    shown = [
        each
        for each in operation.examples
        if _is_usable(each.response) and (each.request is None or each.request.method is method)
    ]
    own = [each for each in shown if _is_of(each, bound)]
    return next((each.response for each in (*own, *shown)), None)


def _is_usable(response: ResponseSample | None) -> bool:
    if response is None or response.error or (response.status or 200) >= 400:
        return False
    return response.body is None or isinstance(response.body, JsonContent)


def _is_of(example: Example, bound: BoundRoute) -> bool:
    request = example.request
    return request is not None and bind_path(bound.route.path, request.target.text) is not None


def _answer(response: ResponseSample, bound: BoundRoute) -> Iterator[object]:
    """Status, header fields and body."""
    documented = (each.status for each in bound.route.responses if not each.error)
    yield response.status or next(documented, 200)
    yield {
        field.name: field.value for field in response.headers if field.name.lower() not in _FRAMING
    }
    yield response.body.value if isinstance(response.body, JsonContent) else None
