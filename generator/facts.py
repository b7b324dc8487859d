"""What one page states, each fact with its place. Pages know nothing of each other.

Types are as mentioned (:class:`generator.odata.MentionedType`); linking resolves them.
"""

from __future__ import annotations

from enum import StrEnum

import msgspec

from generator.availability import Availability
from generator.diagnostics import Diagnostic
from generator.http import Content, HeaderField, Method
from generator.odata import ItemType, MentionedType, TypeRef
from generator.paths import RequestTarget
from generator.permissions import PermissionRow
from generator.text import Span


class PageKind(StrEnum):
    """What a page is about, by its folder and content."""

    API = "api"
    RESOURCE = "resource"
    ENUMERATION = "enumeration"


class FrontMatter(msgspec.Struct, frozen=True):
    """The page's YAML header; placeholders (``**TODO…**``) count as absent."""

    title: str | None = None
    description: str | None = None
    author: str | None = None
    subservice: str | None = None
    date: str | None = None
    doc_type: str | None = None


class Context(msgspec.Struct, frozen=True):
    """Where in its section a fact stands: the sub-headings above it, outermost first, and the
    last paragraph before it. Binds tables and request lines to each other.
    """

    headings: tuple[str, ...] = ()
    lead: str = ""


class RequestLine(msgspec.Struct, frozen=True):
    """One documented request line of an HTTP request section."""

    method: Method
    target: RequestTarget
    span: Span
    context: Context = Context()


class PermissionTable(msgspec.Struct, frozen=True):
    """One permissions table (or list) with the context that tells which request lines it is for.

    No rows where the table itself could not be had (a missing include). ``notes`` are the
    footnotes that the marks in its rows point to; ``workloads`` the conditions that stand as rows
    below a scheme, and so name no resource.
    """

    rows: tuple[PermissionRow, ...]
    span: Span
    context: Context = Context()
    notes: tuple[str, ...] = ()
    workloads: tuple[str, ...] = ()


class Location(StrEnum):
    """Where a parameter goes in the request."""

    PATH = "path"
    FUNCTION = "function"
    QUERY = "query"
    HEADER = "header"
    BODY = "body"


class Parameter(msgspec.Struct, frozen=True):
    """A parameter, header field or body property; ``required`` is None where the page is silent.

    ``rule`` names the witness that it comes from: ``table``, ``list``, ``prose``, ``sample`` or
    ``requestLine``.
    """

    name: str
    location: Location
    span: Span
    type: TypeRef | None = None
    required: bool | None = None
    description: str = ""
    rule: str = "table"


class BodyStatement(msgspec.Struct, frozen=True):
    """What the Request body section says.

    ``empty``: no body is sent. ``type``: the body is a JSON representation of this type.
    ``properties``: the table of body parameters. ``binary``: the body is the bytes of a file.
    ``multipart``: a multipart body. All False and None where the section says nothing of use.
    ``variants`` are the tables under sub-headings, each with its ``context``; ``properties`` are
    then those of the section's own table, or of all variants where it has none.
    """

    span: Span
    empty: bool = False
    type: TypeRef | None = None
    properties: tuple[Parameter, ...] = ()
    binary: bool = False
    multipart: bool = False
    media_type: str | None = None
    context: Context = Context()
    variants: tuple[BodyStatement, ...] = ()


class ResponseStatement(msgspec.Struct, frozen=True):
    """What one sentence of the Response section says of one outcome.

    ``type`` carries the collection flag; ``collection`` is None where the words leave it open, and
    may be set without a type. ``alternatives`` are the types named beside the first ("a [user] or
    [group] object"). ``stream`` for files, CSV and other bytes, what a redirect leads to included;
    ``headers`` the response header fields that the sentence names; ``text`` the sentence, plainly;
    ``context`` the sub-heading above it.
    """

    span: Span
    statuses: tuple[int, ...] = ()
    type: TypeRef | None = None
    alternatives: tuple[ItemType, ...] = ()
    collection: bool | None = None
    empty: bool = False
    stream: bool = False
    headers: tuple[str, ...] = ()
    text: str = ""
    context: Context = Context()


