"""Entity tags, and requests that hold for one state of an entity only (RFC 9110, section 13).

Entities have a tag where the docs show one of their type. One that was never changed has the tag
that the docs show, so that documented requests go through; each change gives another.
"""

from __future__ import annotations

import base64
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from graph_stub.messages import GraphError, Request
from graph_stub.store import Entity
from graph_stub.tables import Route

ETAG = "@odata.etag"


def tagged(routes: Iterable[Route]) -> frozenset[str]:
    """The types whose entities have tags in what the docs show."""
    return frozenset(
        each.type
        for each in routes
        if each.type and any(ETAG in one for one in _shown(each.example))
    )


def touch(entity: Entity, types: frozenset[str]) -> None:
    """Give an entity that was made or changed another tag, if it has one."""
    entity.revision += 1
    if entity.type in types or ETAG in entity.values:
        state = base64.b64encode(f"{entity.key}/{entity.revision}".encode()).decode()
        entity.values[ETAG] = f'W/"{state}"'


def check(entity: Entity, request: Request) -> None:
    """Raise :class:`GraphError` (412) where a change is for another state than that of ``entity``.

    An entity that was only heard of has the state that its client knows.
    """
    tag = entity.values.get(ETAG)
    if not (entity.known or entity.revision) or not isinstance(tag, str):
        return
    wanted, unwanted = _tags(request.headers, "if-match"), _tags(request.headers, "if-none-match")
    if (wanted and not _has(wanted, tag)) or _has(unwanted, tag):
        raise GraphError(412, "The entity is not in the state that the request is for.")


def is_known(values: Mapping[str, Any], request: Request) -> bool:
    """Whether the client of a GET has the entity as it is: then 304 is its answer."""
    tag = values.get(ETAG)
    return isinstance(tag, str) and _has(_tags(request.headers, "if-none-match"), tag)


def tag_header(entity: Entity) -> dict[str, str]:
    """The header field that tells the tag of an entity."""
    tag = entity.values.get(ETAG)
    return {"ETag": tag} if isinstance(tag, str) and tag.isascii() and tag.isprintable() else {}


def _shown(example: Any) -> Iterator[dict[str, Any]]:
    """The objects of an answer: itself, and its items."""
    if isinstance(example, dict):
        yield example
        items = example.get("value")
        yield from (
            (each for each in items if isinstance(each, dict)) if isinstance(items, list) else ()
        )


def _tags(headers: Mapping[str, str], name: str) -> list[str]:
    return [each.strip() for each in headers.get(name, "").split(",") if each.strip()]


def _has(tags: Iterable[str], tag: str) -> bool:
    """Compared weakly: our tags are of states, not of bytes."""
    plain = tag.removeprefix("W/")
    return any(each == "*" or each.removeprefix("W/") == plain for each in tags)
