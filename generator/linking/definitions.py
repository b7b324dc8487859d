"""The definitions of all types of a version, with every reference resolved.

A type that several pages document (an enumeration on two pages, an Intune view of ``user``) is
one definition: the page that is about it alone leads, the others add what it lacks.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from generator.availability import Deprecation
from generator.diagnostics import Report
from generator.facts import EnumStatement, Member, PageFacts, Property, TypeStatement
from generator.linking.scope import TypeScope, Undocumented
from generator.linking.symbols import Symbols
from generator.linking.types import Statement, TypeIndex
from generator.model import EnumType, StructuredType, TypeDefinition
from generator.naming import squash
from generator.odata import (
    NAMESPACE,
    MentionedType,
    NamedType,
    PrimitiveType,
    item_type,
    namespace,
    simple_name,
)

_ROOT = f"{NAMESPACE}.entity"
_FUTURE = "unknownfuturevalue"
_STRING = PrimitiveType("Edm.String")


class Defined(msgspec.Struct, frozen=True):
    """A type, and the mentions in it of types that no page defines."""

    definition: TypeDefinition
    undocumented: tuple[Undocumented, ...] = ()


def define_types(symbols: Symbols, report: Report) -> Iterator[Defined]:
    """Every type that is documented, sorted by name."""
    index = symbols.index
    targets = _navigation_targets(index)
    for name in index.names:
        statements = index.statements[name]
        enums = [each for _, each in statements if isinstance(each, EnumStatement)]
        if len(enums) == len(statements):
            note = _deprecation(*statements[0])
            yield Defined(_enumeration(name, enums, note, report))
        else:
            scope = TypeScope(symbols, report, namespace(name) or NAMESPACE)
            defined = _structured(name, statements, index, targets, scope)
            yield Defined(defined, tuple(scope.undocumented))


def _deprecation(page: PageFacts, statement: Statement) -> Deprecation | None:
    """The note at the head of a page, if the type is what the page is about: its first."""
    about = page.types[:1] if page.types else page.enums if len(page.enums) == 1 else ()
    return page.availability.deprecation if statement in about else None


def _enumeration(
    name: str, statements: list[EnumStatement], note: Deprecation | None, report: Report
) -> EnumType:
    first = statements[0]
    members: dict[str, Member] = {}
    for statement in statements:
        for member in statement.members:
            if member.name in members and statement is first:
                report.add("enum-member-repeated", member.span, name=name, member=member.name)
            if statement is first or not first.members:
                members.setdefault(member.name, member)
    return EnumType(
        name=name,
        span=first.span,
        members=tuple(members.values()),
        flags=any(statement.flags for statement in statements),
        evolvable=any(member.lower() == _FUTURE for member in members),
        description=next((each.description for each in statements if each.description), ""),
        deprecation=note,
    )


def _structured(
    name: str,
    statements: list[tuple[PageFacts, Statement]],
    index: TypeIndex,
    targets: frozenset[str],
    scope: TypeScope,
) -> StructuredType:
    found = [each for _, each in statements if isinstance(each, TypeStatement)]
    properties: dict[str, Property] = {}
    for statement in found:
        for stated in (*statement.properties, *_only_represented(statement)):
            if squash(stated.name) not in properties:
                properties[squash(stated.name)] = _resolved(stated, scope)
    base = index.base(name)
    resolved_base = base if base is None else _known(base, found[0], scope)
    return StructuredType(
        name=name,
        entity=_is_entity(name, index, targets),
        span=found[0].span,
        base=resolved_base if resolved_base != name else None,
        open=any(each.open for each in found),
        abstract=found[0].abstract,
        key=next((each.key for each in found if each.key), None),
        description=next((each.description for each in found if each.description), ""),
        properties=tuple(sorted(properties.values(), key=_structural_first)),
        deprecation=_deprecation(*statements[0]),
    )


def _is_entity(name: str, index: TypeIndex, targets: frozenset[str]) -> bool:
    """Whether a type or the nearest base type of which the pages tell is an entity type.

    What derives from an entity type is one, and so is what navigation properties lead to, the
    ``targets`` (OData 4.01 CSDL, 6.1 and 8.1).
    """
    for each in index.ancestry(name):
        for _, statement in index.statements.get(each, ()):
            if isinstance(statement, TypeStatement) and statement.entity is not None:
                return statement.entity
        if each == _ROOT or each in targets:
            return True
    return False


def _navigation_targets(index: TypeIndex) -> frozenset[str]:
    """The types that documented navigation properties lead to."""
    return frozenset(
        found
        for owner, statements in index.statements.items()
        for _, statement in statements
        if isinstance(statement, TypeStatement)
        for each in statement.properties
        if each.navigation and each.type is not None
        if isinstance(mention := item_type(each.type), MentionedType)
        if (found := index.find(mention, namespace(owner) or NAMESPACE)) is not None
    )


def _known(base: str, statement: TypeStatement, scope: TypeScope) -> str:
    resolved = scope.resolve(MentionedType(base), statement.span)
    return resolved.name if isinstance(resolved, NamedType) else base


def _structural_first(stated: Property) -> bool:
    return stated.navigation


def _only_represented(statement: TypeStatement) -> list[Property]:
    """Properties that only the JSON representation shows."""
    documented = {squash(each.name) for each in statement.properties}
    return [
        Property(name, stated, statement.span)
        for name, stated in statement.representation
        if squash(name) not in documented and not name.startswith("@")
    ]


def _resolved(stated: Property, scope: TypeScope) -> Property:
    if stated.type is None:
        return stated
    mention = item_type(stated.type)
    if stated.values and isinstance(mention, MentionedType) and not _exists(mention, scope):
        scope.report.add("type-undocumented", stated.span, name=mention.name)
        return msgspec.structs.replace(stated, type=_STRING)
    return msgspec.structs.replace(stated, type=scope.resolve(stated.type, stated.span))


def _exists(mention: MentionedType, scope: TypeScope) -> bool:
    on_page = scope.on_page(mention.link) if mention.link else ()
    return bool(on_page) or scope.named(simple_name(mention.name)) is not None
