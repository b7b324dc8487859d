"""The signature of an operation: what its method takes, and where each argument goes.

Keys come first, then ``via``, then what an action takes, query options, header fields and the
delta link; all are keywords but a body that is one object or a file.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum

import msgspec

from generator.facts import Location, Parameter
from generator.http import media_type
from generator.model import AnswerKind, Operation, OperationKind, RequestBody
from generator.odata import CollectionType, PrimitiveType, TypeRef
from generator.rendering.views.calls.names import Spelling, plain_name
from generator.rendering.views.calls.routes import BoundRoute, bind_routes


class Place(StrEnum):
    """Where an argument goes."""

    BODY = "body"
    CONTENT = "content"
    KEY = "key"
    VIA = "via"
    PROPERTY = "property"
    QUERY = "query"
    HEADER = "header"
    LINK = "link"


class MethodParameter(msgspec.Struct, frozen=True):
    """A parameter of a method.

    ``wire`` is the name on the wire: of the key, query option, header field or body property.
    ``choices`` are the words of ``via``. A body or file is positional, all else a keyword.
    """

    name: str
    place: Place
    wire: str = ""
    type: TypeRef | None = None
    required: bool | None = None
    description: str = ""
    choices: tuple[str, ...] = ()

    @property
    def positional(self) -> bool:
        """Whether the argument is given by position only."""
        return self.place in (Place.BODY, Place.CONTENT)


class MethodSignature(msgspec.Struct, frozen=True):
    """How an operation is called: its parameters in order, and its routes.

    ``media_type`` is that of the request body where it is no JSON.
    """

    operation: Operation
    parameters: tuple[MethodParameter, ...]
    routes: tuple[BoundRoute, ...]
    media_type: str | None = None

    def parameter(self, place: Place, wire: str = "") -> MethodParameter | None:
        """The parameter for ``wire`` at ``place``.

        Header fields are found in any case, and so are system query options (OData 4.01 part 2, 5).
        """
        return next(
            (
                each
                for each in self.parameters
                if each.place is place
                and (each.wire == wire or (_without_case(each) and _same(each.wire, wire)))
            ),
            None,
        )

    def at(self, *places: Place) -> tuple[MethodParameter, ...]:
        """The parameters that go to one of ``places``, in order."""
        return tuple(each for each in self.parameters if each.place in places)


_STRING = PrimitiveType("Edm.String")
_INTEGER = PrimitiveType("Edm.Int32")
_MOMENT = PrimitiveType("Edm.DateTimeOffset")
_STRINGS = CollectionType(_STRING)

QUERY_TYPES: Mapping[str, TypeRef] = {
    "$select": _STRINGS,
    "$expand": _STRINGS,
    "$orderby": _STRINGS,
    "$filter": _STRING,
    "$search": _STRING,
    "$format": _STRING,
    "$skiptoken": _STRING,
    "$deltatoken": _STRING,
    "$top": _INTEGER,
    "$skip": _INTEGER,
    "$count": PrimitiveType("Edm.Boolean"),
}
"""The system query options with their types (OData 4.01 part 2, section 5.1)."""

_JSON = "application/json"
_NOT_TYPED_HEADERS = frozenset(
    ("accept", "authorization", "content-length", "content-type", "host", "user-agent")
)
_DESCRIBED = ("table", "list")
_SPELT = {
    "$deltatoken": "delta_token",
    "$skiptoken": "skip_token",
    "$orderby": "orderby",
    "@odata.id": "ref",
}


def method_signature(operation: Operation, spelling: Spelling = plain_name) -> MethodSignature:
    """The signature of the method of ``operation``; ``spelling`` names what it takes.

    Two parameters of one name are told apart by their place (``count_query``), then by numbers.
    """
    routes = bind_routes(operation, spelling)
    names = _Names()
    parameters = tuple(names.named(each) for each in _parameters(operation, routes, spelling))
    body = operation.body
    media_type = body.media_type if body is not None and not is_json(body) else None
    return MethodSignature(operation, parameters, routes, media_type)


def is_json(body: RequestBody) -> bool:
    """Whether the body is JSON, and not a file."""
    return body.media_type == _JSON or body.media_type.endswith("+json")


class _Names:
    """Gives each parameter of one method a name of its own."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def named(self, parameter: MethodParameter) -> MethodParameter:
        name = plain = parameter.name
        if name in self._taken:
            name = plain = f"{plain}_{parameter.place.value}"
        number = 2
        while name in self._taken:
            name = f"{plain}_{number}"
            number += 1
        self._taken.add(name)
        return msgspec.structs.replace(parameter, name=name)


