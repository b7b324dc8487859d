"""Facts of a resource page put together: its structured types and its enumerations."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import msgspec

from generator.facts import EnumStatement, PageFacts, Property, TypeStatement
from generator.naming import squash
from generator.odata import (
    NAMESPACE,
    PrimitiveType,
    item_type,
    namespace,
    simple_name,
)
from generator.reading.agreement import compare
from generator.reading.blocks import Fence
from generator.reading.headings import SectionKind
from generator.reading.lead import read_base, tells_complex, tells_open
from generator.reading.outline import Section
from generator.reading.scope import Fact, PageScope
from generator.reading.sections.properties import property_values
from generator.reading.sections.representation import defines_primitive, read_representation
from generator.text import Span

_TITLE = re.compile(
    r"(?P<name>[A-Za-z_][\w.]*) (?P<kind>resource|complex|entity|enum(?:eration)?|facet)\b"
    r"(?: types?)?(?: \([^()]*\))?$",
    re.IGNORECASE,
)
_STATING = frozenset(
    (SectionKind.PROPERTIES, SectionKind.RELATIONSHIPS, SectionKind.REPRESENTATION)
)


def assemble(
    found: Iterable[Fact], outline: tuple[Section, ...], scope: PageScope, facts: PageFacts
) -> tuple[tuple[TypeStatement, ...], tuple[EnumStatement, ...]]:
    """The structured types and enumerations of a page, from what its sections gave.

    ``facts`` hold the page's title, namespace and summary. A type is named by the annotation of
    its JSON representation, else by the title; an enumeration by its heading, else by the title.
    """
    found = tuple(found)
    shown = [fact for fact in found if isinstance(fact, TypeStatement)]
    for section in outline:
        if section.kind is not SectionKind.REPRESENTATION:
            shown += read_representation(section, scope)
    properties = [fact for fact in found if isinstance(fact, Property)]
    listed = [fact for fact in found if isinstance(fact, EnumStatement)]
    types = _named_types(shown, outline, scope, facts)
    if properties and not types and not _about_primitive(outline):
        scope.report.add("type-unnamed", properties[0].span, title=facts.title)
    values, enums = _values_apart(listed, properties)
    for section in outline:
        if section.kind is SectionKind.PROPERTIES:
            values |= {
                squash(title.split(" ")[0]): each for title, each in property_values(section)
            }
    properties = _once([_with_values(each, values) for each in properties], scope)
    shares = _shares(properties, types, outline)
    complete = tuple(
        _completed(statement, own, outline, scope, facts)
        for statement, own in zip(types, shares, strict=True)
    )
    tables = next((each.span for each in outline if each.kind is SectionKind.PROPERTIES), None)
    for statement in complete:
        compare(statement, scope.report, tables)
    return complete, tuple(_named_enums(enums, complete, scope, facts))


def _named_types(
    shown: list[TypeStatement], outline: tuple[Section, ...], scope: PageScope, facts: PageFacts
) -> list[TypeStatement]:
    """One statement for each type that the page defines, with its name.

    Several representations of one type: the first counts, the others are samples.
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
    if titled is None or _about_primitive(outline):
        return []
    name = _qualified(_camel(titled), facts.namespace)
    for statement in shown:
        return [msgspec.structs.replace(statement, name=name)]
    stating = next((section for section in outline if section.kind in _STATING), None)
    return [TypeStatement(name, stating.span)] if stating else []


def _about_primitive(outline: tuple[Section, ...]) -> bool:
    """Whether the page describes a primitive type of OData (``timestamp``), as annotated."""
    return any(
        isinstance(block, Fence) and block.annotation and defines_primitive(block.annotation)
        for section in outline
        for block in section.blocks
    )


