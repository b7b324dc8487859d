"""Paths and query strings as they go on the wire."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from graph_sdk._runtime.edm import primitive_text, to_json

if TYPE_CHECKING:
    from graph_sdk._runtime.operation import Key, Route

# RFC 3986 allows more in a segment, but a parenthesis or quote in a key would read as
# OData syntax.
_SEGMENT_SAFE = "-._~!$*,:=@"
_LITERAL_SAFE = "-._~!$*,:=@'"
_QUERY_SAFE = "-._~!$*,:=@'()/"

_QUOTED = frozenset(("Edm.String", "Edm.Binary", "Edm.Duration"))


def fill(route: Route, keys: Mapping[str, Any]) -> str:
    """The path of ``route`` with ``keys`` in it, percent-encoded.

    No key can change the path: its slashes and OData syntax are encoded. Raises
    ValueError for a key that is empty or a relative segment, TypeError for a model.
    """
    path = route.template
    for key in route.keys:
        path = path.replace(f"{{{key.name}}}", _key_text(key, keys[key.name]))
    return path


def segment(name: str, value: object) -> str:
    """A key as one path segment."""
    text = value if type(value) is str else _one(name, value)
    if text in ("", ".", ".."):
        raise ValueError(f"{name} is {text!r}, which is no key")
    return quote(text, _SEGMENT_SAFE)


def _one(name: str, value: object) -> str:
    """A key that is no string as text; a model or a list is no key."""
    bare = _bare(value)
    if isinstance(bare, Mapping | list):
        raise TypeError(f"{name} is of type {type(value).__name__}; pass its key")
    return str(bare)


def _key_text(key: Key, value: object) -> str:
    if key.path:
        parts = str(value).strip("/").split("/")
        return "/".join(segment(key.name, part) for part in parts)
    if key.literal is None:
        return segment(key.name, value)
    return quote(odata_literal(value, key.literal), _LITERAL_SAFE)


def odata_literal(value: object, edm_type: str) -> str:
    """A value as an OData literal, as ``'O''Neil'``, ``true`` or ``2026-01-31``."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Mapping | list | tuple):
        import json

        return json.dumps(to_json(value))
    text = str(_bare(value))
    if edm_type not in _QUOTED:
        return text
    doubled = text.replace("'", "''")
    prefix = edm_type[4:].lower() if edm_type != "Edm.String" else ""
    return f"{prefix}'{doubled}'"


def query_string(parameters: Mapping[str, Any]) -> str:
    """The query string of ``parameters``, without the question mark.

    None is left out; a list becomes a comma list. ``$`` and commas stay readable.
    """
    return "&".join(
        f"{_query_name(name)}={quote(_query_text(value), _QUERY_SAFE)}"
        for name, value in parameters.items()
        if value is not None
    )


def with_query(url: str, parameters: Mapping[str, Any] | None) -> str:
    """``url`` with further query parameters."""
    added = query_string(parameters) if parameters else ""
    if not added:
        return url
    return f"{url}{'&' if '?' in url else '?'}{added}"


def _query_name(name: str) -> str:
    bare = name.removeprefix("$")
    plain = bare.isascii() and bare.isalnum()
    return name if plain else quote(name, _QUERY_SAFE)


def _query_text(value: object) -> str:
    if type(value) is str:
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list | tuple):
        return ",".join(_query_text(item) for item in value)
    return str(_bare(value))


def _bare(value: object) -> object:
    """A value as text without quotes: enumerations and dates by their wire form."""
    return primitive_text(value) or to_json(value)
