"""The view family ``permissions``: who may call what, a row for each request line and scheme."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from typing import Annotated

import msgspec
from msgspec import Meta

from generator.model import ApiModel, Operation, Route
from generator.permissions import PermissionRow, Scheme, Support
from generator.rendering.views import Loops, Material, Subject
from generator.rendering.views.datatext import json_text
from generator.rendering.views.findings import Findings
from generator.text import Span

VERSION = 1

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""How a text begins that spreadsheets take for a formula."""


_DIALECT = "https://json-schema.org/draft/2020-12/schema"

Scopes = tuple[tuple[str, ...], ...]

_SCOPES = "Each item is enough by itself; the scopes in it are needed together."
_SUPPORT = (
    "Whether the scheme can be used; none where the page says None and names no scope, unknown "
    "where it leaves it open."
)
_FINDINGS = (
    "Codes of what is doubtful where the scopes are named, as that the words between them do not "
    "tell which are needed together (graphgen explain CODE)."
)


class Grant(msgspec.Struct, frozen=True):
    """What one scheme needs for one documented request line."""

    operation: Annotated[str, Meta(description="The id of the operation: group and method.")]
    method: Annotated[str, Meta(description="The HTTP method.")]
    path: Annotated[str, Meta(description="The path below the version, its keys in braces.")]
    scheme: Annotated[Scheme, Meta(description="Who the token speaks for.")]
    support: Annotated[Support, Meta(description=_SUPPORT)]
    least: Annotated[Scopes, Meta(description=f"The least privileged. {_SCOPES}")]
    higher: Annotated[Scopes, Meta(description=f"More privileged, the most at the end. {_SCOPES}")]
    condition: Annotated[str | None, Meta(description="When the row applies; null if always.")]
    page: Annotated[str, Meta(description="The page that documents the request line.")]
    line: Annotated[int, Meta(description="The line of the request line on its page.")]
    table: Annotated[str, Meta(description="File and line that name the scopes; may be empty.")]
    findings: Annotated[tuple[str, ...], Meta(description=_FINDINGS)]
    docs: Annotated[str, Meta(description="The published page.")]

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
            self.table,
            " ".join(self.findings),
            self.docs,
        )
        stream = io.StringIO()
        csv.writer(stream, lineterminator="").writerow(map(_harmless, texts))
        return stream.getvalue()

    @property
    def json(self) -> str:
        """The row as JSON."""
        return json_text(msgspec.to_builtins(self))


class Permissions(msgspec.Struct, frozen=True):
    """Who may call what of one version: a row for each request line and scheme."""

    schema: Annotated[str, Meta(description="This schema.")] = msgspec.field(name="$schema")
    version: Annotated[str, Meta(description="The version of the API.")]
    permissions: tuple[Grant, ...]


class SchemaView(msgspec.Struct, frozen=True):
    """Each of ``pack``: the JSON Schema (2020-12) of the JSON documents, as ``text``."""

    text: str


class PermissionsView(msgspec.Struct, frozen=True):
    """Each of ``version``: all rows of a version, by page and line; ``header`` names the columns
    of the CSV.
    """

    version: str
    header: str
    rows: tuple[Grant, ...]


VIEWS: Mapping[str, type[msgspec.Struct]] = {"pack": SchemaView, "version": PermissionsView}


def loops(material: Material) -> Loops:
    """The loops of the family; it has no options and nothing to report."""
    return {
        "pack": lambda: [Subject(SchemaView(_schema()), "the schema")],
        "version": lambda: (_subject(each, material.findings) for each in material.models),
    }


def grants(version: str, operation: Operation, route: Route, findings: Findings) -> Iterator[Grant]:
    """The rows of one route: those of its page, one for each scheme that the page leaves out."""
    rows = [
        (each.condition or row.condition, row)
        for each in route.permissions or ()
        for row in each.rows
    ]
    for scheme in Scheme:
        mine = [(condition, row) for condition, row in rows if row.scheme is scheme]
        for condition, row in mine:
            stated = f"{_short(row.span.file, version)}:{row.span.line}"
            yield _grant(version, operation, route, condition, row, stated, findings)
        if not mine:
            unknown = PermissionRow(scheme, Support.UNKNOWN, route.span)
            yield _grant(version, operation, route, None, unknown, "", findings)


def _grant(
    version: str,
    operation: Operation,
    route: Route,
    condition: str | None,
    row: PermissionRow,
    stated: str,
    findings: Findings,
) -> Grant:
    named = max(row.least, 1)
    return Grant(
        operation.id,
        route.method.value,
        route.normalized,
        row.scheme,
        row.support,
        row.alternatives[:named],
        row.alternatives[named:],
        condition,
        _short(operation.page, version),
        route.span.line,
        stated,
        _codes(findings, row.span) if stated else (),
        operation.docs_url or "",
    )


def _short(file: str, version: str) -> str:
    return file.removeprefix(f"api-reference/{version}/")


def _codes(findings: Findings, span: Span) -> tuple[str, ...]:
    """The codes of what there is to say of the line, each once."""
    mine = (each.code for each in findings.of(span.file) if each.line == span.line)
    return tuple(dict.fromkeys(mine))


def _schema() -> str:
    schema = {"$schema": _DIALECT, **msgspec.json.schema(Permissions)}
    return msgspec.json.format(msgspec.json.encode(schema), indent=2).decode()


def _subject(model: ApiModel, findings: Findings) -> Subject:
    header = ",".join(name for name in Grant.__struct_fields__)
    operations = sorted(model.operations, key=lambda operation: operation.page)
    rows = tuple(
        row
        for operation in operations
        for route in sorted(operation.documented_routes, key=lambda route: route.span.line)
        for row in grants(model.version, operation, route, findings)
    )
    view = PermissionsView(model.version, header, rows)
    return Subject(view, f"the permissions ({model.version})", (model.version,))


def _joined(alternatives: Iterable[tuple[str, ...]]) -> str:
    """``A B+C``: A, or B and C together."""
    return " ".join("+".join(scopes) for scopes in alternatives)


def _harmless(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text
