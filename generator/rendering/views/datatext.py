"""JSON values as text: JSON on one line, and YAML in block style (YAML 1.2, section 8.2).

A text is a part of a larger document, which can so be written piece by piece.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

Json = Any
"""A value of JSON: dict, list, str, int, float, bool or None."""

_INDENT = "  "
_PLAIN = re.compile(r"[A-Za-z/][\w/.$-]*(?: [\w/.-]+)*", re.ASCII)
_WORDS = frozenset(("true", "false", "null", "yes", "no", "on", "off", "y", "n"))
_NOT_PRINTABLE = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")
_EXPONENT = re.compile(r"^(-?\d+)e")


def json_text(value: Json) -> str:
    """``value`` as JSON that is YAML too: escapes stand for single characters only."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return _NOT_PRINTABLE.sub(_escape, text)


def yaml_text(value: Json, depth: int = 0) -> str:
    """``value`` as it follows a key at ``depth`` in YAML: on its line, or on further lines."""
    if isinstance(value, dict | list) and value:
        return "\n" + "\n".join(_block(value, _INDENT * (depth + 1)))
    return f" {_scalar(value)}"


def yaml_key(text: str) -> str:
    """``text`` as a key or other scalar."""
    return _scalar(text)


def _block(value: Json, indent: str) -> Iterator[str]:
    if isinstance(value, dict):
        for key, each in value.items():
            yield from _entry(f"{indent}{_scalar(key)}:", each, indent)
    else:
        for each in value:
            yield from _item(each, indent)


def _entry(head: str, value: Json, indent: str) -> Iterator[str]:
    if isinstance(value, dict | list) and value:
        yield head
        yield from _block(value, indent + _INDENT)
    else:
        yield f"{head} {_scalar(value)}"


def _item(value: Json, indent: str) -> Iterator[str]:
    """An item of a sequence: the first line of a mapping stands behind the dash."""
    if isinstance(value, dict | list) and value:
        lines = _block(value, indent + _INDENT)
        yield f"{indent}- {next(lines).lstrip()}"
        yield from lines
    else:
        yield f"{indent}- {_scalar(value)}"


def _scalar(value: Json) -> str:
    if isinstance(value, str):
        if _PLAIN.fullmatch(value) and value.lower() not in _WORDS:
            return value
        return json_text(value)
    if isinstance(value, float):
        # YAML 1.1 takes 1e+20 for a text: its floats have a point.
        return _EXPONENT.sub(r"\1.0e", json.dumps(value))
    return json.dumps(value)


def _escape(found: re.Match[str]) -> str:
    return f"\\u{ord(found[0]):04x}"
