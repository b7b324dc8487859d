"""Entities as they are answered: of their declared type, with annotations, selected, expanded."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from graph_stub.messages import Answer
from graph_stub.options import selected
from graph_stub.store import Entity
from graph_stub.world import Call, World

_KEYS = re.compile(r"\(.*\)$")


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
    for name in call.options.expand:
        _expand(world, entity, name, values)
    shaped: dict[str, Any] = world.synthesiser.conform(values, call.type)
    return shaped


def narrowed(world: World, call: Call, shaped: dict[str, Any]) -> dict[str, Any]:
    """What ``$select`` leaves of an item; what was expanded stays."""
    return selected(shaped, call.options.select, call.options.expand)


def one(world: World, call: Call, entity: Entity, status: int | None = None) -> Answer:
    """The answer that is one entity."""
    shaped = narrowed(world, call, item(world, call, entity))
    body = {"@odata.context": context(call, "/$entity"), **shaped}
    return Answer(call.route.status if status is None else status, body)


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
    body["value"] = [narrowed(world, call, each) for each in items[start : start + size]]
    return body


def of_type(world: World, entities: Iterable[Entity], cast: str) -> Iterable[Entity]:
    """Those of the type that a cast names, or derived from it."""
    if not cast:
        return entities
    return (each for each in entities if _is_a(world, each.type, cast))


def _is_a(world: World, name: str | None, cast: str) -> bool:
    seen: set[str] = set()
    while name and name not in seen:
        if name.rpartition(".")[2].lower() == cast:
            return True
        seen.add(name)
        structure = world.structure(name)
        name = structure.base if structure else None
    return False


def _expand(world: World, entity: Entity, name: str, values: dict[str, Any]) -> None:
    lower = name.lower()
    if (collection := entity.collections.get(lower)) is not None:
        values[name] = [dict(each.values) for each in collection]
    elif (single := entity.singles.get(lower)) is not None and not single.deleted:
        values[name] = dict(single.values)
