"""What a request answers: as its page documents it, and as the metadata declares it.

Declared: OData 4.01 part 1, section 11 (data service requests). The metadata states the type of
a resource, not the status code: where OData leaves the choice, an answer may be empty.
"""

from __future__ import annotations

from enum import StrEnum

import msgspec

from generator.http import Method
from generator.metadata.places import Place, PlaceKind
from generator.model import AnswerKind, Response, Route
from generator.odata import StreamType, TypeRef, UntypedType, item_type
from generator.text import Span

_ACCEPTED = 202
_CALLS = (PlaceKind.ACTION, PlaceKind.FUNCTION)


class DeclaredAnswer(msgspec.Struct, frozen=True):
    """What the metadata declares: ``type`` is None for no body, ``optional`` if one may lack."""

    type: TypeRef | None
    optional: bool = False


class BodyState(StrEnum):
    """What a page tells of the body of an answer; ``deferred`` if it comes later (HTTP 202)."""

    TYPED = "typed"
    UNTYPED = "untyped"
    EMPTY = "empty"
    REDIRECT = "redirect"
    DEFERRED = "deferred"


_ELSEWHERE = (BodyState.REDIRECT, BodyState.DEFERRED)


class DocumentedAnswer(msgspec.Struct, frozen=True):
    """What a page tells of its main success; ``type`` is set if and only if it is typed."""

    state: BodyState
    span: Span
    status: int
    type: TypeRef | None = None


def declared_answer(method: Method, place: Place) -> DeclaredAnswer | None:
    """What the metadata declares for ``method`` at ``place``; None where it declares nothing."""
    if place.kind in _CALLS:
        return DeclaredAnswer(place.type)
    if method is Method.DELETE:
        return DeclaredAnswer(None)
    if place.kind is PlaceKind.REFERENCE:
        return None if method is Method.GET else DeclaredAnswer(None)
    if place.type is None:
        return None
    if method is Method.GET:
        return DeclaredAnswer(place.type)
    if isinstance(place.type, StreamType):
        return None
    if method is Method.POST:
        return DeclaredAnswer(item_type(place.type))
    return DeclaredAnswer(item_type(place.type), optional=True)


def documented_answer(route: Route) -> DocumentedAnswer | None:
    """The main success that the page documents: the first with a type, else the first."""
    successes = [answer for answer in route.responses if not answer.error]
    typed = (answer for answer in successes if _type(answer) is not None)
    main = next(typed, successes[0] if successes else None)
    if main is None:
        return None
    span = main.type.span if main.type is not None else main.span
    return DocumentedAnswer(_state(main), span, main.status, _type(main))


def has_body(route: Route, declared: DeclaredAnswer | None) -> bool:
    """Whether the page documents an answer with a body, be its type stated or not.

    A 200 or 201 without content counts where the method or the metadata calls for some.
    """
    documented = documented_answer(route)
    if documented is None:
        return route.method is Method.GET
    if documented.state is not BodyState.EMPTY:
        return documented.state not in _ELSEWHERE
    expected = declared is not None and declared.type is not None and not declared.optional
    return documented.status in (200, 201) and (route.method is Method.GET or expected)


def _type(answer: Response) -> TypeRef | None:
    if answer.type is None or answer.kind is AnswerKind.REDIRECT:
        return None
    return None if isinstance(item_type(answer.type.value), UntypedType) else answer.type.value


def _state(answer: Response) -> BodyState:
    if answer.kind is AnswerKind.REDIRECT:
        return BodyState.REDIRECT
    if _type(answer) is not None:
        return BodyState.TYPED
    if answer.type is not None:
        return BodyState.UNTYPED
    return BodyState.DEFERRED if answer.status == _ACCEPTED else BodyState.EMPTY