class RequestSample(msgspec.Struct, frozen=True):
    """The request of an example; ``url`` is the request target as shown."""

    method: Method
    url: str
    target: RequestTarget
    span: Span
    headers: tuple[HeaderField, ...] = ()
    body: Content | None = None
    names: tuple[str, ...] = ()


class ResponseSample(msgspec.Struct, frozen=True):
    """The response of an example with what its annotation states of the body."""

    span: Span
    status: int | None = None
    headers: tuple[HeaderField, ...] = ()
    body: Content | None = None
    type: TypeRef | None = None
    collection: bool | None = None
    truncated: bool = False
    error: bool = False


class Example(msgspec.Struct, frozen=True):
    """A request with the response that the page shows for it; either may be missing."""

    title: str = ""
    request: RequestSample | None = None
    response: ResponseSample | None = None


class Property(msgspec.Struct, frozen=True):
    """A property or navigation property of a structured type.

    ``values`` are the strings that the page lists as possible, ``inherited`` the type that it
    says the property comes from.
    """

    name: str
    type: TypeRef | None
    span: Span
    navigation: bool = False
    nullable: bool | None = None
    read_only: bool = False
    description: str = ""
    values: tuple[str, ...] = ()
    deprecated: bool = False
    inherited: MentionedType | None = None


class Member(msgspec.Struct, frozen=True):
    """An enumeration member."""

    name: str
    span: Span
    value: int | None = None
    description: str = ""


class TypeStatement(msgspec.Struct, frozen=True):
    """What a resource page states of one structured type.

    ``name`` is qualified if the annotation gives it so, ``titled`` if only the page's title gives
    it; ``representation`` is the JSON representation's properties with the types that it shows
    (None: not typed); ``entity`` is None where the page does not tell.
    """

    name: str
    span: Span
    entity: bool | None = None
    base: TypeRef | None = None
    open: bool = False
    abstract: bool = False
    key: str | None = None
    description: str = ""
    properties: tuple[Property, ...] = ()
    representation: tuple[tuple[str, TypeRef | None], ...] = ()
    titled: bool = False


class EnumStatement(msgspec.Struct, frozen=True):
    """What a page states of one enumeration type."""

    name: str
    span: Span
    members: tuple[Member, ...] = ()
    flags: bool = False
    description: str = ""


class MethodLink(msgspec.Struct, frozen=True):
    """A row of a resource page's Methods table: the API page that it links to."""

    page: str
    label: str
    span: Span
    returns: TypeRef | None = None


class PageFacts(msgspec.Struct, frozen=True):
    """All that one page states; ``path`` is below the docs folder, ``stem`` its file name.

    ``heading`` is where its title stands, None where it has none.
    """

    path: str
    version: str
    kind: PageKind
    stem: str
    title: str = ""
    namespace: str | None = None
    summary: str = ""
    front_matter: FrontMatter = FrontMatter()
    request_lines: tuple[RequestLine, ...] = ()
    permissions: tuple[PermissionTable, ...] = ()
    parameters: tuple[Parameter, ...] = ()
    body: BodyStatement | None = None
    responses: tuple[ResponseStatement, ...] = ()
    examples: tuple[Example, ...] = ()
    availability: Availability = Availability()
    types: tuple[TypeStatement, ...] = ()
    enums: tuple[EnumStatement, ...] = ()
    methods: tuple[MethodLink, ...] = ()
    heading: Span | None = None
    diagnostics: tuple[Diagnostic, ...] = ()


class PageReading(msgspec.Struct, frozen=True):
    """The facts of a page and the files that it includes, on which the facts depend too."""

    facts: PageFacts
    includes: tuple[str, ...] = ()
