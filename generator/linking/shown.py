"""Routes that a page's samples call and its request lines leave out.

A page that documents ``/users/{id}/assignLicense`` and calls ``/me/assignLicense`` shows that both
are there. Such a route is read from the sample where it ends as a documented one does; which of
its segments are keys is told by the names that all request lines of the version use.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from generator.binding import bind_path
from generator.diagnostics import Report
from generator.facts import PageFacts, RequestLine, RequestSample
from generator.linking.shapes import path_shape
from generator.odata import (
    CastSegment,
    DrivePathSegment,
    FunctionSegment,
    KeySegment,
    NameSegment,
    PathTemplate,
    Segment,
    simple_name,
)
from generator.segments import PathProblem


def segment_names(pages: Iterable[PageFacts]) -> frozenset[str]:
    """The names that the request lines of ``pages`` use in their paths, in lower case."""
    return frozenset(
        simple_name(segment.name).lower()
        for page in pages
        for line in page.request_lines
        for segment in line.target.template.segments
        if isinstance(segment, NameSegment | CastSegment | FunctionSegment)
    )


def shown_lines(page: PageFacts, names: frozenset[str], report: Report) -> tuple[RequestLine, ...]:
    """The request lines that only samples of ``page`` show, each reported; ``names`` are known."""
    found: dict[PathTemplate, RequestLine] = {}
    for example in page.examples:
        sample = example.request
        if sample is None or not _may_be_route(sample, page):
            continue
        template = _template(sample.target.template, names)
        if template is None or not _ends_alike(template, sample, page):
            continue
        target = msgspec.structs.replace(sample.target, template=template, query=None)
        if template not in found:
            report.add("example-route-undocumented", sample.span, url=sample.url)
        found.setdefault(template, RequestLine(sample.method, target, sample.span))
    return tuple(found.values())


def _may_be_route(sample: RequestSample, page: PageFacts) -> bool:
    """Whether a sample calls this API by a path that no request line has."""
    if sample.target.version not in (None, page.version):
        return False
    if PathProblem.FOREIGN_HOST in sample.target.problems:
        return False
    return not any(
        line.method is sample.method
        and bind_path(line.target.template, sample.target.text) is not None
        for line in page.request_lines
    )


def _template(shown: PathTemplate, names: frozenset[str]) -> PathTemplate | None:
    """The template of a sample's path; None where a name that nobody uses is no key either."""
    segments: list[Segment] = []
    for segment in shown.segments:
        match segment:
            case NameSegment(name) if name.lower() not in names:
                if not segments or not isinstance(segments[-1], NameSegment | CastSegment):
                    return None
                segments.append(KeySegment(("id",), sample=name))
            case DrivePathSegment(placeholder=None, literal=str(), closed=closed):
                segments.append(DrivePathSegment("item-path", closed=closed))
            case _:
                segments.append(segment)
    return PathTemplate(tuple(segments))


def _ends_alike(template: PathTemplate, sample: RequestSample, page: PageFacts) -> bool:
    """Whether a documented line of the same method ends in the same name, or in its key."""
    return any(
        line.method is sample.method and _tail(line.target.template) == _tail(template)
        for line in page.request_lines
    )


def _tail(template: PathTemplate) -> tuple[object, ...]:
    """The last name of a path, whether a key follows it, and its system segment."""
    names = [
        simple_name(segment.name)
        for segment in template.segments
        if isinstance(segment, NameSegment | CastSegment | FunctionSegment)
    ]
    keyed = bool(template.segments) and isinstance(template.segments[-1], KeySegment)
    return names[-1:], keyed, path_shape(template).system
