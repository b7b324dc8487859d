"""Prose cut into sentences, and a sentence into words and marked-up pieces."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum
from functools import lru_cache

import msgspec

from generator.reading.inline import plain


class TokenKind(Enum):
    """How a token is marked up."""

    WORD = "word"
    MARK = "mark"
    CODE = "code"
    STRONG = "strong"
    LINK = "link"


class Token(msgspec.Struct, frozen=True):
    """A word, a punctuation mark, or a marked-up piece; ``start`` is its place in the sentence.

    ``lower`` is the text in lower case.
    ``target`` is a link's target as written, with the reference links of
    :class:`generator.reading.inline.Link`.
    """

    kind: TokenKind
    text: str
    lower: str
    start: int
    target: str | None = None


class Sentence(msgspec.Struct, frozen=True):
    """A sentence as written; ``line`` counts from 0 at the start of its paragraph."""

    text: str
    line: int


_END_OF_SENTENCE = re.compile(r"[.!?]\**[\"')]?\s+(?=[A-Z\[`*\"'(])")
_TOKEN = re.compile(
    r"(?P<ticks>`{1,3})(?P<code>[^`]{1,300})(?P=ticks)"
    r"|\*{0,3}\[(?P<text>[^\[\]]{1,300})\]"
    r"(?:\(\s*(?P<target>[^()\s]{0,500})[^()]{0,200}\)|\[(?P<label>[^\[\]]{0,200})\])\*{0,3}"
    r"|\*\*(?P<strong>[^*]{1,300})\*\*"
    r"|(?P<word>[@#$]?[A-Za-z0-9](?:[\w.'\u2019/-]{0,200}\w)?)"
    r"|[,;:()—]"
)


def words(text: str) -> frozenset[str]:
    """The words of ``text``: how the tables of words in the readers are written."""
    return frozenset(text.split())


def sentences(paragraph: str) -> Iterator[Sentence]:
    """The sentences of ``paragraph``, in order, each with the line that it begins on."""
    start = line = 0
    for end in _END_OF_SENTENCE.finditer(paragraph):
        yield Sentence(paragraph[start : end.end()].rstrip(), line)
        line += paragraph.count("\n", start, end.end())
        start = end.end()
    if rest := paragraph[start:].rstrip():
        yield Sentence(rest, line)


@lru_cache(maxsize=16384)
def tokenize(sentence: str) -> tuple[Token, ...]:
    """The tokens of ``sentence``; of punctuation only the marks ``,;:()—`` are kept."""
    return tuple(_token(found) for found in _TOKEN.finditer(sentence))


def without_parentheses(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """``tokens`` without what stands in parentheses."""
    kept: list[Token] = []
    depth = 0
    for token in tokens:
        mark = token.text if token.kind is TokenKind.MARK else ""
        depth = max(0, depth + {"(": 1, ")": -1}.get(mark, 0))
        if depth == 0 and mark != ")":
            kept.append(token)
    return tuple(kept)


def _token(found: re.Match[str]) -> Token:
    kind, text, target = _reading(found)
    return Token(kind, text, text.lower(), found.start(), target)


def _reading(found: re.Match[str]) -> tuple[TokenKind, str, str | None]:
    """Kind, text and target of a token."""
    match found.lastgroup:
        case "word":
            return TokenKind.WORD, found["word"], None
        case "code":
            return TokenKind.CODE, found["code"].strip(), None
        case "target":
            return TokenKind.LINK, plain(found["text"]), found["target"]
        case "label":
            label = (found["label"] or found["text"]).lower()
            return TokenKind.LINK, plain(found["text"]), f"#ref:{label}"
        case "strong":
            return TokenKind.STRONG, plain(found["strong"]), None
        case _:
            return TokenKind.MARK, found[0], None
