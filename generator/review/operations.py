"""The flat export: one object for each documented request line, for jq and spreadsheets.

Its fields are public and stable; a field that is null is not known, or is not there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from generator.model import AnswerKind, ApiModel, Operation, Response, Route
from generator.odata import StreamType, TypeRef, is_collection, item_type, type_name
from generator.permissions import PermissionRow, Scheme, Support

STREAM = "stream"

_KINDS = {AnswerKind.LONG_RUNNING: "long_running", AnswerKind.MULTI_STATUS: "multi_status"}


class SchemePermissions(msgspec.Struct, frozen=True):
    """Scopes from least to most privileged for each scheme.

    None where they are unknown, none at all where the scheme is not supported; scopes that are
    needed together are joined by ``+``.
    """

    delegated_work: tuple[str, ...] | None
    delegated_personal: tuple[str, ...] | None
    application: tuple[str, ...] | None


class OperationRow(msgspec.Struct, frozen=True):
    """One documented request line. The order of the fields is that of the export."""

    page: str
    version: str
    line: int
    operation: str
    method: str
    path: str
    normalized_path: str
    query: str | None
    response_status: tuple[int, ...]
    response_kind: str | None
    response_type: str | None
    response_is_collection: bool
    permissions: SchemePermissions | None
    conditional_permissions: bool


def operation_lines(models: Iterable[ApiModel]) -> Iterator[bytes]:
    """The export of ``models``: a line of JSON for each request line, by page, then line."""
    encoder = msgspec.json.Encoder()
    for model in models:
        for operation in sorted(model.operations, key=lambda operation: operation.page):
            for route in sorted(operation.documented_routes, key=lambda each: each.span.line):
                yield encoder.encode(operation_row(model.version, operation, route)) + b"\n"


def operation_row(version: str, operation: Operation, route: Route) -> OperationRow:
    """The row of one route."""
    answers = [response for response in route.responses if not response.error]
    answer = next((each for each in answers if each.type is not None), None)
    answer = answer or next(iter(answers), None)
    stated = answer.type.value if answer is not None and answer.type is not None else None
    return OperationRow(
        page=operation.page.removeprefix(f"api-reference/{version}/"),
        version=version,
        line=route.span.line,
        operation=operation.id,
        method=route.method.value,
        path=route.text,
        normalized_path=route.normalized,
        query=route.query,
        response_status=tuple(dict.fromkeys(each.status for each in answers)),
        response_kind=_KINDS.get(answer.kind, answer.kind.value) if answer is not None else None,
        response_type=_type(answer, stated),
        response_is_collection=is_collection(stated),
        permissions=_permissions(route),
        conditional_permissions=is_conditional(route),
    )


def is_conditional(route: Route) -> bool:
    """Whether several sets of permissions apply: by resource, by who is acted on."""
    return len(route.permissions or ()) > 1


def scopes(rows: Iterable[PermissionRow]) -> tuple[str, ...] | None:
    """The alternatives of ``rows`` of one scheme, each once; None where no row tells."""
    stated = [row for row in rows if row.support is not Support.UNKNOWN]
    if not stated:
        return None
    return tuple(
        dict.fromkeys("+".join(alternative) for row in stated for alternative in row.alternatives)
    )


def _permissions(route: Route) -> SchemePermissions | None:
    if route.permissions is None:
        return None
    rows = [row for each in route.permissions for row in each.rows]

    def of(scheme: Scheme) -> tuple[str, ...] | None:
        return scopes(row for row in rows if row.scheme is scheme)

    return SchemePermissions(
        of(Scheme.DELEGATED_WORK), of(Scheme.DELEGATED_PERSONAL), of(Scheme.APPLICATION)
    )


def _type(answer: Response | None, stated: TypeRef | None) -> str | None:
    if answer is not None and answer.kind in (AnswerKind.STREAM, AnswerKind.REDIRECT):
        return STREAM
    if stated is None:
        return None
    item = item_type(stated)
    return STREAM if isinstance(item, StreamType) else type_name(item)
