"""Names of the variable parts of a path, and the path written with them.

A key is named after the segment before it (``/users/{id}`` takes ``user_id``) unless its
placeholder says what it is an id of (``{team-id}``).
"""

from __future__ import annotations

import re
from functools import lru_cache

import msgspec

from generator.model import Key
from generator.naming import singular, snake
from generator.odata import (
    CastSegment,
    CountSegment,
    DrivePathSegment,
    FunctionParameter,
    FunctionSegment,
    KeySegment,
    NameSegment,
    PathTemplate,
    PrimitiveType,
    RefSegment,
    Segment,
    TypeRef,
    simple_name,
)

_NAMED_ID = re.compile(r"\w.*id$", re.IGNORECASE)
_BARE_ID = re.compile(r"(object|item)?[-_ ]?id|key|name|value|guid|string", re.IGNORECASE)
_STRING = PrimitiveType("Edm.String")


class KeyedPath(msgspec.Struct, frozen=True):
    """The keys of a path in order, and the path with one leading slash and the keys' names."""

    keys: tuple[Key, ...]
    normalized: str


@lru_cache(maxsize=65536)
def key_path(template: PathTemplate) -> KeyedPath:
    """Name the keys of ``template``; names are snake case and unique within the path."""
    namer = _Namer()
    pieces: list[str] = []
    previous: Segment | None = None
    following = (*template.segments[1:], None)
    for index, (segment, after) in enumerate(zip(template.segments, following, strict=False)):
        pieces.append(namer.piece(index, segment, previous, after))
        previous = segment
    return KeyedPath(tuple(namer.keys), "".join(pieces) or "/")


class _Namer:
    """Collects the keys of one path while its pieces are written."""

    def __init__(self) -> None:
        self.keys: list[Key] = []
        self._taken: set[str] = set()
        self._numbers: dict[str, int] = {}

    def piece(
        self, index: int, segment: Segment, previous: Segment | None, after: Segment | None
    ) -> str:
        """The text of one segment with its separator."""
        match segment:
            case NameSegment(name) | CastSegment(name):
                return f"/{name}"
            case KeySegment():
                return self._key(index, segment, previous, after)
            case FunctionSegment(name, parameters):
                inner = ",".join(self._argument(index, each) for each in parameters)
                return f"/{name}({inner})"
            case DrivePathSegment():
                return self._drive_path(index, segment)
            case RefSegment():
                return "/$ref"
            case CountSegment():
                return "/$count"
            case _:
                return "/$value"

    def _key(
        self, index: int, segment: KeySegment, previous: Segment | None, after: Segment | None
    ) -> str:
        by_path = isinstance(after, DrivePathSegment)
        name = self._take(_key_name(segment, previous, by_path))
        self.keys.append(Key(name, index, type=_STRING))
        text = f"'{{{name}}}'" if segment.quoted else f"{{{name}}}"
        if segment.property:
            text = f"{segment.property}={text}"
        return f"({text})" if segment.parenthesised else f"/{text}"

    def _argument(self, index: int, parameter: FunctionParameter) -> str:
        name = self._take(snake(parameter.name) or "value")
        type_: TypeRef | None = _STRING if parameter.quoted and not parameter.type else None
        self.keys.append(Key(name, index, parameter.name, type_))
        value = f"{{{name}}}" if parameter.literal is None else parameter.literal
        if parameter.quoted:
            value = f"{parameter.type or ''}'{value}'"
        return f"{parameter.name}={value}"

    def _drive_path(self, index: int, segment: DrivePathSegment) -> str:
        end = ":" if segment.closed else ""
        if segment.placeholder is None and segment.literal is None:
            return ":/" + end
        name = self._take(snake(segment.placeholder or "") or "item_path")
        self.keys.append(Key(name, index, type=_STRING))
        return f":/{{{name}}}{end}"

    def _take(self, name: str) -> str:
        """``name``, or with a number where the path has it already."""
        taken = name
        number = self._numbers.get(name, 2)
        while taken in self._taken:
            taken = f"{name}_{number}"
            number += 1
        self._numbers[name] = number
        self._taken.add(taken)
        return taken


def _key_name(segment: KeySegment, previous: Segment | None, by_path: bool) -> str:
    for alternative in segment.alternatives:
        if _NAMED_ID.fullmatch(alternative) and not _BARE_ID.fullmatch(alternative):
            return snake(alternative)
    first = snake(segment.alternatives[0])
    before = _collection_name(previous)
    if segment.property or segment.parenthesised or by_path or before is None:
        return first if segment.sample is None and first else f"{before or 'item'}_id"
    return f"{before}_id"


def _collection_name(previous: Segment | None) -> str | None:
    """What one item of the collection before a key is called, in snake case."""
    match previous:
        case NameSegment(name) | CastSegment(name) | FunctionSegment(name):
            return singular(snake(simple_name(name))) or None
        case _:
            return None
