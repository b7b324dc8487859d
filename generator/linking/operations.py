"""One API page to one operation, with all its routes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from generator.binding import calls
from generator.facts import (
    Location,
    PageFacts,
    Parameter,
    RequestLine,
    RequestSample,
    ResponseSample,
)
from generator.linking.addressed import siblings
from generator.linking.bodies import link_body, link_parameters
from generator.linking.keys import key_path
from generator.linking.lexicon import Lexicon
from generator.linking.naming import name_method
from generator.linking.permissions import bind_permissions
from generator.linking.resources import Resource
from generator.linking.responses import respond
from generator.linking.scope import TypeScope
from generator.linking.shapes import PathShape, path_shape
from generator.model import AnswerKind, Key, Operation, OperationKind, Route
from generator.naming import squash
from generator.odata import NamedType, TypeRef, item_type

_DOCS = "https://learn.microsoft.com/graph/api"
_VIEWS = {"v1.0": "graph-rest-1.0", "beta": "graph-rest-beta"}
_COLLECTIONS = (AnswerKind.COLLECTION, AnswerKind.DELTA)


def link_operation(
    page: PageFacts,
    resource: Resource,
    lexicon: Lexicon,
    scope: TypeScope,
    shown: tuple[RequestLine, ...] = (),
) -> Operation:
    """The operation of an API page that has at least one request line.

    ``shown`` are the lines that only its samples show. Its id is the name that it would have
    alone; see :mod:`generator.linking.identifiers`.
    """
    routes = link_routes(page, shown, scope)
    answers = [answer for answer in routes[0].responses if not answer.error]
    collection = any(answer.kind in _COLLECTIONS for answer in answers)
    named = name_method(resource, page.request_lines, collection, lexicon)
    entity = _entity(named.kind, routes, resource)
    view = _VIEWS.get(page.version, f"graph-rest-{page.version}")
    return Operation(
        id=f"{resource.group}.{named.name}",
        group=resource.group,
        method=named.name,
        kind=named.kind,
        page=page.path,
        title=page.title,
        heading=page.heading,
        summary=page.summary or page.front_matter.description or "",
        docs_url=f"{_DOCS}/{page.stem}?view={view}",
        span=page.request_lines[0].span,
        resource=resource.type,
        subservice=page.front_matter.subservice,
        routes=routes,
        parameters=link_parameters(page, routes, scope),
        body=link_body(page, named.kind, entity, routes, scope),
        examples=page.examples,
        availability=page.availability,
    )


def link_routes(
    page: PageFacts, shown: tuple[RequestLine, ...], scope: TypeScope
) -> tuple[Route, ...]:
    """The routes of a page: one for each request line, in order, then those only shown."""
    lines = (*page.request_lines, *shown)
    permissions = bind_permissions(page.permissions, lines)
    together = siblings(lines, scope)
    samples = tuple(_samples(page, shown))
    routes = []
    for line, sets in zip(lines, permissions, strict=True):
        keyed = key_path(line.target.template)
        shows = _samples_for(line, samples)
        routes.append(
            Route(
                method=line.method,
                path=line.target.template,
                text=line.target.text,
                normalized=keyed.normalized,
                span=line.span,
                keys=tuple(_described(key, page.parameters, scope) for key in keyed.keys),
                query=line.target.query,
                responses=respond(line, page.responses, shows, scope, together),
                permissions=sets,
                shown=line in shown,
            )
        )
    return tuple(routes)


class _Sample(msgspec.Struct, frozen=True):
    """A sample response and its request, with the lines that this calls.

    ``shapes`` are those of the lines among them that the page states.
    """

    response: ResponseSample
    request: RequestSample | None = None
    lines: tuple[RequestLine, ...] = ()
    shapes: frozenset[PathShape] = frozenset()


def _samples(page: PageFacts, shown: tuple[RequestLine, ...]) -> Iterator[_Sample]:
    """The examples of the page that show a response."""
    for example in page.examples:
        request, response = example.request, example.response
        if response is None:
            continue
        if request is None:
            yield _Sample(response)
            continue
        stated = [line for line in page.request_lines if _is_called(line, request)]
        lines = (*stated, *(line for line in shown if _is_called(line, request)))
        shapes = frozenset(path_shape(line.target.template) for line in stated)
        yield _Sample(response, request, lines, shapes)


def _is_called(line: RequestLine, request: RequestSample) -> bool:
    return line.method is request.method and calls(line.target.template, request.target.text)


def _samples_for(line: RequestLine, samples: Sequence[_Sample]) -> list[ResponseSample]:
    """The sample responses that show what this request line answers.

    Samples whose request is of this very line, if there are any; else those whose request ends
    as the line does; else those whose request is of no line of the page.
    """
    shape = path_shape(line.target.template)
    same: list[ResponseSample] = []
    alike: list[ResponseSample] = []
    rest: list[ResponseSample] = []
    for sample in samples:
        request, response = sample.request, sample.response
        if request is None:
            rest.append(response)
        elif request.method is not line.method:
            continue
        elif line in sample.lines:
            same.append(response)
        elif sample.shapes:
            if shape in sample.shapes:
                alike.append(response)
        elif (shown := path_shape(request.target.template)) == shape:
            alike.append(response)
        elif shown.system == shape.system:
            rest.append(response)
    return same or alike or rest


def _described(key: Key, parameters: tuple[Parameter, ...], scope: TypeScope) -> Key:
    """``key`` with the type and description that the page's tables give."""
    wanted = {squash(key.name), squash(key.parameter or "")}
    for parameter in parameters:
        if parameter.location not in (Location.PATH, Location.FUNCTION):
            continue
        if squash(parameter.name) in wanted:
            stated = parameter.type and scope.resolve(parameter.type, parameter.span)
            return msgspec.structs.replace(
                key, type=stated or key.type, description=parameter.description
            )
    return key


def _entity(kind: OperationKind, routes: tuple[Route, ...], resource: Resource) -> TypeRef | None:
    """The type that a create or update is about: what it answers, else the page's resource."""
    if kind not in (OperationKind.CREATE, OperationKind.UPDATE):
        return None
    for route in routes:
        for answer in route.responses:
            if answer.type is not None and isinstance(item_type(answer.type.value), NamedType):
                return item_type(answer.type.value)
    return NamedType(resource.type) if resource.type else None
