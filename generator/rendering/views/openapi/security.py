"""Permissions as OAuth 2.0 security requirements: one for each alternative, the least first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.model import ApiModel, PermissionSet, Route
from generator.permissions import PermissionRow, Scheme
from generator.rendering.views.datatext import Json

_LOGIN = "https://login.microsoftonline.com"
_TENANTS = {
    Scheme.DELEGATED_WORK: "organizations",
    Scheme.DELEGATED_PERSONAL: "consumers",
    Scheme.APPLICATION: "organizations",
}
_ABOUT = {
    Scheme.DELEGATED_WORK: "On behalf of a user with a work or school account.",
    Scheme.DELEGATED_PERSONAL: "On behalf of a user with a personal Microsoft account.",
    Scheme.APPLICATION: (
        "On behalf of the application itself. In tokenUrl the id of a tenant has to take the place "
        "of organizations."
    ),
}


def security_schemes(model: ApiModel) -> dict[str, Json]:
    """The three schemes of Graph, each with all scopes that the version's pages name for it."""
    rows = [
        row
        for operation in model.operations
        for route in operation.routes
        for row in _rows(route.permissions or ())
    ]
    return {scheme.value: _scheme(scheme, rows) for scheme in Scheme}


def security(routes: Iterable[Route]) -> list[Json] | None:
    """The requirements of a request, each of them enough; None where no page names a scope."""
    rows = [row for route in routes for row in _rows(route.permissions or ())]
    found = {
        (scheme.value, scopes): None
        for scheme in Scheme
        for row in rows
        if row.scheme is scheme
        for scopes in row.alternatives
    }
    return [{scheme: list(scopes)} for scheme, scopes in found] or None


def conditions(routes: Iterable[Route]) -> list[Json]:
    """What tells the requirements apart that apply under a condition only."""
    found: dict[tuple[str, str], dict[str, None]] = {}
    for route in routes:
        for each in route.permissions or ():
            for row in each.rows:
                condition = each.condition or row.condition
                if condition is not None:
                    scopes = found.setdefault((condition, row.scheme.value), {})
                    scopes.update({"+".join(joint): None for joint in row.alternatives})
    return [
        {"condition": condition, "scheme": scheme, "scopes": list(scopes)}
        for (condition, scheme), scopes in found.items()
    ]


def _rows(sets: Iterable[PermissionSet]) -> Iterator[PermissionRow]:
    for each in sets:
        yield from each.rows


def _scheme(scheme: Scheme, rows: Iterable[PermissionRow]) -> Json:
    mine = (row for row in rows if row.scheme is scheme)
    scopes = {scope for row in mine for joint in row.alternatives for scope in joint}
    named = dict.fromkeys(sorted(scopes), "")
    root = f"{_LOGIN}/{_TENANTS[scheme]}/oauth2/v2.0"
    flow: dict[str, Json] = {
        "tokenUrl": f"{root}/token",
        "scopes": named,
    }
    kind = "clientCredentials"
    if scheme is not Scheme.APPLICATION:
        kind, flow = "authorizationCode", {"authorizationUrl": f"{root}/authorize", **flow}
    return {"type": "oauth2", "description": _ABOUT[scheme], "flows": {kind: flow}}
