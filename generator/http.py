"""Typed values of HTTP: methods, status codes, header fields and messages as the docs show them.

The grammar is RFC 9112, read with the freedom that hand-written samples need.
"""

from __future__ import annotations

import json
import re
from enum import StrEnum
from typing import Any

import msgspec


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
_REQUEST_LINE = re.compile(
    rf"\s*({_VERBS})(?:\s+|(?=/|https?:))(\S.*?)?(?:\s+HTTP/[\d.]+)?\s*$", re.IGNORECASE
)
_STATUS_LINE = re.compile(r"\s*(?:HTTP(?:/[\d.]+)?\s*)?(\d{3})\b(.*)$", re.IGNORECASE)
_HEADER = re.compile(r"\s*([A-Za-z][A-Za-z0-9-]*)\s*:\s*(.*?)\s*$")


def parse_request_line(line: str) -> tuple[Method, str] | None:
    """The method and the request target of ``line``, or None where it is no request line.

    The target is empty where only a method is written.
    """
    found = _REQUEST_LINE.match(line)
    return (Method(found[1].upper()), found[2] or "") if found else None


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
    index = start + 1
    while index < len(lines) and _continues(lines[index], target):
        target += lines[index].strip()
        index += 1
    target = re.sub(r"\s+HTTP/[\d.]+$", "", target)
    headers, index = _headers(lines, index)
    body, body_line = _body(lines, index, headers)
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
    return ResponseMessage(int(status_line[1]), headers, body, body_line)


def media_type(headers: tuple[HeaderField, ...]) -> str | None:
    """The media type of ``Content-Type`` without parameters, in lower case, or None."""
    for field in headers:
        if field.name.lower() == "content-type":
            return field.value.partition(";")[0].strip().lower() or None
    return None


def decode_json(text: str) -> JsonContent | BrokenJson:
    """``text`` decoded as JSON, or what is wrong with it and where."""
    try:
        return JsonContent(json.loads(text, parse_constant=_no_constant))
    except json.JSONDecodeError as error:
        return BrokenJson(text, error.msg, error.lineno - 1)
    except (ValueError, RecursionError) as error:
        return BrokenJson(text, str(error) or "nested too deeply", 0)


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is not JSON")


def _first_line(lines: list[str]) -> int:
    return next((number for number, line in enumerate(lines) if line.strip()), len(lines))


def _continues(line: str, target: str) -> bool:
    stripped = line.strip()
    return stripped.startswith(("?", "&")) or (
        bool(stripped) and target.endswith(("?", "&", "/")) and ":" not in stripped.split("/")[0]
    )


def _headers(lines: list[str], index: int) -> tuple[tuple[HeaderField, ...], int]:
    """The header fields from ``index`` on, and the line behind them."""
    fields: list[HeaderField] = []
    while index < len(lines):
        found = _HEADER.match(lines[index])
        if not found or lines[index].lstrip().startswith(("{", "[", '"')):
            break
        fields.append(HeaderField(found[1], found[2]))
        index += 1
    return tuple(fields), index


def _body(
    lines: list[str], index: int, headers: tuple[HeaderField, ...]
) -> tuple[Content | None, int]:
    while index < len(lines) and not lines[index].strip():
        index += 1
    text = "\n".join(lines[index:]).rstrip()
    if not text:
        return None, index
    stated = media_type(headers)
    looks_like_json = text.startswith(("{", "["))
    if looks_like_json or (stated is not None and stated.endswith("json")):
        return decode_json(text), index
    return TextContent(text), index
