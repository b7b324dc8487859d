"""Actions and functions: what the docs show, or what their type asks for."""

from __future__ import annotations

from typing import Any

from graph_stub.messages import Answer, GraphError
from graph_stub.options import chosen
from graph_stub.shaping import context, page
from graph_stub.world import Call, World

_PLACEHOLDER = b"stub"


def call_bound(world: World, call: Call) -> Answer:
    """The answer of an action or function, where what it is bound to is there.

    Raises :class:`GraphError`: 404 where it was deleted, 400 for a body that is not of its type.
    """
    world.store.place(call.steps[:-1])
    _check(world, call)
    if call.route.monitored:
        name = world.monitors.begin()
        location = f"{call.request.origin}/_stub/{world.api.version}/monitors/{name}"
        return Answer(call.route.status, None, {"Location": location})
    if not call.route.type:
        return Answer(call.route.status)
    if call.type == "Edm.Stream":
        shown = call.route.example
        body = shown.encode() if isinstance(shown, str) else _PLACEHOLDER
        return Answer(call.route.status, body, media=call.route.media or "application/octet-stream")
    found = world.documented(call)
    if call.route.many:
        return Answer(call.route.status, page(world, call, _filtered(found, call), len(found)))
    if isinstance(found, dict) and not call.route.wrapped:
        plain = {name: each for name, each in found.items() if name != "@odata.context"}
        return Answer(call.route.status, {"@odata.context": context(call), **plain})
    return Answer(call.route.status, {"@odata.context": context(call), "value": found})


def _filtered(found: list[Any], call: Call) -> list[Any]:
    return chosen(found, call.options) if all(isinstance(each, dict) for each in found) else found


def _check(world: World, call: Call) -> None:
    sent = call.request.json() if call.route.takes else None
    if sent is not None:
        if not isinstance(sent, dict):
            raise GraphError(400, "The body is no JSON object.")
        world.check(sent, call.route.takes)
