"""What the end of a path fixes of its answers."""

from __future__ import annotations

import msgspec

from generator.odata import (
    CastSegment,
    CountSegment,
    FunctionSegment,
    KeySegment,
    NameSegment,
    PathTemplate,
    RefSegment,
    ValueSegment,
    simple_name,
)


class PathShape(msgspec.Struct, frozen=True):
    """What the end of a path fixes of its answers.

    ``system`` is ``$ref``, ``$value``, ``$count`` or empty; ``cast`` a qualified name that the
    path ends in, ``keyed`` whether a key stands before it; ``delta`` if it is a delta function;
    ``ending`` the simple name that it ends in, if it ends in one.
    """

    system: str = ""
    cast: str | None = None
    keyed: bool = False
    delta: bool = False
    ending: str = ""


def path_shape(template: PathTemplate) -> PathShape:
    """The shape of a path."""
    end = template.segments[-1] if template.segments else None
    match end:
        case RefSegment():
            return PathShape(system="$ref")
        case ValueSegment():
            return PathShape(system="$value")
        case CountSegment():
            return PathShape(system="$count")
        case CastSegment(name):
            keyed = isinstance(template.segments[-2:][0], KeySegment)
            return PathShape(cast=name, keyed=keyed, delta=simple_name(name) == "delta")
        case FunctionSegment(name) | NameSegment(name):
            ending = simple_name(name)
            return PathShape(delta=ending.lower() == "delta", ending=ending)
        case _:
            return PathShape()
