"""Views of the classes of structured types."""

from __future__ import annotations

import msgspec

from generator.odata import CollectionType
from generator.rendering.views.prose import first_sentence, sentence
from generator.rendering.views.python.attributes import Attribute
from generator.rendering.views.python.imports import Imports
from generator.rendering.views.python.source import deprecation, docstring, literal, wrapped
from generator.rendering.views.python.types import (
    RUNTIME,
    TypeName,
    TypeNames,
    read_type,
    runtime_type,
)

_INDENT = 4


class PropertyView(msgspec.Struct, frozen=True):
    """A property as a class attribute.

    ``descriptor`` is the runtime's ``Property``, or ``CollectionProperty``, as imported;
    ``arguments`` are those that it is given, ``type`` is the annotation of its value, or of each.
    """

    name: str
    descriptor: str
    arguments: tuple[str, ...]
    type: str


class StructuredClassView(msgspec.Struct, frozen=True):
    """The class of a structured type; all texts are Python source.

    ``base`` is its base class, ``qualified`` the literal of the OData name.
    """

    class_name: str
    base: str
    qualified: str
    docstring: str
    properties: tuple[PropertyView, ...]


def class_view(
    named: TypeName, base: str, own: list[Attribute], names: TypeNames, imports: Imports
) -> StructuredClassView:
    """The view of a structured type with its ``own`` attributes, derived from class ``base``."""
    return StructuredClassView(
        class_name=named.class_name,
        base=base,
        qualified=literal(named.qualified),
        docstring=_class_docstring(named, own),
        properties=tuple(_property(each, names, imports) for each in own),
    )


def _property(attribute: Attribute, names: TypeNames, imports: Imports) -> PropertyView:
    reference = attribute.property.type
    told = runtime_type(reference, names)
    arguments = [literal(attribute.property.name)]
    if told is not None:
        arguments.append(literal(told))
    descriptor = "Property"
    if isinstance(reference, CollectionType) and names.structured(reference.item) is not None:
        # Only such items can be of a derived type.
        descriptor, reference = "CollectionProperty", reference.item
    return PropertyView(
        attribute.name,
        imports.run(f"{RUNTIME}.model", descriptor),
        tuple(arguments),
        read_type(reference, names, imports),
    )


def _class_docstring(named: TypeName, attributes: list[Attribute]) -> str:
    definition = named.definition
    summary = sentence(definition.description) or f"The type {named.qualified}."
    lines = wrapped(summary, _INDENT)
    if note := deprecation(definition.deprecation, _INDENT):
        lines += ["", *note]
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
