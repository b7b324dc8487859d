"""Documented answers as data: what the test kit of the SDK answers with."""

from __future__ import annotations

import json
import re

import msgspec

from generator.binding import bind_path
from generator.facts import Example, ResponseSample
from generator.http import JsonContent
from generator.model import ApiModel, Operation
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


def answers_view(model: ApiModel, module: str) -> AnswersView:
    """The answers of all routes of ``model``, each method and path once, whatever keys are called.

    Of several pages with the same route that one answers which is about what the route answers.
    """
    best: dict[tuple[str, str], _Shown] = {}
    for operation in model.operations:
        for bound in bind_routes(operation, argument_name):
            shown = _shown(operation, bound)
            key = (_KEY.sub("{}", bound.template), bound.route.method.value)
            if shown is not None and (key not in best or shown.rank < best[key].rank):
                best[key] = shown
    return AnswersView(module, tuple(_row(best[key]) for key in sorted(best)))


class _Shown(msgspec.Struct, frozen=True):
    """The example of a route on one page; the lowest ``rank`` answers."""

    bound: BoundRoute
    response: ResponseSample
    rank: tuple[bool, bool, bool]


def _shown(operation: Operation, bound: BoundRoute) -> _Shown | None:
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
    return _Shown(bound, response, (not about, not plain, not own))


def _is_usable(response: ResponseSample | None) -> bool:
    if response is None or response.error or (response.status or 200) >= 400:
        return False
    return response.body is None or isinstance(response.body, JsonContent)


def _is_of(example: Example, bound: BoundRoute) -> bool:
    request = example.request
    return request is not None and bind_path(bound.route.path, request.target.text) is not None


def _row(shown: _Shown) -> str:
    response, route = shown.response, shown.bound.route
    documented = (each.status for each in route.responses if not each.error)
    headers = {
        field.name: field.value for field in response.headers if field.name.lower() not in _FRAMING
    }
    body = response.body.value if isinstance(response.body, JsonContent) else None
    status = response.status or next(documented, 200)
    return json.dumps([route.method.value, shown.bound.template, status, headers, body])
