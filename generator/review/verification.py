"""The comparison of docs with metadata: figures as a table for people, all of it as JSON."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
from rich.table import Table

from generator.metadata.compare import Comparison
from generator.metadata.figures import Figures, Ratio, RouteFigures, TypeFigures
from generator.review.lint import Finding, FindingCount, count_codes, finding

REPORT_VERSION = 1

_ABOUT = {
    "paths": "request lines whose path resolves",
    "by_fallback": "of them only by fallback metadata",
    "types": "request lines whose answer has the same, a base or a derived type",
    "pages": "pages on which all of these agree",
    "answers": "request lines that agree on what is answered, a body or none",
    "typed": "answers with a body that have a type",
    "collections": "request lines that agree on one item or a collection",
    "redirects": "request lines that redirect, not compared",
    "deferred": "request lines that answer later, not compared",
    "declared": "documented types that are declared",
    "resolved": "documented properties that have a known type",
    "properties": "properties of declared types that are declared",
    "property_types": "of them with the same type",
    "as_strings": "of them enumerations that the docs call a string",
    "enumerations": "enumerations with the same members",
    "members": "members that both have",
}
"""What each figure counts; the keys are those of the JSON report."""


class FigureRow(msgspec.Struct, frozen=True):
    """One figure; ``total`` and ``share`` (in per cent) are None for a plain number."""

    figure: str
    about: str
    good: int
    total: int | None = None
    share: float | None = None


class VerificationReport(msgspec.Struct, frozen=True):
    """The JSON report; ``findings`` by file and line, ``codes`` the most frequent first."""

    version: str
    figures: tuple[FigureRow, ...]
    findings: tuple[Finding, ...]
    codes: tuple[FindingCount, ...]
    total: int
    report_version: int = REPORT_VERSION


def figure_rows(figures: Figures) -> tuple[FigureRow, ...]:
    """All figures in order: those of request lines, then those of types."""
    return (*_rows(figures.routes), *_rows(figures.types))


def figure_table(figures: Figures) -> Table:
    """The figures: how many are as the metadata has them, of how many."""
    table = Table(f"docs of {figures.version} beside the metadata", box=None, pad_edge=False)
    for column in ("agree", "of", "share", "differ"):
        table.add_column(column, justify="right", no_wrap=True)
    for row in figure_rows(figures):
        if row.total is None or row.share is None:
            table.add_row(row.about, str(row.good))
        else:
            differ = str(row.total - row.good)
            table.add_row(row.about, str(row.good), str(row.total), f"{row.share:.2f}%", differ)
    return table


def json_report(comparison: Comparison) -> bytes:
    """The comparison as :class:`VerificationReport`."""
    report = VerificationReport(
        comparison.figures.version,
        figure_rows(comparison.figures),
        tuple(map(finding, comparison.diagnostics)),
        count_codes(comparison.diagnostics),
        len(comparison.diagnostics),
    )
    return msgspec.json.format(msgspec.json.encode(report), indent=2) + b"\n"


def _rows(figures: RouteFigures | TypeFigures) -> Iterator[FigureRow]:
    for name in figures.__struct_fields__:
        value: Ratio | int = getattr(figures, name)
        if isinstance(value, Ratio):
            share = round(value.share, 2)
            yield FigureRow(name, _ABOUT[name], value.good, value.total, share)
        else:
            yield FigureRow(name, _ABOUT[name], value)
