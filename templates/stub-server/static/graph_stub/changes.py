"""``delta``: what has changed below a collection, or below an entity, since a link was given."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from graph_stub.messages import Answer, GraphError
from graph_stub.options import chosen
from graph_stub.segments import tokens
from graph_stub.shaping import context, item, narrowed
from graph_stub.store import Change, Collection, Entity
from graph_stub.world import Call, World

_LATEST = "latest"
_SHOWN = "delta"


@dataclass(frozen=True)
class _Token:
    """From which change to which, and the item that the page begins with; all without ``since``."""

    since: int | None
    upto: int
    start: int = 0


def delta(world: World, call: Call) -> Answer:
    """A page of what is there, or of what has changed since the token of a delta link.

    Raises :class:`GraphError` (410) for a token that was not given out.
    """
    sources = _sources(world, call)
    numbers = (each.number for source in sources for each in source.changes)
    token = _token(call, max(numbers, default=0))
    if token.since is None:
        present = {id(each): each for source in sources for each in source}
        shaped = [item(world, call, each) for each in present.values()]
        found = [_narrowed(world, call, each) for each in chosen(shaped, call.options)]
    else:
        found = list(_changed(world, call, sources, token.since, token.upto))
    size = call.options.top or world.settings.page_size
    end = token.start + size
    body: dict[str, Any] = {"@odata.context": context(call)}
    if end < len(found):
        since = "" if token.since is None else token.since
        link = call.options.link("$skiptoken", f"{since}-{token.upto}.{end}")
        body["@odata.nextLink"] = f"{call.url}?{link}"
    else:
        link = call.options.link("$deltatoken", str(token.upto))
        body["@odata.deltaLink"] = f"{call.url}?{link}"
    body["value"] = found[token.start : end]
    return Answer(call.route.status, body)


def _sources(world: World, call: Call) -> list[Collection]:
    """The collections that are looked at: that of the path; of an entity all that are below it and
    have items of the type, for which stand at first the ones that the docs show.
    """
    steps = call.steps[:-1]
    if not _is_entity(world, call):
        collection = world.store.collection(steps)
        world.seed(collection, call)
        return [collection]
    place = world.store.place(steps)
    world.seed(place.entity.collection(_SHOWN), call)
    return [each for each in _below(place.entity) if _holds(world, each, call.type)]


def _is_entity(world: World, call: Call) -> bool:
    """Whether the docs ask for one thing by the path that ``delta`` is called on."""
    try:
        above = world.router.find("GET", call.request.path.rstrip("/").rpartition("/")[0])
    except GraphError:
        return False
    return above.route.does == "get"


def _below(entity: Entity) -> Iterator[Collection]:
    """All collections below an entity, each once: what is linked may lead back."""
    left = list(entity.collections.values())
    seen: set[int] = set()
    while left:
        collection = left.pop()
        if id(collection) not in seen:
            seen.add(id(collection))
            yield collection
            left += (inner for each in collection for inner in each.collections.values())


def _holds(world: World, collection: Collection, named: str) -> bool:
    """Whether what is or was in a collection is of the type ``named``."""
    entities = (*collection.items.values(), *(each.entity for each in collection.changes))
    return any(world.is_a(each.type, named.lower()) for each in entities)


def _changed(
    world: World, call: Call, sources: list[Collection], since: int, upto: int
) -> Iterator[dict[str, Any]]:
    """The last change of each entity, in the order of the changes."""
    changes = sorted(
        (each for one in sources for each in one.changes), key=lambda each: each.number
    )
    last: dict[str, Change] = {}
    for change in changes:
        if since < change.number <= upto:
            last.pop(change.entity.key, None)
            last[change.entity.key] = change
    for key, change in last.items():
        if change.reason is None:
            yield _narrowed(world, call, item(world, call, change.entity))
        else:
            yield {world.key_name(call.type): key, "@removed": {"reason": change.reason}}


def _narrowed(world: World, call: Call, shaped: dict[str, Any]) -> dict[str, Any]:
    return narrowed(call, shaped, world.key_name(call.type))


def _token(call: Call, newest: int) -> _Token:
    """What the options ask for; the token may be an argument of the function, too."""
    options = call.options
    if "." in options.skip_token:
        span, _, start = options.skip_token.partition(".")
        since, _, upto = span.partition("-")
        return _Token(_number(since) if since else None, _number(upto), _number(start))
    arguments = tokens(call.request.path)[-1].arguments or {}
    text = options.delta_token or arguments.get("token", "")
    if text == _LATEST:
        return _Token(newest, newest)
    return _Token(_number(text) if text else None, newest)


def _number(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 10):
        raise GraphError(410, "The token is not one that was given out.")
    return int(text)
