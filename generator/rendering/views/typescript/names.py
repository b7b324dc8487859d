"""Words of the API as names in TypeScript: those of the Python client in camel case."""

from __future__ import annotations

from collections.abc import Collection

from generator.model import Group, Operation
from generator.naming import camel, pascal
from generator.rendering.views.python.groups import group_name
from generator.rendering.views.python.methods import method_name
from generator.rendering.views.python.types import TypeName

CLIENT_NAMES = frozenset(("call", "constructor", "options", "request", "send", "url", "version"))
"""What clients have themselves, so that no group is called so."""

_IMPORTED = frozenset(
    (
        "CallOptions",
        "Client",
        "ClientOptions",
        "Collection",
        "Credential",
        "DeltaCollection",
        "Graph",
        "LongRunning",
        "Resource",
    )
)

CALL_OPTIONS = frozenset(("headers", "query", "signal", "via"))
"""What every method takes, so that no parameter is called so."""


def spelt(name: str, reserved: Collection[str] = ()) -> str:
    """A Python name in camel case: ``from_`` gives ``from``, which is free as a property."""
    plain = camel(name) or name
    return f"{plain}_" if plain in reserved else plain


def group_attribute(group: Group) -> str:
    """The client's property for ``group``."""
    return spelt(group_name(group).attribute, CLIENT_NAMES)


def group_interface(group: Group) -> str:
    """The interface of ``group``."""
    name = pascal(group.name)
    return f"{name}Group" if not name or name in _IMPORTED else name


def method(operation: Operation) -> str:
    """The method of ``operation``."""
    return spelt(method_name(operation), ("constructor",))


def parameter(name: str) -> str:
    """A parameter as a property of the options that a method takes."""
    return spelt(name, CALL_OPTIONS)


def interface(named: TypeName) -> str:
    """The interface or type of a type."""
    return named.class_name.rstrip("_")
