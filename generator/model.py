"""What the API is: the frozen result of linking all pages of one version.

The words are those of OData, HTTP and OAuth; types are resolved. ``model.json`` is this, on disk;
:data:`SCHEMA_VERSION` changes with its shape.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import Generic, TypeVar

import msgspec

from generator.availability import Availability, Deprecation
from generator.facts import Example, Member, Parameter, Property
from generator.http import Method
from generator.odata import NamedType, PathTemplate, TypeRef, item_type
from generator.permissions import PermissionRow
from generator.text import Span

SCHEMA_VERSION = 1

T = TypeVar("T")


class Witness(msgspec.Struct, Generic[T], frozen=True):
    """One statement of a fact: its value, the rule that read it, and where."""

    value: T
    rule: str
    span: Span


class Witnessed(msgspec.Struct, Generic[T], frozen=True):
    """What was decided from several witnesses; ``others`` are the ones that were not followed."""

    value: T
    rule: str
    span: Span
    others: tuple[Witness[T], ...] = ()


class AnswerKind(StrEnum):
    """What a successful response is to its caller."""

    ENTITY = "entity"
    COLLECTION = "collection"
    DELTA = "delta"
    VALUE = "value"
    STREAM = "stream"
    REDIRECT = "redirect"
    LONG_RUNNING = "longRunning"
    MULTI_STATUS = "multiStatus"
    EMPTY = "empty"


class Response(msgspec.Struct, frozen=True):
    """One documented answer. ``type`` is None where there is no body; ``media_type`` likewise.

    ``error`` marks a documented failure, whose type is that of the error body.
    """

    status: int
    kind: AnswerKind
    span: Span
    type: Witnessed[TypeRef] | None = None
    media_type: str | None = None
    headers: tuple[str, ...] = ()
    error: bool = False


class PermissionSet(msgspec.Struct, frozen=True):
    """The permission rows that apply to one route under one condition (None: always)."""

    rows: tuple[PermissionRow, ...]
    condition: str | None = None


class Key(msgspec.Struct, frozen=True):
    """A variable part of a path.

    ``name`` is the snake-case name that callers pass; ``segment`` the index of its segment in the
    path template; ``parameter`` the function parameter's name where it is one.
    """

    name: str
    segment: int
    parameter: str | None = None
    type: TypeRef | None = None
    description: str = ""


class Route(msgspec.Struct, frozen=True):
    """One documented request line with what is its own.

    ``text`` is the path as documented; ``normalized`` the same with the names of ``keys``;
    ``query`` the documented query string. ``permissions`` is None where the page gives none that
    could be read. ``shown`` marks a route that no request line documents and a sample calls.
    """

    method: Method
    path: PathTemplate
    text: str
    normalized: str
    span: Span
    keys: tuple[Key, ...] = ()
    query: str | None = None
    responses: tuple[Response, ...] = ()
    permissions: tuple[PermissionSet, ...] | None = None
    shown: bool = False


class OperationKind(StrEnum):
    """What an operation does, by OData's view of it."""

    LIST = "list"
    GET = "get"
    CREATE = "create"
    UPDATE = "update"
    DELETE = "delete"
    ACTION = "action"
    FUNCTION = "function"
    REFERENCE = "reference"
    CONTENT = "content"


class RequestBody(msgspec.Struct, frozen=True):
    """What is sent: an object of ``type``, or the ``properties`` of an action, or bytes.

    ``media_type`` is ``application/json`` unless the page tells otherwise; a body without type
    and properties is untyped.
    """

    media_type: str
    span: Span
    type: TypeRef | None = None
    properties: tuple[Parameter, ...] = ()


