"""Typed values of HTTP: methods, status codes, header fields and messages as the docs show them.

The grammar is RFC 9112, read with the freedom that hand-written samples need.
"""

from __future__ import annotations

import re
from enum import StrEnum
from http import HTTPStatus
from typing import Any

import msgspec

from generator import jsontext


class Method(StrEnum):
    """The methods that Graph documents."""

    GET = "GET"
    POST = "POST"
    PUT = "PUT"
    PATCH = "PATCH"
    DELETE = "DELETE"
    HEAD = "HEAD"
    OPTIONS = "OPTIONS"


class HeaderField(msgspec.Struct, frozen=True):
    """One header field line."""

    name: str
    value: str


class JsonContent(msgspec.Struct, frozen=True, tag="json"):
    """A body that is valid JSON, decoded."""

    value: Any


class TextContent(msgspec.Struct, frozen=True, tag="text"):
    """A body of any other kind, as the page shows it."""

    text: str


class BrokenJson(msgspec.Struct, frozen=True, tag="broken"):
    """A body that means to be JSON and is not; ``line`` counts from 0 at the start of the body."""

    text: str
    reason: str
    line: int


Content = JsonContent | TextContent | BrokenJson


class RequestMessage(msgspec.Struct, frozen=True):
    """A request as shown in a sample; ``target`` is the text between method and HTTP version.

    ``body_line`` is the line of the body, counted from 0 at the start of the sample.
    """

    method: Method
    target: str
    headers: tuple[HeaderField, ...] = ()
    body: Content | None = None
    body_line: int = 0


class ResponseMessage(msgspec.Struct, frozen=True):
    """A response as shown in a sample; ``status`` is None where the sample has no status line."""

    status: int | None
    headers: tuple[HeaderField, ...] = ()
    body: Content | None = None
    body_line: int = 0


_VERBS = "|".join(Method)
_REQUEST_LINE = re.compile(rf"({_VERBS})(?:\s+(.*)|(?=/|\{{|https?:)(.*))?$", re.IGNORECASE)
_PATH = re.compile(r"[/{$~]|https?:", re.IGNORECASE)
_HTTP_VERSION = re.compile(r"HTTP/[\d.]+", re.IGNORECASE)
_STATUS_LINE = re.compile(r"\s*(?:HTTP(?:/[\d.]+)?\s*([0-9]{3})\b|([0-9]{3})\s+[A-Za-z])", re.I)
_HEADER = re.compile(r"([A-Za-z][A-Za-z0-9-]*)\s*:(?!//)(.*)$")
_USUAL_FIELDS = re.compile(
    r"accept|authorization|consistencylevel|content-(?:length|type)|if-(?:none-)?match|location"
    r"|prefer",
    re.IGNORECASE,
)
_STAND_IN = re.compile(r"[{\[][A-Za-z][\w ]*[}\]]")
_OPEN_END = ("?", "&", "/", "=", ",", "(")


def parse_request_line(line: str) -> tuple[Method, str] | None:
    """The method and the request target of ``line``, or None where it is no request line.

    The target is empty where only a method is written; it need not be a path. A method in lower
    case counts only before something that begins as a path does.
    """
    found = _REQUEST_LINE.match(line.strip())
    if found is None:
        return None
    target = _without_http_version((found[2] or found[3] or "").strip())
    if not found[1].isupper() and not _PATH.match(target):
        return None
    return Method(found[1].upper()), target


def parse_header(line: str) -> HeaderField | None:
    """The header field in ``line``, or None where it is none."""
    found = _HEADER.match(line.strip())
    return HeaderField(found[1], found[2].strip()) if found else None


def continues_target(line: str, target: str) -> bool:
    """Whether ``line`` goes on with the request target of the line before, of which this is all.

    It does where it begins as a query string does, or where ``target`` cannot end as it does.
    """
    stripped = line.strip()
    if stripped.startswith(("?", "&")):
        return True
    return (
        bool(stripped)
        and target.endswith(_OPEN_END)
        and stripped not in ("{", "[")
        and not stripped.startswith(('{"', "[{", '"'))
        and parse_request_line(stripped) is None
        and parse_header(stripped) is None
    )


