"""Types as rows: what the server checks values against and makes values of."""

from __future__ import annotations

from collections.abc import Iterator

from generator.facts import Property
from generator.model import ApiModel, EnumType, Operation, RequestBody, StructuredType
from generator.odata import NamedType, TypeRef, type_name
from generator.rendering.views.datatext import Json

UNTYPED = "Edm.Untyped"


def structure_rows(model: ApiModel) -> Iterator[tuple[str, Json]]:
    """The structured types by name, then what the actions of ``model`` take, by :func:`taken`."""
    for each in model.types:
        if isinstance(each, StructuredType):
            yield each.name, dict(_structure(each))
    for operation in model.operations:
        body = operation.body
        name = taken(operation)
        if body is not None and name is not None and body.type is None:
            properties = {each.name: reference_name(each.type) for each in body.properties}
            yield name, {"properties": properties}


def enumeration_rows(model: ApiModel) -> Iterator[tuple[str, Json]]:
    """The enumeration types by name: members, whether they are flags, whether more may come."""
    for each in model.types:
        if isinstance(each, EnumType):
            names = list(dict.fromkeys(member.name for member in each.members))
            yield each.name, [names, each.flags, each.evolvable]


def taken(operation: Operation) -> str | None:
    """The type of the JSON object that ``operation`` takes; that of an action has a name of its
    own. None where it takes none, or one that the page does not describe.
    """
    body = operation.body
    if body is None or not _is_json(body):
        return None
    if isinstance(body.type, NamedType):
        return body.type.name
    return f"{operation.id}()" if body.type is None and body.properties else None


def reference_name(reference: TypeRef | None) -> str:
    """The type as OData writes it; one that the page does not tell is untyped."""
    return UNTYPED if reference is None else type_name(reference)


def _is_json(body: RequestBody) -> bool:
    return body.media_type == "application/json" or body.media_type.endswith("+json")


def _structure(definition: StructuredType) -> Iterator[tuple[str, Json]]:
    if definition.base:
        yield "base", definition.base
    if definition.key:
        yield "key", definition.key
    if definition.entity:
        yield "entity", True
    key = definition.key
    yield "properties", {each.name: _property(each, key) for each in definition.properties}


def _property(each: Property, key: str | None) -> str:
    """The type and its marks: n for navigation, r for read only, ! for never null."""
    marks = (
        ("n" if each.navigation else "")
        + ("r" if each.read_only else "")
        + ("!" if each.nullable is False or each.name == key else "")
    )
    return f"{reference_name(each.type)} {marks}".rstrip()
