"""Generated tests: each documented example as a typed call and what has to come of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

import msgspec

from generator.diagnostics import Report
from generator.facts import Example, RequestSample, ResponseSample
from generator.http import HeaderField, JsonContent, TextContent
from generator.model import AnswerKind, Operation
from generator.naming import snake
from generator.odata import CollectionType, PrimitiveType, TypeRef
from generator.rendering.views.python.examples import Call, match_example
from generator.rendering.views.python.names import untaken
from generator.rendering.views.python.routes import Answer
from generator.rendering.views.python.signature import MethodSignature, Place
from generator.rendering.views.python.source import docstring, first_sentence, literal, prose
from generator.rendering.views.python.types import TypeNames
from generator.rendering.views.python.values import bytes_source, value_source

_HOST = "https://graph.microsoft.com"
_NOT_COMPARED = frozenset(("authorization", "content-length", "host", "user-agent"))
_LIST_OPTIONS = ("$select", "$expand", "$orderby")
_LAZY = (AnswerKind.COLLECTION, AnswerKind.DELTA)
_INTEGER = re.compile(r"0|[1-9]\d*")
_INTEGERS = frozenset(("Edm.Int16", "Edm.Int32", "Edm.Int64", "Edm.Byte", "Edm.SByte"))


class ReplayTest(msgspec.Struct, frozen=True):
    """One test: the documented request and response, and the call; all fields are source.

    ``kind`` and ``type`` are what the answer is checked against, None where only the request is;
    ``fails`` if the documented response is an error, ``typed`` if a model class is named,
    ``lazy`` if nothing is sent before the first page is asked for.
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


class _NotCallableError(Exception):
    """The example needs something that the method does not take; the message says what."""


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
    writer = _Writer(signature, version, names)
    for example in signature.operation.examples:
        call = match_example(signature.operation, signature.routes, example, version, report)
        if call is None:
            continue
        try:
            arguments = tuple(writer.arguments(call))
        except _NotCallableError as reason:
            report.add("example-not-callable", call.sample.span, reason=str(reason))
            continue
        name = untaken(_test_name(signature.operation, call.sample), taken)
        taken.add(name)
        yield writer.test(name, method, arguments, call, example)


def _test_name(operation: Operation, sample: RequestSample) -> str:
    words = snake(sample.names[0]) if sample.names else ""
    return f"test_{words[:60].rstrip('_') or operation.method}"


