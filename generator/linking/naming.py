"""Kinds of operations and names of methods, from the page's file name and its paths.

``list``, ``get``, ``create``, ``update``, ``delete``, with the navigation property where the page
is about one (``list_messages``); ``add_``, ``set_``, ``remove_`` for ``$ref``; actions and
functions by their own name. Prose titles name nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from generator.facts import RequestLine
from generator.http import Method
from generator.linking.lexicon import Lexicon
from generator.linking.resources import VERBS, Resource
from generator.model import OperationKind
from generator.naming import snake, squash
from generator.odata import (
    CastSegment,
    FunctionSegment,
    KeySegment,
    NameSegment,
    RefSegment,
    Segment,
    ValueSegment,
    simple_name,
)

_REFERENCE_VERBS = {
    Method.POST: "add",
    Method.PUT: "set",
    Method.PATCH: "set",
    Method.DELETE: "remove",
    Method.GET: "get",
}
_STANDARD_VERBS = {
    OperationKind.LIST: "list",
    OperationKind.GET: "get",
    OperationKind.CREATE: "create",
    OperationKind.UPDATE: "update",
    OperationKind.DELETE: "delete",
}


class MethodName(msgspec.Struct, frozen=True):
    """What an operation does and what callers call it."""

    kind: OperationKind
    name: str


def name_method(
    resource: Resource, lines: Sequence[RequestLine], collection: bool, lexicon: Lexicon
) -> MethodName:
    """The kind and the method name of the operation of a page.

    ``lines`` are the page's request lines, at least one; ``collection`` tells whether it answers
    with a collection; ``lexicon`` cases words that no path spells.
    """
    verb, about = _verb_and_subject(resource)
    path = _Path(lines[0].target.template.segments)
    kind = _kind(lines, path, verb, about, collection)
    if kind in (OperationKind.ACTION, OperationKind.FUNCTION):
        return MethodName(kind, _called(path, lines, about or resource.rest[-1:], lexicon))
    if kind is OperationKind.REFERENCE:
        subject = path.last_name or "_".join(about)
        return MethodName(kind, f"{_REFERENCE_VERBS[lines[0].method]}_{snake(subject)}")
    if kind is OperationKind.CONTENT:
        stem = "get" if lines[0].method is Method.GET else "set"
        subject = _subject(resource, lines, about or ("content",), lexicon) or "content"
        return MethodName(kind, f"{stem}_{subject}")
    subject = _subject(resource, lines, about, lexicon)
    stem = _STANDARD_VERBS[kind]
    return MethodName(kind, f"{stem}_{subject}" if subject else stem)


class _Path:
    """What the end of a path says."""

    def __init__(self, segments: tuple[Segment, ...]) -> None:
        self.end = segments[-1] if segments else None
        names = [name for name in map(_segment_name, segments) if name]
        self.last_name = simple_name(names[-1]) if names else ""
        tail = segments[-1:] if self.end is not None else ()
        self.called = next((simple_name(name) for name in map(_segment_name, tail) if name), None)


def _segment_name(segment: Segment) -> str | None:
    match segment:
        case NameSegment(name) | FunctionSegment(name) | CastSegment(name):
            return name
        case _:
            return None


def _verb_and_subject(resource: Resource) -> tuple[str, tuple[str, ...]]:
    """``("list", "messages")`` gives ``list`` and ``("messages",)``; actions have no verb."""
    first = resource.rest[0] if resource.rest else ""
    last = resource.rest[-1] if resource.rest else ""
    if first in VERBS:
        return first, resource.rest[1:]
    if last in VERBS:
        return last, resource.rest[:-1]
    return "", resource.rest


def _kind(
    lines: Sequence[RequestLine],
    path: _Path,
    verb: str,
    about: tuple[str, ...],
    collection: bool,
) -> OperationKind:
    method = lines[0].method
    ends = [line.target.template.segments[-1:] for line in lines]
    if all(isinstance(end[0], RefSegment) for end in ends if end) and path.end is not None:
        return OperationKind.REFERENCE
    if method in (Method.GET, Method.PUT, Method.PATCH) and _is_content(path):
        return OperationKind.CONTENT
    if method is Method.GET:
        return _kind_of_get(path, verb, about, collection)
    if method is Method.POST:
        return _kind_of_post(path, verb, about)
    if method is Method.DELETE:
        return OperationKind.DELETE
    return OperationKind.UPDATE


def _is_content(path: _Path) -> bool:
    return isinstance(path.end, ValueSegment) or path.called == "content"


def _kind_of_get(path: _Path, verb: str, about: tuple[str, ...], collection: bool) -> OperationKind:
    if isinstance(path.end, FunctionSegment):
        return OperationKind.FUNCTION
    if not verb and path.called and squash(path.called) == squash("".join(about[-1:])):
        return OperationKind.FUNCTION
    if path.called == "delta":
        return OperationKind.FUNCTION
    return OperationKind.LIST if collection else OperationKind.GET


def _kind_of_post(path: _Path, verb: str, about: tuple[str, ...]) -> OperationKind:
    if verb in ("post", "create", "add"):
        return OperationKind.CREATE
    if verb in ("update", "patch", "put"):
        return OperationKind.UPDATE
    if verb == "delete":
        return OperationKind.ACTION if path.called else OperationKind.DELETE
    if isinstance(path.end, KeySegment):
        return OperationKind.CREATE
    return OperationKind.ACTION


def _called(
    path: _Path, lines: Sequence[RequestLine], about: tuple[str, ...], lexicon: Lexicon
) -> str:
    """The name of the action or function: the path's, in the path's own casing."""
    wanted = squash("".join(about))
    for line in lines:
        for segment in reversed(line.target.template.segments):
            name = _segment_name(segment)
            if name and squash(simple_name(name)) == wanted:
                return snake(simple_name(name))
    if path.called:
        return snake(path.called)
    return snake(lexicon.cased("".join(about))) or snake(path.last_name) or "call"


def _subject(
    resource: Resource, lines: Sequence[RequestLine], about: tuple[str, ...], lexicon: Lexicon
) -> str:
    """What the page is about beside its resource, in the path's own casing; often nothing."""
    if not about:
        return ""
    wanted = squash("".join(about))
    if wanted in (squash(resource.group), squash(resource.name)):
        return ""
    for line in lines:
        for segment in reversed(line.target.template.segments):
            name = _segment_name(segment)
            if name and squash(simple_name(name)) == wanted:
                return snake(simple_name(name))
    return snake("_".join(lexicon.cased(word) for word in about))