def _parameters(
    operation: Operation, routes: tuple[BoundRoute, ...], spelling: Spelling
) -> Iterator[MethodParameter]:
    if operation.body is not None:
        yield from _whole_body(operation, operation.body)
    yield from _keys(routes)
    choices = tuple(dict.fromkeys(each.via for each in routes if each.via is not None))
    if choices:
        yield MethodParameter("via", Place.VIA, "via", choices=choices)
    if operation.body is not None and _by_property(operation.body):
        for each in operation.body.properties:
            yield _described(each, Place.PROPERTY, spelling)
    for each in operation.parameters:
        if each.location is Location.QUERY:
            yield _described(each, Place.QUERY, spelling, QUERY_TYPES.get(each.name.lower()))
    for each in operation.parameters:
        if each.location is Location.HEADER and each.name.lower() not in _NOT_TYPED_HEADERS:
            yield _described(each, Place.HEADER, spelling, _STRING)
    if any(each.answer.kind is AnswerKind.DELTA for each in routes):
        yield MethodParameter("delta_link", Place.LINK, type=_STRING)


def _whole_body(operation: Operation, body: RequestBody) -> Iterator[MethodParameter]:
    """The body as one argument, unless it is given property by property."""
    optional = _is_optional(operation)
    if not is_json(body):
        yield MethodParameter("content", Place.CONTENT, required=not optional or None)
    elif not _by_property(body):
        required = True if body.type is not None and not optional else None
        yield MethodParameter("body", Place.BODY, type=body.type, required=required)


def _is_optional(operation: Operation) -> bool:
    """Whether an example shows that the body may be left out.

    One that names a media type leaves out what it sends; an update has to say something.
    """
    return operation.kind is not OperationKind.UPDATE and any(
        each.request is not None
        and each.request.body is None
        and media_type(each.request.headers) is None
        for each in operation.examples
    )


def _by_property(body: RequestBody) -> bool:
    return is_json(body) and body.type is None and bool(body.properties)


def _keys(routes: tuple[BoundRoute, ...]) -> Iterator[MethodParameter]:
    """Each key once, with the first description that a route has for it."""
    found: dict[str, MethodParameter] = {}
    for route in routes:
        for each in route.keys:
            before = found.get(each.name)
            if before is None or (each.key.description and not before.description):
                found[each.name] = MethodParameter(
                    each.name,
                    Place.KEY,
                    each.name,
                    _told(each.key.type, each.key.description) if each.key.parameter else None,
                    description=each.key.description,
                )
    yield from found.values()


def _described(
    parameter: Parameter, place: Place, spelling: Spelling, reference: TypeRef | None = None
) -> MethodParameter:
    spelt = _SPELT.get(parameter.name.lower())
    return MethodParameter(
        spelling(spelt or parameter.name, place.value),
        place,
        parameter.name,
        reference or _told(parameter.type, parameter.description),
        parameter.required,
        _description(parameter),
    )


def _told(reference: TypeRef | None, description: str) -> TypeRef | None:
    """The type that the page states; a string that it describes as a moment is one."""
    moment = "ISO 8601" in description and "duration" not in description.lower()
    return _MOMENT if moment and reference == _STRING else reference


def _description(parameter: Parameter) -> str:
    """What the page says; but of a system query option only what a table or list says.

    Sentences in prose speak of several options at once.
    """
    system = parameter.name.lower() in QUERY_TYPES
    return "" if system and parameter.rule not in _DESCRIBED else parameter.description


def _without_case(parameter: MethodParameter) -> bool:
    return parameter.place is Place.HEADER or parameter.wire.startswith("$")


def _same(name: str, other: str) -> bool:
    return name.lower() == other.lower()
