"""Types of the API in TypeScript: JSON as it goes over the wire."""

from __future__ import annotations

from collections.abc import Mapping

from generator.odata import CollectionType, NamedType, PrimitiveType, StreamType, TypeRef
from generator.rendering.views.typenames import TypeNames
from generator.rendering.views.typescript.names import interface

_NUMBERS = ("Byte", "Decimal", "Double", "Int16", "Int32", "Int64", "SByte", "Single")
_PRIMITIVES: Mapping[str, str] = {
    "Edm.Boolean": "boolean",
    **{f"Edm.{name}": "number" for name in _NUMBERS},
}
_UNTYPED = "unknown"
ANY_RESOURCE = "Resource"


def type_text(reference: TypeRef | None, names: TypeNames, prefix: str = "") -> str:
    """The type of a value; ``prefix`` stands before names of the version's models."""
    match reference:
        case CollectionType(item):
            inner = type_text(item, names, prefix)
            return f"({inner})[]" if " " in inner else f"{inner}[]"
        case PrimitiveType("Edm.Untyped"):
            return _UNTYPED
        case PrimitiveType(name):
            return _PRIMITIVES.get(name, "string")
        case NamedType(name):
            named = names.find(name)
            return f"{prefix}{interface(named)}" if named else ANY_RESOURCE
        case StreamType():
            return "string"
        case _:
            return _UNTYPED
