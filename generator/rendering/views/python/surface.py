"""What callers of the generated package can name: groups, methods, parameters, classes."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

import msgspec

from generator.diagnostics import Report
from generator.facts import Parameter
from generator.model import ApiModel, EnumType, Operation, StructuredType
from generator.rendering.views.calls.overloads import Overload, overloads
from generator.rendering.views.calls.signature import (
    MethodParameter,
    MethodSignature,
    Place,
    method_signature,
)
from generator.rendering.views.project import version_module
from generator.rendering.views.python.attributes import StructuredTypes
from generator.rendering.views.python.enumerations import enum_members
from generator.rendering.views.python.groups import group_name
from generator.rendering.views.python.imports import Imports
from generator.rendering.views.python.methods import method_name
from generator.rendering.views.python.names import argument_name, identifier
from generator.rendering.views.python.package import PACKAGE
from generator.rendering.views.python.results import result_type
from generator.rendering.views.python.types import ANY_MODEL, TypeNames, read_type, sent_type
from generator.text import Span

ANYTHING = ("Any", ANY_MODEL, "")
"""Annotations that promise nothing."""


class SymbolKind(StrEnum):
    """What a name of the package stands for."""

    GROUP = "group"
    METHOD = "method"
    PARAMETER = "parameter"
    CLASS = "class"
    ATTRIBUTE = "attribute"
    MEMBER = "member"


class Symbol(msgspec.Struct, frozen=True):
    """A name of the package, with the names below it.

    ``type`` is what the annotation says: of the value, the result, or the base class. ``origin``
    is what of the docs it stands for: a symbol of the same origin and another name was renamed.
    ``required`` marks parameters that have to be given, ``inherited`` attributes of a base class.
    """

    kind: SymbolKind
    name: str
    origin: str
    span: Span
    type: str = ""
    required: bool = False
    inherited: bool = False
    parts: tuple[Symbol, ...] = ()


def python_surface(model: ApiModel) -> tuple[Symbol, ...]:
    """The groups of the version's client, by name, then the classes of its models."""
    module = version_module(model.version)
    names = TypeNames(model.skeleton, f"{PACKAGE}.{module}", Report())
    return (*_groups(model, names), *_classes(names))


def _groups(model: ApiModel, names: TypeNames) -> Iterator[Symbol]:
    by_id = {operation.id: operation for operation in model.operations}
    for group in model.groups:
        methods = tuple(
            method for each in group.operations for method in _methods(by_id[each], names)
        )
        origin = group.resource or group.name
        place = Span(methods[0].span.file, 1)
        yield Symbol(SymbolKind.GROUP, group_name(group).attribute, origin, place, parts=methods)


def _methods(operation: Operation, names: TypeNames) -> Iterator[Symbol]:
    """The method of an operation, by each name that it has."""
    method = _method(operation, names)
    yield method
    for alias in operation.aliases:
        yield msgspec.structs.replace(method, name=identifier(alias.partition(".")[2], "call"))


def _method(operation: Operation, names: TypeNames) -> Symbol:
    signature = method_signature(operation, argument_name)
    ways = overloads(signature)
    results = (result_type(way.answer, names, Imports(), awaited=False) for way in ways)
    return Symbol(
        SymbolKind.METHOD,
        method_name(operation),
        "/".join(operation.page.split("/")[-2:]),
        operation.span,
        " | ".join(dict.fromkeys(results)),
        parts=tuple(_parameters(signature, ways, names)),
    )


def _parameters(
    signature: MethodSignature, ways: tuple[Overload, ...], names: TypeNames
) -> Iterator[Symbol]:
    spans = {each.name: each.span for each in _stated(signature.operation)}
    for each in signature.parameters:
        yield Symbol(
            SymbolKind.PARAMETER,
            each.name,
            f"{each.place.value} {each.wire}",
            spans.get(each.wire, signature.operation.span),
            _annotation(each, names),
            _required(each, ways),
        )


def _stated(operation: Operation) -> Iterator[Parameter]:
    yield from operation.parameters
    if operation.body is not None:
        yield from operation.body.properties


def _annotation(parameter: MethodParameter, names: TypeNames) -> str:
    if parameter.choices:
        return " | ".join(map(repr, parameter.choices))
    return sent_type(parameter.type, names, Imports()) if parameter.type is not None else ""


def _required(parameter: MethodParameter, ways: tuple[Overload, ...]) -> bool:
    """Whether no call goes without the parameter."""
    match parameter.place:
        case Place.KEY:
            return all(parameter.name in way.keys for way in ways)
        case Place.VIA:
            return all(way.via_required for way in ways)
        case Place.BODY | Place.CONTENT:
            return bool(parameter.required)
        case _:
            return False


def _classes(names: TypeNames) -> Iterator[Symbol]:
    types = StructuredTypes(names, Report())
    for named in names:
        match named.definition:
            case StructuredType() as definition:
                base = names.find(definition.base)
                parts = tuple(
                    Symbol(
                        SymbolKind.ATTRIBUTE,
                        each.name,
                        each.property.name,
                        each.property.span,
                        read_type(each.property.type, names, Imports()),
                        inherited=each.property not in definition.properties,
                    )
                    for each in types.attributes(definition).values()
                )
                told = base.class_name if base else ANY_MODEL
            case EnumType() as definition:
                told = "GraphEnum"
                parts = tuple(
                    Symbol(SymbolKind.MEMBER, name, member.name, member.span)
                    for name, member in enum_members(definition)
                )
        yield Symbol(
            SymbolKind.CLASS,
            f"models.{named.class_name}",
            named.qualified,
            named.definition.span,
            told,
            parts=parts,
        )
