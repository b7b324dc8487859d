"""JSON as people write it in docs: decoded, or what is wrong with it said in words of ours.

The decoder's own words and places differ between Python versions; a finding may not (RFC 8259).
"""

from __future__ import annotations

import json
import re
from math import isinf
from typing import Any

import msgspec


class Fault(msgspec.Struct, frozen=True):
    """Why a text is not JSON; ``line`` counts from 0 at its start."""

    reason: str
    line: int


class NotJsonError(ValueError):
    """Raised for a text that is not JSON."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.reason)
        self.fault = fault


_LONE_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")
_BLANKS = " \t\r\n"
_COMMENTS = ("//", "/*", "#", "--", "<!--")
_ELLIPSES = ("...", "…")
_QUOTES = "'\u2018\u2019\u201c\u201d`"
_TRAILING_COMMA = "a comma stands before the closing bracket"
_MISSING_COMMA = "a comma is missing"
_REASONS = (
    ("Expecting property name", "a property name is not in double quotes"),
    ("Expecting ':'", "a property has no value"),
    ("Invalid control character", "a string is not closed on its line"),
    ("Unterminated string", "a string is never closed"),
    ("Extra data", "more text follows after the JSON value"),
    ("Invalid \\", "a backslash begins no JSON escape"),
)


def decode(text: str) -> Any:
    """The value that ``text`` holds. Raises :class:`NotJsonError`.

    What RFC 8259 leaves to the reader is refused: NaN and Infinity, numbers that overflow, and
    strings with half a surrogate pair, which no UTF-8 can carry.
    """
    try:
        value = json.loads(text, parse_constant=_no_constant, parse_float=_number)
        if _LONE_SURROGATE.search(text):
            json.dumps(value, ensure_ascii=False).encode()
    except json.JSONDecodeError as error:
        raise NotJsonError(_fault(text, error)) from error
    except UnicodeEncodeError as error:
        raise NotJsonError(Fault("a string holds half of a surrogate pair", 0)) from error
    except RecursionError as error:
        raise NotJsonError(Fault("it is nested too deeply", 0)) from error
    except NotJsonError:
        raise
    except ValueError as error:
        raise NotJsonError(Fault("a number has too many digits", 0)) from error
    return value


def _no_constant(name: str) -> None:
    raise NotJsonError(Fault(f"{name} is no JSON value", 0))


def _number(text: str) -> float:
    number = float(text)
    if isinf(number):
        raise NotJsonError(Fault("a number is too large", 0))
    return number


def _fault(text: str, error: json.JSONDecodeError) -> Fault:
    """What stands at the place where decoding failed, or right before it."""
    place = error.pos
    before = len(text[:place].rstrip(_BLANKS)) - 1
    if text[place : place + 1] == ",":
        before, place = place, _next(text, place + 1)
    previous, rest = text[before : before + 1], text[place : place + 8]
    reason = _at(previous, rest) or _said(error.msg, text[before + 1 : place])
    late = reason in (_TRAILING_COMMA, _MISSING_COMMA)
    return Fault(reason, text.count("\n", 0, before if late else place))


def _at(previous: str, rest: str) -> str | None:
    """The fault that the characters at the place show by themselves, or None."""
    if not rest:
        return "it ends too early"
    if previous == "," and rest[0] in "}]":
        return _TRAILING_COMMA
    if rest.startswith(_ELLIPSES):
        return "an ellipsis stands for something left out"
    if rest.startswith(_COMMENTS):
        return "a comment stands in it"
    if rest[0] in _QUOTES:
        return "quotation marks are not straight double ones"
    if rest[0].isspace() and rest[0] not in _BLANKS:
        return f"a blank is not one of JSON (U+{ord(rest[0]):04X})"
    return None


def _said(message: str, between: str) -> str:
    """The fault that the decoder tells, in words of ours; ``between`` is the white space before."""
    if message.startswith("Expecting ','"):
        return _MISSING_COMMA if between else "a value goes on with text that is not JSON"
    for beginning, reason in _REASONS:
        if message.startswith(beginning):
            return reason
    return "a value is not written as JSON"


def _next(text: str, start: int) -> int:
    """The place of the next character that is not blank."""
    return len(text) - len(text[start:].lstrip(_BLANKS))
