"""Generated tests: each documented example as a typed call and what has to come of it.

Where the request of an example cannot be replayed, its response is still decoded.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from generator.diagnostics import Report
from generator.facts import Example
from generator.http import BrokenJson
from generator.model import Operation
from generator.naming import snake
from generator.odata import TypeRef
from generator.rendering.views.calls.examples import Call, answered_route, match_example
from generator.rendering.views.calls.names import untaken
from generator.rendering.views.calls.signature import MethodSignature
from generator.rendering.views.prose import first_sentence, prose
from generator.rendering.views.python.calls import ArgumentWriter, NotCallableError
from generator.rendering.views.python.results import answer_arguments
from generator.rendering.views.python.samples import (
    LAZY,
    request_source,
    response_source,
    shows_answer,
)
from generator.rendering.views.python.source import docstring, literal
from generator.rendering.views.python.types import TypeNames
from generator.text import Span


class ReplayTest(msgspec.Struct, frozen=True):
    """One test: the documented request and response, and the call; all fields are source.

    ``kind`` and ``type`` are what the answer is checked against, None where only the request is;
    ``fails`` if the documented response is an error, ``typed`` if a model class is named,
    ``lazy`` if nothing is sent before the first page is asked for. ``answer`` are the arguments
    of the runtime's ``Answer`` where only the response is decoded; there is no request then.
    """

    name: str
    docstring: str
    method: str
    arguments: tuple[str, ...]
    request: str
    response: str
    kind: str | None = None
    type: str | None = None
    fails: bool = False
    typed: bool = False
    lazy: bool = False
    answer: tuple[str, ...] = ()


def replay_tests(
    signature: MethodSignature,
    method: str,
    version: str,
    names: TypeNames,
    taken: set[str],
    report: Report,
) -> Iterator[ReplayTest]:
    """The tests of an operation's examples; ``method`` is how the client reaches its method.

    ``taken`` has the names of tests in use, and gets the new ones. Examples that cannot be
    replayed are reported with their line.
    """
    writer = _Writer(signature, method, version, names)
    for example in signature.operation.examples:
        call = match_example(signature.operation, signature.routes, example, version, report)
        test = writer.replayed(call, example, report) if call else None
        test = test or writer.decoded(example)
        if test is not None:
            name = untaken(test.name, taken)
            taken.add(name)
            yield msgspec.structs.replace(test, name=name)


class _Writer:
    """Writes the tests of one operation's examples."""

    def __init__(
        self, signature: MethodSignature, method: str, version: str, names: TypeNames
    ) -> None:
        self._signature = signature
        self._method = method
        self._version = version
        self._names = names
        self._arguments = ArgumentWriter(signature, names)

    def replayed(self, call: Call, example: Example, report: Report) -> ReplayTest | None:
        """The test of ``call`` with the response that the page shows; None after a report."""
        self._arguments.typed = False
        try:
            arguments = tuple(self._arguments.write(call))
        except NotCallableError as reason:
            report.add("example-not-callable", call.sample.span, reason=str(reason))
            return None
        response = example.response
        answer = call.route.answer
        fails = response is not None and (response.status or 0) >= 400
        checked = response is not None and not fails and shows_answer(answer, response)
        shown_type = self._class(answer.type) if checked else None
        return ReplayTest(
            name=_test_name(self._signature.operation, call.sample.names),
            docstring=self._docstring(example),
            method=self._method,
            arguments=arguments,
            request=request_source(call, self._version),
            response=response_source(response, call.route.route, answer),
            kind=literal(answer.kind.name.lower()) if checked else None,
            type=shown_type,
            fails=fails,
            typed=self._arguments.typed or shown_type is not None,
            lazy=answer.kind in LAZY,
        )

    def decoded(self, example: Example) -> ReplayTest | None:
        """The test of the response alone; None where it shows nothing to decode."""
        response = example.response
        if response is None or response.error or isinstance(response.body, BrokenJson):
            return None
        route = answered_route(self._signature.routes, example)
        if not shows_answer(route.answer, response):
            return None
        names = example.request.names if example.request else ()
        shown_type = self._class(route.answer.type)
        return ReplayTest(
            name=f"{_test_name(self._signature.operation, names)}_answer",
            docstring=self._docstring(msgspec.structs.replace(example, request=None)),
            method="",
            arguments=(),
            request="",
            response=response_source(response, route.route, route.answer),
            kind=literal(route.answer.kind.name.lower()),
            type=shown_type,
            typed=shown_type is not None,
            answer=answer_arguments(route.answer, self._names),
        )

    def _docstring(self, example: Example) -> str:
        """The page, the lines of the request and response that are tested, and the title."""
        shown = [each.span for each in (example.request, example.response) if each is not None]
        title = prose(example.title or self._signature.operation.title)
        return docstring([first_sentence(f"{_place(shown)} {title}")], 4)

    def _class(self, reference: TypeRef | None) -> str | None:
        named = self._names.structured(reference)
        return f"models.{named.class_name}" if named is not None else None


def _test_name(operation: Operation, names: tuple[str, ...]) -> str:
    words = snake(names[0]) if names else ""
    return f"test_{words[:60].rstrip('_') or operation.method}"


def _place(spans: list[Span]) -> str:
    """``page:12,30``: a page below the folder of the versions, and lines of it."""
    file = spans[0].file
    lines = ",".join(str(span.line) for span in spans if span.file == file)
    return f"{file.removeprefix('api-reference/')}:{lines}"
