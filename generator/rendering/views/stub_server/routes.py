"""Routes as rows: what each request does to what the server remembers, and how it is answered."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from generator.model import AnswerKind, ApiModel, Operation, OperationKind, Response, Route
from generator.odata import (
    CastSegment,
    CountSegment,
    DrivePathSegment,
    FunctionSegment,
    KeySegment,
    NamedType,
    NameSegment,
    RefSegment,
    Segment,
    StreamType,
    ValueSegment,
    simple_name,
)
from generator.rendering.views.calls.routes import Answer, answer_of
from generator.rendering.views.datatext import Json, json_text
from generator.rendering.views.stub_server.examples import shown_answer
from generator.rendering.views.stub_server.permissions import permission_rows
from generator.rendering.views.stub_server.types import reference_name, taken

_BYTES = (AnswerKind.STREAM, AnswerKind.REDIRECT)
_CALLED = (OperationKind.ACTION, OperationKind.FUNCTION)
_NAMED = (NameSegment, FunctionSegment, CastSegment)
_UPLOAD_SESSION = "uploadSession"


class Pool:
    """JSON values that rows refer to by number, each once."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def number(self, value: Json) -> int:
        """The number of ``value``."""
        return self._numbers.setdefault(json_text(value), len(self._numbers))

    @property
    def rows(self) -> tuple[str, ...]:
        """The JSON texts of all values, by number."""
        return tuple(self._numbers)


class Statement(msgspec.Struct, frozen=True):
    """What one page states of a request."""

    operation: Operation
    route: Route


def route_rows(model: ApiModel, permissions: Pool, examples: Pool) -> Iterator[Json]:
    """The rows of all requests of ``model``; what they share goes to the pools.

    Of a request that several pages document the most apt page tells how it is answered, and its
    permissions go first; all of them tell who may make it.
    """
    found: dict[tuple[str, str], list[Statement]] = {}
    for operation in model.operations:
        for route in operation.routes:
            place = (route.method.value, _place(route))
            found.setdefault(place, []).append(Statement(operation, route))
    for statements in found.values():
        same = sorted(statements, key=_aptness)
        row = dict(_row(same[0], model.version))
        shown = shown_answer(same[0].operation, same[0].route, row["does"], row.get("many", False))
        if shown is not None:
            row["example"] = examples.number(shown)
        told = permission_rows(each.route for each in same)
        if told is not None:
            row["permissions"] = permissions.number(told)
        yield row


def _aptness(statement: Statement) -> tuple[bool, bool, int, str]:
    """Sorts the page first that is about the request itself: without query options, named as the
    path is, and in the fewest words. Others show it on their way to something else, or for one kind
    of what stands there.
    """
    operation, route = statement.operation, statement.route
    names = [segment.name for segment in route.path.segments if isinstance(segment, _NAMED)]
    named = simple_name(names[-1]).lower() if names else ""
    words = operation.id.replace("_", "").lower()
    return bool(route.query), named not in words, len(operation.id), operation.id


def work(operation: Operation, route: Route, answer: Answer) -> str:
    """What a request does, as the server names it; ``call`` where it just answers."""
    last = route.path.segments[-1] if route.path.segments else None
    match route.method.value:
        case "GET":
            return _asked(operation, last, answer)
        case "POST":
            return _posted(operation, last, answer)
        case "PUT" | "PATCH":
            return _put(operation, route, last)
        case "DELETE" if isinstance(last, RefSegment):
            return "unlink"
        case "DELETE" if operation.kind not in _CALLED:
            return "delete"
        case _:
            return "call"


def segment_text(segment: Segment) -> str:
    """A segment as the server's router reads it."""
    match segment:
        case NameSegment(name) | CastSegment(name):
            return name
        case KeySegment(lost=True):
            return "{**}"
        case KeySegment(property=str() as name):
            return f"{{={name}}}"
        case KeySegment(alternatives=names):
            return f"{{{'|'.join(each for each in names if each.isidentifier())}}}"
        case FunctionSegment(name, parameters):
            return f"{name}({','.join(each.name for each in parameters)})"
        case DrivePathSegment(closed=closed):
            return "::" if closed else ":"
        case RefSegment():
            return "$ref"
        case CountSegment():
            return "$count"
        case _:
            return "$value"


def _asked(operation: Operation, last: Segment | None, answer: Answer) -> str:
    if isinstance(last, RefSegment):
        return "references"
    if isinstance(last, CountSegment):
        return "count"
    if answer.kind is AnswerKind.DELTA:
        return "delta"
    if answer.kind in _BYTES or isinstance(answer.type, StreamType):
        return "download"
    called = operation.kind in _CALLED or isinstance(last, FunctionSegment)
    structured = answer.kind is not AnswerKind.VALUE and isinstance(
        answer.type, NamedType | type(None)
    )
    if called or answer.kind is AnswerKind.EMPTY or not structured:
        return "call"
    if answer.collection:
        return "list" if isinstance(last, NameSegment | CastSegment) else "call"
    return "list" if answer.kind is AnswerKind.COLLECTION else "get"


def _posted(operation: Operation, last: Segment | None, answer: Answer) -> str:
    if isinstance(last, RefSegment):
        return "link"
    named = answer.type.name if isinstance(answer.type, NamedType) else ""
    if simple_name(named) == _UPLOAD_SESSION:
        return "session"
    running = answer.kind is AnswerKind.LONG_RUNNING
    creates = operation.kind is OperationKind.CREATE and not (running or answer.collection)
    return "create" if creates and isinstance(last, NameSegment) else "call"


def _put(operation: Operation, route: Route, last: Segment | None) -> str:
    if isinstance(last, RefSegment):
        return "link"
    if isinstance(last, ValueSegment) or operation.kind is OperationKind.CONTENT:
        return "upload"
    if operation.kind in _CALLED:
        return "call"
    return "update" if route.method.value == "PATCH" else "replace"


def _row(statement: Statement, version: str) -> Iterator[tuple[str, Json]]:
    operation, route = statement.operation, statement.route
    answer = answer_of(route.responses)
    does = work(operation, route, answer)
    yield "id", operation.id
    yield "page", operation.page.removeprefix(f"api-reference/{version}/")
    yield "method", route.method.value
    yield "path", [segment_text(each) for each in route.path.segments]
    yield "does", does
    response = _answering(route.responses, answer)
    yield "status", response.status if response else 200
    if answer.kind not in (AnswerKind.EMPTY, AnswerKind.REDIRECT):
        yield "type", reference_name(answer.type)
    if answer.collection or answer.kind is AnswerKind.COLLECTION:
        yield "many", True
    if answer.kind is AnswerKind.VALUE:
        yield "wrapped", True
    if answer.kind is AnswerKind.LONG_RUNNING:
        yield "monitored", True
    if answer.kind is AnswerKind.REDIRECT:
        yield "redirects", True
    if response is not None and response.media_type and does in ("download", "call"):
        yield "media", response.media_type
    if (takes := taken(operation)) is not None:
        yield "takes", takes


def _answering(responses: Sequence[Response], answer: Answer) -> Response | None:
    """The documented response that ``answer`` tells of."""
    successes = [each for each in responses if not each.error]
    same = (each for each in successes if each.kind is answer.kind)
    return next(same, next(iter(successes), None))


def _place(route: Route) -> str:
    """The path as it tells requests apart: keys by their place, names without case."""
    texts = (
        "{}" if isinstance(each, KeySegment) and not each.property else segment_text(each).lower()
        for each in route.path.segments
    )
    return "/".join(texts)
