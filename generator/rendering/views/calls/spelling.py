"""Paths of samples beside those of routes: as a request line spells them, or otherwise."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import Enum
from urllib.parse import quote, unquote

from generator.binding import Slot
from generator.odata import (
    CastSegment,
    CountSegment,
    DrivePathSegment,
    FunctionParameter,
    FunctionSegment,
    KeySegment,
    NameSegment,
    RefSegment,
)
from generator.rendering.views.calls.routes import BoundRoute
from generator.segments import split_outside

_KEYED = re.compile(r"([^()]+)\('(.*)'\)")
_SAFE = "/:'(),=@$!*~;+"


class Spelling(Enum):
    """How a sample spells its path beside the route that it calls.

    ``ALIKE`` has the same names and keys, but for what the service resolves alike: the case of
    names, and a key in parentheses or as a segment (OData 4.01 part 2, 4.3.1 and 4.3.6).
    """

    SAME = "same"
    ALIKE = "alike"
    OTHER = "other"


def spelling(route: BoundRoute, values: Mapping[Slot, str], path: str) -> Spelling:
    """How ``path``, percent-encoded or not, is spelt beside ``route`` with ``values`` in it."""
    written, given = _write(route, values), f"/{unquote(path).strip().strip('/')}"
    if written == given:
        return Spelling.SAME
    return Spelling.ALIKE if _folded(written) == _folded(given) else Spelling.OTHER


def spelt(route: BoundRoute, values: Mapping[Slot, str]) -> str:
    """The path of ``route`` with ``values`` in it, percent-encoded."""
    return quote(_write(route, values), _SAFE)


def _folded(path: str) -> str:
    """``path`` with its names in lower case, and quoted keys in parentheses as segments."""
    parts = (_KEYED.sub(r"\1/\2", part) for part in split_outside(path, "/")[0])
    return "/".join(parts).lower()


def _write(route: BoundRoute, values: Mapping[Slot, str]) -> str:
    """The path of ``route`` with ``values`` in it, percent-decoded."""
    quoted = {
        (each.key.segment, each.key.parameter)
        for each in route.keys
        if each.literal == "Edm.String"
    }
    pieces: list[str] = []
    for index, segment in enumerate(route.route.path.segments):
        match segment:
            case NameSegment(name) | CastSegment(name):
                pieces.append(f"/{name}")
            case KeySegment():
                pieces.append(_write_key(segment, values[index, None]))
            case FunctionSegment(name, parameters):
                written = [
                    _write_argument(each, values[index, each.name], (index, each.name) in quoted)
                    for each in parameters
                ]
                pieces.append(f"/{name}({','.join(written)})")
            case DrivePathSegment(closed=closed):
                pieces.append(f":/{values.get((index, None), '')}{':' if closed else ''}")
            case RefSegment():
                pieces.append("/$ref")
            case CountSegment():
                pieces.append("/$count")
            case _:
                pieces.append("/$value")
    return "".join(pieces)


def _write_key(segment: KeySegment, value: str) -> str:
    text = f"'{value}'" if segment.quoted else value
    if segment.property:
        text = f"{segment.property}={text}"
    return f"({text})" if segment.parenthesised else f"/{text}"


def _write_argument(parameter: FunctionParameter, value: str, quoted: bool) -> str:
    text = "'" + value.replace("'", "''") + "'"
    if parameter.type is not None:
        text = f"{parameter.type}{text}"
    return f"{parameter.name}={text if quoted or parameter.quoted else value}"
