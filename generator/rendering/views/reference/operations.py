"""The view of an operation: all that its page states, with links."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

import msgspec

from generator.availability import Availability, Requirement
from generator.http import phrase
from generator.model import AnswerKind, Group, Operation, Route
from generator.rendering.views.calls.signature import (
    MethodParameter,
    MethodSignature,
    Place,
    method_signature,
)
from generator.rendering.views.calls.texts import key_text, summary
from generator.rendering.views.findings import Findings, FindingView
from generator.rendering.views.prose import prose, sentence
from generator.rendering.views.reference.examples import Examples, ExampleView
from generator.rendering.views.reference.links import Link, Links, TypeLink
from generator.rendering.views.reference.permissions import PermissionTableView, permission_tables

_KEY = re.compile(r"(\{\w+\})")
_PLACES: Mapping[Place, str] = {
    Place.KEY: "path",
    Place.QUERY: "query",
    Place.HEADER: "header",
    Place.PROPERTY: "body",
    Place.BODY: "body",
    Place.CONTENT: "body",
}
_KINDS: Mapping[AnswerKind, str] = {
    AnswerKind.DELTA: "Changes, page by page",
    AnswerKind.STREAM: "Bytes",
    AnswerKind.REDIRECT: "A redirect to the bytes",
    AnswerKind.LONG_RUNNING: "A long-running operation",
    AnswerKind.MULTI_STATUS: "Outcomes of the parts",
    AnswerKind.EMPTY: "No body",
}


class PathPart(msgspec.Struct, frozen=True):
    """A piece of a path; ``key`` if it is one of the variable parts."""

    text: str
    key: bool


class RouteView(msgspec.Struct, frozen=True):
    """A request line; ``shown`` if only an example of the page has it."""

    method: str
    path: tuple[PathPart, ...]
    shown: bool


class ParameterView(msgspec.Struct, frozen=True):
    """What a request takes: its name on the wire, where it goes (``path``, ``query``, ``header``,
    ``body``), its type; ``required`` is None where the page is silent.
    """

    name: str
    place: str
    type: TypeLink | None
    required: bool | None
    description: str


class ResponseView(msgspec.Struct, frozen=True):
    """A documented answer: ``status`` with its phrase, what it is in words, or its type."""

    status: str
    text: str
    type: TypeLink | None


class OperationView(msgspec.Struct, frozen=True):
    """An operation on the page of its group, where ``anchor`` names it.

    ``method`` is the HTTP method of its first request line. ``notes`` tell of preview, roles and
    licences; ``absent`` names the clouds that do not have it.
    """

    id: str
    anchor: str
    method: str
    title: str
    summary: str
    docs_url: str
    resource: Link | None
    deprecation: str
    notes: tuple[str, ...]
    absent: tuple[str, ...]
    routes: tuple[RouteView, ...]
    permissions: tuple[PermissionTableView, ...]
    parameters: tuple[ParameterView, ...]
    responses: tuple[ResponseView, ...]
    examples: tuple[ExampleView, ...]
    findings: tuple[FindingView, ...]


class Operations:
    """Makes the views of the operations of one version."""

    def __init__(self, links: Links, examples: Examples, findings: Findings) -> None:
        self._links = links
        self._examples = examples
        self._findings = findings

    def view(self, operation: Operation, group: Group) -> OperationView:
        """The view of ``operation``, which belongs to ``group``."""
        signature = method_signature(operation)
        availability = operation.availability
        note = availability.deprecation
        return OperationView(
            id=operation.id,
            anchor=self._links.anchor(operation),
            method=operation.routes[0].method.value if operation.routes else "",
            title=prose(operation.title) or operation.id,
            summary=summary(operation),
            docs_url=operation.docs_url if operation.docs_url.startswith("https://") else "",
            resource=self._resource(operation),
            deprecation=sentence(note.text) if note else "",
            notes=tuple(_notes(availability)),
            absent=tuple(prose(each.name) for each in availability.clouds if not each.supported),
            routes=tuple(map(_route, operation.routes)),
            permissions=permission_tables(operation.routes, self._links),
            parameters=tuple(self._parameters(signature)),
            responses=tuple(dict.fromkeys(self._responses(operation))),
            examples=self._examples.of(operation, group, signature),
            findings=self._findings.of(operation.page),
        )

    def _resource(self, operation: Operation) -> Link | None:
        if operation.resource is None:
            return None
        named = self._links.named(operation.resource)
        return Link(operation.resource.rpartition(".")[2], named) if named else None

    def _parameters(self, signature: MethodSignature) -> Iterator[ParameterView]:
        for each in signature.parameters:
            place = _PLACES.get(each.place)
            if place is not None:
                yield ParameterView(
                    prose(each.wire) or "body",
                    place,
                    self._links.type(each.type),
                    True if each.place is Place.KEY else each.required,
                    sentence(each.description) or _said(each, signature),
                )

    def _responses(self, operation: Operation) -> Iterator[ResponseView]:
        for route in operation.routes:
            for each in route.responses:
                link = self._links.type(each.type.value) if each.type else None
                text = _KINDS.get(each.kind, "" if link else "JSON")
                yield ResponseView(f"{each.status} {phrase(each.status)}", text, link)


def _route(route: Route) -> RouteView:
    pieces = _KEY.split(prose(route.normalized))
    parts = (PathPart(text, bool(at % 2)) for at, text in enumerate(pieces) if text)
    return RouteView(route.method.value, tuple(parts), route.shown)


def _notes(availability: Availability) -> Iterator[str]:
    if availability.preview:
        yield "In preview: it may change."
    yield from map(_requirement, (*availability.roles, *availability.licences))


def _requirement(requirement: Requirement) -> str:
    return sentence(requirement.text)


def _said(parameter: MethodParameter, signature: MethodSignature) -> str:
    match parameter.place:
        case Place.KEY:
            return key_text(parameter.name)
        case Place.CONTENT:
            return f"The content, as {signature.media_type or 'bytes'}."
        case Place.BODY:
            return "The object to send, as JSON."
        case _:
            return ""
