"""Documented request lines compared with what the metadata declares of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from generator.diagnostics import Report
from generator.http import Method
from generator.metadata.agreement import same_kind_of
from generator.metadata.answers import (
    BodyState,
    DeclaredAnswer,
    DocumentedAnswer,
    declared_answer,
    documented_answer,
    has_body,
)
from generator.metadata.figures import Ratio, RouteFigures
from generator.metadata.places import PlaceKind, Resolved, Unresolved
from generator.metadata.schema import Schema
from generator.metadata.walk import walk
from generator.model import Operation, Route
from generator.odata import StreamType, is_collection, item_type, type_name
from generator.text import Span


def compare_routes(
    operations: Sequence[Operation],
    schemas: Sequence[Schema],
    report: Report,
    bases: Mapping[str, str],
) -> RouteFigures:
    """Compare every documented request line; differences go to ``report``.

    A path is walked through the first of ``schemas``, and through the next ones where it does not
    resolve. ``bases`` are the documented base types.
    """
    comparison = _RouteComparison(schemas, report, bases)
    for operation in operations:
        comparison.page(operation)
    return comparison.figures


class _RouteComparison:
    def __init__(self, schemas: Sequence[Schema], report: Report, bases: Mapping[str, str]) -> None:
        self._schemas = schemas
        self._bases = bases
        self._report = report
        self.figures = RouteFigures()

    def page(self, operation: Operation) -> None:
        """Compare the routes of one page."""
        before = self.figures.types
        for route in operation.documented_routes:
            self._route(route)
        after = self.figures.types
        lines = after.total - before.total
        if lines:
            self._count("pages", after.good - before.good == lines)

    def _route(self, route: Route) -> None:
        arrived = self._walk(route)
        declared = None
        if arrived is not None:
            self._tell_deviations(route, arrived)
            declared = declared_answer(route.method, arrived.place)
        documented = documented_answer(route)
        if has_body(route, declared):
            self._count("typed", documented is not None and documented.type is not None)
        if documented is not None and documented.state is BodyState.REDIRECT:
            self._add("redirects")
        elif documented is not None and documented.state is BodyState.DEFERRED:
            self._add("deferred")
        if documented is not None and declared is not None:
            self._answer(route, documented, declared)

    def _walk(self, route: Route) -> Resolved | None:
        """Where the path leads in the first schema that knows it."""
        ends = [walk(route.path, self._schemas[0])]
        for schema in self._schemas[1:]:
            if isinstance(ends[-1], Unresolved):
                ends.append(walk(route.path, schema))
        first, last = ends[0], ends[-1]
        self._count("paths", isinstance(last, Resolved))
        if isinstance(first, Unresolved):
            code = "metadata-path-unknown"
            if isinstance(last, Resolved):
                code = "metadata-path-ahead"
                self._add("by_fallback")
            self._report.add(
                code,
                route.span,
                segment=first.segment,
                behind=first.behind or "the service root",
                cause=first.cause.value,
            )
        return last if isinstance(last, Resolved) else None

    def _tell_deviations(self, route: Route, arrived: Resolved) -> None:
        for each in arrived.deviations:
            self._report.add(
                each.liberty.value, route.span, documented=each.documented, declared=each.declared
            )
        called = {PlaceKind.ACTION: Method.POST, PlaceKind.FUNCTION: Method.GET}
        expected = called.get(arrived.place.kind, route.method)
        if route.method is not expected:
            self._report.add(
                "metadata-method",
                route.span,
                kind=arrived.place.kind.value,
                expected=expected.value,
                documented=route.method.value,
            )

    def _answer(self, route: Route, documented: DocumentedAnswer, declared: DeclaredAnswer) -> None:
        match documented.state:
            case BodyState.TYPED:
                self._typed(route, documented, declared)
            case BodyState.EMPTY:
                agrees = declared.type is None or declared.optional
                self._count("answers", agrees)
                if not agrees and declared.type is not None:
                    name = type_name(declared.type)
                    self._difference("metadata-body-missing", route, documented.span, type=name)
            case BodyState.REDIRECT if isinstance(declared.type, StreamType):
                self._count("answers", True)
            case _:
                pass

    def _typed(self, route: Route, documented: DocumentedAnswer, declared: DeclaredAnswer) -> None:
        if documented.type is None:
            return
        mine = type_name(documented.type)
        if declared.type is None:
            self._count("answers", False)
            self._difference("metadata-body-unexpected", route, documented.span, type=mine)
            return
        agrees = same_kind_of(
            item_type(documented.type), item_type(declared.type), self._schemas, self._bases
        )
        same_form = is_collection(documented.type) == is_collection(declared.type)
        self._count("answers", agrees)
        self._count("types", agrees)
        self._count("collections", same_form)
        if not agrees or not same_form:
            code = "metadata-response-collection" if agrees else "metadata-response-type"
            theirs = type_name(declared.type)
            self._difference(code, route, documented.span, documented=mine, declared=theirs)

    def _difference(self, code: str, route: Route, span: Span, **arguments: str) -> None:
        related = (route.span,) if span != route.span else ()
        self._report.add(code, span, *related, **arguments)

    def _add(self, figure: str) -> None:
        number: int = getattr(self.figures, figure)
        self.figures = msgspec.structs.replace(self.figures, **{figure: number + 1})

    def _count(self, figure: str, good: bool) -> None:
        ratio: Ratio = getattr(self.figures, figure)
        counted = {figure: ratio.counting(good)}
        self.figures = msgspec.structs.replace(self.figures, **counted)
