"""A concrete path matched against a path template: which key has which value."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from urllib.parse import unquote

from generator.odata import (
    CastSegment,
    CountSegment,
    DrivePathSegment,
    FunctionSegment,
    KeySegment,
    NameSegment,
    PathTemplate,
    RefSegment,
    Segment,
    ValueSegment,
    simple_name,
)
from generator.segments import is_lost, split_outside

Slot = tuple[int, str | None]
"""Where a value belongs: the index of its segment, and the function parameter, if it is one."""

_QUOTED = re.compile(r"'[^']*'")
_SYSTEM = {RefSegment: "$ref", ValueSegment: "$value", CountSegment: "$count"}


def bind_path(template: PathTemplate, path: str) -> dict[Slot, str] | None:
    """The values that the concrete ``path`` gives to the variable parts of ``template``.

    ``path`` has neither host, version nor query. Values are percent-decoded and without quotes.
    None where the path is not of this template, or lost. Names compare without case; a key may
    stand in parentheses or as a segment, however the template has it (OData 4.01 part 2, 4.3.1
    and 4.3.6).
    """
    tokens = _tokens(path)
    if tokens is None:
        return None
    binder = _Binder(tokens)
    for index, segment in enumerate(template.segments):
        if not binder.take(index, segment, template.segments[index + 1 :]):
            return None
    return binder.values if binder.done else None


@lru_cache(maxsize=65536)
def calls(template: PathTemplate, path: str) -> bool:
    """Whether the concrete ``path`` is of ``template``; see :func:`bind_path`."""
    return bind_path(template, path) is not None


@lru_cache(maxsize=4096)
def _tokens(path: str) -> tuple[str, ...] | None:
    """The parts of a concrete path; None where it is lost."""
    if is_lost(path):
        return None
    return tuple(part for part in split_outside(path.strip().strip("/"), "/")[0] if part)


class _Binder:
    """Walks the tokens of one path."""

    def __init__(self, tokens: tuple[str, ...]) -> None:
        self._tokens = tokens
        self._position = 0
        self.values: dict[Slot, str] = {}

    @property
    def done(self) -> bool:
        """Whether every token is used."""
        return self._position == len(self._tokens)

    def take(self, index: int, segment: Segment, after: Sequence[Segment]) -> bool:
        """Match ``segment``, before ``after``, with the next token; false if it does not fit."""
        if isinstance(segment, DrivePathSegment):
            return self._take_drive_path(index, segment)
        if isinstance(segment, KeySegment) and segment.lost:
            return self._take_lost(index, after)
        if (index, None) in self.values:
            return True
        if self.done:
            return False
        token = self._tokens[self._position]
        if after and isinstance(after[0], DrivePathSegment):
            if not token.endswith(":"):
                return False
            token = token[:-1]
        key = after[0] if after and isinstance(after[0], KeySegment) else None
        fits = self._fits(index, segment, token, key)
        self._position += 1
        return fits

    def _fits(self, index: int, segment: Segment, token: str, key: KeySegment | None) -> bool:
        match segment:
            case NameSegment(name) | CastSegment(name):
                bare = token.removesuffix("()")
                if key is not None and "(" in bare:
                    return self._fits_called_key(index, name, key, bare)
                return _same_name(name, bare)
            case KeySegment():
                value = token.removeprefix(f"{segment.property}=") if segment.property else token
                self.values[index, None] = _bare(value)
                return True
            case FunctionSegment():
                return self._fits_function(index, segment, token)
            case _:
                return token == _SYSTEM.get(type(segment))

    def _fits_called_key(self, index: int, name: str, key: KeySegment, token: str) -> bool:
        head, _, rest = token.partition("(")
        value = rest.removesuffix(")")
        if key.property is not None:
            value = value.removeprefix(f"{key.property}=")
        elif not key.parenthesised and set("=,") & set(_QUOTED.sub("", value)):
            return False
        self.values[index + 1, None] = _bare(value)
        return _same_name(name, head)

    def _fits_function(self, index: int, segment: FunctionSegment, token: str) -> bool:
        head, opening, rest = token.partition("(")
        if not _same_name(segment.name, head):
            return False
        inner = rest.removesuffix(")").strip() if opening else ""
        given: dict[str, str] = {}
        for part in split_outside(inner, ",")[0] if inner else []:
            name, equals, value = part.partition("=")
            given[name.strip().lower() if equals else ""] = value if equals else part
        expected = [parameter.name for parameter in segment.parameters]
        if len(expected) == 1 and "" in given:
            given = {expected[0].lower(): given[""]}
        if {name.lower() for name in expected} != given.keys():
            return False
        for name in expected:
            self.values[index, name] = _bare(given[name.lower()])
        return True

    def _take_lost(self, index: int, after: Sequence[Segment]) -> bool:
        """Take all tokens but those that the segments after the lost beginning need."""
        end = len(self._tokens) - len(after)
        parts = self._tokens[self._position : end]
        self._position = max(self._position, end)
        self.values[index, None] = unquote("/".join(parts))
        return bool(parts)

    def _take_drive_path(self, index: int, segment: DrivePathSegment) -> bool:
        start = self._position
        end = start
        while end < len(self._tokens) and not self._tokens[end].endswith(":"):
            end += 1
        closed = end < len(self._tokens)
        if closed != segment.closed:
            return False
        parts = self._tokens[start : end + 1]
        self._position = end + 1 if closed else end
        path = "/".join(parts).removesuffix(":")
        self.values[index, None] = unquote(path)
        return bool(path) or (segment.placeholder is None and segment.literal is None)


def _same_name(documented: str, token: str) -> bool:
    return simple_name(documented).lower() == simple_name(unquote(token)).lower()


def _bare(value: str) -> str:
    """A value as callers pass it: decoded, without quotes, doubled quotes made single."""
    text = unquote(value.strip())
    if len(text) >= 2 and text[0] == text[-1] == "'":
        return text[1:-1].replace("''", "'")
    return text
