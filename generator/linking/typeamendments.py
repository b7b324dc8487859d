"""Changes of types: properties and enumeration members; see :mod:`generator.linking.amendments`."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from generator.facts import EnumStatement, Member, PageFacts, Property, TypeStatement
from generator.linking.patches import EnumMemberChange, PropertyTypeChange
from generator.linking.swap import Swap
from generator.odata import TypeRef, simple_name
from generator.text import Span


def property_types(
    page: PageFacts, change: PropertyTypeChange, span: Span
) -> tuple[PageFacts, Swap[TypeRef]]:
    """The type of a property in the table and in the representation, amended at ``span``."""
    swap = Swap(change)
    types = list(page.types)
    owned = _owned(page.types, change.owner)
    swap.applicable = len(owned) == 1
    for index in owned if swap.applicable else ():
        statement = types[index]
        properties: list[Property] = []
        shown: list[tuple[str, TypeRef | None]] = []
        for each in statement.properties:
            if each.name != change.name or not swap.meets(each.type, each.span):
                properties.append(each)
            elif change.use is not None:
                properties.append(replace(each, type=change.use, span=span))
        for name, stated in statement.representation:
            if name != change.name or stated is None or not swap.meets(stated, statement.span):
                shown.append((name, stated))
            elif change.use is not None:
                shown.append((name, change.use))
        if swap.adds:
            properties.append(Property(change.name, change.use, span))
        types[index] = replace(statement, properties=tuple(properties), representation=tuple(shown))
    return replace(page, types=tuple(types)), swap


def enum_members(
    page: PageFacts, change: EnumMemberChange, span: Span
) -> tuple[PageFacts, Swap[str]]:
    """A member of an enumeration amended at ``span``."""
    swap = Swap(change, several=True)
    enums = list(page.enums)
    owned = _owned(page.enums, change.owner)
    swap.applicable = len(owned) == 1
    for index in owned if swap.applicable else ():
        members: list[Member] = []
        for member in enums[index].members:
            if not swap.meets(member.name, member.span):
                members.append(member)
            elif change.use is not None:
                members.append(replace(member, name=change.use, span=span))
        if swap.adds and change.use is not None:
            members.append(Member(change.use, span))
        enums[index] = replace(enums[index], members=tuple(members))
    return replace(page, enums=tuple(enums)), swap


def _owned(statements: Sequence[TypeStatement | EnumStatement], owner: str | None) -> list[int]:
    """Which of ``statements`` are of the type ``owner``, which may be unqualified; all for None."""
    return [
        index
        for index, statement in enumerate(statements)
        if owner is None or owner in (statement.name, simple_name(statement.name))
    ]