class _Writer:
    """Writes the calls and expectations of one operation's examples."""

    def __init__(self, signature: MethodSignature, version: str, names: TypeNames) -> None:
        self._signature = signature
        self._version = version
        self._names = names
        self._typed_call = False

    def test(
        self, name: str, method: str, arguments: tuple[str, ...], call: Call, example: Example
    ) -> ReplayTest:
        """The test of ``call`` with the response that the page shows."""
        place = f"{call.sample.span.file.removeprefix('api-reference/')}:{call.sample.span.line}"
        title = prose(example.title or self._signature.operation.title)
        response = example.response
        answer = call.route.answer
        fails = response is not None and (response.status or 0) >= 400
        checked = response is not None and not fails and _is_shown(answer, response)
        shown_type = self._class(answer.type) if checked else None
        return ReplayTest(
            name=name,
            docstring=docstring([first_sentence(f"{place} {title}")], 4),
            method=method,
            arguments=arguments,
            request=self._request(call.sample),
            response=_response(response, call),
            kind=literal(answer.kind.name.lower()) if checked else None,
            type=shown_type,
            fails=fails,
            typed=self._typed_call or shown_type is not None,
            lazy=answer.kind in _LAZY,
        )

    def arguments(self, call: Call) -> Iterator[str]:
        """The arguments of the call, as source; raises :class:`_NotCallableError`."""
        self._typed_call = False
        yield from self._body(call.sample)
        for name, value in call.keys:
            key = self._signature.parameter(Place.KEY, name)
            yield f"{name}={_argument(value, key.type if key else None)}"
        if call.route.via is not None:
            yield f"via={literal(call.route.via)}"
        for name, value in call.query:
            parameter = self._signature.parameter(Place.QUERY, name)
            if parameter is None:
                raise _NotCallableError(f"no query option {name}")
            yield f"{parameter.name}={_option(name, value, parameter.type)}"
        yield from self._headers(call.sample)

    def _headers(self, sample: RequestSample) -> Iterator[str]:
        untyped: dict[str, str] = {}
        for name, value in _fields(sample.headers).items():
            parameter = self._signature.parameter(Place.HEADER, name)
            if parameter is not None:
                yield f"{parameter.name}={literal(value)}"
            elif not self._sends(name, value, sample):
                untyped[name] = value
        if untyped:
            yield f"headers={value_source(untyped)}"

    def _sends(self, name: str, value: str, sample: RequestSample) -> bool:
        """Whether the client sends this header field by itself."""
        if name.lower() != "content-type":
            return False
        expected = self._signature.media_type or "application/json"
        return sample.body is not None and value.partition(";")[0].strip().lower() == expected

    def _body(self, sample: RequestSample) -> Iterator[str]:
        whole = next(iter(self._signature.at(Place.BODY, Place.CONTENT)), None)
        if sample.body is None:
            if whole is not None and whole.required:
                raise _NotCallableError("no body is shown, and one is needed")
            return
        if whole is None:
            yield from self._properties(sample)
        elif whole.place is Place.BODY and isinstance(sample.body, JsonContent):
            yield self._typed(sample.body.value, whole.type)
        else:
            yield _content(sample)

    def _properties(self, sample: RequestSample) -> Iterator[str]:
        if not isinstance(sample.body, JsonContent) or not isinstance(sample.body.value, dict):
            raise _NotCallableError("a body that is no JSON object")
        for name, value in sample.body.value.items():
            parameter = self._signature.parameter(Place.PROPERTY, name)
            if parameter is None:
                raise _NotCallableError(f"no parameter {name}")
            yield f"{parameter.name}={self._typed(value, parameter.type)}"

    def _typed(self, value: object, reference: TypeRef | None) -> str:
        """A JSON value as callers write it: an object of its class, if that is known."""
        if isinstance(reference, CollectionType) and isinstance(value, list):
            items = ", ".join(self._typed(item, reference.item) for item in value)
            return f"[{items}]"
        named = self._names.structured(reference)
        if named is not None and isinstance(value, dict):
            self._typed_call = True
            return f"models.{named.class_name}.from_dict({value_source(value)})"
        return value_source(value)

    def _class(self, reference: TypeRef | None) -> str | None:
        named = self._names.structured(reference)
        return f"models.{named.class_name}" if named is not None else None

    def _request(self, sample: RequestSample) -> str:
        query = f"?{sample.target.query}" if sample.target.query else ""
        path = (
            sample.target.text if sample.target.text.startswith("/") else f"/{sample.target.text}"
        )
        url = f"{_HOST}/{self._version}{path}{query}"
        headers = {
            name: value
            for name, value in _fields(sample.headers).items()
            if name.lower() not in _NOT_COMPARED
        }
        parts = (literal(sample.method.value), literal(url), value_source(headers))
        return f"({', '.join(parts)}, {_content(sample)})"


def _response(response: ResponseSample | None, call: Call) -> str:
    documented = next((each.status for each in call.route.route.responses if not each.error), 200)
    if response is None:
        return f"({documented}, {{}}, None)"
    headers = value_source(_fields(response.headers))
    status = response.status or documented
    match response.body:
        case JsonContent(value):
            body = value_source(value)
        case TextContent(text):
            body = bytes_source(text)
        case _:
            body = "{'value': []}" if call.route.answer.kind in _LAZY else "None"
    return f"({status}, {headers}, {body})"


def _is_shown(answer: Answer, response: ResponseSample) -> bool:
    """Whether the response shows enough of the answer to check it."""
    if answer.kind in (AnswerKind.STREAM, AnswerKind.REDIRECT, AnswerKind.EMPTY):
        return True
    return isinstance(response.body, JsonContent)


def _fields(headers: tuple[HeaderField, ...]) -> Mapping[str, str]:
    """Header fields by name; a repeated one is joined as RFC 9110, section 5.3, has it."""
    found: dict[str, str] = {}
    spelling: dict[str, str] = {}
    for field in headers:
        name = spelling.setdefault(field.name.lower(), field.name)
        found[name] = f"{found[name]}, {field.value}" if name in found else field.value
    return found


def _argument(value: str, reference: TypeRef | None) -> str:
    if isinstance(reference, PrimitiveType):
        if reference.name in _INTEGERS and _INTEGER.fullmatch(value):
            return value
        if reference.name == "Edm.Boolean" and value in ("true", "false"):
            return value.title()
    return literal(value)


def _option(name: str, value: str, reference: TypeRef | None) -> str:
    if name in _LIST_OPTIONS and value and not re.search(r"[\s()']", value):
        return value_source(value.split(","))
    return _argument(value, reference)


def _content(sample: RequestSample) -> str:
    """The body of a sample request as source: a JSON value, bytes, or None."""
    match sample.body:
        case JsonContent(value):
            return value_source(value)
        case TextContent(text):
            return bytes_source(text)
        case _:
            return "None"
