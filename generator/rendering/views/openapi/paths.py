"""Request lines as OpenAPI paths: requests that several pages document become one operation."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from generator.facts import Example
from generator.model import ApiModel, Operation, OperationKind
from generator.rendering.views.calls.routes import BoundRoute, bind_routes
from generator.rendering.views.datatext import Json
from generator.rendering.views.openapi.requests import (
    parameters,
    path_parameters,
    request_body,
    shown_on,
)
from generator.rendering.views.openapi.responses import is_paged, responses
from generator.rendering.views.openapi.schemas import Schemas, deprecation
from generator.rendering.views.openapi.security import conditions, security

_KEY = re.compile(r"\{(\w+)\}")
_METHODS = ("GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH")


class Statement(msgspec.Struct, frozen=True):
    """What one page states of one request: its operation, the route, the examples that call it.

    ``id`` is the operation's; behind the first route of an operation it has a number.
    """

    id: str
    operation: Operation
    route: BoundRoute
    examples: tuple[Example, ...] = ()
    others: tuple[str, ...] = ()


class Path(msgspec.Struct, frozen=True):
    """A path with all that pages state of it, in their order; ``names`` are those of its keys."""

    template: str
    names: tuple[str, ...]
    statements: tuple[Statement, ...]


def paths(model: ApiModel) -> list[Path]:
    """All paths of ``model``, sorted; those that differ in the names of keys only are one."""
    found: dict[str, list[Statement]] = {}
    for operation in model.operations:
        for statement in _statements(operation):
            found.setdefault(_KEY.sub("{}", _template(statement.route)), []).append(statement)
    made = (_path(statements) for statements in found.values())
    return sorted(made, key=lambda path: path.template)


def path_item(path: Path, schemas: Schemas) -> dict[str, Json]:
    """The Path Item Object of ``path``."""
    first = path.statements[0].route
    keys = path_parameters(path.names, first, schemas)
    item: dict[str, Json] = {"parameters": keys} if keys else {}
    for method in _METHODS:
        same = [each for each in path.statements if each.route.route.method.value == method]
        if same:
            item[method.lower()] = _operation(same, schemas)
    return item


def _statements(operation: Operation) -> Iterator[Statement]:
    routes = bind_routes(operation)
    shown = shown_on(operation, routes)
    templates = [_template(each) for each in routes]
    for index, route in enumerate(routes):
        name = f"{operation.id}-{index + 1}" if index else operation.id
        others = tuple(each for each in templates if each != templates[index])
        yield Statement(name, operation, route, tuple(shown.get(index, ())), others)


def _template(route: BoundRoute) -> str:
    """The path as it goes over the wire: texts that a function takes are in quotes."""
    quoted = {each.name for each in route.keys if each.literal == "Edm.String"}

    def written(found: re.Match[str]) -> str:
        return f"'{found[0]}'" if found[1] in quoted else found[0]

    return _KEY.sub(written, route.template)


def _path(statements: Sequence[Statement]) -> Path:
    template = _template(statements[0].route)
    return Path(template, tuple(_KEY.findall(template)), tuple(statements))


def _operation(same: Sequence[Statement], schemas: Schemas) -> dict[str, Json]:
    """The Operation Object of one request, the first page's, with what further pages add."""
    first, operation = same[0], same[0].operation
    operations = [each.operation for each in same]
    routes = [each.route.route for each in same]
    examples = [example for each in same for example in each.examples]
    found: dict[str, Json] = {
        "tags": list(dict.fromkeys(each.group for each in operations)),
        "summary": operation.title or operation.id,
    }
    if operation.summary:
        found["description"] = operation.summary
    if operation.docs_url:
        found["externalDocs"] = {"url": operation.docs_url}
    found["operationId"] = first.id
    taken = parameters(operations, schemas)
    if taken:
        found["parameters"] = taken
    found |= request_body(operations, examples, schemas)
    found["responses"] = responses(routes, examples, schemas)
    found |= deprecation(operation.availability.deprecation)
    needed = security(routes)
    if needed is not None:
        found["security"] = needed
    return found | dict(_extensions(same))


def _extensions(same: Sequence[Statement]) -> Iterator[tuple[str, Json]]:
    first = same[0]
    routes = [each.route.route for each in same]
    yield "x-ms-docs-operation-type", _operation_type(first.operation.kind)
    if first.others:
        yield "x-ms-docs-grouped-path", list(first.others)
    if is_paged(routes):
        yield (
            "x-ms-pageable",
            {"nextLinkName": "@odata.nextLink", "operationName": "listMore", "itemName": "value"},
        )
    told_apart = conditions(routes)
    if told_apart:
        yield "x-graphgen-conditional-permissions", told_apart
    if same[1:]:
        further = [(each.id, each.operation.docs_url) for each in same[1:]]
        yield "x-graphgen-also", [{"operationId": name, "url": url} for name, url in further]


def _operation_type(kind: OperationKind) -> str:
    if kind in (OperationKind.ACTION, OperationKind.FUNCTION):
        return kind.value
    return "operation"
