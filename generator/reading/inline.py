"""Inline Markdown of one cell, heading or sentence: plain text, links, code spans."""

from __future__ import annotations

import html
import re

import msgspec

_LINK = re.compile(
    r"!?\[((?:[^\[\]]|\[[^\[\]]*\])*)\](?:\(\s*<?([^()\s>]*(?:\([^()]*\)[^()\s>]*)*)>?[^()]*\)|\[([^\[\]]*)\])?"
)
_CODE = re.compile(r"(`+)(.+?)\1(?!`)", re.DOTALL)
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_TAG = re.compile(r"</?[A-Za-z][A-Za-z0-9]*(?:\s[^<>]*)?/?>")
_BREAK = re.compile(r"<\s*/?\s*br\s*/?\s*>", re.IGNORECASE)
_SUPERSCRIPT = re.compile(r"<sup>.*?</sup>", re.IGNORECASE | re.DOTALL)
_EMPHASIS = re.compile(r"(\*{1,3}|(?<!\w)_{1,3})(?=\S)(.+?)(?<=\S)\1(?!\w)", re.DOTALL)
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")


class Link(msgspec.Struct, frozen=True):
    """A link: its text without markup, and its target as written (None for a bare reference)."""

    text: str
    target: str | None


def plain(text: str) -> str:
    """``text`` without Markdown and HTML markup; ``<br>`` becomes a line break.

    Placeholders such as ``<address>`` in code spans stay as they are.
    """
    return _plain(text).strip()


def _plain(text: str) -> str:
    if "`" not in text:
        return _markup_free(text)
    pieces: list[str] = []
    end = 0
    for code in _CODE.finditer(text):
        pieces += [_markup_free(text[end : code.start()]), code[2].strip()]
        end = code.end()
    pieces.append(_markup_free(text[end:]))
    return "".join(pieces)


def _markup_free(text: str) -> str:
    if not text:
        return text
    if "<" in text:
        text = _COMMENT.sub("", text)
        text = _SUPERSCRIPT.sub("", _BREAK.sub("\n", text))
        text = _TAG.sub("", text)
    if "[" in text:
        text = _LINK.sub(
            lambda link: link[1] if link[2] is not None or link[3] is not None else link[0], text
        )
    if "*" in text or "_" in text:
        text = _EMPHASIS.sub(r"\2", _EMPHASIS.sub(r"\2", text))
    if "&" in text:
        text = html.unescape(text)
    return _ESCAPE.sub(r"\1", text) if "\\" in text else text


def links(text: str) -> tuple[Link, ...]:
    """The links in ``text``, in order; ``[text][label]`` keeps its label as target."""
    found = []
    for match in _LINK.finditer(text):
        target = match[2]
        if target is None and match[3] is not None:
            target = f"#ref:{(match[3] or match[1]).lower()}"
        if target is not None and not match[0].startswith("!"):
            found.append(Link(plain(match[1]), target))
    return tuple(found)


def code_spans(text: str) -> tuple[str, ...]:
    """The contents of the code spans in ``text``, in order."""
    return tuple(code[2].strip() for code in _CODE.finditer(text))
