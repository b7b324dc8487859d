"""One permissions table: a row for each scheme, or a row for each resource (transposed)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from generator.facts import Context, PermissionTable
from generator.permissions import PermissionRow, Scheme, Support
from generator.reading.blocks import Row, Table
from generator.reading.inline import plain
from generator.reading.report import Report
from generator.reading.sections.permission_columns import Column, Order, columns_of, schemes_of
from generator.reading.sections.scopes import Alternatives, Grant, read_cell
from generator.text import Span, squeeze

_TITLES = {
    Scheme.DELEGATED_WORK: "Delegated (work or school account)",
    Scheme.DELEGATED_PERSONAL: "Delegated (personal Microsoft account)",
    Scheme.APPLICATION: "Application",
}
_INDENT = re.compile(
    r"(?:&nbsp;|&emsp;|&ensp;|\s)*(?:[-\u2013\u2022*\u2514]\s|\*\*|&nbsp;|&emsp;|&ensp;|\u00a0)"
)
Granted = tuple[tuple[Order, Grant], ...]


def read_table(
    table: Table, context: Context, least: bool, report: Report
) -> PermissionTable | None:
    """The facts of ``table``, or None if it has no column of permissions.

    ``least`` tells that the section's prose calls what the table lists least privileged; it
    counts where the header says nothing of the order.
    """
    label, columns = columns_of(table, Order.LEAST_FIRST if least else Order.UNSTATED)
    if not columns:
        return None
    workloads: tuple[str, ...] = ()
    if columns[0].schemes:
        rows = tuple(_transposed(table, columns, report))
    else:
        rows = tuple(_by_scheme(table, label, columns, report))
        labels = [squeeze(_label(row, label)) for row in table.rows]
        conditions = {row.condition for row in rows}
        workloads = tuple(name for name in dict.fromkeys(labels) if name in conditions)
    _report_doubts(rows, columns, table.span, report)
    return PermissionTable(rows, table.span, context, workloads=workloads)


def _report_doubts(
    rows: Sequence[PermissionRow], columns: Sequence[Column], span: Span, report: Report
) -> None:
    """Report schemes without a row, and scopes that stand against the order of the header."""
    stated = {row.scheme for row in rows}
    for scheme in Scheme:
        if rows and scheme not in stated:
            report.add("permission-scheme-missing", span, scheme=_TITLES[scheme])
    if any(column.order not in (Order.LEAST_FIRST, Order.MOST_FIRST) for column in columns):
        return
    for row in rows:
        seen: set[str] = set()
        for joint in row.alternatives:
            for name in joint:
                wider = name.replace(".Read.", ".ReadWrite.")
                if wider != name and wider in seen and len(joint) == 1:
                    report.add("permission-order", row.span, narrow=name, wide=wider)
                seen.add(name)


def _cell(row: Row, index: int) -> str:
    return row.cells[index] if index < len(row.cells) else ""


def _label(row: Row, index: int) -> str:
    return plain(_cell(row, index)).partition("\n")[0]


def _transposed(table: Table, columns: Sequence[Column], report: Report) -> Iterator[PermissionRow]:
    """A row for each resource, a column for each scheme."""
    labels = [index for index in range(len(table.header)) if index < columns[0].index]
    for row in table.rows:
        condition = _joined(*(plain(_cell(row, index)) for index in labels))
        for column in columns:
            for granted in _granted(row, (column,), condition, report):
                for scheme in column.schemes:
                    yield _row(scheme, row.span, granted)


def _by_scheme(
    table: Table, label: int, columns: Sequence[Column], report: Report
) -> Iterator[PermissionRow]:
    """A row for each scheme; below it rows without one, for workloads or resources."""
    schemes: tuple[Scheme, ...] = ()
    empty: Span | None = None
    for row in _continued(table.rows, label):
        raw = _cell(row, label)
        name, _, note = plain(raw).partition("\n")
        found = schemes_of(name.strip())
        if found and empty:
            yield from _blank(schemes, empty, report)
        if found and note.strip():
            report.add("permission-prose", row.span, text=squeeze(note))
        if not found and not (schemes and _is_below(raw)):
            report.add("permission-scheme-unknown", row.span, text=squeeze(name))
            schemes, empty = (), None
            continue
        schemes = found or schemes
        before = [plain(_cell(row, index)) for index in range(label)]
        condition = _joined(*before, "" if found else name)
        grants = tuple(_granted(row, columns, condition, report))
        empty = row.span if found and not grants else None
        if not found and not grants:
            yield from _blank(schemes, row.span, report, condition)
        for granted in grants:
            for scheme in schemes:
                yield _row(scheme, row.span, granted)
    if empty:
        yield from _blank(schemes, empty, report)


def _continued(rows: Sequence[Row], label: int) -> Iterator[Row]:
    """``rows`` with those that have no label merged into the row that they continue."""
    group: list[Row] = []
    for row in rows:
        if not any(map(str.strip, row.cells)):
            continue
        if group and _cell(row, label).replace("&nbsp;", "").strip():
            yield _merged(group, label)
            group = []
        group.append(row)
    if group:
        yield _merged(group, label)


def _merged(rows: Sequence[Row], label: int) -> Row:
    first = rows[0]
    if len(rows) == 1:
        return first
    cells = (
        "<br>".join(_cell(row, index) for row in rows) if index != label else cell
        for index, cell in enumerate(first.cells)
    )
    return Row(tuple(cells), first.span)


def _is_below(label: str) -> bool:
    """Whether a label is indented or bold, below the scheme's own row."""
    return _INDENT.match(label) is not None


