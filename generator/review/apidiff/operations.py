"""Operations compared: page by page, a renamed page recognised by its request lines."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model import Operation
from generator.review.apidiff.availability import compare_availability
from generator.review.apidiff.changes import Change, ChangeLog
from generator.review.apidiff.examples import compare_examples
from generator.review.apidiff.pairing import Pairs, pair
from generator.review.apidiff.parameters import compare_parameters
from generator.review.apidiff.routes import (
    RouteShape,
    Told,
    ToldRoutes,
    compare_routes,
    listed_routes,
    route_shape,
)
from generator.review.apidiff.texts import compare_text
from generator.review.apidiff.typetexts import TypeTexts
from generator.text import Span


def page_stem(path: str) -> str:
    """A page's path below the folder of its version: ``api/user-get.md``."""
    return "/".join(path.split("/")[-2:])


def compare_operations(
    old: tuple[Operation, ...],
    new: tuple[Operation, ...],
    version: str,
    texts: TypeTexts,
    *,
    preview: bool,
) -> Iterator[Change]:
    """All changes between the operations of two states.

    ``preview`` tells whether being subject to change is compared.
    """
    pairs = pair(old, new, lambda each: page_stem(each.page))
    renamed, rest = _renamed(pairs)
    told = Told(ToldRoutes(old), ToldRoutes(new))
    for before, after in renamed:
        log = ChangeLog(version, after.page, after.id)
        log.add("page-renamed", _top(after), old=page_stem(before.page))
        _compare(before, after, told, texts, log, preview)
        yield from log.changes()
    for before, after in pairs.both:
        log = ChangeLog(version, after.page, after.id)
        _compare(before, after, told, texts, log, preview)
        yield from log.changes()
    for each in rest.new:
        log = ChangeLog(version, each.page, each.id)
        log.add("operation-added", each.span, routes=listed_routes(each.documented_routes))
        yield from log.changes()
    for each in rest.old:
        yield from _gone(each, new, version, told)


def _gone(old: Operation, new: tuple[Operation, ...], version: str, told: Told) -> Iterator[Change]:
    """What became of a page that is gone: other pages may tell of its request lines."""
    lost = [each for each in old.documented_routes if told.new.page(each) is None]
    if lost or not old.documented_routes:
        log = ChangeLog(version, old.page, old.id, gone=True)
        log.add("operation-removed", old.span, routes=listed_routes(lost))
        yield from log.changes()
    kept = {told.new.page(each) for each in old.documented_routes}
    for heir in (each for each in new if each.page in kept):
        log = ChangeLog(version, heir.page, heir.id)
        taken = [each for each in old.documented_routes if told.new.page(each) == heir.page]
        routes = listed_routes(taken)
        log.add("operation-told-elsewhere", heir.span, old=page_stem(old.page), routes=routes)
        yield from log.changes()


def _renamed(
    pairs: Pairs[Operation],
) -> tuple[list[tuple[Operation, Operation]], Pairs[Operation]]:
    """Pages whose first request line another page has now, and the operations that remain."""
    news: dict[RouteShape, Operation] = {}
    for each in pairs.new:
        for route in each.documented_routes:
            news.setdefault(route_shape(route), each)
    found: list[tuple[Operation, Operation]] = []
    taken: set[str] = set()
    for before in pairs.old:
        shapes = map(route_shape, before.documented_routes)
        after = next((news[shape] for shape in shapes if shape in news), None)
        if after is not None and after.page not in taken:
            taken.add(after.page)
            found.append((before, after))
    olds = {before.page for before, _ in found}
    rest = Pairs(
        pairs.both,
        tuple(each for each in pairs.old if each.page not in olds),
        tuple(each for each in pairs.new if each.page not in taken),
    )
    return found, rest


def _compare(
    old: Operation, new: Operation, told: Told, texts: TypeTexts, log: ChangeLog, preview: bool
) -> None:
    top = _top(new)
    head = new.heading or top
    if old.title != new.title and old.title:
        log.add("title-changed", head, old=old.title, new=new.title or "gone")
    compare_text("the summary", old.summary, new.summary, head, log)
    before, after = old.subservice or "none", new.subservice or "none"
    if before != after:
        log.add("workload-changed", top, old=before, new=after)
    compare_routes(old, new, told, texts, log)
    compare_parameters(old, new, texts, log)
    compare_availability(old.availability, new.availability, head, log, preview=preview)
    compare_examples(old.examples, new.examples, new.span, log)


def _top(operation: Operation) -> Span:
    """The beginning of the page, with its front matter."""
    return Span(operation.page, 1)
