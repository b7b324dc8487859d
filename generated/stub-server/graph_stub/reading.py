"""What is asked for: entities, collections, their counts and references."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from graph_stub.conditions import is_known, tag_header
from graph_stub.messages import Answer, GraphError, not_found
from graph_stub.options import chosen
from graph_stub.shaping import context, item, of_type, one, page
from graph_stub.store import Collection
from graph_stub.world import Call, World


def get(world: World, call: Call) -> Answer:
    """An entity, or another value with a path of its own."""
    place = world.store.place(call.steps)
    entity = place.entity
    if not entity.known and world.store.empty and place.holder is None:
        raise not_found(place.name)
    if not entity.known and place.owner is not None:
        _inherit(world, place.owner.values, place.name, entity.values)
    world.fill(entity, call)
    if is_known(entity.values, call.request):
        return Answer(304, None, tag_header(entity))
    return one(world, call, entity)


def list_items(world: World, call: Call) -> Answer:
    """A page of a collection; of values that are no objects, what the docs show."""
    collection = world.store.collection(call.steps)
    world.seed(collection, call)
    if call.type.startswith("Edm.") and call.type != "Edm.Untyped":
        return Answer(call.route.status, page(world, call, _plain(world, call), 0))
    found = chosen(_shaped(world, call, collection), call.options)
    return Answer(call.route.status, page(world, call, found, len(found)))


def count(world: World, call: Call) -> Answer:
    """The number of items, as text."""
    collection = world.store.collection(call.steps[:-1])
    listing = _listing(world, call)
    if listing is not None:
        world.seed(collection, listing)
    found = chosen(_shaped(world, listing or call, collection), call.options)
    return Answer(200, str(len(found)).encode(), media="text/plain")


def references(world: World, call: Call) -> Answer:
    """References to what is linked: of a collection or of one entity."""
    steps = call.steps[:-1]
    if call.route.many:
        found = [{"@odata.id": _url(call, each.key)} for each in world.store.collection(steps)]
        return Answer(200, {"@odata.context": context(call), "value": found})
    entity = world.store.place(steps).entity
    if not entity.known:
        entity.key = entity.key or world.store.new_key()
    return Answer(200, {"@odata.context": context(call), "@odata.id": _url(call, entity.key)})


def _shaped(world: World, call: Call, collection: Collection) -> list[dict[str, Any]]:
    if not call.route.many:
        return [dict(each.values) for each in of_type(world, collection, call.cast)]
    return [item(world, call, each) for each in of_type(world, collection, call.cast)]


def _listing(world: World, call: Call) -> Call | None:
    """The call that lists what is counted, where the docs have one."""
    try:
        match = world.router.find("GET", call.request.path.rstrip("/").rpartition("/")[0])
    except GraphError:
        return None
    return replace(call, route=match.route) if match.route.does == "list" else None


def _plain(world: World, call: Call) -> list[Any]:
    found = world.documented(call)
    return found if isinstance(found, list) else []


def _inherit(world: World, owner: dict[str, Any], name: str, values: dict[str, Any]) -> None:
    """A complex property begins as what its owner says of it."""
    for mine, value in owner.items():
        if mine.lower() == name and isinstance(value, dict):
            values.update(value)


def _url(call: Call, key: str) -> str:
    return f"{call.request.base}/directoryObjects/{key}"
