"""Routes that several pages document: each page keeps its own, and it is told."""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.diagnostics import Report
from generator.model import Operation, Route

_KEY = re.compile(r"\{[^{}]*\}")


def report_shared_routes(operations: Iterable[Operation], report: Report) -> None:
    """Report each page with a request line that a page before it has too.

    Lines are the same in method, path and query, whatever their keys are called. Two pages that
    share several are told once, by the first of them.
    """
    first: dict[tuple[str, str, str], tuple[str, Route]] = {}
    told: set[tuple[str, str]] = set()
    for operation in operations:
        for route in operation.documented_routes:
            path = _KEY.sub("{}", route.normalized).lower()
            key = (route.method.value, path, route.query or "")
            page, before = first.setdefault(key, (operation.page, route))
            if page != operation.page and (page, operation.page) not in told:
                told.add((page, operation.page))
                report.add("route-shared", route.span, before.span, text=route.text)
