"""What is created, changed and deleted, and what is linked to what."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from graph_stub.checking import TYPE
from graph_stub.checking import item as item_of
from graph_stub.conditions import check, tag_header
from graph_stub.messages import Answer, GraphError, not_found
from graph_stub.shaping import one
from graph_stub.store import Collection, Entity, Place
from graph_stub.world import Call, World

_CREATED = ("createdDateTime", "lastModifiedDateTime")
_CHANGED = ("lastModifiedDateTime",)
_BIND = "@odata.bind"


def create(world: World, call: Call) -> Answer:
    """A new entity in a collection: what was sent, with what a service adds to it."""
    sent = _object(call)
    world.check(sent, call.route.takes or call.type)
    collection = world.store.collection(call.steps)
    named = world.checker.type_of(sent, call.type)
    key = _new_key(world, collection, sent, named)
    entity = Entity(key, named, known=True, created=True)
    _move(world, entity, sent)
    entity.values = {**_added(world, call, sent), **entity.values}
    if world.has_key(named):
        entity.values[world.key_name(named)] = key
    _stamp(world, entity, _CREATED)
    collection.add(entity)
    world.touch(entity)
    world.store.index(entity)
    answer = one(world, call, entity) if call.route.type else Answer(call.route.status)
    location = {"Location": f"{call.url}/{key}"} if call.route.status == 201 else {}
    return Answer(answer.status, answer.body, {**answer.headers, **location})


def update(world: World, call: Call) -> Answer:
    """A change of some properties; a complex one is merged (OData 4.01 part 1, section 11.4.3)."""
    sent = _object(call)
    place = world.store.place(call.steps)
    entity = place.entity
    check(entity, call.request)
    sent = _of_its_type(world, call, entity, sent)
    if call.route.type:
        world.fill(entity, call)
    _merge(entity.values, {name: each for name, each in sent.items() if _BIND not in name})
    _bind(world, entity, sent)
    return _changed(world, call, place)


def replace(world: World, call: Call) -> Answer:
    """All properties anew; the key stays."""
    sent = _object(call)
    place = world.store.place(call.steps)
    check(place.entity, call.request)
    sent = _of_its_type(world, call, place.entity, sent)
    key = world.key_name(place.entity.type)
    kept = {key: place.entity.values[key]} if key in place.entity.values else {}
    place.entity.values = {**sent, **kept}
    if call.route.type:
        world.fill(place.entity, call)
    return _changed(world, call, place)


def delete(world: World, call: Call) -> Answer:
    """What is there goes, from everywhere."""
    place = world.store.place(call.steps)
    check(place.entity, call.request)
    names = call.steps[-1].names if call.steps else ()
    place.entity.delete((*names, "name"))
    if call.route.type:
        world.fill(place.entity, call)
        return one(world, call, place.entity)
    return Answer(call.route.status)


def link(world: World, call: Call) -> Answer:
    """A reference, added to a collection or set in place of another."""
    sent = _object(call)
    target = _target(world, sent.get("@odata.id"))
    steps = call.steps[:-1]
    if call.request.method == "POST":
        collection = world.store.collection(steps)
        if target.key in collection.items:
            message = "One or more added object references already exist."
            raise GraphError(400, message, "Request_BadRequest")
        collection.add(target)
    else:
        owner = world.store.place(steps[:-1]).entity
        owner.singles[steps[-1].name] = target
    return Answer(call.route.status)


def unlink(world: World, call: Call) -> Answer:
    """A reference goes; what it led to stays. ``$id`` may name one of a collection."""
    steps = call.steps[:-1]
    named = call.options.given.get("$id")
    if named is not None:
        target = _target(world, named)
        collection = world.store.collection(steps)
        if target.key not in collection.items:
            raise not_found(target.key)
        collection.remove(target, "changed")
        return Answer(call.route.status)
    place = world.store.place(steps)
    if place.holder is not None:
        place.holder.remove(place.entity, "changed")
    elif place.owner is not None:
        place.owner.singles[place.name] = Entity(deleted=True)
    return Answer(call.route.status)


def _changed(world: World, call: Call, place: Place) -> Answer:
    _stamp(world, place.entity, _CHANGED)
    world.touch(place.entity)
    if call.route.type:
        return one(world, call, place.entity)
    return Answer(call.route.status, None, tag_header(place.entity))


def _object(call: Call) -> dict[str, Any]:
    sent = call.request.json()
    if sent is None:
        return {}
    if not isinstance(sent, dict):
        raise GraphError(400, "The body is no JSON object.")
    return {name: each for name, each in sent.items() if not _is_ours(name)}


def _of_its_type(world: World, call: Call, entity: Entity, sent: dict[str, Any]) -> dict[str, Any]:
    """What was sent, checked, without the type that it names: an entity keeps its own, which may
    derive from that. Raises :class:`GraphError` (400) for one that a caller created and that
    cannot be of the type; of others no more is known than what pages show.
    """
    declared = call.route.takes or entity.type or call.route.type
    world.check(sent, declared)
    named = world.checker.type_of(sent, "")
    mine = entity.type or declared or ""
    if named and not world.is_a(mine, named.lower()):
        if entity.created and world.structure(mine) and not world.is_a(named, mine.lower()):
            raise GraphError(400, f"A {mine} does not become a {named}.")
        entity.type = named
    return {name: each for name, each in sent.items() if name != TYPE}


def _is_ours(name: str) -> bool:
    """Whether an annotation is one that only services write."""
    return name.startswith("@odata.") and name not in (TYPE, "@odata.id")


def _new_key(world: World, collection: Collection, sent: dict[str, Any], named: str) -> str:
    key = sent.get(world.key_name(named))
    if not isinstance(key, str) or not key:
        return world.store.new_key()
    if key in collection.items:
        raise GraphError(409, f"'{key}' already exists.", "nameAlreadyExists")
    return key


def _added(world: World, call: Call, sent: dict[str, Any]) -> dict[str, Any]:
    """What the docs show that a service adds: properties that clients cannot write."""
    shown = world.documented(call) if call.route.example is not None else {}
    structure = world.structure(world.checker.type_of(sent, call.type))
    if not isinstance(shown, dict) or structure is None:
        return {}
    known = structure.properties
    return {
        name: value
        for name, value in shown.items()
        if name in known and known[name].read_only and not known[name].navigation
    }


def _move(world: World, entity: Entity, sent: dict[str, Any]) -> None:
    """The properties of a new entity; items of a collection below it go to where it is read."""
    structure = world.structure(entity.type)
    for name, value in sent.items():
        known = structure.properties.get(name) if structure else None
        inner = item_of(known.type) if known is not None and known.navigation else None
        if inner is not None and isinstance(value, list):
            collection = entity.collection(name.lower())
            collection.seeded = True
            for each in filter(lambda one: isinstance(one, dict), value):
                named = world.checker.type_of(each, inner)
                child = Entity(world.store.new_key(), named, dict(each), known=True, created=True)
                child.values[world.key_name(named)] = child.key
                collection.add(child)
                world.store.index(child)
        elif _BIND not in name:
            entity.values[name] = value
    _bind(world, entity, sent)


def _bind(world: World, entity: Entity, sent: dict[str, Any]) -> None:
    """Links that are set with the properties (OData JSON 4.01, section 8.5)."""
    for name, value in sent.items():
        if not name.endswith(_BIND):
            continue
        plain = name.removesuffix(_BIND).lower()
        if isinstance(value, list):
            for each in value:
                entity.collection(plain).add(_target(world, each))
        else:
            entity.singles[plain] = _target(world, value)


def _target(world: World, url: Any) -> Entity:
    """The entity that a reference leads to."""
    if not isinstance(url, str) or not url:
        raise GraphError(400, "A reference needs the URL of an entity.")
    path = url.partition("?")[0]
    if path.startswith(("http://", "https://")):
        path = "/".join(path.split("/")[4:])
    steps = world.router.steps(path)
    key = path.rstrip("/").rpartition("/")[2].rpartition("(")[2].strip("')")
    found = world.store.known(key)
    if found is not None:
        return found
    if steps and steps[-1].kind == "key":
        return world.store.place(steps).entity
    if world.store.empty:
        raise not_found(key)
    entity = Entity(key, None, {"id": key})
    world.store.index(entity)
    return entity


def _stamp(world: World, entity: Entity, names: tuple[str, ...]) -> None:
    structure = world.structure(entity.type)
    now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    for name in names:
        known = structure.properties.get(name) if structure else None
        if known is not None and known.type == "Edm.DateTimeOffset":
            entity.values[name] = now


def _merge(values: dict[str, Any], sent: dict[str, Any]) -> None:
    for name, value in sent.items():
        mine = values.get(name)
        if isinstance(mine, dict) and isinstance(value, dict) and "@odata.type" not in value:
            values[name] = dict(mine)
            _merge(values[name], value)
        else:
            values[name] = value