def _blank(
    schemes: Sequence[Scheme], span: Span, report: Report, condition: str | None = None
) -> Iterator[PermissionRow]:
    report.add("permission-empty", span)
    for scheme in schemes:
        yield PermissionRow(scheme, Support.UNKNOWN, span, condition=condition)


def _joined(*conditions: str | None) -> str | None:
    return ", ".join(squeeze(text) for text in conditions if text and text.strip()) or None


def _granted(
    row: Row, columns: Sequence[Column], condition: str | None, report: Report
) -> tuple[Granted, ...]:
    """What the columns of a row grant, apart by condition."""
    found: dict[str | None, list[tuple[Order, Grant]]] = {}
    for column in columns:
        for grant in read_cell(_cell(row, column.index), row.span, report):
            stated = _joined(condition, column.condition, grant.condition)
            grant = msgspec.structs.replace(grant, condition=stated)
            found.setdefault(stated, []).append((column.order, grant))
    return tuple(map(tuple, found.values()))


def _row(scheme: Scheme, span: Span, granted: Granted) -> PermissionRow:
    """One fact from what the columns grant, least privileged first."""
    alternatives: dict[tuple[str, ...], None] = {}
    least = 0
    for order, grant in granted:
        alternatives |= dict.fromkeys(_least_first(grant.alternatives, order))
        if order is Order.LEAST_ONLY:
            least = len(alternatives)
        elif order in (Order.LEAST_FIRST, Order.MOST_FIRST) and alternatives:
            least = max(least, 1)
    return PermissionRow(
        scheme,
        _support([grant.support for _, grant in granted]),
        span,
        tuple(alternatives),
        0 if any(grant.partly for _, grant in granted) else least,
        granted[0][1].condition,
        tuple(dict.fromkeys(name for _, grant in granted for name in grant.marked)),
    )


def _least_first(alternatives: Alternatives, order: Order) -> Alternatives:
    return alternatives[::-1] if order is Order.MOST_FIRST else alternatives


def _support(said: Sequence[Support]) -> Support:
    """The most that the columns say."""
    for support in (Support.SUPPORTED, Support.UNKNOWN, Support.NONE):
        if support in said:
            return support
    return Support.NOT_SUPPORTED
