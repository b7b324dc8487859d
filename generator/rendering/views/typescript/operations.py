"""The table that the runtime calls by: what each method sends, on which routes."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from generator.model import Group, Operation
from generator.rendering.views.calls.routes import BoundRoute, RouteKey
from generator.rendering.views.calls.signature import MethodSignature, Place, method_signature
from generator.rendering.views.typescript.names import group_attribute, method, parameter
from generator.rendering.views.typescript.source import compact, property_name

_KEY = re.compile(r"\{(\w+)\}")
_NAMED = {Place.QUERY: "query", Place.HEADER: "headers", Place.PROPERTY: "properties"}


class MethodRow(msgspec.Struct, frozen=True):
    """A method and what the runtime needs to call it, both as source."""

    name: str
    operation: str


class GroupRows(msgspec.Struct, frozen=True):
    """The methods of a group by the client's property for it."""

    name: str
    methods: tuple[MethodRow, ...]


def group_rows(group: Group, operations: list[Operation]) -> GroupRows:
    """The rows of ``group``, which holds ``operations``."""
    rows = (MethodRow(property_name(method(each)), _operation(each)) for each in operations)
    return GroupRows(property_name(group_attribute(group)), tuple(rows))


def _operation(operation: Operation) -> str:
    signature = method_signature(operation)
    return compact(dict(_members(signature)))


def _members(signature: MethodSignature) -> Iterator[tuple[str, object]]:
    yield "routes", [_route(each) for each in signature.routes]
    if signature.at(Place.BODY):
        yield "body", "json"
    elif signature.at(Place.CONTENT):
        yield "body", signature.media_type
    for place, name in _NAMED.items():
        given = {parameter(each.name): each.wire for each in signature.at(place)}
        if given:
            yield name, given
    if signature.at(Place.LINK):
        yield "link", parameter(signature.at(Place.LINK)[0].name)


def _route(bound: BoundRoute) -> list[object]:
    """Method, template, kind of answer, keys, and the word that names the route, if there is."""
    template = _KEY.sub(lambda found: f"{{{parameter(found[1])}}}", bound.template)
    keys = [_key(each) for each in bound.keys]
    route: list[object] = [bound.route.method.value, template, bound.answer.kind.value, keys]
    return route if bound.via is None else [*route, bound.via]


def _key(key: RouteKey) -> object:
    """The name of a key, with how it is written where it is no plain segment."""
    name = parameter(key.name)
    if key.path:
        return [name, "path"]
    return [name, "string"] if key.literal == "Edm.String" else name
