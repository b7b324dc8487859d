"""Attributes of the structured types: what each property is called, and what is inherited."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from generator.diagnostics import Report
from generator.facts import Property
from generator.model import StructuredType
from generator.rendering.views.calls.names import untaken
from generator.rendering.views.python.names import MODEL_NAMES, identifier
from generator.rendering.views.python.types import TypeNames


class Attribute(msgspec.Struct, frozen=True):
    """A property with the attribute that it is called."""

    name: str
    property: Property


class StructuredTypes:
    """The attributes of the structured types of one version."""

    def __init__(self, names: TypeNames, report: Report) -> None:
        self._names = names
        self._report = report
        self._attributes: dict[str, dict[str, Attribute]] = {}

    def attributes(self, definition: StructuredType) -> dict[str, Attribute]:
        """All attributes by the name of their property, those of the base types first."""
        known = self._attributes.get(definition.name)
        if known is None:
            base = self.base(definition)
            known = dict(self.attributes(base)) if base else {}
            for each in self._own(definition, known):
                known[each.property.name] = each
            self._attributes[definition.name] = known
        return known

    def _own(
        self, definition: StructuredType, inherited: dict[str, Attribute]
    ) -> Iterator[Attribute]:
        """What the type adds: a property that a base type has is not said again."""
        taken = {each.name for each in inherited.values()}
        for each in definition.properties:
            before = inherited.get(each.name)
            if before is None:
                name = untaken(identifier(each.name, "value", MODEL_NAMES), taken)
                taken.add(name)
                yield Attribute(name, each)
            elif before.property.type != each.type:
                self._report.add(
                    "property-redefined",
                    each.span,
                    before.property.span,
                    name=each.name,
                    type=definition.name,
                )

    def base(self, definition: StructuredType) -> StructuredType | None:
        """The base type, if the model has it and it does not derive from this type."""
        named = self._names.find(definition.base)
        base = named.definition if named else None
        if not isinstance(base, StructuredType):
            return None
        seen = {definition.name}
        above: StructuredType | None = base
        while above is not None:
            if above.name in seen:
                return None
            seen.add(above.name)
            next_named = self._names.find(above.base)
            found = next_named.definition if next_named else None
            above = found if isinstance(found, StructuredType) else None
        return base

    def added(self, definition: StructuredType) -> list[Attribute]:
        """The attributes that the type adds to those of its base types."""
        base = self.base(definition)
        inherited = self.attributes(base) if base else {}
        return [each for name, each in self.attributes(definition).items() if name not in inherited]
