"""What was read from one page, for a person: every fact with its line, findings at the end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.text import Text

from generator.diagnostics import Diagnostic, Severity
from generator.facts import PageFacts, PageKind
from generator.model import ApiModel
from generator.review.findings import tally
from generator.review.printable import printable
from generator.review.rows import Rows, prose
from generator.review.show_operation import operation_rows
from generator.review.show_types import type_rows

_COLOURS = {Severity.ERROR: "bold red", Severity.WARNING: "yellow", Severity.NOTE: "blue"}


def page_rows(facts: PageFacts, model: ApiModel, findings: Sequence[Diagnostic]) -> Iterator[Text]:
    """The view of a page: ``facts`` as read, what linking made of them, and its ``findings``.

    ``model`` is linked from the page and the resource pages that it needs.
    """
    rows = Rows(facts.path)
    yield Text(printable(prose(facts.title) or facts.stem), "bold")
    yield Text(printable(f"{facts.path} ({facts.kind.value}, {facts.version})"), "dim")
    if facts.summary:
        yield Text(printable(prose(facts.summary)))
    if facts.kind is PageKind.API:
        mine = [operation for operation in model.operations if operation.page == facts.path]
        for operation in mine:
            yield from operation_rows(operation, rows)
        if not mine:
            yield rows.title("No operation: the page gives no request line")
    else:
        mine_types = [each for each in model.types if each.span.file == facts.path]
        yield from type_rows(mine_types, facts, rows)
    yield from _finding_rows(findings, rows)


def _finding_rows(findings: Sequence[Diagnostic], rows: Rows) -> Iterator[Text]:
    if findings:
        yield rows.title("Findings")
    for found in findings:
        severity = (found.severity.value, _COLOURS[found.severity])
        yield rows.fact(found.span, severity, found.message, (f"[{found.code}]", "dim"))
        for span in found.related:
            yield rows.detail("see", "", span)
        yield rows.detail("fix", found.rule.fix)
    yield Text(f"\n{tally(findings)}")
