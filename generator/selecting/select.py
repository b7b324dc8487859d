"""Selective generation: the routes that are wanted and allowed, and the types they need."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from difflib import get_close_matches

import msgspec

from generator.binding import bind_path
from generator.diagnostics import Diagnostic, Report
from generator.facts import Example
from generator.failures import CommandError
from generator.model import ApiModel, Group, Operation, Route
from generator.selecting.closure import needed_types
from generator.selecting.grants import Verdict
from generator.selecting.patterns import Pattern
from generator.selecting.selection import Selection


class SelectionError(CommandError):
    """A selection picks nothing; the message says which part of it, and what there is."""

    usage = True


class Selected(msgspec.Struct, frozen=True):
    """The selected part of the models, and what there is to say about what was left out."""

    models: tuple[ApiModel, ...]
    diagnostics: tuple[Diagnostic, ...]


def select(models: Sequence[ApiModel], selection: Selection) -> Selected:
    """The part of ``models`` that ``selection`` is about.

    A route whose permissions are not known is left out with a finding where permissions decide.
    Raises :class:`SelectionError` where a pattern picks nothing at all, or no route is left.
    """
    if selection.is_everything:
        return Selected(tuple(models), ())
    for pattern in (*selection.include, *selection.exclude):
        _check(pattern, models)
    report = Report()
    chosen = tuple(_part(model, selection, report) for model in models)
    if not any(model.operations for model in chosen):
        raise SelectionError(
            "the selection leaves no operation; widen --include and --granted, or narrow --exclude"
        )
    return Selected(chosen, report.diagnostics)


def _check(pattern: Pattern, models: Sequence[ApiModel]) -> None:
    operations = [operation for model in models for operation in model.operations]
    if any(pattern.matches(each, route) for each in operations for route in each.routes):
        return
    wanted = pattern.text.partition(" ")[2] or pattern.text
    names = {each.group for each in operations} | {each.id for each in operations}
    paths = {route.normalized for each in operations for route in each.routes}
    near = get_close_matches(wanted, sorted(paths if pattern.path else names), 3)
    cure = f"did you mean {' or '.join(near)}?" if near else "graphgen operations lists them all"
    raise SelectionError(f"{pattern.text!r} picks nothing; {cure}")


def _part(model: ApiModel, selection: Selection, report: Report) -> ApiModel:
    operations = tuple(
        _with_routes(operation, routes)
        for operation in model.operations
        if (routes := tuple(_routes(operation, selection, report)))
    )
    left = {operation.id for operation in operations}
    return msgspec.structs.replace(
        model,
        groups=tuple(_groups(model.groups, left)),
        operations=operations,
        types=needed_types(operations, model.types),
    )


def _groups(groups: Iterable[Group], left: set[str]) -> Iterable[Group]:
    for group in groups:
        ids = tuple(each for each in group.operations if each in left)
        if ids:
            yield msgspec.structs.replace(group, operations=ids)


def _routes(operation: Operation, selection: Selection, report: Report) -> Iterable[Route]:
    for route in operation.routes:
        if not selection.picks(operation, route):
            continue
        verdict = selection.granted.judge(route) if selection.granted else Verdict.ALLOWED
        if verdict is Verdict.UNKNOWN:
            text = f"{route.method} {route.text}"
            report.add("selection-permissions-unknown", route.span, route=text)
        if verdict is Verdict.ALLOWED:
            yield route


def _with_routes(operation: Operation, routes: tuple[Route, ...]) -> Operation:
    """``operation`` with only ``routes``, and without the examples of the others."""
    if routes == operation.routes:
        return operation
    gone = [route for route in operation.routes if route not in routes]
    examples = tuple(
        example
        for example in operation.examples
        if _is_of(example, routes) or not _is_of(example, gone)
    )
    return msgspec.structs.replace(operation, routes=routes, examples=examples)


def _is_of(example: Example, routes: Iterable[Route]) -> bool:
    """Whether the request of ``example`` calls one of ``routes``."""
    sample = example.request
    return sample is not None and any(
        route.method is sample.method and bind_path(route.path, sample.target.text) is not None
        for route in routes
    )
