"""Routes that a page's samples call and its request lines leave out.

A page that documents ``/users/{id}/assignLicense`` and calls ``/me/assignLicense`` shows that both
are there. Such a route is read from the sample where it ends as a documented one does; which of
its segments are keys is told by the names that all request lines of the version use. In the same
way a sample tells the path of a request line that lost its own.
"""

from __future__ import annotations

from collections.abc import Container, Iterable

import msgspec

from generator.binding import calls
from generator.diagnostics import Report
from generator.facts import PageFacts, RequestLine, RequestSample
from generator.http import Method
from generator.linking.shapes import path_shape
from generator.odata import (
    CastSegment,
    CountSegment,
    DrivePathSegment,
    FunctionSegment,
    KeySegment,
    NameSegment,
    PathTemplate,
    Segment,
    simple_name,
)
from generator.paths import RequestTarget
from generator.segments import PathProblem

_SIGNED_IN_USER = PathTemplate((NameSegment("me"),))
_ANY_USER = PathTemplate((NameSegment("users"), KeySegment(("id",))))


def segment_names(pages: Iterable[PageFacts]) -> frozenset[str]:
    """The names that the request lines of ``pages`` use in their paths, in lower case."""
    return frozenset(
        simple_name(segment.name).lower()
        for page in pages
        for line in page.request_lines
        for segment in line.target.template.segments
        if isinstance(segment, NameSegment | CastSegment | FunctionSegment)
    )


def shown_lines(page: PageFacts, names: Container[str], report: Report) -> tuple[RequestLine, ...]:
    """The request lines that only samples of ``page`` show; ``names`` are known.

    Each is reported, but for the count or a derived type of what a request line documents: OData
    gives every collection these.
    """
    found: dict[PathTemplate, RequestLine] = {}
    for example in page.examples:
        sample = example.request
        if sample is None or not _may_be_route(sample, page):
            continue
        template = _template(sample.target.template, names)
        if template is None:
            continue
        narrowed = _narrows(template, sample, page)
        if not (narrowed or _ends_alike(template, sample, page)):
            continue
        if any(_spelt(line.target.template) == _spelt(template) for line in page.request_lines):
            continue
        target = msgspec.structs.replace(sample.target, template=template, query=None)
        if template not in found and not narrowed:
            report.add("example-route-undocumented", sample.span, url=sample.url)
        found.setdefault(template, RequestLine(sample.method, target, sample.span))
    return tuple(found.values())


def recover_lines(page: PageFacts, names: Container[str], report: Report) -> PageFacts:
    """``page`` with the paths that its request lines lost, where a sample shows them, reported."""
    lines = tuple(
        _recovered(line, page, names, report) if _is_lost(line.target) else line
        for line in page.request_lines
    )
    return msgspec.structs.replace(page, request_lines=lines) if lines else page


def _recovered(
    line: RequestLine, page: PageFacts, names: Container[str], report: Report
) -> RequestLine:
    for example in page.examples:
        sample = example.request
        if sample is None or sample.method is not line.method or not _may_be_called(sample, page):
            continue
        template = _template(sample.target.template, names)
        if template is not None and _tail(template)[1:] == _tail(line.target.template)[1:]:
            report.add("path-from-sample", line.span, sample.span, url=sample.url)
            target = msgspec.structs.replace(sample.target, template=template, query=None)
            return msgspec.structs.replace(line, target=target)
    return line


def _is_lost(target: RequestTarget) -> bool:
    return PathProblem.LOST in target.problems


def _may_be_route(sample: RequestSample, page: PageFacts) -> bool:
    """Whether a sample calls this API by a path that no request line has."""
    return _may_be_called(sample, page) and not any(
        line.method is sample.method and calls(line.target.template, sample.target.text)
        for line in page.request_lines
    )


def _may_be_called(sample: RequestSample, page: PageFacts) -> bool:
    """Whether a sample calls this version of the API by a path that it tells."""
    target = sample.target
    foreign = PathProblem.FOREIGN_HOST in target.problems
    return target.version in (None, page.version) and not foreign and not _is_lost(target)


def _template(shown: PathTemplate, names: Container[str]) -> PathTemplate | None:
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
    """Whether a documented line of the same method ends in the same name, or in its key.

    The signed-in user is one of the users.
    """
    if template == _SIGNED_IN_USER:
        template = _ANY_USER
    return any(
        line.method is sample.method and _tail(line.target.template) == _tail(template)
        for line in page.request_lines
    )


def _narrows(template: PathTemplate, sample: RequestSample, page: PageFacts) -> bool:
    """Whether the path is that of a request line with a count or derived type behind it."""
    collection = _collection(template)
    return collection != template and any(
        line.method is sample.method is Method.GET
        and _spelt(line.target.template) == _spelt(collection)
        for line in page.request_lines
    )


def _spelt(template: PathTemplate) -> tuple[object, ...]:
    """A path without what writers spell this way and that: case, and how keys are written."""
    return tuple(_spelt_segment(segment) for segment in template.segments)


def _spelt_segment(segment: Segment) -> object:
    match segment:
        case FunctionSegment(name, parameters) if parameters:
            return simple_name(name).lower(), frozenset(each.name.lower() for each in parameters)
        case NameSegment(name) | CastSegment(name) | FunctionSegment(name):
            return simple_name(name).lower()
        case _:
            return type(segment)


def _collection(template: PathTemplate) -> PathTemplate:
    """``template`` without its count or derived types (OData 4.01 part 2, 4.8 and 4.11)."""
    segments = template.segments
    while segments and isinstance(segments[-1], CountSegment | CastSegment):
        segments = segments[:-1]
    return PathTemplate(segments)


def _tail(template: PathTemplate) -> tuple[object, ...]:
    """The last name of a path, whether a key follows it, and its system segment."""
    names = [
        simple_name(segment.name)
        for segment in template.segments
        if isinstance(segment, NameSegment | CastSegment | FunctionSegment)
    ]
    keyed = bool(template.segments) and isinstance(template.segments[-1], KeySegment)
    return names[-1:], keyed, path_shape(template).system
