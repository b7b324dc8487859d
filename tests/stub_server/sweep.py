"""Each documented request of a model, sent to its stub server with the least privilege."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field
from http import HTTPStatus

from graph_stub.messages import Answer, GraphError, Request
from graph_stub.permissions import supported_schemes
from graph_stub.routing import Match
from graph_stub.server import Server
from graph_stub.tables import Route
from graph_stub.tokens import APPLICATION, SCHEMES, token
from graph_stub.world import World

from generator.facts import RequestSample
from generator.http import JsonContent, TextContent
from generator.model import ApiModel
from tests.stub_server.made import server_of

_UNCHECKED = ("delta", "references", "link", "unlink", "count")


@dataclass
class Sweep:
    """What came of it: answers by status, requests that no route takes, requests that were refused
    although their page supports a scheme, answers that violate their type, and the operations that
    were called.
    """

    statuses: Counter[int] = field(default_factory=Counter)
    unknown: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    violations: list[str] = field(default_factory=list)
    operations: set[str] = field(default_factory=set)

    @property
    def successes(self) -> int:
        """How many requests were answered as the docs say."""
        return sum(count for status, count in self.statuses.items() if status < 400)


def sweep(model: ApiModel) -> Sweep:
    """Send all documented requests of ``model``; each operation finds a server that is new."""
    server = server_of(model)
    found = Sweep()
    for operation in model.operations:
        world = server.world(model.version)
        world.reset()
        for example in operation.examples:
            if example.request is not None:
                _send(server, world, example.request, found)
    return found


def _send(server: Server, world: World, sample: RequestSample, found: Sweep) -> None:
    path = sample.target.text
    try:
        match = world.router.find(sample.method.value, path)
    except GraphError:
        found.unknown.append(f"{sample.span.file}:{sample.span.line}: {sample.method} {path}")
        return
    headers = {each.name.lower(): each.value for each in sample.headers}
    headers["authorization"] = f"Bearer {_least(match)}"
    request = Request(match.route.method, path, sample.target.query or "", headers, _body(sample))
    answer = server.handle(world.api.version, request)
    found.statuses[answer.status] += 1
    found.operations.add(match.route.id)
    if answer.status == HTTPStatus.FORBIDDEN and supported_schemes(match.route):
        found.refused.append(f"{sample.span.file}:{sample.span.line}: {sample.method} {path}")
    problem = _violation(world, match.route, answer)
    if problem:
        found.violations.append(f"{sample.span.file}:{sample.span.line}: {problem}")


def _least(match: Match) -> str:
    """A token with the least privilege that the page names, delegated before the app's own."""
    tables = match.route.permissions or ()
    own = match.steps[:1] and match.steps[0].name == "me"
    schemes = [each for each in SCHEMES if not (own and each == APPLICATION)]
    for scheme in schemes:
        for grants in reversed(tables):
            if grants.schemes.get(scheme):
                return token(grants.schemes[scheme][0], scheme)
    open_ones = (each for each in schemes if all(each not in grants.schemes for grants in tables))
    return token((), next(open_ones, schemes[0]))


def _body(sample: RequestSample) -> bytes:
    match sample.body:
        case JsonContent(value):
            return json.dumps(value).encode()
        case TextContent(text):
            return text.encode()
        case _:
            return b""


def _violation(world: World, route: Route, answer: Answer) -> str | None:
    if answer.status >= 400 or route.does in _UNCHECKED or route.type is None:
        return None
    if not isinstance(answer.body, dict):
        return None
    if route.many:
        return world.checker.problem(answer.body["value"], f"Collection({route.type})")
    return world.checker.problem(answer.body["value"] if route.wrapped else answer.body, route.type)
