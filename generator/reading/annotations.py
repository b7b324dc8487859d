"""Annotation comments: JSON in an HTML comment that describes the block right after it.

Format: "Annotations" in the documentation repository's guide for API pages; keys as used there.
"""

from __future__ import annotations

import json
import re
from typing import Any

from generator.odata import TypeRef
from generator.reading.blocks import Annotation, Comment
from generator.reading.report import Report
from generator.reading.typenames import parse_type_name

_JSON = json.JSONDecoder(strict=False)
_TRAILING_COMMA = re.compile(r",(\s*[}\]])")
_BARE_KEY = re.compile(r"([{,]\s*)([A-Za-z@][\w.@]*)(\s*:)")
_MISSING_COMMA = re.compile(r'(["\]}]|true|false)(\s*\n\s*")')

_MARKS = re.compile(r'[{}]|"(?:[^"\\]+|\\.)*+(?P<closed>"?)', re.DOTALL)
"""What counts when the end of an object is looked for: a bracket, or a whole string."""


def read_annotation(comment: Comment, report: Report) -> Annotation | None:
    """The annotation in ``comment``, or None where it holds no JSON object.

    JSON that is slightly off (trailing comma, bare key, missing comma) is mended and reported.
    """
    text = comment.text
    start = text.find("{")
    if start < 0 or text[:start].strip():
        return None
    values = _decode(text, start)
    if values is None:
        source = text[start : object_end(text, start)]
        values = _decode(_mend(source))
        if values is None:
            if "blockType" in source:
                report.add("annotation-unreadable", comment.span)
            return None
        report.add("annotation-malformed", comment.span)
    return _annotation(values, comment, report)


def object_end(text: str, start: int) -> int | None:
    """The index behind the JSON object that starts at ``start``; None if it never ends."""
    depth = 0
    for mark in _MARKS.finditer(text, start):
        match mark[0]:
            case "{":
                depth += 1
            case "}":
                depth -= 1
                if depth == 0:
                    return mark.end()
            case _ if not mark["closed"]:
                return None
    return None


def _decode(text: str, start: int = 0) -> dict[str, Any] | None:
    """The JSON object that begins at ``start``; None where it is none."""
    try:
        values, _ = _JSON.raw_decode(text, start)
    except (ValueError, RecursionError):
        return None
    return values if isinstance(values, dict) else None


def _mend(source: str) -> str:
    source = source.replace("“", '"').replace("”", '"')
    source = _MISSING_COMMA.sub(r"\1,\2", source)
    source = _BARE_KEY.sub(r'\1"\2"\3', source)
    return _TRAILING_COMMA.sub(r"\1", source)


def _annotation(values: dict[str, Any], comment: Comment, report: Report) -> Annotation:
    spelling = {name.lower(): value for name, value in values.items()}
    written = _text(spelling.get("@odata.type")) or _text(spelling.get("@type"))
    type_ref: TypeRef | None = None
    if written:
        type_ref = parse_type_name(written)
        if type_ref is None:
            report.add("annotation-type-unreadable", comment.span, text=written)
    return Annotation(
        span=comment.span,
        block_type=(_text(spelling.get("blocktype")) or "").lower(),
        names=_texts(spelling.get("name")),
        type=type_ref,
        collection=_flag(spelling.get("iscollection")),
        truncated=bool(_flag(spelling.get("truncated"))),
        optional_properties=_texts(spelling.get("optionalproperties")),
        key_property=_text(spelling.get("keyproperty")),
        base_type=_text(spelling.get("basetype")),
        abstract=bool(_flag(spelling.get("abstract"))),
        open_type=bool(_flag(spelling.get("opentype"))),
        composable=bool(_flag(spelling.get("iscomposable"))),
        expect_error=bool(_flag(spelling.get("expecterror"))),
        keys=tuple(values),
    )


def _text(value: Any) -> str | None:
    return value.strip() or None if isinstance(value, str) else None


def _texts(value: Any) -> tuple[str, ...]:
    items = value if isinstance(value, list) else [value]
    return tuple(item for item in items if isinstance(item, str) and item)


def _flag(value: Any) -> bool | None:
    if isinstance(value, str):
        return {"true": True, "false": False}.get(value.strip().lower())
    return value if isinstance(value, bool) else None
