"""Documented answers as data: what the test kit of the SDK answers with."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable

import msgspec

from generator.binding import bind_path
from generator.facts import Example, ResponseSample
from generator.http import JsonContent
from generator.model import Operation
from generator.odata import NamedType, item_type
from generator.rendering.views.calls.routes import BoundRoute, bind_routes
from generator.rendering.views.python.names import argument_name

_KEY = re.compile(r"\{[^{}]*\}")
_FRAMING = frozenset(("content-encoding", "content-length", "transfer-encoding"))


class AnswersView(msgspec.Struct, frozen=True):
    """Each of ``answers``: the documented answers of a version.

    Each row is the JSON text of a list: method, path template, status, header fields, body.
    ``module`` is the name of the version's package.
    """

    module: str
    rows: tuple[str, ...]


class AnswerRow(msgspec.Struct, frozen=True, array_like=True):
    """What a page shows for a route, whatever its keys are called; the lowest ``rank`` answers."""

    route: tuple[str, str]
    rank: tuple[bool, bool, bool]
    row: str


def answer_rows(operation: Operation) -> tuple[AnswerRow, ...]:
    """The answers that the page of ``operation`` shows, by route."""
    bounds = bind_routes(operation, argument_name)
    return tuple(found for bound in bounds if (found := _shown(operation, bound)) is not None)


def answers_view(rows: Iterable[AnswerRow], module: str) -> AnswersView:
    """The answers of all routes of a version, each method and path once.

    Of several pages with the same route that one answers which is about what the route answers.
    """
    best: dict[tuple[str, str], AnswerRow] = {}
    for each in rows:
        if each.route not in best or each.rank < best[each.route].rank:
            best[each.route] = each
    return AnswersView(module, tuple(best[route].row for route in sorted(best)))


def _shown(operation: Operation, bound: BoundRoute) -> AnswerRow | None:
    """The first success that the page shows for the route, else for another of its method."""
    method = bound.route.method
    shown = [
        each
        for each in operation.examples
        if _is_usable(each.response) and (each.request is None or each.request.method is method)
    ]
    own = [each for each in shown if _is_of(each, bound)]
    response = next((each.response for each in (*own, *shown)), None)
    if response is None:
        return None
    answered = item_type(bound.answer.type) if bound.answer.type is not None else None
    about = isinstance(answered, NamedType) and answered.name == operation.resource
    plain = operation.method == operation.kind.value
    route = _KEY.sub("{}", bound.template), method.value
    return AnswerRow(route, (not about, not plain, not own), _row(bound, response))


def _is_usable(response: ResponseSample | None) -> bool:
    if response is None or response.error or (response.status or 200) >= 400:
        return False
    return response.body is None or isinstance(response.body, JsonContent)


def _is_of(example: Example, bound: BoundRoute) -> bool:
    request = example.request
    return request is not None and bind_path(bound.route.path, request.target.text) is not None


def _row(bound: BoundRoute, response: ResponseSample) -> str:
    route = bound.route
    documented = (each.status for each in route.responses if not each.error)
    headers = {
        field.name: field.value for field in response.headers if field.name.lower() not in _FRAMING
    }
    body = response.body.value if isinstance(response.body, JsonContent) else None
    status = response.status or next(documented, 200)
    return json.dumps([route.method.value, bound.template, status, headers, body])
