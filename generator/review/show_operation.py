"""The page view's rows for one operation."""

from __future__ import annotations

from collections.abc import Iterator

from rich.text import Text

from generator.availability import Availability
from generator.facts import Example
from generator.http import BrokenJson, Content, JsonContent
from generator.model import Key, Operation, PermissionSet, RequestBody, Response, Route
from generator.odata import type_name
from generator.permissions import PermissionRow, Scheme, Support
from generator.review.rows import Rows, listed, prose

_SCHEMES = {
    Scheme.DELEGATED_WORK: "delegated, work or school",
    Scheme.DELEGATED_PERSONAL: "delegated, personal",
    Scheme.APPLICATION: "application",
}


def operation_rows(operation: Operation, rows: Rows) -> Iterator[Text]:
    """The operation's name, then its routes, permissions, parameters, body and examples."""
    yield rows.title(f"Operation {operation.id}")
    of = f" of {operation.resource}" if operation.resource else ""
    yield rows.fact(operation.span, f"{operation.kind.value}{of}")
    yield rows.title("Request lines")
    for route in operation.routes:
        yield from _route_rows(route, rows)
    yield from _permission_rows(operation.routes, rows)
    yield from _parameter_rows(operation, rows)
    if operation.body is not None:
        yield from _body_rows(operation.body, rows)
    yield from _availability_rows(operation.availability, rows)
    if operation.examples:
        yield rows.title("Examples")
    for example in operation.examples:
        yield from _example_rows(example, rows)


def _route_rows(route: Route, rows: Rows) -> Iterator[Text]:
    query = f"?{route.query}" if route.query is not None else ""
    yield rows.fact(route.span, (route.method.value, "bold green"), f"{route.text}{query}")
    if route.keys:
        yield rows.detail("keys", listed(_key(key) for key in route.keys))
    for response in route.responses:
        yield from _response_rows(response, rows)


def _key(key: Key) -> str:
    return f"{key.name}: {type_name(key.type)}" if key.type is not None else key.name


def _response_rows(response: Response, rows: Rows) -> Iterator[Text]:
    kind = "error" if response.error else response.kind.value
    parts = [str(response.status), kind]
    if response.type is not None:
        parts.append(f"{type_name(response.type.value)} (by {response.type.rule})")
    if response.media_type:
        parts.append(response.media_type)
    span = response.type.span if response.type is not None else response.span
    yield rows.detail("answer", " ".join(parts), span)
    if response.headers:
        yield rows.detail("", f"headers: {listed(response.headers)}")
    if response.type is not None:
        for other in response.type.others:
            yield rows.detail("", f"{type_name(other.value)} by {other.rule}", other.span)


def _permission_rows(routes: tuple[Route, ...], rows: Rows) -> Iterator[Text]:
    """The permissions, once for all request lines that share them."""
    yield rows.title("Permissions")
    bound: dict[tuple[PermissionSet, ...] | None, list[Route]] = {}
    for route in routes:
        bound.setdefault(route.permissions, []).append(route)
    for sets, sharing in bound.items():
        if len(bound) > 1:
            yield rows.detail("for lines", listed(str(route.span.line) for route in sharing))
        if sets is None:
            yield rows.fact(None, ("none that could be read", "yellow"))
        for each in sets or ():
            if each.condition:
                yield rows.detail("condition", prose(each.condition))
            for row in each.rows:
                yield rows.fact(row.span, (f"{_SCHEMES[row.scheme]}:", "dim"), _scopes(row))


def _scopes(row: PermissionRow) -> str:
    match row.support:
        case Support.NOT_SUPPORTED:
            return "not supported"
        case Support.UNKNOWN:
            return "unknown"
        case _:
            named = [" and ".join(alternative) for alternative in row.alternatives]
            return listed(
                f"{text} (least)" if number < row.least else text
                for number, text in enumerate(named)
            )


def _parameter_rows(operation: Operation, rows: Rows) -> Iterator[Text]:
    if operation.parameters:
        yield rows.title("Parameters")
    for parameter in operation.parameters:
        told = [type_name(parameter.type)] if parameter.type is not None else []
        told += {True: ["required"], False: ["optional"], None: []}[parameter.required]
        text = f"{listed(told, '')} {prose(parameter.description)}".strip()
        yield rows.fact(parameter.span, (parameter.location.value, "dim"), parameter.name, text)


def _body_rows(body: RequestBody, rows: Rows) -> Iterator[Text]:
    yield rows.title("Request body")
    stated = type_name(body.type) if body.type is not None else "properties"
    yield rows.fact(body.span, stated if body.type or body.properties else "untyped")
    yield rows.detail("media type", body.media_type)
    for each in body.properties:
        kind = type_name(each.type) if each.type is not None else "type unknown"
        required = {True: "required", False: "optional", None: ""}[each.required]
        yield rows.fact(each.span, each.name, (kind, "green"), required)


def _availability_rows(availability: Availability, rows: Rows) -> Iterator[Text]:
    if availability == Availability():
        return
    yield rows.title("Availability")
    if availability.clouds:
        here = (cloud.name for cloud in availability.clouds if cloud.supported)
        yield rows.fact(None, f"clouds: {listed(here)}")
    if availability.preview:
        yield rows.fact(None, "preview: subject to change")
    yield from rows.deprecation(availability.deprecation)
    for requirement in availability.roles:
        yield rows.fact(requirement.span, f"role: {prose(requirement.text)}")
    for requirement in availability.licences:
        yield rows.fact(requirement.span, f"licence: {prose(requirement.text)}")


def _example_rows(example: Example, rows: Rows) -> Iterator[Text]:
    request, response = example.request, example.response
    if request is not None:
        method = (request.method.value, "bold green")
        yield rows.fact(request.span, method, prose(request.url), (_content(request.body), "dim"))
    else:
        yield rows.fact(None, "no request is shown")
    if response is None:
        yield rows.detail("response", "none is shown")
        return
    parts = [str(response.status or "status unknown")]
    if response.type is not None:
        parts.append(type_name(response.type))
    yield rows.detail("response", f"{' '.join(parts)} {_content(response.body)}", response.span)


def _content(body: Content | None) -> str:
    match body:
        case None:
            return "no body"
        case JsonContent():
            return "JSON body"
        case BrokenJson(reason=reason):
            return f"broken JSON body: {reason}"
        case _:
            return "text body"
