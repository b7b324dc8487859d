"""The permissions of a request as rows: a list of tables, each with its condition."""

from __future__ import annotations

from collections.abc import Iterable

from generator.model import Route
from generator.permissions import PermissionRow, Support
from generator.rendering.views.datatext import Json

_OPEN = (Support.UNKNOWN, Support.NONE)


def permission_rows(routes: Iterable[Route]) -> list[Json] | None:
    """What the pages of one request tell; None where none of them does.

    A table is its condition and the alternatives of each scheme, null for one that is not
    supported. A scheme that a page leaves open is not in its table: it may say None where no scope
    is needed, and where the scheme cannot be used.
    """
    told = [each.permissions for each in routes if each.permissions is not None]
    if not told:
        return None
    tables: dict[str | None, dict[str, list[tuple[str, ...]] | None]] = {}
    for sets in told:
        for each in sets:
            for row in each.rows:
                if row.support not in _OPEN:
                    _add(tables.setdefault(_condition(each.condition, row), {}), row)
    return [[condition, schemes] for condition, schemes in tables.items()]


def _condition(outer: str | None, row: PermissionRow) -> str | None:
    return "; ".join(dict.fromkeys(each for each in (outer, row.condition) if each)) or None


def _add(schemes: dict[str, list[tuple[str, ...]] | None], row: PermissionRow) -> None:
    """Add what a row grants; of two rows that differ the one that supports the scheme wins."""
    scheme = row.scheme.value
    before = schemes.get(scheme)
    if row.support is Support.NOT_SUPPORTED:
        schemes.setdefault(scheme, None)
        return
    schemes[scheme] = list(dict.fromkeys((*(before or ()), *row.alternatives)))
