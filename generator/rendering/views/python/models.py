"""Views of structured types and enumeration types: one module each in ``models``."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from generator.diagnostics import Report
from generator.facts import Member, Property
from generator.model import EnumType, StructuredType
from generator.odata import is_collection
from generator.rendering.views.python.imports import Imports
from generator.rendering.views.python.names import (
    MODEL_NAMES,
    constant_name,
    identifier,
    untaken,
)
from generator.rendering.views.python.source import (
    docstring,
    first_sentence,
    literal,
    sentence,
    wrapped,
)
from generator.rendering.views.python.types import (
    ANY_MODEL,
    RUNTIME,
    TypeName,
    TypeNames,
    read_type,
    runtime_type,
)

_INDENT = 4


class PropertyView(msgspec.Struct, frozen=True):
    """A property as a class attribute.

    ``arguments`` are those of the runtime's ``Property``; ``type`` the annotation of its value.
    """

    name: str
    arguments: tuple[str, ...]
    type: str


class StructuredTypeView(msgspec.Struct, frozen=True):
    """Each of ``structured``: a class of ``models``; all texts are Python source.

    ``version`` is the version's package (``v1_0``), ``module`` and ``class_name`` where and what
    the class is, ``base`` its base class, ``property_class`` the runtime's ``Property``, both as
    imported, ``qualified`` the literal of the OData name. ``imports`` are the import lines of the
    module, ``stub_imports`` those of its stub.
    """

    version: str
    module: str
    class_name: str
    base: str
    property_class: str
    stub_base: str
    stub_property_class: str
    qualified: str
    title: str
    docstring: str
    imports: tuple[str, ...]
    stub_imports: tuple[str, ...]
    properties: tuple[PropertyView, ...]


class MemberView(msgspec.Struct, frozen=True):
    """An enumeration member: its constant and the literal of its value."""

    name: str
    value: str


class EnumTypeView(msgspec.Struct, frozen=True):
    """Each of ``enumeration``: an enumeration class of ``models``; all texts are Python source."""

    version: str
    module: str
    class_name: str
    base: str
    title: str
    docstring: str
    imports: tuple[str, ...]
    members: tuple[MemberView, ...]


class _Attribute(msgspec.Struct, frozen=True):
    """A property with the attribute that it is called."""

    name: str
    property: Property


class StructuredTypes:
    """Makes the views of the structured types of one version."""

    def __init__(self, version: str, names: TypeNames, report: Report) -> None:
        self._version = version
        self._names = names
        self._report = report
        self._attributes: dict[str, dict[str, _Attribute]] = {}

    def views(self) -> Iterator[StructuredTypeView]:
        """The views, by module."""
        for named in self._names:
            if isinstance(named.definition, StructuredType):
                yield self._view(named, named.definition)

    def attributes(self, definition: StructuredType) -> dict[str, _Attribute]:
        """All attributes by the name of their property, those of the base types first."""
        known = self._attributes.get(definition.name)
        if known is None:
            base = self._base(definition)
            known = dict(self.attributes(base)) if base else {}
            for each in self._own(definition, known):
                known[each.property.name] = each
            self._attributes[definition.name] = known
        return known

    def _own(
        self, definition: StructuredType, inherited: dict[str, _Attribute]
    ) -> Iterator[_Attribute]:
        """What the type adds: a property that a base type has is not said again."""
        taken = {each.name for each in inherited.values()}
        for each in definition.properties:
            before = inherited.get(each.name)
            if before is None:
                name = untaken(identifier(each.name, "value", MODEL_NAMES), taken)
                taken.add(name)
                yield _Attribute(name, each)
            elif before.property.type != each.type:
                self._report.add(
                    "property-redefined",
                    each.span,
                    before.property.span,
                    name=each.name,
                    type=definition.name,
                )

    def _base(self, definition: StructuredType) -> StructuredType | None:
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

    def _view(self, named: TypeName, definition: StructuredType) -> StructuredTypeView:
        base = self._base(definition)
        inherited = self.attributes(base) if base else {}
        own = [each for name, each in self.attributes(definition).items() if name not in inherited]
        imports = Imports((named.class_name,))
        stub_imports = Imports((named.class_name, *(each.name for each in own)))
        return StructuredTypeView(
            version=self._version,
            module=named.module,
            class_name=named.class_name,
            base=self._base_class(base, imports),
            property_class=imports.use(f"{RUNTIME}.model", "Property") if own else "",
            stub_base=self._base_class(base, stub_imports),
            stub_property_class=stub_imports.use(f"{RUNTIME}.model", "Property") if own else "",
            qualified=literal(named.qualified),
            title=docstring([f"{named.qualified}."], 0),
            docstring=_class_docstring(named, own),
            properties=tuple(self._property(each, stub_imports) for each in own),
            imports=imports.lines(),
            stub_imports=stub_imports.lines(),
        )

    def _base_class(self, base: StructuredType | None, imports: Imports) -> str:
        named = self._names.find(base.name) if base else None
        if named is None:
            return imports.use(f"{RUNTIME}.model", ANY_MODEL)
        return self._names.import_class(named, imports)

    def _property(self, attribute: _Attribute, imports: Imports) -> PropertyView:
        reference = attribute.property.type
        told = runtime_type(reference, self._names)
        arguments = [literal(attribute.property.name)]
        if told is not None:
            arguments.append(literal(told))
        if is_collection(reference):
            arguments.append("collection=True")
        annotation = read_type(reference, self._names, imports)
        return PropertyView(attribute.name, tuple(arguments), annotation)


def enum_views(version: str, names: TypeNames) -> Iterator[EnumTypeView]:
    """The views of the enumeration types of one version, by module."""
    for named in names:
        definition = named.definition
        if isinstance(definition, EnumType):
            imports = Imports((named.class_name,))
            yield EnumTypeView(
                version=version,
                module=named.module,
                class_name=named.class_name,
                base=imports.use(f"{RUNTIME}.enums", "GraphEnum"),
                title=docstring([f"{named.qualified}."], 0),
                docstring=_enum_docstring(named, definition),
                imports=imports.lines(),
                members=tuple(_members(definition)),
            )


def enum_members(definition: EnumType) -> Iterator[tuple[str, Member]]:
    """The members of an enumeration, each once, with their constants."""
    taken: dict[str, str] = {}
    for each in definition.members:
        if each.name not in taken.values():
            name = untaken(constant_name(each.name, "value"), taken).upper()
            taken[name] = each.name
            yield name, each


def _members(definition: EnumType) -> Iterator[MemberView]:
    for name, member in enum_members(definition):
        yield MemberView(name, literal(member.name))


def _class_docstring(named: TypeName, attributes: list[_Attribute]) -> str:
    definition = named.definition
    summary = sentence(definition.description) or f"The type {named.qualified}."
    lines = wrapped(summary, _INDENT)
    described = [
        (each.name, first_sentence(each.property.description))
        for each in attributes
        if each.property.description
    ]
    if described:
        lines += ["", "Attributes:"]
        for name, text in described:
            lines += [f"    {line}" for line in wrapped(f"{name}: {text}", _INDENT + 4, 4)]
    return docstring(lines, _INDENT)


def _enum_docstring(named: TypeName, definition: EnumType) -> str:
    summary = sentence(definition.description) or f"The values of {named.qualified}."
    lines = wrapped(summary, _INDENT)
    described = [
        f"{constant_name(each.name, 'value')}: {first_sentence(each.description)}"
        for each in definition.members
        if each.description
    ]
    if described:
        lines += ["", "Attributes:"]
        for text in described:
            lines += [f"    {line}" for line in wrapped(text, _INDENT + 4, 4)]
    return docstring(lines, _INDENT)
