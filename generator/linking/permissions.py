"""Permission tables bound to the request lines that they are for.

One table is for all lines. Several bind by their headings, or by the resource that their rows or
headings name, where it stands in the path; what binds to no line in particular is for all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from generator.facts import Context, PermissionRow, PermissionTable, RequestLine
from generator.model import PermissionSet
from generator.naming import singular, snake, squash
from generator.odata import CastSegment, FunctionSegment, NameSegment, simple_name

# fmt: off
_NOISE = frozenset((
    "permissions", "permission", "for", "the", "a", "an", "of", "to", "in", "on", "and", "or",
    "provider", "resource", "resources", "acting", "users", "user", "other", "others", "type",
    "supported", "with", "when", "using", "is", "are", "this", "api",
))
# fmt: on
_LEAD = re.compile(r"(?:permissions )?for [\w ,]{2,60}:", re.IGNORECASE)
_SELF = re.compile(r"\b(self|signed-in user|yourself)\b", re.IGNORECASE)


class _Candidate(msgspec.Struct, frozen=True):
    """Rows that apply together, and what tells when: a heading, a row's own condition."""

    rows: tuple[PermissionRow, ...]
    told: tuple[str, ...]

    @property
    def condition(self) -> str | None:
        """All that tells when, as one text."""
        return ", ".join(self.told) or None


def bind_permissions(
    tables: Sequence[PermissionTable], lines: Sequence[RequestLine]
) -> tuple[tuple[PermissionSet, ...] | None, ...]:
    """The permission sets of each of ``lines``, in order; None where the page gives none.

    A table without rows stands for one that was lost: lines that bind to it have no permissions.
    """
    candidates = [candidate for table in tables for candidate in _candidates(table)]
    return tuple(_bound(candidates, line) for line in lines)


def _candidates(table: PermissionTable) -> Iterator[_Candidate]:
    """The rows of a table by condition; rows without one go with every condition."""
    heading = _heading(table.context)
    conditions = dict.fromkeys(row.condition for row in table.rows if row.condition)
    for condition in conditions or (None,):
        rows = tuple(row for row in table.rows if row.condition in (condition, None))
        yield _Candidate(rows, tuple(part for part in (heading, condition) if part))


def _heading(context: Context) -> str | None:
    if context.headings:
        return context.headings[-1]
    return context.lead.rstrip(":") if _LEAD.fullmatch(context.lead) else None


def _bound(candidates: Sequence[_Candidate], line: RequestLine) -> tuple[PermissionSet, ...] | None:
    """The candidates that fit ``line`` best; all of them where none fits."""
    scores = [_score(candidate, line) for candidate in candidates]
    best = max(scores, default=0) if len(candidates) > 1 else 0
    chosen = tuple(
        PermissionSet(candidate.rows, candidate.condition)
        for candidate, score in zip(candidates, scores, strict=True)
        if score == best or best == 0
        if candidate.rows
    )
    return chosen or None


def _score(candidate: _Candidate, line: RequestLine) -> int:
    """How well a candidate's condition fits a request line; 0 says nothing."""
    condition = candidate.condition or ""
    headings = {squash(heading) for heading in line.context.headings}
    if any(squash(part) in headings for part in candidate.told):
        return 100
    names = _path_names(line)
    if _SELF.search(condition):
        return 50 if "me" in names else 0
    if squash(condition) and squash(singular(snake(condition))) in names:
        return 50
    wanted = {squash(singular(word)) for word in re.findall(r"[\w-]+", condition.lower())}
    wanted -= _NOISE
    context = {
        squash(singular(word))
        for heading in line.context.headings
        for word in re.findall(r"[\w-]+", heading.lower())
    }
    return len(wanted & (names | (context - _NOISE)))


def _path_names(line: RequestLine) -> frozenset[str]:
    names = set()
    for segment in line.target.template.segments:
        match segment:
            case NameSegment(name) | FunctionSegment(name) | CastSegment(name):
                spelt = snake(simple_name(name))
                names |= {squash(singular(spelt)), *(singular(word) for word in spelt.split("_"))}
            case _:
                pass
    return frozenset(names)
