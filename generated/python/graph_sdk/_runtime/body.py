"""Request bodies: models, dicts and files as bytes with their media type."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from graph_sdk._runtime.edm import to_json
from graph_sdk._runtime.model import Model
from graph_sdk._runtime.unset import UNSET

if TYPE_CHECKING:
    from graph_sdk._runtime.operation import Operation
    from graph_sdk._runtime.registry import Registry

# Notes of the service on a value it sent; it takes none of them back.
_NOTES = ("@odata.context", "@odata.etag")


def encode(
    body: Any, method: str, operation: Operation | None, registry: Registry | None
) -> tuple[bytes | None, str | None]:
    """The bytes of a request body and their media type; None where there is none.

    A model goes with PATCH as what changed in it, with other methods as a whole. In a
    dict of parameters those that are UNSET are left out; where none is left there is no
    body, but for PUT and PATCH, which send what shall be: an empty object. A file is
    read to its end. Raises TypeError for None, and for what has no JSON form.
    """
    media_type = operation.media_type if operation else None
    if body is UNSET:
        return None, None
    if body is None and operation is not None:
        raise TypeError(f"{operation.name}(): the body is None; pass a model or a dict")
    if isinstance(body, bytes | bytearray | memoryview):
        return bytes(body), media_type or "application/octet-stream"
    if type(body) is str:
        return body.encode(), media_type or "text/plain; charset=utf-8"
    if isinstance(body, Model):
        value: Any = _model_value(body, method)
        _tell_type(value, body, operation, registry)
    elif isinstance(body, Mapping):
        value = {name: item for name, item in body.items() if item is not UNSET}
        if body and not value and method not in ("PUT", "PATCH"):
            return None, None
    elif hasattr(body, "read"):
        return _read(body), media_type or "application/octet-stream"
    elif isinstance(body, Iterable) and not isinstance(body, list | tuple):
        return b"".join(body), media_type or "application/octet-stream"
    else:
        value = body
    return json_bytes(value), "application/json"


def json_bytes(value: Any) -> bytes:
    """A value as JSON in UTF-8, models and dates in it included."""
    text = json.dumps(to_json(value), ensure_ascii=False, separators=(",", ":"))
    return text.encode("utf-8", "surrogatepass")


def _model_value(model: Model, method: str) -> dict[str, Any]:
    if method == "PATCH":
        return model._changes()
    value = model.to_dict()
    if model._changed is not None:
        for note in _NOTES:
            value.pop(note, None)
    return value


def _tell_type(
    value: dict[str, Any],
    model: Model,
    operation: Operation | None,
    registry: Registry | None,
) -> None:
    """Name the type of a value derived from the one the operation takes."""
    if operation is None or operation.body_type is None or registry is None:
        return
    declared = registry.qualified_name(operation.body_type)
    if declared is not None and model._type not in (None, declared):
        value.setdefault("@odata.type", f"#{model._type}")


def _read(file: Any) -> bytes:
    content = file.read()
    return content.encode() if isinstance(content, str) else bytes(content)
