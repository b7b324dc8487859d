"""Request bodies and parameters of an operation, from its sections, request lines and samples."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from generator.facts import BodyStatement, Location, PageFacts, Parameter, RequestSample
from generator.http import JsonContent, Method, media_type
from generator.linking.scope import TypeScope
from generator.model import AnswerKind, OperationKind, RequestBody, Route
from generator.naming import squash
from generator.odata import TypeRef
from generator.query import parse_query

_JSON = "application/json"
_NO_PROPERTIES = JsonContent({})
_BYTES = "application/octet-stream"
_GENERIC = "generic"
_OF_ONE = frozenset(("$select", "$expand"))
_TRANSPORT = frozenset(
    ("authorization", "content-type", "content-length", "host", "user-agent", "accept-encoding")
)
_WITH_BODY = (Method.POST, Method.PUT, Method.PATCH)


def link_parameters(
    page: PageFacts, routes: Sequence[Route], scope: TypeScope
) -> tuple[Parameter, ...]:
    """The page's parameters with resolved types, each once by location and name.

    Query options of request lines and samples, and header fields of samples, are added where no
    table names them; header fields that every client sets itself are not. Those of a function
    that no path takes go to the query string, or to the body (:func:`link_body`). Options that the
    page supports in general are limited to what the answers allow.
    """
    options = _general_options(routes)
    found: dict[tuple[Location, str], Parameter] = {}
    for parameter in (*page.parameters, *_seen(page)):
        if parameter.rule == _GENERIC and options is not None and parameter.name not in options:
            continue
        if _is_unplaced(parameter, routes):
            parameter = _placed(parameter, page, scope)
            if parameter.location is Location.BODY:
                continue
        name = parameter.name
        if parameter.location is Location.HEADER and name.lower() in _TRANSPORT:
            continue
        key = (parameter.location, name.lower())
        if key not in found:
            found[key] = _resolved(parameter, scope)
    return tuple(found.values())


def _general_options(routes: Sequence[Route]) -> frozenset[str] | None:
    """The system query options that the answers of ``routes`` allow; None if all of them.

    OData 4.01 part 1, 11.2: most of them are for collections.
    """
    kinds = {answer.kind for route in routes for answer in route.responses if not answer.error}
    if kinds & {AnswerKind.COLLECTION, AnswerKind.DELTA}:
        return None
    return _OF_ONE if kinds & {AnswerKind.ENTITY, AnswerKind.LONG_RUNNING} else frozenset()


def _is_unplaced(parameter: Parameter, routes: Sequence[Route]) -> bool:
    """Whether a function's parameter has no place in any path."""
    if parameter.location is not Location.FUNCTION:
        return False
    name = squash(parameter.name)
    keys = [key for route in routes for key in route.keys]
    return not any(name in (squash(key.name), squash(key.parameter or "")) for key in keys)


def _placed(parameter: Parameter, page: PageFacts, scope: TypeScope) -> Parameter:
    """A function's parameter, without a place in a path, where a request can carry it.

    OData 4.01 part 1, 11.5.4.1 lets the query string carry what a function's path leaves out.
    """
    sends = _sends(page)
    location = Location.BODY if sends else Location.QUERY
    scope.report.add(
        "function-parameter-unplaced",
        parameter.span,
        name=parameter.name,
        place="in the body" if sends else "in the query string",
    )
    return msgspec.structs.replace(parameter, location=location)


def _sends(page: PageFacts) -> bool:
    """Whether requests of the page can have a body."""
    empty = page.body is not None and page.body.empty
    return not empty and any(line.method in _WITH_BODY for line in page.request_lines)


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
    page: PageFacts,
    kind: OperationKind,
    entity: TypeRef | None,
    routes: Sequence[Route],
    scope: TypeScope,
) -> RequestBody | None:
    """What the operation sends, or None if nothing.

    ``entity`` is the type that a create or update is about; it is the body where the page lists
    its properties. Properties that only samples show are added to an action's.
    """
    stated = page.body
    samples = [each.request for each in page.examples if each.request and each.request.body]
    methods = {line.method for line in page.request_lines}
    unplaced = [each for each in page.parameters if _sends(page) and _is_unplaced(each, routes)]
    silent = stated is None or stated.empty or not methods & {*_WITH_BODY}
    if silent and not (samples or unplaced):
        return None
    if stated is not None and stated.empty and any(each.body != _NO_PROPERTIES for each in samples):
        scope.report.add("body-contradicted", samples[0].span, stated.span)
    span = next(each.span for each in (stated, *samples, *unplaced) if each is not None)
    media = _media_type(stated, samples)
    if media != _JSON:
        return RequestBody(media, span)
    properties = tuple(
        _resolved(each, scope)
        for each in (
            *(stated.properties if stated else ()),
            *(msgspec.structs.replace(each, location=Location.BODY) for each in unplaced),
        )
    )
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
