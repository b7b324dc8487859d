"""How a model shows itself in a terminal, a notebook or a log."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from graph_sdk._runtime.property import Property

if TYPE_CHECKING:
    from graph_sdk._runtime.model import Model

_MOST_PROPERTIES = 8
_LONGEST_TEXT = 60


def describe(model: Model) -> str:
    """The class of a model and its first properties, ``User(id='1', ...)``."""
    attributes = attribute_names(type(model))
    parts: list[str] = []
    names = [name for name in model if not name.startswith("@")]
    for name in names[:_MOST_PROPERTIES]:
        attribute = attributes.get(name)
        if attribute is None:
            parts.append(f"[{name!r}]={_short(model[name])}")
        else:
            parts.append(f"{attribute}={_short(getattr(model, attribute))}")
    if len(names) > _MOST_PROPERTIES:
        parts.append("...")
    return f"{type(model).__name__}({', '.join(parts)})"


def attribute_names(cls: type[Model]) -> dict[str, str]:
    """The attribute of each JSON name that a class and its bases declare."""
    return {
        value.name: name
        for base in reversed(cls.__mro__)
        for name, value in vars(base).items()
        if isinstance(value, Property)
    }


def _short(value: Any) -> str:
    from graph_sdk._runtime.model import Model

    if isinstance(value, Model):
        return f"{type(value).__name__}(...)"
    if isinstance(value, list) and len(value) > 3:
        return f"[{len(value)} items]"
    if isinstance(value, list):
        return f"[{', '.join(_short(item) for item in value)}]"
    text = repr(value)
    if isinstance(value, str | bytes | dict) and len(text) > _LONGEST_TEXT:
        return f"{text[:_LONGEST_TEXT]}..."
    return text
