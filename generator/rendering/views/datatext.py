"""JSON values as text: JSON on one line, and YAML in block style (YAML 1.2, section 8.2).

A text is a part of a larger document, which can so be written piece by piece.
"""

from __future__ import annotations

import json
import re
from functools import lru_cache
from typing import Any

Json = Any
"""A value of JSON: dict, list, str, int, float, bool or None."""

_INDENT = "  "
_LONG = 64
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
        lines: list[str] = []
        _block(value, _INDENT * (depth + 1), lines)
        return "\n" + "\n".join(lines)
    return f" {_scalar(value)}"


def yaml_key(text: str) -> str:
    """``text`` as a key or other scalar."""
    return _scalar(text)


def _block(value: Json, indent: str, lines: list[str]) -> None:
    """Add the lines of a mapping or sequence that has something in it."""
    if isinstance(value, dict):
        for key, each in value.items():
            if isinstance(each, dict | list) and each:
                lines.append(f"{indent}{_scalar(key)}:")
                _block(each, indent + _INDENT, lines)
            else:
                lines.append(f"{indent}{_scalar(key)}: {_scalar(each)}")
        return
    for each in value:
        if isinstance(each, dict | list) and each:
            first = len(lines)
            _block(each, indent + _INDENT, lines)
            # The first line of what an item holds stands behind its dash.
            lines[first] = f"{indent}- {lines[first].lstrip()}"
        else:
            lines.append(f"{indent}- {_scalar(each)}")


def _scalar(value: Json) -> str:
    if isinstance(value, str):
        return _word(value) if len(value) < _LONG else _text(value)
    if isinstance(value, float):
        # YAML 1.1 takes 1e+20 for a text: its floats have a point.
        return _EXPONENT.sub(r"\1.0e", json.dumps(value))
    return json.dumps(value)


def _text(value: str) -> str:
    if _PLAIN.fullmatch(value) and value.lower() not in _WORDS:
        return value
    return json_text(value)


_word = lru_cache(maxsize=4096)(_text)
"""Keys and names come again and again."""


def _escape(found: re.Match[str]) -> str:
    return f"\\u{ord(found[0]):04x}"
