"""The page view's rows for the types that a resource page defines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.text import Text

from generator.facts import PageFacts, Property
from generator.model import EnumType, StructuredType, TypeDefinition
from generator.odata import type_name
from generator.review.rows import Rows, listed, prose


def type_rows(
    definitions: Sequence[TypeDefinition], facts: PageFacts, rows: Rows
) -> Iterator[Text]:
    """The rows of ``definitions``, then the methods that the page links to."""
    if not definitions:
        yield rows.title("No type: the page gives no name, properties or members")
    for definition in definitions:
        if isinstance(definition, StructuredType):
            yield from _structured_rows(definition, rows)
        else:
            yield from _enum_rows(definition, rows)
    if facts.methods:
        yield rows.title("Methods")
    for method in facts.methods:
        returns = type_name(method.returns) if method.returns is not None else ""
        yield rows.fact(method.span, prose(method.label), (method.page, "dim"), (returns, "green"))


def _structured_rows(definition: StructuredType, rows: Rows) -> Iterator[Text]:
    kind = "Entity type" if definition.entity else "Complex type"
    base = f" : {definition.base}" if definition.base else ""
    yield rows.title(f"{kind} {definition.name}{base}")
    marks = _marks(
        ("open", definition.open),
        ("abstract", definition.abstract),
        (f"key {definition.key}", definition.key is not None),
    )
    yield rows.fact(definition.span, marks)
    yield from rows.deprecation(definition.deprecation)
    for each in definition.properties:
        yield _property_row(each, rows)


def _property_row(each: Property, rows: Rows) -> Text:
    kind = type_name(each.type) if each.type is not None else "type unknown"
    marks = _marks(
        ("navigation", each.navigation),
        ("nullable", each.nullable is True),
        ("read-only", each.read_only),
        ("deprecated", each.deprecated),
        (f"values {listed(each.values)}", bool(each.values)),
    )
    return rows.fact(each.span, each.name, (kind, "green"), (marks, "dim"))


def _enum_rows(definition: EnumType, rows: Rows) -> Iterator[Text]:
    yield rows.title(f"Enumeration {definition.name}")
    marks = _marks(("flags", definition.flags), ("evolvable", definition.evolvable))
    yield rows.fact(definition.span, marks)
    yield from rows.deprecation(definition.deprecation)
    for member in definition.members:
        value = f"= {member.value}" if member.value is not None else ""
        yield rows.fact(member.span, member.name, (value, "dim"), prose(member.description))


def _marks(*marks: tuple[str, bool]) -> str:
    return listed((name for name, applies in marks if applies), "")
