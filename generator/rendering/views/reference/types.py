"""The view of a type: its properties or members, and where it is used."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from generator.facts import Property
from generator.model import EnumType, StructuredType, TypeDefinition
from generator.rendering.views.findings import Findings, FindingView
from generator.rendering.views.prose import prose, sentence
from generator.rendering.views.reference.links import Link, Links, TypeLink, shown
from generator.rendering.views.reference.uses import Uses
from generator.rendering.views.typenames import TypeName


class PropertyView(msgspec.Struct, frozen=True):
    """A property or navigation property; ``origin`` is the base type that it comes from, if any.

    ``marks`` are words on it: key, read-only, deprecated.
    """

    name: str
    type: TypeLink | None
    description: str
    marks: tuple[str, ...]
    values: tuple[str, ...]
    origin: Link | None


class MemberView(msgspec.Struct, frozen=True):
    """A member of an enumeration."""

    name: str
    description: str


class TypePageView(msgspec.Struct, frozen=True):
    """Each of ``type``: the page of a type. ``kind`` is what it is, in words.

    ``taken``, ``given`` and ``held`` link to the operations that take it or answer with it, and to
    the types that have a property of it.
    """

    version: str
    file: str
    name: str
    qualified: str
    kind: str
    description: str
    base: TypeLink | None
    derived: tuple[Link, ...]
    properties: tuple[PropertyView, ...]
    navigation: tuple[PropertyView, ...]
    members: tuple[MemberView, ...]
    flags: bool
    taken: tuple[Link, ...]
    given: tuple[Link, ...]
    held: tuple[Link, ...]
    findings: tuple[FindingView, ...]


def type_page(
    version: str, named: TypeName, links: Links, uses: Uses, findings: Findings
) -> TypePageView:
    """The page of the type ``named``."""
    definition = named.definition
    properties: list[tuple[Property, PropertyView]] = []
    members: tuple[MemberView, ...] = ()
    base = None
    if isinstance(definition, StructuredType):
        properties = list(_properties(definition, links))
        base = (
            TypeLink(shown(definition.base), links.named(definition.base))
            if (definition.base)
            else None
        )
    else:
        members = tuple(
            MemberView(prose(each.name), sentence(each.description)) for each in definition.members
        )
    qualified = named.qualified
    return TypePageView(
        version=version,
        file=named.module,
        name=shown(qualified),
        qualified=qualified,
        kind=_kind(definition),
        description=sentence(definition.description),
        base=base,
        derived=uses.derived(qualified),
        properties=tuple(view for each, view in properties if not each.navigation),
        navigation=tuple(view for each, view in properties if each.navigation),
        members=members,
        flags=isinstance(definition, EnumType) and definition.flags,
        taken=uses.taking(qualified),
        given=uses.giving(qualified),
        held=uses.holding(qualified),
        findings=findings.of(definition.span.file),
    )


def _kind(definition: TypeDefinition) -> str:
    match definition:
        case EnumType():
            return "enumeration"
        case StructuredType(entity=True, abstract=True):
            return "abstract entity type"
        case StructuredType(entity=True):
            return "entity type"
        case _:
            return "complex type"


def _properties(
    definition: StructuredType, links: Links
) -> Iterator[tuple[Property, PropertyView]]:
    """The properties by name, with those of the base types that it does not have itself."""
    found: dict[str, tuple[Property, PropertyView]] = {}
    for owner in _chain(definition, links):
        origin = None
        if owner is not definition:
            origin = Link(shown(owner.name), links.named(owner.name))
        for each in owner.properties:
            found.setdefault(each.name, (each, _property(each, owner, links, origin)))
    yield from found.values()


def _chain(definition: StructuredType, links: Links) -> Iterator[StructuredType]:
    """The type and its base types; a circle ends where it closes."""
    seen: set[str] = set()
    current: TypeDefinition | None = definition
    while isinstance(current, StructuredType) and current.name not in seen:
        seen.add(current.name)
        yield current
        named = links.names.find(current.base)
        current = named.definition if named else None


def _property(
    each: Property, owner: StructuredType, links: Links, origin: Link | None
) -> PropertyView:
    marks = {
        "key": each.name == owner.key,
        "read-only": each.read_only,
        "deprecated": each.deprecated,
    }
    return PropertyView(
        prose(each.name),
        links.type(each.type),
        sentence(each.description),
        tuple(word for word, holds in marks.items() if holds),
        tuple(map(prose, each.values)),
        origin,
    )
