"""What an app did and what it needs for it: calls, scopes, the smallest sufficient set."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from graph_stub.covering import smallest
from graph_stub.permissions import GRANTED, REFUSED, UNKNOWN, Verdict
from graph_stub.tables import Alternatives, Route
from graph_stub.tokens import SCHEMES, Caller


@dataclass
class Kind:
    """All calls of one route under one scheme: how many, and how they ended.

    ``within`` is the route whose answer held what this one tells, by ``$expand``.
    """

    version: str
    route: Route
    scheme: str
    sufficient: Alternatives
    outcome: str
    count: int = 0
    within: Route | None = None


class Recorder:
    """Notes the calls of a run."""

    def __init__(self) -> None:
        self._kinds: dict[tuple[Any, ...], Kind] = {}
        self._expanded: dict[tuple[Any, ...], Kind] = {}
        self._presented: dict[str, set[str]] = {}

    def note(self, version: str, route: Route, caller: Caller, verdict: Verdict) -> None:
        """A call was judged."""
        self._presented.setdefault(caller.scheme, set()).update(caller.scopes)
        _count(self._kinds, Kind(version, route, caller.scheme, verdict.sufficient, verdict.outcome))

    def note_expanded(
        self, version: str, within: Route, route: Route, caller: Caller, verdict: Verdict
    ) -> None:
        """A call of ``within`` was answered with what ``route`` tells, which was judged by itself."""
        kind = Kind(version, route, caller.scheme, verdict.sufficient, verdict.outcome, 0, within)
        _count(self._expanded, kind)

    def clear(self) -> None:
        """Forget all calls."""
        self._kinds.clear()
        self._expanded.clear()
        self._presented.clear()

    def report(self) -> dict[str, Any]:
        """The report as JSON: ``calls``, and for each scheme that was used what it needs.

        ``expanded`` is what ``$expand`` added to answers, as its own pages tell it: no page tells
        whether it has to be granted, so that it is neither refused nor in the smallest set.
        """
        return {
            "calls": [_call(each) for each in self._kinds.values()],
            "expanded": [
                {**_call(each), "within": each.within.id if each.within else None}
                for each in self._expanded.values()
            ],
            "schemes": {
                scheme: self._scheme(scheme) for scheme in SCHEMES if scheme in self._presented
            },
        }

    def _scheme(self, scheme: str) -> dict[str, Any]:
        kinds = [each for each in self._kinds.values() if each.scheme == scheme]
        cover = smallest(each.sufficient for each in kinds)
        presented = self._presented[scheme]
        unknown = dict.fromkeys(each.route.id for each in kinds if each.outcome == UNKNOWN)
        return {
            "presented": sorted(presented),
            "smallestSufficient": sorted(cover.scopes),
            "exact": cover.exact,
            "missing": sorted(cover.scopes - presented),
            "notNeeded": sorted(presented - cover.scopes),
            "permissionsNotDocumented": list(unknown),
        }


def _count(kinds: dict[tuple[Any, ...], Kind], kind: Kind) -> None:
    """Add one to those of ``kinds`` that are like ``kind``."""
    within = kind.within.id if kind.within else None
    key = (kind.version, kind.route.id, kind.route.line, kind.scheme, kind.sufficient, kind.outcome, within)
    kinds.setdefault(key, kind).count += 1


def as_text(report: dict[str, Any]) -> str:
    """The report as Markdown."""
    return "\n".join((*_lines(report), ""))


def _call(kind: Kind) -> dict[str, Any]:
    return {
        "operation": kind.route.id,
        "request": kind.route.line,
        "version": kind.version,
        "scheme": kind.scheme,
        "count": kind.count,
        "outcome": kind.outcome,
        "sufficient": [list(each) for each in kind.sufficient],
    }


def _lines(report: dict[str, Any]) -> Iterator[str]:
    yield "# What the app needs"
    if not report["calls"]:
        yield from ("", "No call was made.")
    for scheme, found in report["schemes"].items():
        how = "smallest sufficient set" if found["exact"] else "sufficient set, found greedily"
        yield from ("", f"## {scheme}", "")
        yield f"- {how}: {_named(found['smallestSufficient'])}"
        yield f"- presented: {_named(found['presented'])}"
        yield f"- presented, and not needed: {_named(found['notNeeded'])}"
        if found["missing"]:
            mine = (each["outcome"] for each in report["calls"] if each["scheme"] == scheme)
            why = "needed, and not presented" if REFUSED in mine else "less, that would do"
            yield f"- {why}: {_named(found['missing'])}"
        if found["permissionsNotDocumented"]:
            yield f"- permissions not documented: {_named(found['permissionsNotDocumented'])}"
    if report["calls"]:
        yield from ("", "## Calls", "")
        yield "| calls | operation | request | scheme | outcome | any of these would do |"
        yield "|---:|---|---|---|---|---|"
    for each in report["calls"]:
        enough = ", ".join("+".join(scopes) for scopes in each["sufficient"])
        request = f"`{each['request']}`".replace("|", "\\|")
        outcome = each["outcome"] if each["outcome"] != GRANTED else "granted"
        yield (
            f"| {each['count']} | {each['operation']} | {request} | {each['scheme']} "
            f"| {outcome} | {enough} |"
        )
    yield from _expansions(report["expanded"])


def _expansions(expanded: list[dict[str, Any]]) -> Iterator[str]:
    if not expanded:
        return
    yield from ("", "## Expanded", "")
    yield "Not checked, for no page tells whether it has to be granted; asked for by itself it is:"
    yield ""
    for each in expanded:
        enough = " or ".join("+".join(scopes) for scopes in each["sufficient"])
        told = f"{each['outcome']}, needs {enough}" if enough else each["outcome"]
        yield f"- `{each['request']}` in {each['within']} ({each['scheme']}): {told}"


def _named(names: list[str]) -> str:
    return ", ".join(names) or "none"
