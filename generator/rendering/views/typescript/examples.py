"""Generated tests: each documented example as a call, and what has to be sent and come of it."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from generator.diagnostics import Report
from generator.facts import Example, RequestSample, ResponseSample
from generator.http import HeaderField, JsonContent, TextContent
from generator.model import Group, Operation
from generator.odata import PrimitiveType, TypeRef
from generator.rendering.views.calls.examples import Call, match_example
from generator.rendering.views.calls.signature import (
    MethodParameter,
    MethodSignature,
    Place,
    method_signature,
)
from generator.rendering.views.prose import prose
from generator.rendering.views.typescript.names import group_attribute, method, parameter
from generator.rendering.views.typescript.source import property_name, value
from generator.rendering.views.typescript.types import INTEGERS

_HOST = "https://graph.microsoft.com"
_FRAMING = frozenset(("authorization", "content-length", "host", "transfer-encoding", "user-agent"))
_LISTS = frozenset(("$select", "$expand", "$orderby"))
_NUMBER = re.compile(r"0|[1-9]\d{0,14}")


class ExampleTest(msgspec.Struct, frozen=True):
    """One test: title, documented request and response, and the call, all as source."""

    title: str
    request: str
    response: str
    call: str
    kind: str


class ExamplesView(msgspec.Struct, frozen=True):
    """Each of ``examples``: the tests of a group. ``version`` is the version's folder."""

    version: str
    module: str
    tests: tuple[ExampleTest, ...]


class NotCallableError(Exception):
    """The example needs something that the method does not take; the message says what."""


def call_source(group: Group, signature: MethodSignature, call: Call) -> str:
    """The call as source, of a client ``graph``; raises :class:`NotCallableError`."""
    arguments = ", ".join(_arguments(signature, call))
    return f"graph.{group_attribute(group)}.{method(signature.operation)}({arguments})"


def example_tests(
    group: Group, operations: list[Operation], version: str, report: Report
) -> Iterator[ExampleTest]:
    """The tests of all examples of ``operations`` that can be replayed; others are reported."""
    for operation in operations:
        signature = method_signature(operation)
        for example in operation.examples:
            call = match_example(operation, signature.routes, example, version, report)
            if call is None:
                continue
            try:
                written = call_source(group, signature, call)
            except NotCallableError as reason:
                report.add("example-not-callable", call.sample.span, reason=str(reason))
                continue
            yield _test(signature, written, call, example, version)


def _test(
    signature: MethodSignature, written: str, call: Call, example: Example, version: str
) -> ExampleTest:
    sample = call.sample
    place = f"{sample.span.file.removeprefix('api-reference/')}:{sample.span.line}"
    query = f"?{sample.target.query}" if sample.target.query else ""
    request = {
        "method": sample.method.value,
        "url": f"{_HOST}/{version}{call.path}{query}",
        "headers": _fields(sample.headers),
        **_body(sample),
    }
    return ExampleTest(
        value(prose(f"{signature.operation.id}: {place}")),
        value(request),
        value(_response(example.response, call)),
        written,
        value(call.route.answer.kind.value),
    )


def _arguments(signature: MethodSignature, call: Call) -> Iterator[str]:
    """The arguments of the call, as source; raises :class:`NotCallableError`."""
    options: dict[str, object] = {}
    for name, text in call.keys:
        key = signature.parameter(Place.KEY, name)
        options[parameter(name)] = _argument(text, key.type if key else None)
    if call.route.via is not None:
        options["via"] = call.route.via
    whole = next(iter(signature.at(Place.BODY, Place.CONTENT)), None)
    if whole is not None:
        yield _whole(whole, call.sample)
    else:
        options |= _properties(signature, call.sample)
    for name, text in call.query:
        query = signature.parameter(Place.QUERY, name)
        if query is None:
            raise NotCallableError(f"no query option {name}")
        options[parameter(query.name)] = _option(name, text, query)
    untyped: dict[str, str] = {}
    for name, text in _fields(call.sample.headers).items():
        header = signature.parameter(Place.HEADER, name)
        if header is not None:
            options[parameter(header.name)] = text
        else:
            untyped[name] = text
    if untyped:
        options["headers"] = untyped
    members = (f"{property_name(name)}: {value(each)}" for name, each in options.items())
    yield f"{{ {', '.join(members)} }}" if options else "{}"


def _whole(whole: MethodParameter, sample: RequestSample) -> str:
    body = _body(sample).get("body")
    if body is None and whole.required:
        raise NotCallableError("no body is shown, and one is needed")
    return "undefined" if body is None else value(body)


def _properties(signature: MethodSignature, sample: RequestSample) -> dict[str, object]:
    if sample.body is None:
        return {}
    if not isinstance(sample.body, JsonContent) or not isinstance(sample.body.value, dict):
        raise NotCallableError("a body that is no JSON object")
    found: dict[str, object] = {}
    for name, content in sample.body.value.items():
        each = signature.parameter(Place.PROPERTY, name)
        if each is None:
            raise NotCallableError(f"no parameter {name}")
        found[parameter(each.name)] = content
    return found


def _option(name: str, text: str, query: MethodParameter) -> object:
    if name in _LISTS and text and not re.search(r"[\s()']", text):
        return text.split(",")
    return _argument(text, query.type)


def _argument(text: str, kind: TypeRef | None) -> object:
    """A value of a path or query; a text where what is shown is no value of the type."""
    if isinstance(kind, PrimitiveType):
        if kind.name in INTEGERS and _NUMBER.fullmatch(text):
            return int(text)
        if kind.name == "Edm.Boolean" and text in ("true", "false"):
            return text == "true"
    return text


def _response(response: ResponseSample | None, call: Call) -> dict[str, object]:
    documented = next((each.status for each in call.route.route.responses if not each.error), 200)
    if response is None:
        return {"status": documented, "headers": {}}
    status = response.status or documented
    return {"status": status, "headers": _fields(response.headers), **_body(response)}


def _body(sample: RequestSample | ResponseSample) -> dict[str, object]:
    match sample.body:
        case JsonContent(content) | TextContent(content):
            return {"body": content}
        case _:
            return {}


def _fields(headers: tuple[HeaderField, ...]) -> dict[str, str]:
    """Header fields by name in lower case, without those that frame the message."""
    found: dict[str, str] = {}
    for field in headers:
        name = field.name.lower()
        if name not in _FRAMING:
            found[name] = f"{found[name]}, {field.value}" if name in found else field.value
    return found
