"""How each kind of change amends the facts of its page.

Each function walks one kind of fact, shows every value that it meets to a :class:`Swap`, and
rebuilds the facts without those that give way. An amended fact stands where its patch does, so
that the model tells where it comes from; request lines and samples keep the place in their page.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from msgspec.structs import replace

from generator.facts import (
    Example,
    PageFacts,
    PermissionTable,
    RequestLine,
    ResponseSample,
    ResponseStatement,
)
from generator.linking.patches import (
    Alternatives,
    Call,
    EnumMemberChange,
    ExampleChange,
    Patch,
    PermissionChange,
    PropertyTypeChange,
    RequestLineChange,
    ResponseStatusChange,
    ResponseTypeChange,
)
from generator.linking.swap import Swap
from generator.linking.typeamendments import enum_members, property_types
from generator.odata import CollectionType, StreamType, TypeRef, is_collection, item_type
from generator.paths import parse_target
from generator.permissions import PermissionRow, Support
from generator.text import Span, squeeze


def amend(page: PageFacts, patch: Patch) -> tuple[PageFacts, Swap[Any]]:
    """``page`` with the change of ``patch`` made, and whether it may be: see :class:`Swap`."""
    match patch.change:
        case RequestLineChange() as change:
            return _request_lines(page, change)
        case ResponseStatusChange() as change:
            return _response_statuses(page, change, patch.span)
        case ResponseTypeChange() as change:
            return _response_types(page, change, patch.span)
        case PermissionChange() as change:
            return _permissions(page, change, patch.span)
        case PropertyTypeChange() as change:
            return property_types(page, change, patch.span)
        case EnumMemberChange() as change:
            return enum_members(page, change, patch.span)
        case change:
            return _examples(page, change)


def _request_lines(page: PageFacts, change: RequestLineChange) -> tuple[PageFacts, Swap[Call]]:
    swap = Swap(change, several=True)
    lines: list[RequestLine] = []
    for line in page.request_lines:
        query = f"?{line.target.query}" if line.target.query is not None else ""
        if not swap.meets(Call(line.method, line.target.text + query), line.span):
            lines.append(line)
        elif change.use is not None:
            target = parse_target(change.use.target)
            lines.append(replace(line, method=change.use.method, target=target))
    if swap.adds and change.use is not None:
        last = lines[-1] if lines else None
        lines.append(
            RequestLine(
                change.use.method,
                parse_target(change.use.target),
                last.span if last else Span(page.path, 1),
                *([last.context] if last else []),
            )
        )
    return replace(page, request_lines=tuple(lines)), swap


def _response_statuses(
    page: PageFacts, change: ResponseStatusChange, span: Span
) -> tuple[PageFacts, Swap[int]]:
    swap = Swap(change, several=True)
    new = (change.use,) if change.use is not None else ()
    statements: list[ResponseStatement] = []
    for statement in page.responses:
        statuses: tuple[int, ...] = ()
        for status in statement.statuses:
            statuses += new if swap.meets(status, statement.span) else (status,)
        if statuses == statement.statuses:
            statements.append(statement)
        elif statuses:
            statements.append(replace(statement, statuses=statuses, span=span))

    def amended(sample: ResponseSample) -> ResponseSample:
        gives_way = sample.status is not None and swap.meets(sample.status, sample.span)
        return replace(sample, status=change.use) if gives_way else sample

    examples = _with_responses(page, amended)
    if swap.adds:
        statements.append(ResponseStatement(span, new))
    return replace(page, responses=tuple(statements), examples=examples), swap


def _response_types(
    page: PageFacts, change: ResponseTypeChange, span: Span
) -> tuple[PageFacts, Swap[TypeRef]]:
    swap = Swap(change)
    use = change.use
    collection = is_collection(use) if use is not None else None
    new = ResponseStatement(
        span, type=use, collection=collection, empty=use is None, stream=isinstance(use, StreamType)
    )
    statements: list[ResponseStatement] = []
    for statement in page.responses:
        stated = StreamType() if statement.stream and not statement.type else statement.type
        stated = _collected(stated, statement.collection)
        failed = statement.statuses and min(statement.statuses) >= 400
        if failed or not swap.meets(stated, statement.span):
            statements.append(statement)
        else:
            kept = {"statuses": statement.statuses, "headers": statement.headers}
            statements.append(replace(new, **kept, text=statement.text, context=statement.context))

    def amended(sample: ResponseSample) -> ResponseSample:
        failed = sample.error or (sample.status or 0) >= 400
        stated = _collected(sample.type, sample.collection)
        if failed or not swap.meets(stated, sample.span):
            return sample
        return replace(sample, type=use, collection=collection)

    examples = _with_responses(page, amended)
    if swap.applies and not statements:
        statements.append(new)
    return replace(page, responses=tuple(statements), examples=examples), swap


def _collected(stated: TypeRef | None, collection: bool | None) -> TypeRef | None:
    return CollectionType(item_type(stated)) if stated is not None and collection else stated


def _permissions(
    page: PageFacts, change: PermissionChange, span: Span
) -> tuple[PageFacts, Swap[Alternatives]]:
    swap: Swap[Alternatives] = Swap(change)
    support = Support.UNKNOWN if change.use is None else Support.NOT_SUPPORTED
    new = PermissionRow(
        change.scheme, Support.SUPPORTED if change.use else support, span, change.use or ()
    )
    tables: list[PermissionTable] = []
    for table in page.permissions:
        rows: list[PermissionRow] = []
        for row in table.rows:
            stated = row.alternatives if row.support is not Support.UNKNOWN else None
            if row.scheme is change.scheme and swap.meets(stated, row.span):
                least = min(row.least, len(new.alternatives))
                rows.append(replace(new, least=least, condition=row.condition))
            else:
                rows.append(row)
        tables.append(replace(table, rows=tuple(rows)))
    if swap.adds:
        tables = [replace(table, rows=(*table.rows, new)) for table in tables]
        tables = tables or [PermissionTable((new,), span)]
    return replace(page, permissions=tuple(tables)), swap


def _examples(page: PageFacts, change: ExampleChange) -> tuple[PageFacts, Swap[Call]]:
    swap = Swap(change, several=True)
    examples: list[Example] = []
    for example in page.examples:
        request = example.request
        shown = Call(request.method, squeeze(request.url)) if request else None
        if request is None or not swap.meets(shown, request.span):
            examples.append(example)
        elif change.use is not None:
            target = parse_target(change.use.target)
            mended = replace(
                request, method=change.use.method, url=change.use.target, target=target
            )
            examples.append(replace(example, request=mended))
    return replace(page, examples=tuple(examples)), swap


def _with_responses(
    page: PageFacts, amended: Callable[[ResponseSample], ResponseSample]
) -> tuple[Example, ...]:
    return tuple(
        replace(each, response=amended(each.response)) if each.response else each
        for each in page.examples
    )
