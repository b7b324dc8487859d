"""What the docs say of one version of the API, as the generator wrote it: routes and types."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "data"

Alternatives = tuple[tuple[str, ...], ...]
"""Each is enough; the scopes of one are needed together. The least privileged comes first."""


@dataclass(frozen=True)
class Grants:
    """What one permissions table asks for, and when it applies (None: always).

    ``schemes`` has the alternatives of each scheme that the page tells of: None where the scheme is
    not supported, none where no scope is needed.
    """

    condition: str | None
    schemes: Mapping[str, Alternatives | None]


@dataclass(frozen=True)
class Route:
    """A documented request and how it is answered.

    ``path`` has a segment for each of the docs: a name, ``{id|userPrincipalName}`` for a key,
    ``{=appId}`` for an alternate key, ``{**}`` for a beginning that the docs leave out,
    ``name(parameter)`` for a function, ``:`` and ``::`` for a path of a drive that is open or
    closed. ``type`` is that of one item where ``many``; ``takes`` that of the body. A value is
    ``wrapped`` in an object; work that goes on is ``monitored``. ``permissions`` is None where the
    page tells nothing.
    """

    id: str
    page: str
    method: str
    path: tuple[str, ...]
    does: str
    status: int
    type: str | None = None
    many: bool = False
    takes: str | None = None
    media: str | None = None
    wrapped: bool = False
    monitored: bool = False
    redirects: bool = False
    example: Any = None
    permissions: tuple[Grants, ...] | None = None

    @property
    def line(self) -> str:
        """The request line, as people write it."""
        return f"{self.method} /{'/'.join(self.path)}"


@dataclass(frozen=True)
class Property:
    """A property of a type: its type as OData writes it, and what is said of it."""

    type: str
    navigation: bool = False
    read_only: bool = False
    required: bool = False


@dataclass(frozen=True)
class Structure:
    """An entity or complex type; ``properties`` has those of its bases too."""

    name: str
    base: str | None
    key: str
    entity: bool
    properties: Mapping[str, Property]


@dataclass(frozen=True)
class Enumeration:
    """An enumeration type; members of one with ``flags`` are joined by commas."""

    name: str
    members: tuple[str, ...]
    flags: bool
    evolvable: bool


@dataclass(frozen=True)
class Api:
    """One version of the API."""

    version: str
    routes: tuple[Route, ...]
    structures: Mapping[str, Structure]
    enumerations: Mapping[str, Enumeration]


def versions() -> list[str]:
    """The versions that there are tables of."""
    return sorted(file.stem for file in FOLDER.glob("*.json"))


def load(version: str) -> Api:
    """The tables of ``version``, one of :func:`versions`."""
    return read(json.loads(FOLDER.joinpath(f"{version}.json").read_text("utf-8")))


def read(tables: Mapping[str, Any]) -> Api:
    """The version that ``tables``, the content of a file, tell of."""
    grants = [tuple(map(_grants, each)) for each in tables["permissions"]]
    examples = tables["examples"]
    routes = tuple(_route(each, grants, examples) for each in tables["routes"])
    enumerations = {
        name: Enumeration(name, tuple(members), flags, evolvable)
        for name, (members, flags, evolvable) in tables["enumerations"].items()
    }
    return Api(tables["version"], routes, _structures(tables["structures"]), enumerations)


def _route(row: Mapping[str, Any], grants: list[tuple[Grants, ...]], examples: list[Any]) -> Route:
    fields = dict(row)
    fields["path"] = tuple(row["path"])
    if "example" in row:
        fields["example"] = examples[row["example"]]
    if "permissions" in row:
        fields["permissions"] = grants[row["permissions"]]
    return Route(**fields)


def _grants(row: list[Any]) -> Grants:
    condition, schemes = row
    return Grants(
        condition,
        {
            scheme: None if found is None else tuple(map(tuple, found))
            for scheme, found in schemes.items()
        },
    )


def _structures(rows: Mapping[str, Mapping[str, Any]]) -> dict[str, Structure]:
    found = {}
    for name, row in rows.items():
        chain = list(_chain(name, rows))
        properties: dict[str, Property] = {}
        for each in reversed(chain):
            properties.update(_properties(rows[each]["properties"]))
        keys = (rows[each].get("key") for each in chain)
        key = next((each for each in keys if each), "id")
        entity = any(rows[each].get("entity", False) for each in chain)
        found[name] = Structure(name, row.get("base"), key, entity, properties)
    return found


def _chain(name: str, rows: Mapping[str, Mapping[str, Any]]) -> Iterator[str]:
    """The type and its bases, nearest first; a circle ends where it closes."""
    seen: set[str] = set()
    current = name
    while current in rows and current not in seen:
        seen.add(current)
        yield current
        current = rows[current].get("base", "")


def _properties(rows: Mapping[str, str]) -> Iterable[tuple[str, Property]]:
    """``Edm.String r!``: the type, then n for navigation, r for read only, ! for never null."""
    for name, text in rows.items():
        reference, _, marks = text.partition(" ")
        yield name, Property(reference, "n" in marks, "r" in marks, "!" in marks)
