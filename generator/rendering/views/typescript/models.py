"""Views of types: an interface for each structured type, a union for each enumeration type."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from generator.facts import Property
from generator.model import EnumType, StructuredType
from generator.rendering.views.prose import first_sentence
from generator.rendering.views.typenames import TypeName, TypeNames
from generator.rendering.views.typescript.names import interface
from generator.rendering.views.typescript.source import comment_lines, property_name, value
from generator.rendering.views.typescript.types import ANY_RESOURCE, family_name, type_text


class PropertyView(msgspec.Struct, frozen=True):
    """A property: its name and type as source, the lines of its comment."""

    name: str
    type: str
    comment: tuple[str, ...]


class InterfaceView(msgspec.Struct, frozen=True):
    """A structured type: its name, its base, the properties that it adds.

    ``open`` if it may have properties that the docs do not name.
    """

    name: str
    base: str
    comment: tuple[str, ...]
    properties: tuple[PropertyView, ...]
    open: bool


class UnionView(msgspec.Struct, frozen=True):
    """An enumeration type: its name, its members as literals.

    ``closed`` if other texts can not occur: members that are flags are joined by commas.
    """

    name: str
    comment: tuple[str, ...]
    members: tuple[str, ...]
    closed: bool


class Member(msgspec.Struct, frozen=True):
    """A type in a family: its interface, and its qualified name as a literal."""

    name: str
    type: str


class FamilyView(msgspec.Struct, frozen=True):
    """A structured type that others derive from, with all of these: what its values may be."""

    name: str
    comment: tuple[str, ...]
    members: tuple[Member, ...]


def families(names: TypeNames) -> Iterator[FamilyView]:
    """The families of all types that others derive from, by name."""
    for named in names:
        family = names.family(named)
        if len(family) > 1:
            about = f"`{named.qualified}`, or a type derived from it; `@odata.type` tells which."
            yield FamilyView(
                family_name(named, names),
                comment_lines([about]),
                tuple(Member(interface(each), value(each.qualified)) for each in family),
            )


def interfaces(names: TypeNames) -> Iterator[InterfaceView]:
    """The interfaces of all structured types, by name."""
    for named in names:
        if isinstance(named.definition, StructuredType):
            yield _interface(named, named.definition, names)


def unions(names: TypeNames) -> Iterator[UnionView]:
    """The unions of all enumeration types, by name."""
    for named in names:
        definition = named.definition
        if isinstance(definition, EnumType):
            members = dict.fromkeys(each.name for each in definition.members)
            closed = not (definition.flags or definition.evolvable) and bool(members)
            comment = comment_lines(_about(named))
            yield UnionView(interface(named), comment, tuple(map(value, members)), closed)


def _interface(named: TypeName, definition: StructuredType, names: TypeNames) -> InterfaceView:
    above = _above(definition, names)
    inherited = {each.name for base in above for each in base.properties}
    own = {each.name: each for each in definition.properties if each.name not in inherited}
    base = names.find(above[0].name) if above else None
    return InterfaceView(
        interface(named),
        interface(base) if base else ANY_RESOURCE,
        comment_lines(_about(named)),
        tuple(
            PropertyView(
                property_name(each.name),
                _type(each, definition.key, names),
                comment_lines(filter(None, [first_sentence(each.description)])),
            )
            for each in own.values()
        ),
        definition.open and not any(each.open for each in above),
    )


def _type(each: Property, key: str | None, names: TypeNames) -> str:
    """What the property is, or null: a key never is (OData CSDL JSON 4.01, section 6.5)."""
    text = type_text(each.type, names)
    return text if each.name == key or each.nullable is False else f"{text} | null"


def property_names(named: TypeName, names: TypeNames) -> frozenset[str]:
    """The names of all properties that values of the type may have, those of its bases too."""
    if not isinstance(named.definition, StructuredType):
        return frozenset()
    all_types = (named.definition, *_above(named.definition, names))
    return frozenset(each.name for one in all_types for each in one.properties)


def _about(named: TypeName) -> Iterator[str]:
    summary = first_sentence(named.definition.description)
    if summary:
        yield summary
    yield f"`{named.qualified}`"
    if (note := named.definition.deprecation) is not None:
        yield f"@deprecated {note.text}"


def _above(definition: StructuredType, names: TypeNames) -> list[StructuredType]:
    """The base types, nearest first; none where they derive from each other."""
    found: list[StructuredType] = []
    named = names.find(definition.base)
    while named is not None and isinstance(named.definition, StructuredType):
        if named.definition in found or named.definition is definition:
            return []
        found.append(named.definition)
        named = names.find(named.definition.base)
    return found
