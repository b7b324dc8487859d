"""The view family ``permissions``: who may call what, a row for each request line and scheme."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping

import msgspec

from generator.model import ApiModel, Operation, Route
from generator.permissions import PermissionRow, Scheme, Support
from generator.rendering.views import Loops, Material, Subject
from generator.rendering.views.datatext import json_text

VERSION = 1

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""How a text begins that spreadsheets take for a formula."""


class Grant(msgspec.Struct, frozen=True):
    """What one scheme needs for one documented request line.

    ``support`` is ``unknown`` where the page leaves it open. Each of ``least`` is enough, and so is
    each of ``higher``, which runs on to the most privileged; scopes in one of them are needed
    together. ``condition`` tells when the row applies, None if always.
    """

    operation: str
    method: str
    path: str
    scheme: str
    support: str
    least: tuple[tuple[str, ...], ...]
    higher: tuple[tuple[str, ...], ...]
    condition: str | None
    page: str
    line: int

    @property
    def csv(self) -> str:
        """The row as a line of CSV (RFC 4180) without its end, safe to open in a spreadsheet."""
        texts = (
            self.operation,
            self.method,
            self.path,
            self.scheme,
            self.support,
            _joined(self.least),
            _joined(self.higher),
            self.condition or "",
            self.page,
            str(self.line),
        )
        stream = io.StringIO()
        csv.writer(stream, lineterminator="").writerow(map(_harmless, texts))
        return stream.getvalue()

    @property
    def json(self) -> str:
        """The row as JSON."""
        return json_text(msgspec.to_builtins(self))


class PermissionsView(msgspec.Struct, frozen=True):
    """Each of ``version``: all rows of a version, by page and line; ``header`` names the columns
    of the CSV.
    """

    version: str
    header: str
    rows: tuple[Grant, ...]


VIEWS: Mapping[str, type[msgspec.Struct]] = {"version": PermissionsView}


def loops(material: Material) -> Loops:
    """The loops of the family; it has no options and nothing to report."""
    return {"version": lambda: map(_subject, material.models)}


def grants(version: str, operation: Operation, route: Route) -> Iterator[Grant]:
    """The rows of one route: those of its page, one for each scheme that the page leaves out."""
    rows = [
        (each.condition or row.condition, row)
        for each in route.permissions or ()
        for row in each.rows
    ]
    for scheme in Scheme:
        mine = [(condition, row) for condition, row in rows if row.scheme is scheme]
        for condition, row in mine or [(None, PermissionRow(scheme, Support.UNKNOWN, route.span))]:
            named = max(row.least, 1)
            yield Grant(
                operation.id,
                route.method.value,
                route.normalized,
                scheme.value,
                row.support.value,
                row.alternatives[:named],
                row.alternatives[named:],
                condition,
                operation.page.removeprefix(f"api-reference/{version}/"),
                route.span.line,
            )


def _subject(model: ApiModel) -> Subject:
    header = ",".join(name for name in Grant.__struct_fields__)
    operations = sorted(model.operations, key=lambda operation: operation.page)
    rows = tuple(
        row
        for operation in operations
        for route in sorted(operation.documented_routes, key=lambda route: route.span.line)
        for row in grants(model.version, operation, route)
    )
    view = PermissionsView(model.version, header, rows)
    return Subject(view, f"the permissions ({model.version})", (model.version,))


def _joined(alternatives: Iterable[tuple[str, ...]]) -> str:
    """``A B+C``: A, or B and C together."""
    return " ".join("+".join(scopes) for scopes in alternatives)


def _harmless(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text
