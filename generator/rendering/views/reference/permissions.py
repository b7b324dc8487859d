"""Permissions of operations, and the operations that a permission allows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import msgspec

from generator.model import PermissionSet, Route
from generator.permissions import Scheme, Support
from generator.rendering.views.prose import prose
from generator.rendering.views.reference.links import Link, Links

_SCHEMES: Mapping[Scheme, str] = {
    Scheme.DELEGATED_WORK: "Delegated (work or school account)",
    Scheme.DELEGATED_PERSONAL: "Delegated (personal account)",
    Scheme.APPLICATION: "Application",
}
_SUPPORT: Mapping[Support, str] = {
    Support.SUPPORTED: "",
    Support.NONE: "None",
    Support.NOT_SUPPORTED: "Not supported",
    Support.UNKNOWN: "Not told",
}

Joint = tuple[Link, ...]
"""Permissions that are needed together."""


class PermissionRowView(msgspec.Struct, frozen=True):
    """What one scheme needs: any of ``least``, or any of ``higher``, from least to most privileged.

    ``support`` tells in words where no permission is named. ``condition`` tells when the row
    applies; empty if always.
    """

    scheme: str
    condition: str
    support: str
    least: tuple[Joint, ...]
    higher: tuple[Joint, ...]


class PermissionTableView(msgspec.Struct, frozen=True):
    """What request lines need; ``routes`` names them where others need something else."""

    routes: tuple[str, ...]
    rows: tuple[PermissionRowView, ...]


def permission_tables(routes: Sequence[Route], links: Links) -> tuple[PermissionTableView, ...]:
    """The tables of an operation; none for routes without any."""
    found: dict[tuple[PermissionSet, ...], list[str]] = {}
    for route in routes:
        if route.permissions:
            line = prose(f"{route.method.value} {route.normalized}")
            found.setdefault(route.permissions, []).append(line)
    alone = len(found) == 1 and all(route.permissions for route in routes)
    return tuple(
        PermissionTableView(() if alone else tuple(lines), tuple(_rows(sets, links)))
        for sets, lines in found.items()
    )


def _rows(sets: Sequence[PermissionSet], links: Links) -> Iterator[PermissionRowView]:
    for each in sets:
        for row in sorted(each.rows, key=lambda row: list(Scheme).index(row.scheme)):
            named = max(row.least, 1)
            yield PermissionRowView(
                _SCHEMES[row.scheme],
                prose(each.condition or row.condition or ""),
                "" if row.alternatives else _SUPPORT[row.support],
                tuple(tuple(map(links.scope, joint)) for joint in row.alternatives[:named]),
                tuple(tuple(map(links.scope, joint)) for joint in row.alternatives[named:]),
            )
