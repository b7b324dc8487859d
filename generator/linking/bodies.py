"""Request bodies and parameters of an operation, from its sections, request lines and samples."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from generator.facts import BodyStatement, Location, PageFacts, Parameter, RequestSample
from generator.http import JsonContent, Method, media_type
from generator.linking.scope import TypeScope
from generator.model import OperationKind, RequestBody
from generator.odata import TypeRef
from generator.query import parse_query

_JSON = "application/json"
_BYTES = "application/octet-stream"
_TRANSPORT = frozenset(
    ("authorization", "content-type", "content-length", "host", "user-agent", "accept-encoding")
)
_WITH_BODY = (Method.POST, Method.PUT, Method.PATCH)


def link_parameters(page: PageFacts, scope: TypeScope) -> tuple[Parameter, ...]:
    """The page's parameters with resolved types, each once by location and name.

    Query options of request lines and samples, and header fields of samples, are added where no
    table names them; header fields that every client sets itself are not.
    """
    found: dict[tuple[Location, str], Parameter] = {}
    for parameter in (*page.parameters, *_seen(page)):
        name = parameter.name
        if parameter.location is Location.HEADER and name.lower() in _TRANSPORT:
            continue
        key = (parameter.location, name.lower())
        if key not in found:
            found[key] = _resolved(parameter, scope)
    return tuple(found.values())


def _seen(page: PageFacts) -> Iterable[Parameter]:
    """Parameters that no section documents but a request line or a sample shows."""
    for line in page.request_lines:
        for name, _ in parse_query(line.target.query or ""):
            yield Parameter(name, Location.QUERY, line.span, rule="requestLine")
    for example in page.examples:
        request = example.request
        if request is None:
            continue
        for name, _ in parse_query(request.target.query or ""):
            yield Parameter(name, Location.QUERY, request.span, rule="sample")
        for field in request.headers:
            yield Parameter(field.name, Location.HEADER, request.span, rule="sample")


def _resolved(parameter: Parameter, scope: TypeScope) -> Parameter:
    if parameter.type is None:
        return parameter
    resolved = scope.resolve(parameter.type, parameter.span)
    return msgspec.structs.replace(parameter, type=resolved)


def link_body(
    page: PageFacts, kind: OperationKind, entity: TypeRef | None, scope: TypeScope
) -> RequestBody | None:
    """What the operation sends, or None if nothing.

    ``entity`` is the type that a create or update is about; it is the body where the page lists
    its properties. Properties that only samples show are added to an action's.
    """
    stated = page.body
    samples = [each.request for each in page.examples if each.request and each.request.body]
    methods = {line.method for line in page.request_lines}
    if not samples and (stated is None or stated.empty or not methods & {*_WITH_BODY}):
        return None
    if stated is not None and stated.empty:
        scope.report.add("body-contradicted", samples[0].span, stated.span)
    span = stated.span if stated is not None else samples[0].span
    media = _media_type(stated, samples)
    if media != _JSON:
        return RequestBody(media, span)
    properties = tuple(_resolved(each, scope) for each in (stated.properties if stated else ()))
    if kind in (OperationKind.CREATE, OperationKind.UPDATE):
        named = scope.resolve(stated.type, span) if stated and stated.type else entity
        return RequestBody(media, span, named, properties)
    if stated is not None and stated.type is not None and not properties:
        return RequestBody(media, span, scope.resolve(stated.type, span))
    return RequestBody(media, span, None, _with_shown(properties, samples))


def _media_type(stated: BodyStatement | None, samples: Sequence[RequestSample]) -> str:
    if stated is not None and stated.media_type:
        return stated.media_type
    shown = next((found for each in samples if (found := media_type(each.headers))), None)
    if shown is not None and not shown.endswith("json"):
        return shown
    if stated is not None and stated.multipart:
        return "multipart/form-data"
    if stated is not None and stated.binary and shown is None:
        return _BYTES
    return _JSON


def _with_shown(
    properties: tuple[Parameter, ...], samples: Sequence[RequestSample]
) -> tuple[Parameter, ...]:
    """An action's parameters, with those added that only samples show."""
    found = {each.name: each for each in properties}
    for sample in samples:
        if isinstance(sample.body, JsonContent) and isinstance(sample.body.value, dict):
            for name in sample.body.value:
                parameter = Parameter(name, Location.BODY, sample.span, rule="sample")
                found.setdefault(name, parameter)
    return tuple(found.values())