class Operation(msgspec.Struct, frozen=True):
    """One API page: one method of the SDK with all its routes.

    ``id`` is ``group.method``; ``page`` the page's docs path; ``resource`` the qualified type that
    the page belongs to, or None where no page documents it. ``aliases`` are ids that it once had.
    ``heading`` is where the title stands, above what the page says as a whole.
    """

    id: str
    group: str
    method: str
    kind: OperationKind
    page: str
    title: str
    summary: str
    docs_url: str
    span: Span
    resource: str | None = None
    subservice: str | None = None
    routes: tuple[Route, ...] = ()
    parameters: tuple[Parameter, ...] = ()
    body: RequestBody | None = None
    examples: tuple[Example, ...] = ()
    availability: Availability = Availability()
    aliases: tuple[str, ...] = ()
    heading: Span | None = None

    @property
    def documented_routes(self) -> tuple[Route, ...]:
        """The routes that request lines document, in the order of the page."""
        return tuple(route for route in self.routes if not route.shown)


class Group(msgspec.Struct, frozen=True):
    """The operations of one resource, by the name that callers use."""

    name: str
    resource: str | None
    operations: tuple[str, ...]
    description: str = ""


class StructuredType(msgspec.Struct, frozen=True, tag="structured"):
    """An entity or complex type. ``properties`` are its own, structural before navigation."""

    name: str
    entity: bool
    span: Span
    base: str | None = None
    open: bool = False
    abstract: bool = False
    key: str | None = None
    description: str = ""
    properties: tuple[Property, ...] = ()
    documented: bool = True
    deprecation: Deprecation | None = None


class EnumType(msgspec.Struct, frozen=True, tag="enumeration"):
    """An enumeration type; ``evolvable`` if it has ``unknownFutureValue``."""

    name: str
    span: Span
    members: tuple[Member, ...] = ()
    flags: bool = False
    evolvable: bool = False
    description: str = ""
    deprecation: Deprecation | None = None


TypeDefinition = StructuredType | EnumType


class SourceInfo(msgspec.Struct, frozen=True):
    """Where the docs came from: counts, and the licence text that the docs folder carries."""

    api_pages: int
    resource_pages: int
    licence: str | None = None


class ApiModel(msgspec.Struct, frozen=True):
    """One version of the API: everything that its pages state, linked."""

    version: str
    groups: tuple[Group, ...]
    operations: tuple[Operation, ...]
    types: tuple[TypeDefinition, ...]
    source: SourceInfo
    schema_version: int = SCHEMA_VERSION

    @property
    def skeleton(self) -> Skeleton:
        """The model without its operations."""
        used = sorted({name for each in self.operations for name in used_types(each)})
        calls = dict.fromkeys(
            f"{each.id} {call}" for each in self.operations for call in calls_of(each)
        )
        parts = self.version, self.groups, self.types, self.source
        return Skeleton(*parts, tuple(used), tuple(calls))


class Skeleton(msgspec.Struct, frozen=True):
    """A model without its operations.

    ``used`` are the types that these take or return, ``calls`` their ids with the method and the
    normalized path of each route.
    """

    version: str
    groups: tuple[Group, ...]
    types: tuple[TypeDefinition, ...]
    source: SourceInfo
    used: tuple[str, ...] = ()
    calls: tuple[str, ...] = ()

    def with_operations(self, operations: tuple[Operation, ...]) -> ApiModel:
        """The model that has this skeleton and those ``operations``."""
        return ApiModel(self.version, self.groups, operations, self.types, self.source)


def calls_of(operation: Operation) -> Iterator[str]:
    """Method and normalized path of each route of ``operation``."""
    for route in operation.routes:
        yield f"{route.method.value} {route.normalized}"


def used_types(operation: Operation) -> Iterator[str]:
    """The named types that ``operation`` takes or returns; one may come several times."""
    answers = (answer.type for route in operation.routes for answer in route.responses)
    body = operation.body
    taken = (*operation.parameters, *(body.properties if body else ()))
    found = [*(each.value for each in answers if each), *(each.type for each in taken)]
    for reference in (*found, body.type if body else None):
        item = item_type(reference) if reference is not None else None
        if isinstance(item, NamedType):
            yield item.name
