"""JSON representations: the resource annotation and the JSON below it."""

from __future__ import annotations

from collections.abc import Iterator

from generator.facts import TypeStatement
from generator.odata import MentionedType, TypeRef, type_name
from generator.reading.blocks import Annotation, Fence
from generator.reading.headings import SectionKind
from generator.reading.outline import Section
from generator.reading.scope import PageScope
from generator.reading.shapes import read_shape
from generator.reading.typenames import parse_type_name

_JSON = frozenset(("json", "", "http", "jsonc", "javascript"))


def read_representation(section: Section, scope: PageScope) -> Iterator[TypeStatement]:
    """The types that the section's annotated blocks define, without their properties' tables.

    JSON without an annotation of its own gives a statement without a name, in a section of JSON
    representations only: the page's title has the name.
    """
    for block, _ in section.walk():
        if not isinstance(block, Fence):
            continue
        annotation = block.annotation
        if annotation is not None and annotation.block_type == "resource":
            yield _statement(block, annotation, scope)
        elif (
            section.kind is SectionKind.REPRESENTATION
            and block.language.lower() in _JSON
            and (annotation is None or annotation.block_type == "ignored")
        ):
            yield TypeStatement("", block.span, representation=read_shape(block.text))


def defines_primitive(annotation: Annotation) -> bool:
    """Whether a resource annotation names a primitive type: the page then defines no type."""
    return annotation.type is not None and not isinstance(annotation.type, MentionedType)


def _statement(block: Fence, annotation: Annotation, scope: PageScope) -> TypeStatement:
    if annotation.type is None:
        scope.report.add("resource-annotation-unnamed", annotation.span)
    return TypeStatement(
        name=type_name(annotation.type) if isinstance(annotation.type, MentionedType) else "",
        span=block.span,
        entity=True if annotation.key_property else None,
        base=_base(annotation, scope),
        open=annotation.open_type,
        abstract=annotation.abstract,
        key=annotation.key_property,
        representation=read_shape(block.text),
    )


def _base(annotation: Annotation, scope: PageScope) -> TypeRef | None:
    if annotation.base_type is None:
        return None
    base = parse_type_name(annotation.base_type)
    if not isinstance(base, MentionedType):
        scope.report.add("base-type-unreadable", annotation.span, text=annotation.base_type)
        return None
    return base
