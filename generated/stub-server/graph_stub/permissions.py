"""Whether a caller may make a call, by what the call's page says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from graph_stub.messages import GraphError
from graph_stub.tables import Alternatives, Grants, Route
from graph_stub.tokens import APPLICATION, SCHEMES, Caller

GRANTED = "granted"
REFUSED = "refused"
NOT_SUPPORTED = "not supported"
UNKNOWN = "unknown"

_SELF = re.compile(r"\b(?:on|for) (?:self|own)\b|\bown (?:user|profile|account)\b", re.IGNORECASE)
_OTHERS = re.compile(r"\bothers?\b", re.IGNORECASE)


@dataclass(frozen=True)
class Verdict:
    """What the page says of a call: the outcome, and the alternatives that would each do."""

    outcome: str
    sufficient: Alternatives = ()

    @property
    def allowed(self) -> bool:
        """Whether the call goes on: also where the page does not tell its permissions."""
        return self.outcome in (GRANTED, UNKNOWN)


def judge(route: Route, caller: Caller, on_self: bool) -> Verdict:
    """The verdict on a call of ``route`` by ``caller``; ``on_self`` if its user calls about
    themselves.

    Of several tables all that may apply count: a condition is met unless it is about oneself or
    about others, and the call is not.
    """
    if route.permissions is None:
        return Verdict(UNKNOWN)
    told = [
        each.schemes[caller.scheme]
        for each in route.permissions
        if caller.scheme in each.schemes and _applies(each.condition, caller, on_self)
    ]
    if not told:
        return Verdict(UNKNOWN)
    supported = [each for each in told if each is not None]
    if not supported:
        return Verdict(NOT_SUPPORTED)
    found: dict[tuple[str, ...], None] = {}
    for each in supported:
        if not each:
            return Verdict(GRANTED)
        found.update(dict.fromkeys(each))
    sufficient = tuple(found)
    enough = any(caller.scopes.issuperset(each) for each in sufficient)
    return Verdict(GRANTED if enough else REFUSED, sufficient)


def refusal(route: Route, caller: Caller, verdict: Verdict) -> GraphError:
    """The error (403) of a call that is not allowed, with the scopes that would do."""
    if verdict.outcome == NOT_SUPPORTED:
        schemes = supported_schemes(route)
        others = f"it supports {', '.join(schemes)}" if schemes else "its page supports none at all"
        message = f"{route.id} does not support the scheme {caller.scheme}; {others}."
    else:
        message = (
            f"Insufficient privileges to complete the operation. {route.id} needs "
            f"{' or '.join(_joined(verdict.sufficient))} ({caller.scheme})."
        )
    inner = {"scheme": caller.scheme, "sufficient": [list(each) for each in verdict.sufficient]}
    return GraphError(403, message, inner={**inner, "page": route.page})


def supported_schemes(route: Route) -> list[str]:
    """The schemes that the page does not rule out."""
    tables = route.permissions or ()
    return [name for name in SCHEMES if _supports(tables, name)]


def _supports(tables: tuple[Grants, ...], name: str) -> bool:
    told = [each.schemes[name] for each in tables if name in each.schemes]
    return not told or any(each is not None for each in told)


def _joined(alternatives: Alternatives) -> Iterator[str]:
    return (" and ".join(scopes) for scopes in alternatives)


def _applies(condition: str | None, caller: Caller, on_self: bool) -> bool:
    if condition is None or caller.scheme == APPLICATION:
        return True
    if _SELF.search(condition):
        return on_self
    return not (_OTHERS.search(condition) and on_self)
