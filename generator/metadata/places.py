"""Where a walk through the metadata stands, and how it ends."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from generator.odata import (
    CastSegment,
    DrivePathSegment,
    FunctionSegment,
    KeySegment,
    NameSegment,
    RefSegment,
    Segment,
    TypeRef,
    ValueSegment,
)


class PlaceKind(StrEnum):
    """What the last segment of a path is."""

    ROOT = "root"
    RESOURCE = "resource"
    ENTITY = "entity"
    NAVIGATION = "navigation"
    PROPERTY = "property"
    CAST = "cast"
    ACTION = "action"
    FUNCTION = "function"
    REFERENCE = "reference"
    VALUE = "value"
    COUNT = "count"


class Liberty(StrEnum):
    """What a documented path does that OData would not; the values are diagnostic codes."""

    CASE = "metadata-case"
    CAST_MISSING = "metadata-cast-missing"
    PARAMETERS_MISSING = "metadata-parameters-missing"


class Deviation(msgspec.Struct, frozen=True):
    """One liberty: the name as documented, and what the metadata declares.

    ``declared`` is the name in its declared case, the types that declare it where a cast to one of
    them is missing, or the parameters that the path leaves out.
    """

    liberty: Liberty
    documented: str
    declared: str


class Place(msgspec.Struct, frozen=True):
    """What a path leads to; ``type`` is None for an action without result and for ``$ref``."""

    kind: PlaceKind
    type: TypeRef | None = None


class Cause(StrEnum):
    """Why a path does not resolve; the values complete a sentence about a segment."""

    EMPTY = "the path has no segments"
    UNKNOWN_RESOURCE = "no entity set or singleton has this name"
    UNKNOWN_NAME = "no property, action or function has this name"
    UNKNOWN_QUALIFIED_NAME = "no type, action or function has this qualified name"
    UNKNOWN_KEY = "the key names no property"
    UNRELATED_CAST = "the type does not derive from the one before it"
    AMBIGUOUS = "a cast is missing: derived types lead to several types"
    KEY_MISSING = "a key is missing before it"
    KEY_UNEXPECTED = "a key stands behind what is no collection"
    NO_OVERLOAD = "no overload takes these parameters"
    NOT_ADDRESSED_BY_PATH = "only drive items and sites are addressed by path"
    NOTHING_FOLLOWS = "nothing of this kind can follow"


class Unresolved(msgspec.Struct, frozen=True):
    """Where a walk fails: the segment as written, why, and what it stands behind."""

    segment: str
    cause: Cause
    behind: str


class Resolved(msgspec.Struct, frozen=True):
    """Where a walk arrives, and the liberties that the path took."""

    place: Place
    deviations: tuple[Deviation, ...] = ()


def segment_text(segment: Segment) -> str:
    """A segment as messages name it."""
    match segment:
        case NameSegment(name) | CastSegment(name):
            return name
        case FunctionSegment(name, parameters):
            return f"{name}({', '.join(each.name for each in parameters)})"
        case KeySegment():
            return segment.sample or f"{{{' | '.join(segment.alternatives)}}}"
        case DrivePathSegment():
            return f":/{segment.placeholder or segment.literal or ''}"
        case RefSegment():
            return "$ref"
        case ValueSegment():
            return "$value"
        case _:
            return "$count"
