"""When a documented type and a declared one agree."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from generator.metadata.schema import Schema
from generator.odata import (
    ItemType,
    NamedType,
    PrimitiveType,
    TypeRef,
    UntypedType,
    is_collection,
    item_type,
    type_name,
)

_STRING = PrimitiveType("Edm.String")


def same_type(documented: TypeRef, declared: TypeRef, schemas: Sequence[Schema] = ()) -> bool:
    """Whether the two are one type, collection or not; names compare without case.

    Any JSON is the same as a complex type without properties, as which metadata declares it.
    """
    if type_name(documented).lower() == type_name(declared).lower():
        return True
    same_form = is_collection(documented) == is_collection(declared)
    untyped = isinstance(item_type(documented), UntypedType)
    return same_form and untyped and _is_bare(item_type(declared), schemas)


def _is_bare(item: ItemType, schemas: Sequence[Schema]) -> bool:
    if not isinstance(item, NamedType):
        return False
    found = (schema.structured(item.name) for schema in schemas)
    return any(
        each is not None and not (each.entity or each.base or each.properties) for each in found
    )


def same_kind_of(
    documented: ItemType, declared: ItemType, schemas: Sequence[Schema], bases: Mapping[str, str]
) -> bool:
    """Whether the two are one type, or one derives from the other.

    ``bases`` are the documented base types, which tell of types that the metadata lacks.
    """
    if not (isinstance(documented, NamedType) and isinstance(declared, NamedType)):
        return same_type(documented, declared)
    mine, theirs = documented.name, declared.name
    return any(
        schema.related(mine, theirs)
        or any(schema.derives(each, theirs) for each in _bases(mine, schema, bases))
        for schema in schemas
    )


def _bases(name: str, schema: Schema, bases: Mapping[str, str]) -> Iterator[str]:
    """The documented base types of a type that ``schema`` lacks, nearest first."""
    seen = {name}
    while schema.structured(name) is None and name in bases and bases[name] not in seen:
        name = bases[name]
        seen.add(name)
        yield name


def is_enumeration_as_string(
    documented: ItemType, declared: ItemType, schemas: Sequence[Schema]
) -> bool:
    """Whether the docs call a string, as which it is sent, what is declared an enumeration."""
    return (
        documented == _STRING
        and isinstance(declared, NamedType)
        and any(schema.enumeration(declared.name) for schema in schemas)
    )
