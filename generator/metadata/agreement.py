"""When a documented type and a declared one agree."""

from __future__ import annotations

from collections.abc import Sequence

from generator.metadata.schema import Schema
from generator.odata import ItemType, NamedType, PrimitiveType, TypeRef, type_name

_STRING = PrimitiveType("Edm.String")


def same_type(documented: TypeRef, declared: TypeRef) -> bool:
    """Whether the two are one type, collection or not; names compare without case."""
    return type_name(documented).lower() == type_name(declared).lower()


def same_kind_of(documented: ItemType, declared: ItemType, schemas: Sequence[Schema]) -> bool:
    """Whether the two are one type, or one derives from the other."""
    if isinstance(documented, NamedType) and isinstance(declared, NamedType):
        return any(schema.related(documented.name, declared.name) for schema in schemas)
    return same_type(documented, declared)


def is_enumeration_as_string(
    documented: ItemType, declared: ItemType, schemas: Sequence[Schema]
) -> bool:
    """Whether the docs call a string, as which it is sent, what is declared an enumeration."""
    return (
        documented == _STRING
        and isinstance(declared, NamedType)
        and any(schema.enumeration(declared.name) for schema in schemas)
    )
