"""The types that operations need: what they take and return, and what those are made of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from generator.http import JsonContent
from generator.model import EnumType, Operation, TypeDefinition
from generator.odata import NamedType, TypeRef, item_type


def needed_types(
    operations: Iterable[Operation], types: Iterable[TypeDefinition]
) -> tuple[TypeDefinition, ...]:
    """Those of ``types`` that ``operations`` take or return, closed over structural properties.

    A type that the body of an example names by ``@odata.type`` is taken or returned too; base types
    stay with their derived types. Navigation properties are not followed: a type that is named and
    not there stands for any structured value.
    """
    types = tuple(types)
    by_name = {definition.name: definition for definition in types}
    by_tag = {name.lower(): name for name in by_name}
    waiting = [name for each in operations for name in _mentioned(each, by_tag)]
    needed: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name in by_name and name not in needed:
            needed.add(name)
            waiting += _parts(by_name[name])
    return tuple(definition for definition in types if definition.name in needed)


def _parts(definition: TypeDefinition) -> Iterator[str]:
    """The base type and the types of the structural properties."""
    if isinstance(definition, EnumType):
        return
    if definition.base is not None:
        yield definition.base
    for each in definition.properties:
        if not each.navigation:
            yield from _named(each.type)


def _mentioned(operation: Operation, by_tag: Mapping[str, str]) -> Iterator[str]:
    for route in operation.routes:
        for key in route.keys:
            yield from _named(key.type)
        for response in route.responses:
            yield from _named(response.type.value if response.type else None)
    body = operation.body
    if body is not None:
        yield from _named(body.type)
    for parameter in (*operation.parameters, *(body.properties if body else ())):
        yield from _named(parameter.type)
    for example in operation.examples:
        for message in (example.request, example.response):
            if message is not None and isinstance(message.body, JsonContent):
                for tag in _tags(message.body.value):
                    yield by_tag.get(tag.removeprefix("#").lower(), "")


def _named(reference: TypeRef | None) -> Iterator[str]:
    item = item_type(reference) if reference is not None else None
    if isinstance(item, NamedType):
        yield item.name


def _tags(value: object) -> Iterator[str]:
    """The values of all ``@odata.type`` in a JSON value."""
    if isinstance(value, dict):
        tag = value.get("@odata.type")
        if isinstance(tag, str):
            yield tag
        for inner in value.values():
            yield from _tags(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _tags(inner)
