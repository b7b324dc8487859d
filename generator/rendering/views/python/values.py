"""JSON values and bytes of examples as Python source."""

from __future__ import annotations

import json

from generator.rendering.views.python.source import literal


def bytes_source(text: str) -> str:
    """The UTF-8 bytes of ``text`` as source."""
    return repr(text.encode("utf-8", "surrogatepass"))


def value_source(value: object) -> str:
    """A JSON value as a Python expression that evaluates to it."""
    match value:
        case dict():
            items = (f"{literal(name)}: {value_source(item)}" for name, item in value.items())
            return f"{{{', '.join(items)}}}"
        case list():
            return f"[{', '.join(value_source(item) for item in value)}]"
        case str():
            return literal(value)
        case bool() | None:
            return repr(value)
        case _:
            return json.dumps(value)
