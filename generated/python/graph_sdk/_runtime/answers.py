"""Answers decoded as documented, and leniently where they differ.

An empty answer is None. An object where none was documented becomes a model, any other
JSON value or text is given back as it is; nothing here raises.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from graph_sdk._runtime.edm import reader
from graph_sdk._runtime.property import item_reader

if TYPE_CHECKING:
    import httpx2

    from graph_sdk._runtime.operation import Answer
    from graph_sdk._runtime.registry import Registry


def decode(answer: Answer, response: httpx2.Response, registry: Registry) -> Any:
    """The decoded body of ``response``: a model, a Python value or None."""
    if answer.kind == "empty" or not response.content:
        return None
    value = parse(response, answer)
    if answer.kind == "value":
        value = _unwrap(value)
    read = item_decoder(answer.type, registry)
    if isinstance(value, list):
        return [read(item) for item in value]
    return read(value)


def parse(response: httpx2.Response, answer: Answer) -> Any:
    """The body as a JSON value; text or bytes where it is no JSON."""
    media_type = response.headers.get("content-type", "").lower()
    bare_value = answer.kind == "value" and answer.type not in (None, "Edm.String")
    if "json" in media_type or not media_type or bare_value:
        try:
            return json.loads(response.content)
        except ValueError:
            return response.text
    if media_type.startswith("text/") or "xml" in media_type:
        return response.text
    return response.content


def item_decoder(kind: str | None, registry: Registry) -> Callable[[Any], Any]:
    """What turns the JSON of one value into a value of type ``kind``."""
    found = registry.decoders.get(kind)
    if found is None:
        if kind is not None and kind.startswith("Edm."):
            found = _edm_decoder(kind, registry)
        else:
            found = item_reader(kind or "Model", registry)
        registry.decoders[kind] = found
    return found


def _edm_decoder(kind: str, registry: Registry) -> Callable[[Any], Any]:
    read_model = item_reader("Model", registry)
    read = reader(kind) or (lambda value: value)
    return lambda value: read_model(value) if type(value) is dict else read(value)


def _unwrap(value: Any) -> Any:
    """The value in ``{"@odata.context": ..., "value": x}``, as OData wraps it."""
    if isinstance(value, dict) and "value" in value:
        if all(name == "value" or name.startswith("@") for name in value):
            return value["value"]
    return value
