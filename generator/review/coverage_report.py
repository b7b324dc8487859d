"""The coverage ledger for people, as tables, and for tools, as JSON."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from rich.table import Table
from rich.text import Text

from generator.review.coverage import KINDS, Count, Counts, Coverage, total
from generator.review.printable import printable

REPORT_VERSION = 1


class CoverageReport(msgspec.Struct, frozen=True):
    """The JSON report: a row for each folder and workload, and their sum."""

    rows: tuple[Coverage, ...]
    total: Counts
    report_version: int = REPORT_VERSION


def json_report(rows: Sequence[Coverage]) -> bytes:
    """The ledger as :class:`CoverageReport`."""
    report = CoverageReport(tuple(rows), total(rows))
    return msgspec.json.format(msgspec.json.encode(report), indent=2) + b"\n"


def workload_table(rows: Sequence[Coverage]) -> Table:
    """How many things of each kind the docs hold, by folder and workload; the share read wholly."""
    table = Table("folder", "workload", box=None, pad_edge=False)
    for kind in KINDS:
        table.add_column(kind.replace("_", " "), justify="right", no_wrap=True)
    for row in rows:
        cells = (_cell(getattr(row.counts, kind)) for kind in KINDS)
        table.add_row(Text(row.folder), Text(printable(row.workload)), *cells)
    return table


def total_table(rows: Sequence[Coverage]) -> Table:
    """What became of the things of each kind, over all folders and workloads."""
    table = Table("all", box=None, pad_edge=False)
    fields = (*Count.__struct_fields__, "total")
    for field in fields:
        table.add_column(field, justify="right")
    counts = total(rows)
    for kind in KINDS:
        count = getattr(counts, kind)
        table.add_row(kind.replace("_", " "), *(str(getattr(count, field)) for field in fields))
    return table


def _cell(count: Count) -> str:
    return f"{count.total} {100 * count.read // count.total:>3}%" if count.total else ""
