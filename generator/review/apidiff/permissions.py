"""Permissions compared as what they are: any of several sets of scopes, each set needed whole."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from generator.model import Route
from generator.permissions import PermissionRow, Scheme, Support
from generator.review.apidiff.changes import ChangeLog
from generator.review.apidiff.pairing import pair, rename
from generator.text import Span

SCHEMES = {
    Scheme.DELEGATED_WORK: "delegated (work or school account)",
    Scheme.DELEGATED_PERSONAL: "delegated (personal account)",
    Scheme.APPLICATION: "application",
}

_UNSUPPORTED = {Support.NONE: "none", Support.NOT_SUPPORTED: "not supported"}


class _Case(msgspec.Struct, frozen=True):
    """What one scheme needs under one condition ("" for always)."""

    scheme: Scheme
    condition: str
    row: PermissionRow

    @property
    def alternatives(self) -> frozenset[frozenset[str]]:
        return frozenset(frozenset(each) for each in self.row.alternatives)

    @property
    def least(self) -> tuple[tuple[str, ...], ...]:
        """The least privileged alternatives: those named so, else the first."""
        return self.row.alternatives[: self.row.least or 1]


def compare_permissions(old: Route, new: Route, log: ChangeLog) -> None:
    """Note how what ``new`` needs differs from what ``old`` needs."""
    pairs = pair(_cases(old), _cases(new), lambda case: (case.scheme, case.condition))
    for before, after in pairs.both:
        _compare_rows(before, after, log)
    reworded, rest = rename(pairs, _same_alternatives)
    for before, after in reworded:
        log.add(
            "permission-condition-reworded",
            after.row.span,
            scheme=SCHEMES[after.scheme],
            old=before.condition or "none",
            new=after.condition or "none",
        )
    for case in rest.new:
        _compare_lone(case, case.row.span, log, added=True, known=old.permissions is not None)
    for case in rest.old:
        span = _place(new)
        _compare_lone(case, span, log, added=False, known=new.permissions is not None)


def _cases(route: Route) -> Iterator[_Case]:
    for each in route.permissions or ():
        for row in each.rows:
            conditions = dict.fromkeys(filter(None, (each.condition, row.condition)))
            yield _Case(row.scheme, "; ".join(conditions), row)


def _same_alternatives(old: _Case, new: _Case) -> float:
    return float(old.scheme is new.scheme and old.alternatives == new.alternatives)


def _compare_lone(case: _Case, span: Span, log: ChangeLog, *, added: bool, known: bool) -> None:
    """A case that one side alone has; ``known`` tells whether the other side has any."""
    scheme = SCHEMES[case.scheme]
    if not known or not case.condition:
        if case.row.support is Support.UNKNOWN:
            return
        if added:
            log.add("permissions-stated", span, scheme=scheme, scopes=_told(case.row))
        else:
            log.add("permissions-unstated", span, scheme=scheme)
    else:
        code = "permission-condition-added" if added else "permission-condition-removed"
        log.add(code, span, scheme=scheme, condition=case.condition)


def _compare_rows(before: _Case, after: _Case, log: ChangeLog) -> None:
    """Two rows for one scheme under one condition."""
    old, new = before.row, after.row
    scheme = SCHEMES[after.scheme]
    match old.support, new.support:
        case (Support.SUPPORTED, Support.SUPPORTED):
            _compare_scopes(before, after, log)
        case (same, also) if same is also:
            return
        case (Support.UNKNOWN, _):
            log.add("permissions-stated", new.span, scheme=scheme, scopes=_told(new))
        case (_, Support.UNKNOWN):
            log.add("permissions-unstated", new.span, scheme=scheme)
        case (_, Support.SUPPORTED):
            log.add("scheme-supported", new.span, scheme=scheme, scopes=_told(new))
        case (Support.SUPPORTED, _):
            log.add("scheme-unsupported", new.span, scheme=scheme)
        case _:
            log.add("scheme-restated", new.span, scheme=scheme, old=_told(old), new=_told(new))


def _compare_scopes(before: _Case, after: _Case, log: ChangeLog) -> None:
    scheme, span = SCHEMES[after.scheme], after.row.span
    for scopes in _uncovered(before.row.alternatives, after.alternatives):
        log.add("permission-narrowed", span, scheme=scheme, scopes=scopes)
    for scopes in _uncovered(after.row.alternatives, before.alternatives):
        log.add("permission-widened", span, scheme=scheme, scopes=scopes)
    if _sets(before.least) != _sets(after.least):
        log.add(
            "least-privileged-changed",
            span,
            scheme=scheme,
            old=_joined(before.least),
            new=_joined(after.least),
        )


def _uncovered(
    alternatives: Iterable[tuple[str, ...]], others: frozenset[frozenset[str]]
) -> Iterator[str]:
    """Those of ``alternatives`` that hold none of ``others``: alone they do not suffice there."""
    for each in alternatives:
        if not any(other <= set(each) for other in others):
            yield " and ".join(each)


def _sets(alternatives: Iterable[tuple[str, ...]]) -> set[frozenset[str]]:
    return {frozenset(each) for each in alternatives}


def _joined(alternatives: Iterable[tuple[str, ...]]) -> str:
    return ", ".join(" and ".join(each) for each in alternatives) or "none"


def _told(row: PermissionRow) -> str:
    return _UNSUPPORTED.get(row.support) or _joined(row.alternatives)


def _place(route: Route) -> Span:
    """Where the route's permissions stand, or the route itself."""
    for each in route.permissions or ():
        for row in each.rows:
            return row.span
    return route.span
