"""Inline Markdown of one cell, heading or sentence: plain text, links, code spans."""

from __future__ import annotations

import html
import re
from functools import lru_cache

import msgspec

# No text may take more than linear time: repetitions are bounded, nested ones give nothing back,
# and a search that misses its end stops at the next beginning.
_LINK = re.compile(
    r"!?\[((?:[^\[\]]{1,300}+|\[[^\[\]]{0,300}+\]){0,8}+)\]"
    r"(?:\(\s{0,9}<?([^()\s>]{0,600}(?:\([^()]{0,200}\)[^()\s>]{0,600}){0,4})>?[^()]{0,300}\)"
    r"|\[([^\[\]]{0,300})\])?"
)
_CODE = re.compile(r"(`{1,3}+)(?!`)((?:[^`]|(?!\1(?!`))`){1,600}+)\1(?!`)")
_COMMENT = re.compile(r"<!--(?:(?!<!--).){0,2000}?-->", re.DOTALL)
_TAG = re.compile(r"</?[A-Za-z][A-Za-z0-9]{0,20}(?:\s[^<>]{0,300})?/?>")
_BREAK = re.compile(r"<\s{0,9}/?\s{0,9}br\s{0,9}/?\s{0,9}>", re.IGNORECASE)
_SUPERSCRIPT = re.compile(r"<sup>(?:(?!<sup>).){0,200}?</sup>", re.IGNORECASE | re.DOTALL)
_STARS = re.compile(r"(\*{1,3})(?=[^\s*])([^*]{0,400}[^\s*])\1(?![^\W_])")
_UNDERSCORES = re.compile(
    r"(?<!\w)(_{1,3})(?=[^\s_])((?:[^_]|(?<=[^\W_])_(?=[^\W_])){0,400}[^\s_])\1(?!\w)"
)
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")


class Link(msgspec.Struct, frozen=True):
    """A link: its text without markup, and its target as written (None for a bare reference)."""

    text: str
    target: str | None


@lru_cache(maxsize=8192)
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
    if "*" in text:
        text = _STARS.sub(r"\2", _STARS.sub(r"\2", text))
    if "_" in text:
        text = _UNDERSCORES.sub(r"\2", _UNDERSCORES.sub(r"\2", text))
    if "&" in text:
        text = html.unescape(text)
    return _ESCAPE.sub(r"\1", text) if "\\" in text else text


@lru_cache(maxsize=8192)
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
