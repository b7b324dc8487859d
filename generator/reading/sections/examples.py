"""Examples: requests and responses as sent on the wire, wherever on the page they stand.

Sections "Example" and "Examples" of an API page, and annotated blocks anywhere else on it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from generator.facts import Example, RequestSample, ResponseSample
from generator.http import (
    BrokenJson,
    Content,
    JsonContent,
    ResponseMessage,
    TextContent,
    parse_request,
    parse_request_line,
    parse_response,
)
from generator.odata import TypeRef, is_collection, type_name
from generator.paths import HOST, parse_target
from generator.reading.blocks import Annotation
from generator.reading.outline import Section
from generator.reading.samples import Sample, SampleKind, find_samples, is_inbound
from generator.reading.scope import PageScope
from generator.segments import PathProblem
from generator.text import Span

_NO_CONTENT = 204
_GENERIC = re.compile(
    r"(?:\d+[.:]? )?(?:http |json |sample |error )*(?:requests?|responses?)"
    r"(?: \d+| bod(?:y|ies))?\W*$",
    re.IGNORECASE,
)


class _Open(msgspec.Struct):
    """An example that is being put together; ``sample`` is the block that it began with."""

    sample: Sample
    request: RequestSample | None = None
    response: ResponseSample | None = None


class _Waiting:
    """The requests that have no response yet: all of them, and by the names of their annotation."""

    def __init__(self) -> None:
        self._open: dict[int, _Open] = {}
        self._named: dict[str, dict[int, None]] = {}

    def add(self, number: int, example: _Open) -> None:
        """Note an example with a request only; ``number`` is its place among all."""
        self._open[number] = example
        for name in _names(example.sample):
            self._named.setdefault(name, {})[number] = None

    def take(self, sample: Sample) -> _Open | None:
        """The example that a response belongs to, or None where every request has its own."""
        named = [self._named[name] for name in _names(sample) if self._named.get(name)]
        number = min(map(next, map(iter, named)), default=next(reversed(self._open), None))
        if number is None:
            return None
        example = self._open.pop(number)
        for name in _names(example.sample):
            self._named[name].pop(number, None)
        return example


def read_examples(outline: tuple[Section, ...], scope: PageScope) -> Iterator[Example]:
    """The examples of the page: each request with the response that follows it.

    A response belongs to the request of the same annotation name that has none yet, else to the
    last such request. Neither a request without response nor the reverse is dropped; both are
    reported, unless the annotation tells tools to ignore the block or the call is a notification
    that the service sends. ``span`` of a sample is the line of its start line in the page.
    """
    found: list[_Open] = []
    waiting = _Waiting()
    last: _Open | None = None
    for sample in find_samples(outline):
        if sample.stated is not None:
            scope.report.add("example-kind-mismatch", sample.fence.span, kind=sample.stated.value)
        if sample.kind is SampleKind.REQUEST:
            last = _Open(sample, _request(sample, scope))
            waiting.add(len(found), last)
            found.append(last)
            continue
        response = _response(sample, scope)
        example = waiting.take(sample)
        if example is None:
            if not (sample.is_loose or _follows_redirect(last, sample)):
                scope.report.add("example-no-request", response.span)
            example = _Open(sample)
            found.append(example)
        example.response = response
        last = example
    for example in found:
        if example.request and not (example.response or _needs_no_response(example)):
            scope.report.add("example-no-response", example.request.span)
        if example.request or example.response:
            yield Example(_title(example.sample), example.request, example.response)


def _needs_no_response(example: _Open) -> bool:
    return example.sample.is_loose or is_inbound(example.sample.fence)


def _follows_redirect(last: _Open | None, sample: Sample) -> bool:
    """Whether a response shows what the redirect before it leads to."""
    if last is None or last.response is None or last.sample.headings[:-1] != sample.headings[:-1]:
        return False
    return 300 <= (last.response.status or 0) < 400


def _request(sample: Sample, scope: PageScope) -> RequestSample | None:
    span = _start(sample)
    message = parse_request(sample.fence.text)
    if message is None:
        scope.report.add("example-no-request-line", span)
        return None
    target = parse_target(message.target)
    if target.version not in (None, scope.version) and target.host in (None, HOST):
        scope.report.add(
            "example-wrong-version", span, found=target.version or "", expected=scope.version
        )
    if PathProblem.LOST in target.problems:
        scope.report.add(PathProblem.LOST.value, span, text=message.target)
    body = message.body
    if isinstance(body, TextContent) and parse_request_line(body.text.partition("\n")[0]):
        place = sample.fence.span.below(1 + message.body_line)
        scope.report.add("example-several-requests", place)
        body = None
    _check_body(body, message.body_line, sample, scope)
    return RequestSample(
        method=message.method,
        url=message.target,
        target=target,
        span=span,
        headers=message.headers,
        body=body,
        names=_names(sample),
    )


def _response(sample: Sample, scope: PageScope) -> ResponseSample:
    message = parse_response(sample.fence.text)
    annotation = sample.fence.annotation
    span = _start(sample)
    if message.status is None:
        scope.report.add("example-no-status-line", span)
    _check_body(message.body, message.body_line, sample, scope)
    if _is_wrapped(message.body):
        place = sample.fence.span.below(1 + message.body_line)
        scope.report.add("example-entity-wrapped", place)
    if annotation is not None and annotation.type is not None:
        _check_annotation(annotation, annotation.type, message, scope)
    type_ = annotation.type if annotation else None
    return ResponseSample(
        span=span,
        status=message.status,
        headers=message.headers,
        body=message.body,
        type=type_,
        collection=True if is_collection(type_) else annotation.collection if annotation else None,
        truncated=annotation.truncated if annotation else False,
        error=bool(annotation and annotation.expect_error) or (message.status or 0) >= 400,
    )


def _check_annotation(
    annotation: Annotation, type_: TypeRef, message: ResponseMessage, scope: PageScope
) -> None:
    """Report what the annotation's type does not fit in the answer below it."""
    name = type_name(type_)
    if message.status == _NO_CONTENT:
        scope.report.add("annotation-without-body", annotation.span, type=name)
    body = message.body.value if isinstance(message.body, JsonContent) else None
    value = body.get("value") if isinstance(body, dict) else None
    if isinstance(value, list) and annotation.collection is None and not is_collection(type_):
        scope.report.add("annotation-collection-unstated", annotation.span, type=name)


def _check_body(body: Content | None, line: int, sample: Sample, scope: PageScope) -> None:
    """Report JSON that is broken, at the very line."""
    if isinstance(body, BrokenJson):
        span = sample.fence.span.below(1 + line + body.line)
        scope.report.add("example-invalid-json", span, reason=body.reason)


def _is_wrapped(body: Content | None) -> bool:
    if not isinstance(body, JsonContent) or not isinstance(body.value, dict):
        return False
    names = [name for name in body.value if not name.startswith("@")]
    return names == ["value"] and isinstance(body.value["value"], dict)


def _start(sample: Sample) -> Span:
    """The line of the first line of a block that is not blank."""
    text = sample.fence.text
    return sample.fence.span.below(1 + text[: len(text) - len(text.lstrip())].count("\n"))


def _names(sample: Sample) -> tuple[str, ...]:
    return sample.fence.annotation.names if sample.fence.annotation else ()


def _title(sample: Sample) -> str:
    """The innermost heading above a sample that says more than "Request" or "Response"."""
    for heading in reversed(sample.headings):
        if not _GENERIC.match(heading):
            return heading
    return ""
