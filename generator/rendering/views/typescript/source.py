"""Text of pages in JavaScript and TypeScript source: one function for each position it stands in.

Nothing that a page says can end a string or a comment.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable

from generator.rendering.views.prose import prose

_IDENTIFIER = re.compile(r"[A-Za-z_$][\w$]*", re.ASCII)


def value(content: object) -> str:
    """A JSON value, a text above all, as an expression; everything but ASCII is escaped."""
    return json.dumps(content)


def compact(content: object) -> str:
    """The same without a blank between: for tables that are loaded, not read."""
    return json.dumps(content, separators=(",", ":"))


def property_name(name: str) -> str:
    """``name`` before the colon of a property."""
    return name if _IDENTIFIER.fullmatch(name) else value(name)


def comment_lines(lines: Iterable[str]) -> tuple[str, ...]:
    """Lines for a documentation comment, without its delimiters."""
    return tuple(f" * {comment_text(line)}".rstrip() for line in lines)


def comment_text(text: str) -> str:
    """``text`` inside of a documentation comment, on one line."""
    return prose(text).replace("*/", "*\\/")
