"""Request lines compared: which came, which went, which moved, and what each needs and answers."""

from __future__ import annotations

import re
from collections.abc import Iterable

import msgspec

from generator.model import Operation, Route
from generator.review.apidiff.changes import ChangeLog
from generator.review.apidiff.pairing import Pairs, pair, rename
from generator.review.apidiff.permissions import compare_permissions
from generator.review.apidiff.responses import compare_responses
from generator.review.apidiff.typetexts import TypeTexts

_PLACEHOLDER = re.compile(r"\{[^}]*\}")
_LITERAL = re.compile(r"(?<==)('?)[^'(),{}]+\1(?=[,)])")
_MOVED = 0.5
"""The share of path segments that a moved path keeps."""
_FEW = 2
"""The most names that stand in another place, or in the place of one, in a moved path."""


class RouteShape(msgspec.Struct, frozen=True):
    """A request line without what callers cannot see: the names of placeholders, and case."""

    method: str
    path: str


def route_shape(route: Route) -> RouteShape:
    """The shape of ``route``."""
    path = _PLACEHOLDER.sub("{}", route.normalized).casefold().rstrip("/")
    # A value that stands for the argument of a function shows what to write there.
    path = _LITERAL.sub(r"\1{}\1", path)
    return RouteShape(route.method.value, path)


def route_text(route: Route) -> str:
    """The request line as people write it: ``GET /users/{id}``."""
    return f"{route.method.value} {route.text}"


def listed_routes(routes: Iterable[Route]) -> str:
    """All request lines on one line."""
    return ", ".join(dict.fromkeys(map(route_text, routes)))


class ToldRoutes:
    """On which pages of a state each request line is documented."""

    def __init__(self, operations: Iterable[Operation]) -> None:
        self._pages: dict[RouteShape, list[str]] = {}
        for operation in operations:
            for route in operation.documented_routes:
                self._pages.setdefault(route_shape(route), []).append(operation.page)

    def page(self, route: Route, other_than: str = "") -> str | None:
        """The first page that tells of ``route``, but for one; None if there is no such."""
        pages = self._pages.get(route_shape(route), ())
        return next((page for page in pages if page != other_than), None)


class Told(msgspec.Struct, frozen=True):
    """The request lines of both states."""

    old: ToldRoutes
    new: ToldRoutes


def compare_routes(
    old: Operation, new: Operation, told: Told, texts: TypeTexts, log: ChangeLog
) -> None:
    """Note how the request lines of ``new`` differ from those of ``old``."""
    pairs = pair(old.documented_routes, new.documented_routes, _exact)
    same, rest = rename(pairs, _same_shape)
    rest = _note_told(rest, old, new, told, log)
    switched, rest = rename(rest, _method_alone)
    for before, after in switched:
        log.add("method-changed", after.span, old=route_text(before), new=route_text(after))
    moved, rest = rename(rest, _moved)
    for before, after in moved:
        log.add("route-moved", after.span, old=route_text(before), new=route_text(after))
    kept = (*pairs.both, *same)
    for before, after in kept:
        _compare_lines(before, after, log)
    _compare_details((*kept, *switched, *moved), texts, log)
    _note_lone(rest, new, log)


def _exact(route: Route) -> tuple[RouteShape, str]:
    return route_shape(route), route.query or ""


def _same_shape(old: Route, new: Route) -> float:
    return float(route_shape(old) == route_shape(new))


def _method_alone(old: Route, new: Route) -> float:
    return float(route_shape(old).path == route_shape(new).path)


def _moved(old: Route, new: Route) -> float:
    """The share of segments, in order from both ends, that two paths of one method share."""
    if old.method is not new.method:
        return 0.0
    left, right = (route_shape(each).path.split("/")[1:] for each in (old, new))
    head = _common(left, right)
    tail = _common(left[head:][::-1], right[head:][::-1])
    share = (head + tail) / max(len(left), len(right), 1)
    fewest, most = sorted(_names(each[head : len(each) - tail]) for each in (left, right))
    may_be = len(left) > 1 and fewest < _FEW and most <= _FEW
    return share if share >= _MOVED and may_be else 0.0


def _names(segments: list[str]) -> int:
    return sum(1 for each in segments if not each.startswith("{"))


def _common(left: list[str], right: list[str]) -> int:
    count = 0
    for one, other in zip(left, right, strict=False):
        if one != other:
            break
        count += 1
    return count


def _compare_lines(old: Route, new: Route, log: ChangeLog) -> None:
    before, after = (_PLACEHOLDER.sub("{}", each.normalized) for each in (old, new))
    if before != after:
        log.add("route-respelt", new.span, old=route_text(old), new=route_text(new))
    if old.query != new.query:
        log.add(
            "route-query-changed", new.span, old=old.query or "(none)", new=new.query or "(none)"
        )


def _compare_details(
    pairs: Iterable[tuple[Route, Route]], texts: TypeTexts, log: ChangeLog
) -> None:
    """What routes need and answer; what all of them share is noted once."""
    parts: dict[str, ChangeLog] = {}
    for before, after in pairs:
        part = parts.setdefault(route_text(after), log.part())
        compare_responses(before, after, texts, part)
        compare_permissions(before, after, part)
    log.merge(parts)


def _note_told(
    rest: Pairs[Route], old: Operation, new: Operation, told: Told, log: ChangeLog
) -> Pairs[Route]:
    """Note request lines that another page tells of in the state that lacks them here.

    Gives those that remain.
    """
    left: list[Route] = []
    for each in rest.old:
        if page := told.new.page(each, new.page):
            log.add("route-told-elsewhere", new.span, route=route_text(each), page=page)
        else:
            left.append(each)
    come: list[Route] = []
    for each in rest.new:
        if page := told.old.page(each, old.page):
            log.add("route-told-here", each.span, route=route_text(each), page=page)
        else:
            come.append(each)
    return Pairs(rest.both, tuple(left), tuple(come))


def _note_lone(rest: Pairs[Route], new: Operation, log: ChangeLog) -> None:
    for each in rest.new:
        log.add("route-added", each.span, route=route_text(each))
    for each in rest.old:
        log.add("route-removed", new.span, route=route_text(each))
