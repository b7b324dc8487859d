"""What the page shows: bars, tables and the findings, as its template takes them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

import msgspec

from generator.diagnostics import Diagnostic, table
from generator.review.coverage import KINDS, Count, Counts, Coverage, total
from generator.review.findings import tally
from generator.review.lint import count_codes
from generator.review.pages import PageCount
from generator.review.printable import printable

PARTS = ("read", "partly", "conflict", "lost")
"""What becomes of a thing, in the order of the bars."""

_WIDTH = 1000


class Segment(msgspec.Struct, frozen=True):
    """A part of a bar, from 0 to 1000; ``kind`` is its class in the style sheet."""

    kind: str
    x: float
    width: float
    number: int


class Bar(msgspec.Struct, frozen=True):
    """One row of a plot; ``told`` says in words what the bar shows."""

    label: str
    total: int
    segments: tuple[Segment, ...]
    told: str


class Plot(msgspec.Struct, frozen=True):
    """A plot of bars; ``name`` is the anchor, ``kinds`` the legend."""

    name: str
    title: str
    about: str
    kinds: tuple[str, ...]
    bars: tuple[Bar, ...]


class CodeRow(msgspec.Struct, frozen=True):
    """A code of a finding: how often, in how many files, what it means; ``bar`` is 0 to 1000."""

    code: str
    severity: str
    findings: int
    files: int
    why: str
    fix: str
    bar: float


class ChangedPages(msgspec.Struct, frozen=True):
    """What changed since the lock: its commit, and the pages that came, went or changed."""

    commit: str
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()


class Dashboard(msgspec.Struct, frozen=True):
    """The whole page. ``findings`` are rows of code, severity, place and message.

    ``changes`` is None where there is no lock to compare with.
    """

    pages: str
    findings_told: str
    kinds: tuple[tuple[str, Count], ...]
    plots: tuple[Plot, ...]
    codes: tuple[CodeRow, ...]
    findings: tuple[tuple[str, str, str, str], ...]
    changes: ChangedPages | None = None


def dashboard(
    rows: Sequence[Coverage],
    findings: Sequence[Diagnostic],
    pages: PageCount,
    changes: ChangedPages | None = None,
) -> Dashboard:
    """The page for the coverage ``rows`` and the ``findings`` of a docs folder."""
    sums = total(rows)
    return Dashboard(
        pages=str(pages),
        findings_told=str(tally(findings)),
        kinds=tuple((kind.replace("_", " "), getattr(sums, kind)) for kind in KINDS),
        plots=_plots(rows),
        codes=_codes(findings),
        findings=tuple(
            (found.code, found.severity.value, printable(str(found.span)), printable(found.message))
            for found in findings
        ),
        changes=changes,
    )


def _plots(rows: Sequence[Coverage]) -> tuple[Plot, ...]:
    workloads = _by_workload(rows)
    return (
        Plot(
            "coverage",
            "Coverage by workload",
            "What of the pages is read: wholly, partly (a fact is lost or in doubt), in conflict "
            "(two witnesses do not agree), or lost.",
            PARTS,
            tuple(_share(name, count) for name, count in _most(workloads, "total")),
        ),
        Plot(
            "conflicts",
            "Conflicts by workload",
            "Things that the docs tell in two ways, the most first.",
            ("conflict",),
            _numbers([(name, count.conflict) for name, count in _most(workloads, "conflict")]),
        ),
    )


def _by_workload(rows: Iterable[Coverage]) -> dict[str, Count]:
    found: defaultdict[str, Count] = defaultdict(Count)
    for row in rows:
        found[row.workload] += _sum(row.counts)
    return dict(found)


def _sum(counts: Counts) -> Count:
    return sum((getattr(counts, kind) for kind in KINDS), Count())


def _most(workloads: dict[str, Count], part: str) -> list[tuple[str, Count]]:
    return sorted(workloads.items(), key=lambda item: (-getattr(item[1], part), item[0]))


def _share(label: str, count: Count) -> Bar:
    """A bar as long as all others, divided by what became of the things."""
    segments: list[Segment] = []
    x = 0.0
    for part in PARTS:
        number = getattr(count, part)
        width = _WIDTH * number / count.total if count.total else 0.0
        if number:
            segments.append(Segment(part, round(x, 1), round(width, 1), number))
        x += width
    words = ", ".join(f"{each.number} {each.kind}" for each in segments)
    return Bar(printable(label), count.total, tuple(segments), words or "nothing")


def _numbers(counts: list[tuple[str, int]]) -> tuple[Bar, ...]:
    """Bars as long as their numbers; none for nought."""
    most = max((number for _, number in counts), default=0)
    return tuple(
        Bar(
            printable(label),
            number,
            (Segment("conflict", 0.0, round(_WIDTH * number / most, 1), number),),
            f"{number} in conflict",
        )
        for label, number in counts
        if number
    )


def _codes(findings: Sequence[Diagnostic]) -> tuple[CodeRow, ...]:
    rules = table()
    counted = count_codes(findings)
    most = max((row.findings for row in counted), default=1)
    return tuple(
        CodeRow(
            row.code,
            row.severity,
            row.findings,
            row.files,
            rules[row.code].why,
            rules[row.code].fix,
            round(_WIDTH * row.findings / most, 1),
        )
        for row in counted
    )
