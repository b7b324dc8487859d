"""Samples compared: which came, which went, and in what part one changed."""

from __future__ import annotations

from collections.abc import Iterator

from generator.facts import Example, RequestSample, ResponseSample
from generator.review.apidiff.changes import ChangeLog
from generator.review.apidiff.pairing import pair, rename
from generator.text import Span


def compare_examples(
    old: tuple[Example, ...], new: tuple[Example, ...], place: Span, log: ChangeLog
) -> None:
    """Note how the samples of a page changed; ``place`` stands for what went."""
    pairs = pair(old, new, _name)
    retitled, rest = rename(pairs, lambda before, after: 0.0 if _parts(before, after) else 1.0)
    replaced, rest = rename(rest, _same_call)
    for before, after in (*pairs.both, *retitled, *replaced):
        if parts := _parts(before, after):
            log.add("example-changed", _span(after, place), parts=parts, name=_title(after))
    for each in rest.new:
        log.add("example-added", _span(each, place), name=_title(each))
    for each in rest.old:
        log.add("example-removed", place, name=_title(each))


def _name(example: Example) -> str:
    """What tells the example from others of its page: its annotation's name, else its title."""
    names = example.request.names if example.request else ()
    return names[0] if names else example.title


def _title(example: Example) -> str:
    return example.title or _name(example) or "untitled"


def _same_call(old: Example, new: Example) -> float:
    if old.request is None or new.request is None:
        return 0.0
    return float(old.request.target.template == new.request.target.template)


def _parts(old: Example, new: Example) -> str:
    """The parts in which two samples differ, ``URL, response body``; empty where in none."""
    parts = (*_request_parts(old.request, new.request), *_answer_parts(old.response, new.response))
    return ", ".join(parts)


def _request_parts(old: RequestSample | None, new: RequestSample | None) -> Iterator[str]:
    if old is None or new is None:
        if old is not new:
            yield "request"
        return
    if _target(old) != _target(new):
        yield "URL"
    if old.headers != new.headers:
        yield "request headers"
    if old.body != new.body:
        yield "request body"


def _target(sample: RequestSample) -> tuple[str, str, str | None]:
    """What is called, the version aside: samples of two versions can be the same."""
    return sample.method.value, sample.target.text, sample.target.query


def _answer_parts(old: ResponseSample | None, new: ResponseSample | None) -> Iterator[str]:
    if old is None or new is None:
        if old is not new:
            yield "response"
        return
    if old.status != new.status:
        yield "status"
    if old.headers != new.headers:
        yield "response headers"
    if old.body != new.body:
        yield "response body"


def _span(example: Example, place: Span) -> Span:
    if example.request is not None:
        return example.request.span
    return example.response.span if example.response is not None else place
