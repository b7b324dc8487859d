"""Words of the API as names in TypeScript: in camel case."""

from __future__ import annotations

from collections.abc import Collection

from generator.model import Group, Operation
from generator.naming import camel, pascal
from generator.rendering.views.calls.names import plain_name
from generator.rendering.views.typenames import TypeName

CLIENT_NAMES = frozenset(
    ("batch", "call", "constructor", "headers", "json", "raw", "request", "send", "upload", "url")
)
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
    """A name in camel case; one of ``reserved`` gets an underscore behind it."""
    plain = camel(name) or name
    return f"{plain}_" if plain in reserved else plain


def group_attribute(group: Group) -> str:
    """The client's property for ``group``."""
    return spelt(plain_name(group.name, "group"), CLIENT_NAMES)


def group_interface(group: Group) -> str:
    """The interface of ``group``."""
    name = pascal(group.name)
    return f"{name}Group" if not name or name in _IMPORTED else name


def method(operation: Operation) -> str:
    """The method of ``operation``."""
    return spelt(plain_name(operation.method, "call"), ("constructor",))


def parameter(name: str) -> str:
    """A parameter as a property of the options that a method takes."""
    return spelt(name, CALL_OPTIONS)


def interface(named: TypeName) -> str:
    """The interface or type of a type."""
    return named.class_name
