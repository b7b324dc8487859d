"""Bytes: files, photos, raw values of properties; upload sessions and what they lead to."""

from __future__ import annotations

import base64
import binascii
from typing import Any

from graph_stub.conditions import check
from graph_stub.messages import Answer, GraphError
from graph_stub.shaping import one
from graph_stub.store import Entity
from graph_stub.uploads import EXPIRES
from graph_stub.world import Call, World

_BYTES = "application/octet-stream"
_PLACEHOLDER = b"stub"


def upload(world: World, call: Call) -> Answer:
    """The content of a file or photo is what was sent."""
    entity = world.store.place(_owner(call), anew=True).entity
    check(entity, call.request)
    media = call.request.headers.get("content-type", _BYTES)
    entity.content = (call.request.body, media)
    if not call.route.type:
        return Answer(call.route.status)
    world.fill(entity, call)
    if "size" in entity.values:
        entity.values["size"] = len(call.request.body)
    world.touch(entity)
    return one(world, call, entity)


def download(world: World, call: Call) -> Answer:
    """The content, or a link to it where the docs answer with one."""
    entity = world.store.place(_owner(call)).entity
    if call.route.redirects:
        name = world.store.new_key()
        world.store.root.singles[f"download:{name}"] = Entity(content=content(entity, call))
        location = f"{call.request.origin}/_stub/{world.api.version}/downloads/{name}"
        return Answer(302, None, {"Location": location})
    body, media = content(entity, call)
    return Answer(200, body, media=media)


def content(entity: Entity, call: Call) -> tuple[bytes, str]:
    """The bytes of an entity with their media type: stored, sent as base64, shown, or made up."""
    if entity.content is not None:
        return entity.content
    encoded = entity.values.get("contentBytes")
    if isinstance(encoded, str):
        try:
            return base64.b64decode(encoded, validate=True), _BYTES
        except binascii.Error:
            pass
    media = call.route.media or _BYTES
    shown = call.route.example
    return (shown.encode() if isinstance(shown, str) else _PLACEHOLDER), media


def session(world: World, call: Call) -> Answer:
    """A new upload session for the item that the path leads to."""
    entity = world.store.place(call.steps[:-1], anew=True).entity
    name = world.uploads.begin(entity)
    body: dict[str, Any] = {
        "uploadUrl": f"{call.request.origin}/_stub/{world.api.version}/uploads/{name}",
        "expirationDateTime": EXPIRES,
        "nextExpectedRanges": ["0-"],
    }
    return Answer(call.route.status, body)


def piece(world: World, method: str, name: str, content_range: str, body: bytes) -> Answer:
    """What comes to the URL of an upload session. Raises :class:`GraphError` as uploads do."""
    if method == "GET":
        return Answer(200, world.uploads.state(name))
    if method == "DELETE":
        world.uploads.cancel(name)
        return Answer(204)
    if method != "PUT":
        raise GraphError(405, f"{method} is not for upload sessions.")
    entity = world.uploads.receive(name, content_range, body)
    if entity is None:
        return Answer(202, world.uploads.state(name))
    if entity.content is not None:
        entity.values["size"] = len(entity.content[0])
    if entity.key:
        entity.values[world.key_name(entity.type)] = entity.key
    world.touch(entity)
    return Answer(201, dict(entity.values))


def _owner(call: Call) -> tuple[Any, ...]:
    """The steps to what has the content: without ``content`` and ``$value`` at the end."""
    last = call.steps[-1] if call.steps else None
    if last is not None and (last.kind == "system" or last.name == "content"):
        return call.steps[:-1]
    return call.steps
