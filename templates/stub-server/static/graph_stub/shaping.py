"""Entities as they are answered: of their declared type, with annotations, selected, expanded."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any
from urllib.parse import quote

from graph_stub.checking import item as item_of
from graph_stub.conditions import tag_header
from graph_stub.messages import Answer, GraphError
from graph_stub.options import Expand, chosen, selected
from graph_stub.store import Collection, Entity
from graph_stub.tables import Route
from graph_stub.world import Call, World

_KEYS = re.compile(r"\(.*\)$")
_MANY = ("list", "create", "delta")


def context(call: Call, last: str = "") -> str:
    """The context URL (OData JSON 4.01, section 10) of an answer."""
    names = [_KEYS.sub("", each) for each in call.route.path if not each.startswith(("{", ":"))]
    return f"{call.request.base}/$metadata#{'/'.join(names)}{last}"


def item(world: World, call: Call, entity: Entity) -> dict[str, Any]:
    """An entity as an item of an answer, with what ``$expand`` asks for, unselected."""
    values = dict(entity.values)
    values.pop("@odata.context", None)
    if entity.type and entity.type != call.type and world.structure(entity.type):
        values["@odata.type"] = f"#{entity.type}"
    for each in call.options.expand:
        _expand(world, call, entity, each, values)
    shaped: dict[str, Any] = world.synthesiser.conform(values, call.type)
    return shaped


def narrowed(call: Call, shaped: dict[str, Any], *kept: str) -> dict[str, Any]:
    """What ``$select`` leaves of an item; what was expanded stays, and what is ``kept``."""
    expanded = (each.name for each in call.options.expand)
    return selected(shaped, call.options.select, (*expanded, *kept))


def one(world: World, call: Call, entity: Entity, status: int | None = None) -> Answer:
    """The answer that is one entity."""
    shaped = narrowed(call, item(world, call, entity))
    body = {"@odata.context": context(call, "/$entity"), **shaped}
    return Answer(call.route.status if status is None else status, body, tag_header(entity))


def page(world: World, call: Call, items: list[dict[str, Any]], total: int) -> dict[str, Any]:
    """A page of a collection: as many ``items`` from the token on as the page holds."""
    options = call.options
    start = options.skip
    if options.skip_token.isascii() and options.skip_token.isdigit():
        start = int(options.skip_token[:9])
    size = options.top or world.settings.page_size
    body: dict[str, Any] = {"@odata.context": context(call)}
    if options.count:
        body["@odata.count"] = total
    if start + size < len(items):
        link = options.link("$skiptoken", str(start + size))
        body["@odata.nextLink"] = f"{call.url}?{link}"
    body["value"] = [narrowed(call, each) for each in items[start : start + size]]
    return body


def of_type(world: World, entities: Iterable[Entity], cast: str) -> Iterable[Entity]:
    """Those of the type that a cast names, or derived from it."""
    if not cast:
        return entities
    return (each for each in entities if world.is_a(each.type, cast))


def _expand(
    world: World, call: Call, entity: Entity, wanted: Expand, values: dict[str, Any]
) -> None:
    """Add what a navigation property leads to: what is remembered, else what its page shows."""
    name = wanted.name.lower()
    inner = _inner(world, call, entity, wanted)
    if name in entity.collections or (inner.route.does == "list" and name not in entity.singles):
        _expand_items(world, inner, entity.collection(name), wanted, values)
        return
    single = entity.singles.get(name)
    if single is None and inner.route.does == "get" and not world.store.empty:
        single = entity.singles[name] = Entity(type=inner.route.type)
    if single is not None and not single.deleted:
        world.fill(single, inner)
        values[wanted.name] = narrowed(inner, item(world, inner, single))


def _expand_items(
    world: World, inner: Call, collection: Collection, wanted: Expand, values: dict[str, Any]
) -> None:
    if inner.route.does == "list":
        world.seed(collection, inner)
    options = inner.options
    found = chosen((item(world, inner, each) for each in collection), options)
    if options.count:
        values[f"{wanted.name}@odata.count"] = len(found)
    end = None if options.top is None else options.skip + options.top
    values[wanted.name] = [narrowed(inner, each) for each in found[options.skip : end]]


def _inner(world: World, call: Call, entity: Entity, wanted: Expand) -> Call:
    """The call that would ask for a navigation property of ``entity`` alone."""
    path = f"{_path(call, entity.key)}/{wanted.name}"
    known = world.property(entity.type or call.type, wanted.name)
    declared = known.type if known else "Edm.Untyped"
    try:
        route = world.router.find("GET", path).route
    except GraphError:
        route = replace(call.route, does="", example=None)
    if route.does not in ("list", "get"):
        many = item_of(declared)
        route = replace(route, does="", type=many or declared, many=many is not None)
    return replace(
        call, request=replace(call.request, path=path), route=route, options=wanted.options
    )


def expanded(world: World, call: Call) -> Iterator[Route]:
    """The documented routes that tell of themselves what ``$expand`` adds to the answer."""
    for each in call.options.expand:
        try:
            route = world.router.find("GET", f"{_path(call, '-')}/{each.name}").route
        except GraphError:
            continue
        if route.does in ("list", "get"):
            yield route


def _path(call: Call, key: str) -> str:
    """The path of the entity with ``key`` that is in the answer to a call."""
    path = call.request.path.rstrip("/")
    if call.route.does == "delta":
        path = path.rpartition("/")[0]
    return f"{path}/{quote(key)}" if call.route.does in _MANY else path