def parse_request(text: str) -> RequestMessage | None:
    """The request that a sample shows, or None where it has no request line.

    A target may go on over the next lines (``?$filter=…``, ``&$top=…``).
    """
    lines = text.split("\n")
    start = _first_line(lines)
    first = parse_request_line(lines[start]) if start < len(lines) else None
    if first is None:
        return None
    method, target = first
    pieces = [target]
    index = start + 1
    while index < len(lines) and continues_target(lines[index], pieces[-1]):
        pieces.append(lines[index].strip())
        index += 1
    headers, index = _headers(lines, index)
    body, body_line = _body(lines, index, headers)
    target = _without_http_version("".join(pieces))
    return RequestMessage(method, target, headers, body, body_line)


def parse_response(text: str) -> ResponseMessage:
    """The response that a sample shows; a sample without a status line is all body."""
    lines = text.split("\n")
    start = _first_line(lines)
    status_line = _STATUS_LINE.match(lines[start]) if start < len(lines) else None
    if status_line is None:
        headers, index = _headers(lines, start)
        body, body_line = _body(lines, index, headers)
        return ResponseMessage(None, headers, body, body_line)
    headers, index = _headers(lines, start + 1)
    body, body_line = _body(lines, index, headers)
    status = int(status_line[1] or status_line[2])
    return ResponseMessage(status, headers, body, body_line)


def media_type(headers: tuple[HeaderField, ...]) -> str | None:
    """The media type of ``Content-Type`` without parameters, in lower case, or None."""
    for field in headers:
        if field.name.lower() == "content-type":
            return field.value.partition(";")[0].strip().lower() or None
    return None


def decode_json(text: str) -> JsonContent | BrokenJson:
    """``text`` decoded as JSON, or what is wrong with it and where."""
    try:
        return JsonContent(jsontext.decode(text))
    except jsontext.NotJsonError as error:
        return BrokenJson(text, error.fault.reason, error.fault.line)


def _without_http_version(target: str) -> str:
    """``target`` without the protocol version (``HTTP/1.1``) that may stand behind it."""
    parts = target.rsplit(None, 1)
    if parts and _HTTP_VERSION.fullmatch(parts[-1]):
        return parts[0] if len(parts) > 1 else ""
    return target


def _first_line(lines: list[str]) -> int:
    return _next_line(lines, 0)


def _next_line(lines: list[str], index: int) -> int:
    """The first line from ``index`` on that is not blank."""
    while index < len(lines) and not lines[index].strip():
        index += 1
    return index


def _headers(lines: list[str], index: int) -> tuple[tuple[HeaderField, ...], int]:
    """The header fields from ``index`` on, and the line behind them.

    Samples set header fields off by a blank line: they count where the first is a usual one, which
    no text body begins with.
    """
    fields, behind = _block(lines, index)
    while (after := _next_line(lines, behind)) < len(lines) and after > behind:
        more, end = _block(lines, after)
        if not more or not _USUAL_FIELDS.fullmatch(more[0].name):
            break
        fields, behind = fields + more, end
    return fields, behind


def _block(lines: list[str], index: int) -> tuple[tuple[HeaderField, ...], int]:
    """The header fields on successive lines from ``index`` on, and the line behind them."""
    fields: list[HeaderField] = []
    while index < len(lines):
        field = parse_header(lines[index])
        if field is None:
            break
        fields.append(field)
        index += 1
    return tuple(fields), index


def _body(
    lines: list[str], index: int, headers: tuple[HeaderField, ...]
) -> tuple[Content | None, int]:
    index = _next_line(lines, index)
    text = "\n".join(lines[index:]).rstrip()
    if not text:
        return None, index
    if _STAND_IN.fullmatch(text):
        return TextContent(text), index
    stated = media_type(headers)
    if stated is not None and stated.endswith("json"):
        return decode_json(text), index
    content = decode_json(text) if text.startswith(("{", "[")) else TextContent(text)
    if isinstance(content, BrokenJson) and stated is not None:
        content = TextContent(text)
    return content, index


def phrase(status: int) -> str:
    """The reason phrase of a status code; ``Status 299`` for one that has none."""
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return f"Status {status}"
