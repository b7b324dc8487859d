"""What an application is granted, and what that allows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from enum import Enum

import msgspec

from generator.model import Route
from generator.permissions import PermissionRow, Scheme, Support

_SCHEMES: Mapping[str, tuple[Scheme, ...]] = {
    "delegated": (Scheme.DELEGATED_WORK, Scheme.DELEGATED_PERSONAL),
    "application": (Scheme.APPLICATION,),
}
_SCOPE = re.compile(r"[\w-]+(?:\.[\w-]+)*")


class GrantError(ValueError):
    """A text names no permission; the message says how to write one."""


class Verdict(Enum):
    """Whether grants allow a call; ``UNKNOWN`` where the page does not tell what it needs."""

    ALLOWED = "allowed"
    DENIED = "denied"
    UNKNOWN = "unknown"


class Grants(msgspec.Struct, frozen=True):
    """The granted scopes by scheme, in lower case; delegated ones count for all accounts."""

    scopes: dict[Scheme, frozenset[str]]

    def judge(self, route: Route) -> Verdict:
        """Whether ``route`` may be called: one alternative has to be granted wholly.

        Conditions of permissions (a resource, acting on self) are taken to hold.
        """
        rows = [row for each in route.permissions or () for row in each.rows]
        mine = [row for row in rows if row.scheme in self.scopes]
        if any(self._grants(row) for row in mine):
            return Verdict.ALLOWED
        if not mine or any(row.support is Support.UNKNOWN for row in mine):
            return Verdict.UNKNOWN
        return Verdict.DENIED

    def _grants(self, row: PermissionRow) -> bool:
        granted = self.scopes[row.scheme]
        return any(
            granted.issuperset(scope.lower() for scope in alternative)
            for alternative in row.alternatives
            if alternative
        )


def parse_grants(texts: Iterable[str]) -> Grants | None:
    """The grants in ``texts``, each ``scheme:Scope`` or several of them between commas.

    None where there is no text at all. Raises :class:`GrantError` for anything else.
    """
    found: dict[Scheme, frozenset[str]] = {}
    for text in texts:
        for part in text.split(","):
            name, _, scope = part.strip().partition(":")
            if name.lower() not in _SCHEMES or not _SCOPE.fullmatch(scope):
                raise GrantError(
                    f"{part.strip()!r} is no permission; write delegated:User.Read or "
                    "application:User.Read.All, several with commas between them"
                )
            for scheme in _SCHEMES[name.lower()]:
                found[scheme] = found.get(scheme, frozenset()) | {scope.lower()}
    return Grants(found) if found else None
