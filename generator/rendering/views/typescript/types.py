"""Types of the API in TypeScript: JSON as it goes over the wire."""

from __future__ import annotations

from collections.abc import Mapping

from generator.odata import CollectionType, NamedType, PrimitiveType, StreamType, TypeRef
from generator.rendering.views.typenames import TypeName, TypeNames
from generator.rendering.views.typescript.names import interface

INTEGERS = frozenset(f"Edm.{name}" for name in ("Byte", "Int16", "Int32", "Int64", "SByte"))
_FRACTIONS = ("Edm.Decimal", "Edm.Double", "Edm.Single")
_PRIMITIVES: Mapping[str, str] = {
    "Edm.Boolean": "boolean",
    **dict.fromkeys((*sorted(INTEGERS), *_FRACTIONS), "number"),
}
_UNTYPED = "unknown"
ANY_RESOURCE = "Resource"


def value_name(named: TypeName, names: TypeNames) -> str:
    """What values of the type are: those of derived types are too."""
    return family_name(named, names) if len(names.family(named)) > 1 else interface(named)


def family_name(named: TypeName, names: TypeNames) -> str:
    """The union of a type and those that derive from it."""
    name = f"Any{interface(named)}"
    while name in names.class_names:
        name = f"{name}_"
    return name


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
            return f"{prefix}{value_name(named, names)}" if named else ANY_RESOURCE
        case StreamType():
            return "string"
        case _:
            return _UNTYPED
