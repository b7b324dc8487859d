"""What the property tables of a page and its JSON representation say of each other."""

from __future__ import annotations

from generator.facts import Property, TypeStatement
from generator.odata import (
    MentionedType,
    PrimitiveType,
    TypeRef,
    UntypedType,
    is_collection,
    item_type,
    simple_name,
    type_name,
)
from generator.reading.report import Report
from generator.text import Span

_MOMENTS = frozenset(("DateTimeOffset", "Date", "TimeOfDay"))
_NUMBERS = frozenset(("Int16", "Int32", "Int64", "Byte", "SByte", "Single", "Double", "Decimal"))


def compare(statement: TypeStatement, report: Report, table: Span | None) -> None:
    """Report where tables and representation disagree; ``table`` is the section of the tables.

    Navigation and inherited properties may be missing from the representation.
    """
    shown = {name.lower(): (name, reference) for name, reference in statement.representation}
    stated = {each.name.lower(): each for each in statement.properties}
    if not shown or not stated or table is None:
        return
    unlisted = [name for place, (name, _) in shown.items() if place not in stated]
    if unlisted:
        names = ", ".join(unlisted)
        report.add("representation-extra", statement.span, table, names=names)
    hidden = [each for place, each in stated.items() if place not in shown and _expected(each)]
    if hidden:
        names = ", ".join(each.name for each in hidden)
        report.add("representation-incomplete", hidden[0].span, statement.span, names=names)
    for place, (name, reference) in shown.items():
        found = stated.get(place)
        if found and found.type and reference and not _agree(found.type, reference):
            report.add(
                "property-type-disagrees",
                found.span,
                statement.span,
                name=name,
                table=type_name(found.type),
                shown=type_name(reference),
            )


def _expected(stated: Property) -> bool:
    return not stated.navigation and stated.inherited is None


def _agree(stated: TypeRef, shown: TypeRef) -> bool:
    """Whether a value that shows the type ``shown`` can be of the type ``stated``.

    Anything but numbers, Boolean values and objects stands as a string, and a date or a time of
    day as a timestamp. An object may be of a derived type, which no single page can tell.
    """
    if is_collection(stated) != is_collection(shown):
        return UntypedType() in (stated, shown)
    one, other = item_type(stated), item_type(shown)
    match one, other:
        case UntypedType(), _:
            return True
        case _, UntypedType():
            return True
        case MentionedType(), MentionedType():
            return True
        case MentionedType(), PrimitiveType("Edm.String"):
            return True
        case PrimitiveType(name), PrimitiveType(other_name):
            return _kind(name) == _kind(other_name) or "Edm.String" in (name, other_name)
        case _:
            return one == other or other == PrimitiveType("Edm.String")


def _kind(name: str) -> str:
    simple = simple_name(name)
    if simple in _MOMENTS:
        return "moment"
    return "number" if simple in _NUMBERS else simple
