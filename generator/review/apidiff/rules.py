"""The table of changes: what each kind says, and what it asks of callers.

The table is ``changes.toml``, beside this package; ``docs/api-changes.md`` publishes it.
"""

from __future__ import annotations

import string
import tomllib
from collections.abc import Iterable
from enum import StrEnum
from functools import cache
from importlib import resources

import msgspec


class ChangeClass(StrEnum):
    """What a change asks of callers; the worst first."""

    BREAKING = "breaking"
    ADDITIVE = "additive"
    EDITORIAL = "editorial"

    @property
    def rank(self) -> int:
        """0 for the worst."""
        return _RANKS[self]


_RANKS = {each: rank for rank, each in enumerate(ChangeClass)}


class Bump(StrEnum):
    """The part of a semantic version that has to be raised (semver.org, 2.0.0)."""

    MAJOR = "major"
    MINOR = "minor"
    PATCH = "patch"
    NONE = "none"


class ChangeRule(msgspec.Struct, frozen=True, rename={"change_class": "class"}):
    """One entry of the table: the class of a kind of change, its message, and why it is so."""

    change_class: ChangeClass
    message: str
    why: str

    @property
    def parameters(self) -> frozenset[str]:
        """Names of the blanks in ``message``."""
        return frozenset(name for _, name, _, _ in string.Formatter().parse(self.message) if name)


_BUMPS = {
    ChangeClass.BREAKING: Bump.MAJOR,
    ChangeClass.ADDITIVE: Bump.MINOR,
    ChangeClass.EDITORIAL: Bump.PATCH,
}


def bump(classes: Iterable[ChangeClass]) -> Bump:
    """What changes of these classes ask for: the greatest of what each asks for."""
    worst = min(classes, key=lambda each: each.rank, default=None)
    return Bump.NONE if worst is None else _BUMPS[worst]


@cache
def change_table() -> dict[str, ChangeRule]:
    """Every code of a change with its rule, in the order of the table."""
    text = resources.files("generator.review").joinpath("changes.toml").read_text("utf-8")
    return msgspec.convert(tomllib.loads(text), dict[str, ChangeRule])
