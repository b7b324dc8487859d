"""Documented examples matched with the routes of their operation: what a caller would pass.

An example that its page itself contradicts (no such route, another spelling, a body that is no
JSON) is reported and not replayed; one that spells the same path otherwise is reported, and
replayed in the spelling of the request line.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from generator.binding import Slot, bind_path
from generator.diagnostics import Report
from generator.facts import Example, RequestSample
from generator.http import BrokenJson, Method
from generator.model import Operation
from generator.query import parse_query
from generator.rendering.views.calls.routes import BoundRoute
from generator.rendering.views.calls.spelling import Spelling, spelling, spelt
from generator.segments import PathProblem

Values = dict[Slot, str]


class Call(msgspec.Struct, frozen=True):
    """The request of an example as a call: the route, its keys by name, the query options.

    ``path`` is what the call sends, below the version: that of the sample, as the route spells it.
    """

    sample: RequestSample
    route: BoundRoute
    path: str
    keys: tuple[tuple[str, str], ...]
    query: tuple[tuple[str, str], ...]


def match_example(
    operation: Operation,
    routes: tuple[BoundRoute, ...],
    example: Example,
    version: str,
    report: Report,
) -> Call | None:
    """The call that ``example`` shows, or None after reporting why there is none."""
    sample = example.request
    if sample is None:
        return None
    if sample.target.version not in (None, version):
        return None
    if isinstance(sample.body, BrokenJson) or PathProblem.LOST in sample.target.problems:
        return None
    if PathProblem.FOREIGN_HOST in sample.target.problems:
        report.add("example-foreign-host", sample.span, url=sample.url)
        return None
    query = parse_query(sample.target.query or "")
    if len({name.lower() for name, _ in query}) < len(query):
        report.add("example-query-repeated", sample.span, query=sample.target.query or "")
        return None
    candidates = list(_candidates(routes, sample.method, sample.target.text))
    if not candidates:
        report.add("example-route-unknown", sample.span, operation.span, url=sample.url)
        return None
    ways = [(spelling(*each, sample.target.text), *each) for each in candidates]
    found = next(
        (way for wanted in (Spelling.SAME, Spelling.ALIKE) for way in ways if way[0] is wanted),
        None,
    )
    if found is None or found[0] is Spelling.ALIKE:
        differs = candidates[0][0] if found is None else found[1]
        report.add("example-path-differs", sample.span, differs.route.span, url=sample.url)
    if found is None:
        return None
    way, route, values = found
    keys = tuple((each.name, values[each.key.segment, each.key.parameter]) for each in route.keys)
    same = f"/{sample.target.text.removeprefix('/')}"
    return Call(sample, route, same if way is Spelling.SAME else spelt(route, values), keys, query)


def answered_route(routes: tuple[BoundRoute, ...], example: Example) -> BoundRoute:
    """The route whose answer ``example`` shows.

    That is the one its request calls, else the first that documents its status; else the first.
    """
    sample, response = example.request, example.response
    called = (
        [route for route, _ in _candidates(routes, sample.method, sample.target.text)]
        if (sample)
        else []
    )
    status = response.status if response else None
    fitting = [
        each for each in routes if any(shown.status == status for shown in each.route.responses)
    ]
    return next(iter((*called, *fitting, *routes)))


def _candidates(
    routes: tuple[BoundRoute, ...], method: Method, path: str
) -> Iterator[tuple[BoundRoute, Values]]:
    """The routes that ``path`` may be of, those with the fewest keys first."""
    for route in sorted(routes, key=lambda each: len(each.keys)):
        if route.route.method is method:
            values = bind_path(route.route.path, path)
            if values is not None:
                yield route, values
