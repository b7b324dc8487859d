"""Documented examples matched with the routes of their operation: what a caller would pass.

An example that its page itself contradicts (no such route, another spelling, a body that is no
JSON) is reported and not replayed.
"""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import unquote

import msgspec

from generator.binding import bind_path
from generator.diagnostics import Report
from generator.facts import Example, RequestSample
from generator.http import BrokenJson, Method
from generator.model import Operation
from generator.odata import (
    CastSegment,
    CountSegment,
    DrivePathSegment,
    FunctionParameter,
    FunctionSegment,
    KeySegment,
    NameSegment,
    RefSegment,
)
from generator.query import parse_query
from generator.rendering.views.calls.routes import BoundRoute
from generator.segments import PathProblem

Values = dict[tuple[int, str | None], str]


class Call(msgspec.Struct, frozen=True):
    """The request of an example as a call: the route, its keys by name, the query options."""

    sample: RequestSample
    route: BoundRoute
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
    exact = [each for each in candidates if _is_exact(*each, sample.target.text)]
    if not exact:
        report.add("example-path-differs", sample.span, candidates[0][0].route.span, url=sample.url)
        return None
    route, values = exact[0]
    keys = tuple((each.name, values[each.key.segment, each.key.parameter]) for each in route.keys)
    return Call(sample, route, keys, query)


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


def _is_exact(route: BoundRoute, values: Values, path: str) -> bool:
    """Whether the route's path with ``values`` is spelt like ``path``, percent-decoded."""
    return _write(route, values) == f"/{unquote(path).strip().strip('/')}"


def _write(route: BoundRoute, values: Values) -> str:
    quoted = {
        (each.key.segment, each.key.parameter)
        for each in route.keys
        if each.literal == "Edm.String"
    }
    pieces: list[str] = []
    for index, segment in enumerate(route.route.path.segments):
        match segment:
            case NameSegment(name) | CastSegment(name):
                pieces.append(f"/{name}")
            case KeySegment():
                pieces.append(_write_key(segment, values[index, None]))
            case FunctionSegment(name, parameters):
                written = [
                    _write_argument(each, values[index, each.name], (index, each.name) in quoted)
                    for each in parameters
                ]
                pieces.append(f"/{name}({','.join(written)})")
            case DrivePathSegment(closed=closed):
                pieces.append(f":/{values.get((index, None), '')}{':' if closed else ''}")
            case RefSegment():
                pieces.append("/$ref")
            case CountSegment():
                pieces.append("/$count")
            case _:
                pieces.append("/$value")
    return "".join(pieces)


def _write_key(segment: KeySegment, value: str) -> str:
    text = f"'{value}'" if segment.quoted else value
    if segment.property:
        text = f"{segment.property}={text}"
    return f"({text})" if segment.parenthesised else f"/{text}"


def _write_argument(parameter: FunctionParameter, value: str, quoted: bool) -> str:
    text = "'" + value.replace("'", "''") + "'"
    if parameter.type is not None:
        text = f"{parameter.type}{text}"
    return f"{parameter.name}={text if quoted or parameter.quoted else value}"
