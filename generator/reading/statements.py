"""Facts of a resource page put together: its structured types and its enumerations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from generator.facts import EnumStatement, MethodLink, PageFacts, Property, TypeStatement
from generator.naming import squash
from generator.odata import PrimitiveType, TypeRef, item_type, simple_name, type_name
from generator.reading.agreement import compare
from generator.reading.headings import SectionKind
from generator.reading.lead import read_base, tells_complex, tells_open
from generator.reading.outline import Section
from generator.reading.scope import Fact, PageScope
from generator.reading.sections.properties import property_values, read_properties
from generator.reading.sections.representation import read_representation
from generator.reading.titles import describes_primitive, name_enums, name_types
from generator.text import Span

_PROSE = frozenset((SectionKind.LEAD, SectionKind.OTHER, SectionKind.REPRESENTATION))


def assemble(
    found: Iterable[Fact], outline: tuple[Section, ...], scope: PageScope, facts: PageFacts
) -> tuple[tuple[TypeStatement, ...], tuple[EnumStatement, ...]]:
    """The structured types and enumerations of a page, from what its sections gave.

    ``facts`` hold the page's title, namespace and summary. A type is named by the annotation of
    its JSON representation, else by the title; an enumeration by its heading, else by the title.
    """
    found = tuple(found)
    types = name_types(_representations(found, outline, scope), outline, scope, facts)
    properties = _properties(found, bool(types), outline, scope)
    if properties and not types and not describes_primitive(outline):
        scope.report.add("type-unnamed", properties[0].span, title=facts.title)
    listed = [fact for fact in found if isinstance(fact, EnumStatement)]
    values, enums = _values_apart(listed, properties)
    for section in outline:
        for title, names in property_values(section):
            values.setdefault(squash(title.split(" ")[0]), names)
    properties = _once([_with_values(each, values) for each in properties], scope)
    complete = tuple(
        _completed(statement, own, outline, scope, facts)
        for statement, own in zip(types, _shares(properties, types, outline), strict=True)
    )
    if any(isinstance(fact, MethodLink) for fact in found):
        complete = tuple(_addressed(statement) for statement in complete)
    tables = next((each.span for each in outline if each.kind is SectionKind.PROPERTIES), None)
    for statement in complete:
        compare(statement, scope.report, tables)
    return complete, name_enums(enums, complete, scope, facts)


def _representations(
    found: tuple[Fact, ...], outline: tuple[Section, ...], scope: PageScope
) -> list[TypeStatement]:
    """The JSON representations of the page, in whatever section they stand."""
    shown = [fact for fact in found if isinstance(fact, TypeStatement)]
    for section in outline:
        if section.kind is not SectionKind.REPRESENTATION:
            shown += read_representation(section, scope)
    return shown


def _properties(
    found: tuple[Fact, ...], typed: bool, outline: tuple[Section, ...], scope: PageScope
) -> list[Property]:
    """The properties of the page; where it defines a type (``typed``), those in prose too."""
    properties = [fact for fact in found if isinstance(fact, Property)]
    for section in outline:
        if typed and section.kind in _PROSE:
            properties += read_properties(section, scope)
    return properties


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
    is_complex = "complex type" in facts.title.lower() or (lead is not None and tells_complex(lead))
    return msgspec.structs.replace(
        statement,
        entity=False if statement.entity is None and is_complex else statement.entity,
        base=_base(statement, properties, lead, scope),
        open=statement.open or (lead is not None and tells_open(lead)),
        description=facts.summary,
        properties=tuple(_as_shown(properties, statement, scope)),
    )


def _as_shown(
    properties: Iterable[Property], statement: TypeStatement, scope: PageScope
) -> Iterator[Property]:
    """``properties`` with what the JSON representation shows of each: a missing type, its spelling.

    Of two spellings that differ in case only, the JSON's is on the wire, unless only the table's
    starts with a small letter, as all names of properties do.
    """
    spelt = {name.lower(): (name, reference) for name, reference in statement.representation}
    for stated in properties:
        name, reference = spelt.get(stated.name.lower(), (stated.name, None))
        if name != stated.name:
            places = stated.span, statement.span
            scope.report.add("property-case-disagrees", *places, table=stated.name, shown=name)
            if stated.name[0].islower() and not name[0].islower():
                name = stated.name
        yield msgspec.structs.replace(stated, name=name, type=stated.type or reference)


def _addressed(statement: TypeStatement) -> TypeStatement:
    """``statement`` as an entity type if it has an ``id``: methods address it by that."""
    if statement.entity is None and any(each.name == "id" for each in statement.properties):
        return msgspec.structs.replace(statement, entity=True)
    return statement


def _base(
    statement: TypeStatement,
    properties: tuple[Property, ...],
    lead: Section | None,
    scope: PageScope,
) -> TypeRef | None:
    """The base type: as annotated, else as the lead tells, else where properties come from.

    ``entity``, the root of all entity types, gives way to a type that is told in prose.
    """
    sources = {each.inherited.name: each.inherited for each in properties if each.inherited}
    told = read_base(lead, scope) if lead is not None else None
    inherited = next(iter(sources.values())) if len(sources) == 1 else None
    candidates = [each for each in (statement.base, told, inherited) if each is not None]
    others = [each for each in candidates if not _is_named(each, statement.name)]
    if len(others) < len(candidates):
        scope.report.add("base-type-itself", statement.span, name=statement.name)
    specific = [each for each in others if not _is_named(each, "entity")]
    return next(iter(specific or others), None)


def _is_named(reference: TypeRef, name: str) -> bool:
    return simple_name(type_name(reference)).lower() == simple_name(name).lower()
