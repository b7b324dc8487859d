"""Documented types compared with the declared ones: properties, their types, members."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from generator.diagnostics import Report
from generator.facts import Property
from generator.metadata.agreement import is_enumeration_as_string, same_type
from generator.metadata.edm import EdmEnumType
from generator.metadata.figures import Ratio, TypeFigures
from generator.metadata.schema import Schema
from generator.model import EnumType, StructuredType, TypeDefinition
from generator.odata import (
    NamedType,
    TypeRef,
    UntypedType,
    is_collection,
    item_type,
    type_name,
)


def compare_types(
    definitions: Sequence[TypeDefinition], schemas: Sequence[Schema], report: Report
) -> TypeFigures:
    """Compare every documented type of ``definitions``; differences go to ``report``.

    A type is compared with the first of ``schemas`` that declares it.
    """
    comparison = _TypeComparison(definitions, schemas, report)
    for definition in definitions:
        if isinstance(definition, EnumType):
            comparison.enumeration(definition)
        elif definition.documented:
            comparison.structured(definition)
    return comparison.figures


class _TypeComparison:
    def __init__(
        self, definitions: Sequence[TypeDefinition], schemas: Sequence[Schema], report: Report
    ) -> None:
        self._schemas = schemas
        self._report = report
        self._undocumented = {
            each.name
            for each in definitions
            if isinstance(each, StructuredType) and not each.documented
        }
        self.figures = TypeFigures()

    def structured(self, definition: StructuredType) -> None:
        """Compare a structured type with all its properties."""
        for each in definition.properties:
            self._count("resolved", self._is_resolved(each.type))
        schema = next((each for each in self._schemas if each.structured(definition.name)), None)
        self._count("declared", schema is not None)
        if schema is None:
            self._report.add("metadata-type-unknown", definition.span, name=definition.name)
            return
        for each in definition.properties:
            self._property(definition.name, each, schema)

    def _is_resolved(self, reference: TypeRef | None) -> bool:
        if reference is None:
            return False
        item = item_type(reference)
        return not isinstance(item, UntypedType) and not (
            isinstance(item, NamedType) and item.name in self._undocumented
        )

    def _property(self, owner: str, stated: Property, schema: Schema) -> None:
        declared = schema.property(owner, stated.name)
        self._count("properties", declared is not None)
        if declared is None:
            self._report.add("metadata-property-unknown", stated.span, name=stated.name, type=owner)
            return
        if declared.name != stated.name:
            self._report.add(
                "metadata-case", stated.span, documented=stated.name, declared=declared.name
            )
        if stated.type is None:
            return
        as_string = is_collection(stated.type) == is_collection(
            declared.type
        ) and is_enumeration_as_string(
            item_type(stated.type), item_type(declared.type), self._schemas
        )
        agrees = same_type(stated.type, declared.type, self._schemas) or as_string
        self._count("property_types", agrees)
        if as_string:
            as_strings = self.figures.as_strings + 1
            self.figures = msgspec.structs.replace(self.figures, as_strings=as_strings)
        if not agrees or as_string:
            code = "metadata-property-string" if as_string else "metadata-property-type"
            self._report.add(
                code,
                stated.span,
                name=stated.name,
                documented=type_name(stated.type),
                declared=type_name(declared.type),
            )

    def enumeration(self, definition: EnumType) -> None:
        """Compare an enumeration with all its members."""
        found = (each.enumeration(definition.name) for each in self._schemas)
        declared = next((each for each in found if each is not None), None)
        self._count("declared", declared is not None)
        if declared is None:
            self._report.add("metadata-type-unknown", definition.span, name=definition.name)
            return
        self._members(definition, declared)

    def _members(self, definition: EnumType, declared: EdmEnumType) -> None:
        theirs = set(declared.members)
        mine = {each.name for each in definition.members}
        for member in definition.members:
            self._count("members", member.name in theirs)
            if member.name not in theirs:
                self._report.add(
                    "metadata-member-unknown",
                    member.span,
                    member=member.name,
                    type=definition.name,
                )
        missing = [name for name in declared.members if name not in mine]
        for _ in missing:
            self._count("members", False)
        if missing:
            self._report.add(
                "metadata-member-undocumented",
                definition.span,
                members=", ".join(missing),
                type=definition.name,
            )
        self._count("enumerations", mine == theirs)

    def _count(self, figure: str, good: bool) -> None:
        ratio: Ratio = getattr(self.figures, figure)
        counted = {figure: ratio.counting(good)}
        self.figures = msgspec.structs.replace(self.figures, **counted)
