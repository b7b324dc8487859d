"""Documented messages as Python source, the way the generated tests compare them."""

from __future__ import annotations

from collections.abc import Mapping

from generator.facts import RequestSample, ResponseSample
from generator.http import BrokenJson, HeaderField, JsonContent, TextContent
from generator.model import AnswerKind, Route
from generator.rendering.views.calls.examples import Call
from generator.rendering.views.calls.routes import Answer
from generator.rendering.views.python.source import literal
from generator.rendering.views.python.values import bytes_source, value_source

LAZY = (AnswerKind.COLLECTION, AnswerKind.DELTA)
"""Answers of which nothing is requested before the first page is asked for."""

_BYTES = (AnswerKind.STREAM, AnswerKind.REDIRECT)
_HOST = "https://graph.microsoft.com"
_NOT_COMPARED = frozenset(("authorization", "content-length", "host", "user-agent"))


def request_source(call: Call, version: str) -> str:
    """Method, URL, header fields and body of the request that ``call`` sends, as a tuple."""
    sample = call.sample
    query = f"?{sample.target.query}" if sample.target.query else ""
    url = f"{_HOST}/{version}{call.path}{query}"
    headers = {
        name: value
        for name, value in joined_fields(sample.headers).items()
        if name.lower() not in _NOT_COMPARED
    }
    parts = (literal(sample.method.value), literal(url), value_source(headers))
    return f"({', '.join(parts)}, {content_source(sample)})"


def response_source(response: ResponseSample | None, route: Route, answer: Answer) -> str:
    """Status, header fields and body of a response, as a tuple.

    What the page does not show is as documented for ``route``; its ``answer`` tells what a body
    that is not shown has to be.
    """
    documented = next((each.status for each in route.responses if not each.error), 200)
    if response is None:
        return f"({documented}, {{}}, None)"
    headers = value_source(joined_fields(response.headers))
    status = response.status or documented
    match response.body:
        case JsonContent(value):
            body = value_source(value)
        case TextContent(text):
            body = bytes_source(text)
        case _:
            body = "{'value': []}" if answer.kind in LAZY else "None"
    return f"({status}, {headers}, {body})"


def content_source(sample: RequestSample) -> str:
    """The body of a sample request: a JSON value, bytes, or None."""
    match sample.body:
        case JsonContent(value):
            return value_source(value)
        case TextContent(text):
            return bytes_source(text)
        case _:
            return "None"


def shows_answer(answer: Answer, response: ResponseSample) -> bool:
    """Whether the response shows enough of the answer to check it."""
    match response.body:
        case JsonContent():
            return True
        case BrokenJson():
            return answer.kind in _BYTES
        case _:
            return answer.kind not in LAZY


def joined_fields(headers: tuple[HeaderField, ...]) -> Mapping[str, str]:
    """Header fields by name; a repeated one is joined as RFC 9110, section 5.3, has it."""
    found: dict[str, str] = {}
    spelling: dict[str, str] = {}
    for field in headers:
        name = spelling.setdefault(field.name.lower(), field.name)
        found[name] = f"{found[name]}, {field.value}" if name in found else field.value
    return found
