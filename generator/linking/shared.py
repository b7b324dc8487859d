"""Routes that several pages document: each page keeps its own, and it is told."""

from __future__ import annotations

from collections.abc import Iterable

from generator.diagnostics import Report
from generator.linking.sketches import RouteSketch, Sketch


def report_shared_routes(sketches: Iterable[Sketch], report: Report) -> None:
    """Report each page with a request line that a page before it has too.

    Lines are the same in method, path and query, whatever their keys are called. Two pages that
    share several are told once, by the first of them.
    """
    first: dict[str, tuple[str, RouteSketch]] = {}
    told: set[tuple[str, str]] = set()
    for sketch in sketches:
        for route in sketch.routes:
            page, before = first.setdefault(route.key, (sketch.page, route))
            if page != sketch.page and (page, sketch.page) not in told:
                told.add((page, sketch.page))
                report.add("route-shared", route.span, before.span, text=route.text)
