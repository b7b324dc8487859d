"""Outcomes in a sentence: status codes, and the clauses that belong to each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from http import HTTPStatus

import msgspec

from generator.reading.tokens import Token, TokenKind, words


class Clause(msgspec.Struct, frozen=True):
    """A part of a sentence that tells one outcome: its status codes, and the words about it.

    ``statuses`` is empty in a sentence that names none; ``odd`` holds the codes that are written
    with the reason phrase of another, ``series`` those that stand for many (``201-series``).
    """

    statuses: tuple[int, ...]
    tokens: tuple[Token, ...]
    odd: tuple[str, ...] = ()
    series: tuple[str, ...] = ()


class _Found(msgspec.Struct, frozen=True):
    """A status code at ``tokens[index]``."""

    index: int
    status: int
    odd: str | None = None


_CODE = re.compile(r"(?:HTTP(?:/[\d.]+)?\s*)?([1-5]\d\d)\b[\s,:]*([A-Za-z][A-Za-z ]*)?", re.I)
_PHRASES = {re.sub(r"[^a-z]", "", status.phrase.lower()): int(status) for status in HTTPStatus}
_SERIES = re.compile(r"[1-3]\d\d-series$", re.I)
_STATUS_NAME = re.compile(r"(?:System\.Net\.)?HttpStatusCode\.(\w+)$")
_PHRASE_STARTS = frozenset(status.phrase.split()[0].lower() for status in HTTPStatus)
_AFTER_CODE = _PHRASE_STARTS | words(
    "response responses status error errors http nocontent notfound badrequest"
)
_FILLER = words(
    "response responses code codes status or and , a an the http either both error errors"
) | frozenset(word for status in HTTPStatus for word in status.phrase.lower().split())


def status_code(text: str) -> int | None:
    """The status code that a whole cell or code span gives: ``404 Not Found``, ``HTTP 202``."""
    if named := _STATUS_NAME.match(text.strip()):
        return _PHRASES.get(named[1].lower())
    found = _CODE.match(text.strip())
    return int(found[1]) if found else None


def clauses(tokens: Sequence[Token]) -> Iterator[Clause]:
    """The clauses of a sentence. Codes joined by nothing but "or" and the like share one.

    A clause with both successes and errors is cut in two: what is said belongs to the successes.
    """
    groups: list[list[_Found]] = []
    for found in _statuses(tokens):
        if groups and _only_filler(tokens, groups[-1][-1].index + 1, found.index):
            groups[-1].append(found)
        else:
            groups.append([found])
    if not groups:
        series = tuple(token.text for token in tokens if _SERIES.match(token.text))
        yield Clause((), tuple(tokens), series=series)
    for number, group in enumerate(groups):
        start = group[0].index if number else 0
        end = groups[number + 1][0].index if number + 1 < len(groups) else len(tokens)
        odd = tuple(found.odd for found in group if found.odd)
        successes = tuple(found.status for found in group if found.status < 400)
        errors = tuple(found.status for found in group if found.status >= 400)
        if successes:
            yield Clause(successes, tuple(tokens[start:end]), odd)
        if errors:
            yield Clause(errors, tuple(tokens[start:end]), () if successes else odd)


def _statuses(tokens: Sequence[Token]) -> list[_Found]:
    found: list[_Found] = []
    accepted = False
    for index in range(len(tokens) - 1, -1, -1):
        token = tokens[index]
        if token.kind is TokenKind.CODE:
            code = _CODE.match(token.text)
        elif token.kind is TokenKind.WORD:
            code = _CODE.fullmatch(token.text)
            if code and not (_is_code(tokens, index) or accepted):
                code = None
        else:
            code = None
        if code and not _excluded(tokens, index):
            found.append(_Found(index, int(code[1]), _mismatch(code)))
            accepted = True
        elif token.lower not in (",", "and", "or"):
            accepted = False
    return found[::-1]


def _is_code(tokens: Sequence[Token], index: int) -> bool:
    """Whether the bare number at ``index`` stands like a status code."""
    after = tokens[index + 1].lower if index + 1 < len(tokens) else ""
    before = tokens[index - 1].lower if index else ""
    if after == ",":
        after = tokens[index + 2].lower if index + 2 < len(tokens) else ""
        return after in _PHRASE_STARTS or before.startswith("http")
    return after in _AFTER_CODE or before.startswith("http")


def _excluded(tokens: Sequence[Token], index: int) -> bool:
    """Whether the code is one of "other than 2xx or 404"."""
    return any(token.lower == "than" for token in tokens[max(0, index - 4) : index])


def _mismatch(code: re.Match[str]) -> str | None:
    """The code as written, where its reason phrase is that of another code."""
    phrase = re.sub(r"[^a-z]", "", (code[2] or "").lower().replace("response", ""))
    meant = _PHRASES.get(phrase)
    return code[0].strip() if meant is not None and meant != int(code[1]) else None


def _only_filler(tokens: Sequence[Token], start: int, end: int) -> bool:
    return all(token.lower in _FILLER for token in tokens[start:end])
