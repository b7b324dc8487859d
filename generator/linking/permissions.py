"""Permission tables bound to the request lines that they are for.

One table is for all lines. Several bind by the headings and paragraphs above them, or by the
resource that their rows or headings name, where it stands in the path; what binds to no line in
particular is for all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from generator.facts import Context, PermissionTable, RequestLine
from generator.linking.conditions import Fit, fit_path, fit_prose, is_said
from generator.model import PermissionSet
from generator.permissions import PermissionRow

_LEAD = re.compile(r"(?:permissions )?for [\w ,]{2,60}:", re.IGNORECASE)


class _Candidate(msgspec.Struct, frozen=True):
    """Rows that apply together, and what tells when: a heading, a row's own condition.

    ``resources`` are those of them that may name a resource of the path.
    """

    rows: tuple[PermissionRow, ...]
    told: tuple[str, ...]
    resources: tuple[str, ...]

    @property
    def condition(self) -> str | None:
        """All that tells when, as one text."""
        return ", ".join(self.told) or None


class _Score(msgspec.Struct, frozen=True, order=True):
    """How well a candidate fits a request line, the strongest evidence first.

    ``said``: a heading or paragraph above the line is the condition, word by word; below 0 where
    it is the heading of other lines.
    """

    said: int = 0
    path: Fit = Fit()
    prose: int = 0


def bind_permissions(
    tables: Sequence[PermissionTable], lines: Sequence[RequestLine]
) -> tuple[tuple[PermissionSet, ...] | None, ...]:
    """The permission sets of each of ``lines``, in order; None where the page gives none.

    A table without rows stands for one that was lost: lines that bind to it have no permissions.
    """
    candidates = [candidate for table in tables for candidate in _candidates(table)]
    headings = {heading for line in lines for heading in line.context.headings}
    return tuple(_bound(candidates, line, headings) for line in lines)


def _candidates(table: PermissionTable) -> Iterator[_Candidate]:
    """The rows of a table by condition; rows without one go with every condition."""
    heading = _heading(table.context)
    conditions = dict.fromkeys(row.condition for row in table.rows if row.condition)
    for condition in conditions or (None,):
        rows = tuple(row for row in table.rows if row.condition in (condition, None))
        told = tuple(part for part in (heading, condition) if part)
        resources = tuple(part for part in told if part not in table.workloads)
        yield _Candidate(rows, told, resources)


def _heading(context: Context) -> str | None:
    if context.headings:
        return context.headings[-1]
    return context.lead.rstrip(":") if _LEAD.fullmatch(context.lead) else None


def _bound(
    candidates: Sequence[_Candidate], line: RequestLine, headings: set[str]
) -> tuple[PermissionSet, ...] | None:
    """The candidates that fit ``line`` best; all of them where none fits."""
    scores = [_score(candidate, line, headings) for candidate in candidates]
    best = max(scores, default=_Score())
    chosen = tuple(
        PermissionSet(candidate.rows, candidate.condition)
        for candidate, score in zip(candidates, scores, strict=True)
        if score == best
        if candidate.rows
    )
    return chosen or None


def _score(candidate: _Candidate, line: RequestLine, headings: set[str]) -> _Score:
    above = (*line.context.headings, line.context.lead)
    path = line.target.template
    if any(is_said(part, above) for part in candidate.told):
        return _Score(said=1)
    return _Score(
        said=-1 if any(part in headings for part in candidate.told) else 0,
        path=max((fit_path(part, path) for part in candidate.resources), default=Fit()),
        prose=max((fit_prose(part, above) for part in candidate.told), default=0),
    )
