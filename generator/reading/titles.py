"""Names of the types that a resource page defines: from its annotations, headings and title."""

from __future__ import annotations

import re

import msgspec

from generator.facts import EnumStatement, PageFacts, TypeStatement
from generator.naming import squash
from generator.odata import NAMESPACE, namespace, simple_name
from generator.reading.blocks import Fence
from generator.reading.headings import SectionKind
from generator.reading.outline import Section
from generator.reading.scope import PageScope
from generator.reading.sections.representation import defines_primitive

_TITLE = re.compile(
    r"(?P<name>[A-Za-z_][\w.]*) (?P<kind>resource|complex|entity|enum(?:eration)?|facet)\b"
    r"(?: types?)?(?: \([^()]*\))?$",
    re.IGNORECASE,
)
_STATING = frozenset(
    (SectionKind.PROPERTIES, SectionKind.RELATIONSHIPS, SectionKind.REPRESENTATION)
)


def name_types(
    shown: list[TypeStatement], outline: tuple[Section, ...], scope: PageScope, facts: PageFacts
) -> list[TypeStatement]:
    """One statement for each type that the page defines, with its name.

    ``shown`` are the statements of its JSON representations; of several of one type the first
    counts, the others are samples. Without a name there, the page's title gives it, if the page
    has a section that states a type.
    """
    title = _TITLE.match(facts.title)
    titled = title["name"] if title and not title["kind"].lower().startswith("enum") else None
    named: dict[str, TypeStatement] = {}
    for statement in shown:
        if statement.name:
            named.setdefault(statement.name, statement)
    if named:
        first = next(iter(named.values()))
        if titled and len(named) == 1 and squash(titled) != squash(simple_name(first.name)):
            scope.report.add("type-name-disagrees", first.span, name=first.name, title=titled)
        return list(named.values())
    if titled is None or describes_primitive(outline):
        return []
    name = _qualified(_camel(titled), facts.namespace)
    if shown:
        return [msgspec.structs.replace(shown[0], name=name, titled=True)]
    stating = next((section for section in outline if section.kind in _STATING), None)
    return [TypeStatement(name, stating.span, titled=True)] if stating else []


def name_enums(
    enums: list[EnumStatement],
    types: tuple[TypeStatement, ...],
    scope: PageScope,
    facts: PageFacts,
) -> tuple[EnumStatement, ...]:
    """``enums`` with their names, qualified by the namespace of the page or of its first type.

    An enumeration without a heading of its own has the name of the title; it is reported and left
    out where the title names none.
    """
    near = facts.namespace or (namespace(types[0].name) if types else None)
    title = _TITLE.match(facts.title)
    named: list[EnumStatement] = []
    for each in enums:
        name = each.name or (title["name"] if title and not types else "")
        if not name:
            scope.report.add("enum-unnamed", each.span, title=facts.title)
            continue
        alone = len(enums) == 1 and not types
        description = each.description or (facts.summary if alone else "")
        name = _qualified(_camel(name), near)
        named.append(msgspec.structs.replace(each, name=name, description=description))
    _report_twins(named, scope)
    return tuple(named)


def _report_twins(enums: list[EnumStatement], scope: PageScope) -> None:
    """Report enumerations that stand on the page twice, or whose members are those of another."""
    by_members: dict[tuple[str, ...], EnumStatement] = {}
    for each in enums:
        members = tuple(sorted(member.name for member in each.members))
        first = by_members.setdefault(members, each)
        if first is each:
            continue
        if first.name == each.name:
            scope.report.add("enum-repeated", each.span, first.span, name=each.name)
        else:
            scope.report.add(
                "enum-members-copied", each.span, first.span, name=each.name, other=first.name
            )


def describes_primitive(outline: tuple[Section, ...]) -> bool:
    """Whether the page describes a primitive type of OData or plain JSON, as annotated."""
    return any(
        isinstance(block, Fence) and block.annotation and defines_primitive(block.annotation)
        for section in outline
        for block in section.blocks
    )


def _qualified(name: str, near: str | None) -> str:
    return name if "." in name else f"{near or NAMESPACE}.{name}"


def _camel(name: str) -> str:
    """``name`` with a small first letter where a heading made it a capital."""
    return name[0].lower() + name[1:] if name[1:2].islower() else name