def _values_apart(
    listed: list[EnumStatement], properties: list[Property]
) -> tuple[dict[str, tuple[str, ...]], list[EnumStatement]]:
    """Lists of the values of String properties, by property; and the enumerations proper.

    ``signInAudience values`` lists values where the property of that name is a String.
    """
    strings = {
        squash(each.name)
        for each in properties
        if each.type and item_type(each.type) == PrimitiveType("Edm.String")
    }
    values = {
        squash(each.name): tuple(member.name for member in each.members)
        for each in listed
        if squash(each.name) in strings
    }
    return values, [each for each in listed if squash(each.name) not in strings]


def _with_values(stated: Property, values: dict[str, tuple[str, ...]]) -> Property:
    if stated.values or squash(stated.name) not in values:
        return stated
    return msgspec.structs.replace(stated, values=values[squash(stated.name)])


def _once(properties: list[Property], scope: PageScope) -> list[Property]:
    """``properties`` with the first of each name; a repetition is reported."""
    kept: dict[str, Property] = {}
    for each in properties:
        first = kept.setdefault(each.name, each)
        if first is not each:
            scope.report.add("property-repeated", each.span, first.span, name=each.name)
    return list(kept.values())


def _shares(
    properties: list[Property], types: list[TypeStatement], outline: tuple[Section, ...]
) -> list[tuple[Property, ...]]:
    """The properties of each of ``types``: all where it is alone on the page.

    Of several types, a property belongs to the one that stands below the same outer heading,
    else to the next one on the page, else to the last.
    """
    if len(types) < 2:
        return [tuple(properties)] * len(types)
    shares: list[list[Property]] = [[] for _ in types]
    homes = [_home(statement.span, outline) for statement in types]
    for each in properties:
        home = _home(each.span, outline)
        same = [place for place, other in enumerate(homes) if other == home]
        below = [place for place in same or range(len(types)) if types[place].span > each.span]
        shares[(below or same or [len(types) - 1])[0]].append(each)
    return [tuple(share) for share in shares]


def _home(span: Span, outline: tuple[Section, ...]) -> str:
    """The outermost heading above the line ``span``."""
    home = ""
    for section in outline:
        if section.span.file == span.file and section.span.line <= span.line:
            home = section.outer[0] if section.outer else ""
    return home


def _completed(
    statement: TypeStatement,
    properties: tuple[Property, ...],
    outline: tuple[Section, ...],
    scope: PageScope,
    facts: PageFacts,
) -> TypeStatement:
    """``statement`` with its properties and with what the lead of the page tells."""
    lead = next((section for section in outline if section.kind is SectionKind.LEAD), None)
    shown = dict(statement.representation)
    base, entity, is_open = statement.base, statement.entity, statement.open
    if lead is not None:
        base = base or read_base(lead, scope)
        if entity is None and (tells_complex(lead) or "complex type" in facts.title.lower()):
            entity = False
        is_open = is_open or tells_open(lead)
    return msgspec.structs.replace(
        statement,
        entity=entity,
        base=base,
        open=is_open,
        description=facts.summary,
        properties=tuple(
            msgspec.structs.replace(each, type=shown.get(each.name)) if each.type is None else each
            for each in properties
        ),
    )


def _named_enums(
    enums: list[EnumStatement],
    types: tuple[TypeStatement, ...],
    scope: PageScope,
    facts: PageFacts,
) -> Iterator[EnumStatement]:
    """``enums`` with their names, qualified; without a heading of its own one has the title's."""
    near = facts.namespace or (namespace(types[0].name) if types else None)
    title = _TITLE.match(facts.title)
    for each in enums:
        name = each.name or (title["name"] if title and not types else "")
        if not name:
            scope.report.add("enum-unnamed", each.span, title=facts.title)
            continue
        alone = len(enums) == 1 and not types
        description = each.description or (facts.summary if alone else "")
        name = _qualified(_camel(name), near)
        yield msgspec.structs.replace(each, name=name, description=description)


def _qualified(name: str, near: str | None) -> str:
    return name if "." in name else f"{near or NAMESPACE}.{name}"


def _camel(name: str) -> str:
    """``name`` with a small first letter where a heading made it a capital."""
    return name[0].lower() + name[1:] if name[1:2].islower() else name
