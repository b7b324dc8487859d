"""The columns of a permissions table: which holds the scopes, for whom, and in which order."""

from __future__ import annotations

import re
from enum import Enum, auto
from functools import lru_cache

import msgspec

from generator.permissions import Scheme
from generator.reading.blocks import Table
from generator.reading.inline import plain
from generator.text import squeeze

_APPLICATION = re.compile(r"(?:application|app[- ]only)\b", re.IGNORECASE)
_DELEGATED = re.compile(r"delegated\b", re.IGNORECASE)
_ACTING = re.compile(r"\b(?:acting on|for) .+", re.IGNORECASE)


class Order(Enum):
    """Which way a column lists its scopes, and whether it names the least privileged ones."""

    LEAST_FIRST = auto()
    MOST_FIRST = auto()
    UNSTATED = auto()
    LEAST_ONLY = auto()
    HIGHER_ONLY = auto()


class Column(msgspec.Struct, frozen=True):
    """A column of scopes; ``schemes`` where the header names them (transposed tables)."""

    index: int
    order: Order
    condition: str | None = None
    schemes: tuple[Scheme, ...] = ()


@lru_cache(maxsize=1024)
def schemes_of(label: str) -> tuple[Scheme, ...]:
    """The schemes that a label without markup names; none if it is no scheme's label.

    ``Delegated`` alone is for both kinds of accounts.
    """
    if _APPLICATION.match(label):
        return (Scheme.APPLICATION,)
    if not _DELEGATED.match(label):
        return ()
    text = label.lower()
    work = "work" in text or "school" in text
    personal = "personal" in text
    found = []
    if work or not personal:
        found.append(Scheme.DELEGATED_WORK)
    if personal or not work:
        found.append(Scheme.DELEGATED_PERSONAL)
    return tuple(found)


def columns_of(table: Table, unstated: Order) -> tuple[int, tuple[Column, ...]]:
    """The index of the label column of ``table`` and its columns of scopes; none if it lists none.

    ``unstated`` is the order of columns whose header says nothing of it.
    """
    header = [squeeze(plain(cell)).lower() for cell in table.header]
    schemes = [schemes_of(cell) for cell in header]
    if sum(map(bool, schemes)) > 1:
        transposed = tuple(
            Column(index, unstated, schemes=found) for index, found in enumerate(schemes) if found
        )
        return next((index for index, found in enumerate(schemes) if not found), 0), transposed
    label = next((index for index, cell in enumerate(header) if "permission type" in cell), None)
    columns = tuple(
        Column(index, order, condition)
        for index, cell in enumerate(header)
        if index != label and index > 0 and (found := _listing(cell, unstated))
        for order, condition in (found,)
    )
    if label is not None:
        return label, columns
    named = any(row.cells and schemes_of(plain(row.cells[0])) for row in table.rows)
    return 0, columns if named else ()


def _listing(header: str, unstated: Order) -> tuple[Order, str | None] | None:
    """What a header in lower case says of the scopes in its column; None if it lists none."""
    if "permission" not in header and "scope" not in header:
        return None
    bare = header.partition("(")[0]
    acting = _ACTING.search(bare)
    condition = acting[0].strip() if acting else None
    if "least to most" in header:
        return Order.LEAST_FIRST, condition
    if "most to least" in header:
        return Order.MOST_FIRST, condition
    if "least privileged" in header:
        return Order.LEAST_ONLY, condition
    if "higher privileged" in header or "more privileged" in header:
        return Order.HIGHER_ONLY, condition
    return unstated, condition
