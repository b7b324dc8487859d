"""Permission tables bound to the request lines that they are for.

One table is for all lines. Several bind by their headings, or by the resource that their rows or
headings name, where it stands in the path; what binds to no line in particular is for all.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

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
_SELF = re.compile(r"\b(self|signed-in user|yourself)\b", re.IGNORECASE)


class _Candidate(msgspec.Struct, frozen=True):
    """Rows that apply together, and what tells when."""

    rows: tuple[PermissionRow, ...]
    condition: str | None
    context: Context


def bind_permissions(
    tables: Sequence[PermissionTable], lines: Sequence[RequestLine]
) -> tuple[tuple[PermissionSet, ...] | None, ...]:
    """The permission sets of each of ``lines``, in order; None where the page gives none."""
    candidates = [candidate for table in tables for candidate in _candidates(table)]
    if not candidates:
        return tuple(None for _ in lines)
    if len(candidates) == 1:
        only = (PermissionSet(candidates[0].rows, candidates[0].condition),)
        return tuple(only for _ in lines)
    return tuple(_bound(candidates, line) for line in lines)


def _candidates(table: PermissionTable) -> list[_Candidate]:
    conditions = dict.fromkeys(row.condition for row in table.rows)
    heading = table.context.headings[-1] if table.context.headings else None
    found = []
    for condition in conditions:
        rows = tuple(row for row in table.rows if row.condition == condition)
        found.append(_Candidate(rows, condition or heading, table.context))
    return found


def _bound(candidates: list[_Candidate], line: RequestLine) -> tuple[PermissionSet, ...]:
    scores = [_score(candidate, line) for candidate in candidates]
    best = max(scores)
    chosen = [
        candidate
        for candidate, score in zip(candidates, scores, strict=True)
        if score == best or best == 0
    ]
    return tuple(PermissionSet(candidate.rows, candidate.condition) for candidate in chosen)


def _score(candidate: _Candidate, line: RequestLine) -> int:
    """How well a candidate's condition fits a request line; 0 says nothing."""
    condition = candidate.condition or ""
    headings = {squash(heading) for heading in line.context.headings}
    if condition and squash(condition) in headings:
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
