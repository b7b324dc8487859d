"""The answers of one route: status, kind, type and media type of each.

What the end of a path fixes (``$ref``, ``$value``, ``$count``, a cast, ``delta``) belongs to the
route; what the page states belongs to its other routes.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from generator.facts import RequestLine, ResponseSample, ResponseStatement
from generator.http import Method, media_type
from generator.linking.addressed import Siblings, form_by_path, settle
from generator.linking.scope import TypeScope
from generator.linking.shapes import PathShape, path_shape
from generator.linking.witnesses import decide_type
from generator.model import AnswerKind, Response, Witnessed
from generator.odata import (
    CollectionType,
    NamedType,
    PrimitiveType,
    StreamType,
    TypeRef,
    item_type,
)
from generator.text import Span

_WORD = re.compile(r"\w+")
_JSON = "application/json"
_TEXT = "text/plain"
_ACCEPTED = 202
_REDIRECTS = frozenset((301, 302, 307, 308))


def respond(
    line: RequestLine,
    statements: Sequence[ResponseStatement],
    samples: Sequence[ResponseSample],
    scope: TypeScope,
    siblings: Siblings,
) -> tuple[Response, ...]:
    """The documented answers of a request line, successes first.

    ``statements`` are those of the page, ``samples`` the ones for this line, ``siblings`` tell
    of all its request lines; statements for other shapes of path are passed over. Where nothing
    states a status, it follows from the method.
    """
    shape = path_shape(line.target.template)
    mine = _spoken(statements, shape, siblings.endings)
    shown = [each for each in samples if not each.error and not _is_failure(each.status)]
    answers: dict[int, Response] = {}
    outcomes = _outcomes(mine)
    stated = {status for group in outcomes for each in group for status in each.statuses}
    for group in outcomes:
        fitting = [each for each in shown if _fits(each, group, stated)]
        for response in _answers(line, shape, group, fitting, scope, siblings):
            answers.setdefault(response.status, response)
    if not answers:
        for response in _answers(line, shape, [], shown, scope, siblings):
            answers.setdefault(response.status, response)
    return (*answers.values(), *_failures(mine))


def _spoken(
    statements: Sequence[ResponseStatement], shape: PathShape, endings: frozenset[str]
) -> list[ResponseStatement]:
    """The statements for paths of this shape.

    One that names ``$value`` is for those. One that names the ending of some of the page's paths
    (``automaticRepliesSetting``) is for those, unless no other is left for this shape.
    """
    fitting = [each for each in statements if _names_system(each, shape)]
    if len(endings) < 2:
        return fitting
    named = [
        each
        for each in fitting
        if shape.ending in (mentioned := endings & frozenset(_WORD.findall(each.text)))
        or not mentioned
    ]
    return named or fitting


def _names_system(statement: ResponseStatement, shape: PathShape) -> bool:
    for system in ("$ref", "$value", "$count"):
        if system in statement.text:
            return shape.system == system
    return True


def _is_failure(status: int | None) -> bool:
    return status is not None and status >= 400


def _outcomes(statements: list[ResponseStatement]) -> list[list[ResponseStatement]]:
    """The successful statements, those of the same status codes together.

    A statement without a status code goes with the first that has one.
    """
    groups: dict[tuple[int, ...], list[ResponseStatement]] = {}
    for statement in statements:
        statuses = tuple(each for each in statement.statuses if not _is_failure(each))
        if statuses or not statement.statuses:
            groups.setdefault(statuses, []).append(statement)
    loose = groups.pop((), None)
    if loose and groups:
        next(iter(groups.values())).extend(loose)
        return list(groups.values())
    return [*groups.values(), *([loose] if loose else [])]


def _fits(sample: ResponseSample, group: list[ResponseStatement], stated: set[int]) -> bool:
    """Whether a sample shows one of the outcomes of ``group``.

    One with a status that is ``stated`` nowhere may show any, and so does one without a status.
    """
    statuses = {status for statement in group for status in statement.statuses}
    return not statuses or sample.status in statuses or sample.status not in stated


def _answers(
    line: RequestLine,
    shape: PathShape,
    statements: list[ResponseStatement],
    samples: list[ResponseSample],
    scope: TypeScope,
    siblings: Siblings,
) -> list[Response]:
    stated = _stated_empty(line.method, statements, samples)
    decided = None
    if not stated:
        codes = {status for each in statements for status in each.statuses}
        form = form_by_path(line, codes, scope)
        decided = decide_type(statements, samples, scope, form)
        decided = settle(decided, line, codes, scope, siblings)
    decided = _shaped(line, shape, decided, scope)
    span = statements[0].span if statements else samples[0].span if samples else line.span
    told = [name for each in statements for name in each.headers]
    headers = tuple(dict.fromkeys((*told, *_locations(samples))))
    statuses = _statuses(line, statements, samples, decided, scope)
    return [_response(status, shape, decided, headers, span, samples, scope) for status in statuses]


def _locations(samples: list[ResponseSample]) -> list[str]:
    """The field that a sample of work still under way names the place of its progress in."""
    return [
        field.name
        for each in samples
        if each.status == _ACCEPTED
        for field in each.headers
        if field.name.lower() == "location"
    ]


def _stated_empty(
    method: Method, statements: list[ResponseStatement], samples: list[ResponseSample]
) -> bool:
    if statements:
        return all(each.empty and each.type is None for each in statements)
    if samples:
        return all(each.status == 204 or each.body is None for each in samples)
    return method is Method.DELETE


def _shaped(
    line: RequestLine, shape: PathShape, decided: Witnessed[TypeRef] | None, scope: TypeScope
) -> Witnessed[TypeRef] | None:
    """``decided`` with what the path fixes: bytes of ``$value``, a number, a cast, a delta."""
    fixed: TypeRef | None = None
    if line.method is Method.GET and shape.system == "$value":
        fixed = StreamType()
    elif line.method is Method.GET and shape.system == "$count":
        fixed = PrimitiveType("Edm.Int32")
    elif shape.cast and (cast := scope.named(shape.cast)):
        fixed = NamedType(cast) if shape.keyed else CollectionType(NamedType(cast))
    elif decided is not None and shape.delta and line.method is Method.GET:
        item = item_type(decided.value)
        return msgspec.structs.replace(decided, value=CollectionType(item))
    if fixed is None:
        return decided
    others = decided.others if decided is not None else ()
    return Witnessed(fixed, "path", line.span, others)


def _statuses(
    line: RequestLine,
    statements: list[ResponseStatement],
    samples: list[ResponseSample],
    decided: Witnessed[TypeRef] | None,
    scope: TypeScope,
) -> list[int]:
    """The status codes of the prose, else of the samples, else by convention (reported).

    Where all samples of the line lead elsewhere, the prose speaks of the page's other lines.
    """
    prose = [status for each in statements for status in each.statuses if not _is_failure(status)]
    shown = [each.status for each in samples if each.status is not None]
    if prose:
        for sample in samples:
            if sample.status is not None and sample.status not in prose:
                scope.report.add(
                    "response-status-disagrees",
                    sample.span,
                    statements[0].span,
                    stated=", ".join(map(str, dict.fromkeys(prose))),
                    shown=sample.status,
                )
        if not shown or not _REDIRECTS.issuperset(shown):
            return list(dict.fromkeys(prose))
    if shown:
        return list(dict.fromkeys(shown))
    status = 200 if decided is not None or line.method is Method.GET else 204
    scope.report.add("response-status-unstated", line.span, status=status)
    return [status]


def _response(
    status: int,
    shape: PathShape,
    decided: Witnessed[TypeRef] | None,
    headers: tuple[str, ...],
    span: Span,
    samples: list[ResponseSample],
    scope: TypeScope,
) -> Response:
    kind = _kind(status, shape, decided, headers, scope)
    if kind is AnswerKind.EMPTY:
        return Response(status, kind, span, headers=headers)
    if kind is AnswerKind.REDIRECT:
        decided = Witnessed(StreamType(), "status", span, decided.others if decided else ())
    media = next((found for each in samples if (found := media_type(each.headers))), None)
    if kind not in (AnswerKind.STREAM, AnswerKind.REDIRECT):
        media = _TEXT if shape.system == "$count" else _JSON
    if decided is None:
        media = None
    return Response(status, kind, span, decided, media, headers)


def _kind(
    status: int,
    shape: PathShape,
    decided: Witnessed[TypeRef] | None,
    headers: tuple[str, ...],
    scope: TypeScope,
) -> AnswerKind:
    if status in _REDIRECTS:
        return AnswerKind.REDIRECT
    if status == 207:
        return AnswerKind.MULTI_STATUS
    if status == _ACCEPTED and any(name.lower() == "location" for name in headers):
        return AnswerKind.LONG_RUNNING
    if decided is None or status == 204:
        return AnswerKind.EMPTY
    if isinstance(item_type(decided.value), StreamType):
        return AnswerKind.STREAM
    if shape.delta:
        return AnswerKind.DELTA
    if isinstance(decided.value, CollectionType):
        return AnswerKind.COLLECTION
    if isinstance(decided.value, PrimitiveType):
        return AnswerKind.VALUE
    if isinstance(decided.value, NamedType) and scope.is_enumeration(decided.value.name):
        return AnswerKind.VALUE
    return AnswerKind.ENTITY


def _failures(statements: list[ResponseStatement]) -> list[Response]:
    """The documented failures, one for each status code."""
    found: dict[int, Response] = {}
    for statement in statements:
        for status in statement.statuses:
            if _is_failure(status):
                found.setdefault(
                    status, Response(status, AnswerKind.EMPTY, statement.span, error=True)
                )
    return list(found.values())
