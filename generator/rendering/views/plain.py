"""The view family ``plain``: the model as it is, for packs of any language."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

import msgspec

from generator.diagnostics import Report
from generator.model import ApiModel, EnumType, Group, Operation, StructuredType, TypeDefinition
from generator.rendering.views import Loops, Subject, version_subject

VERSION = 1


class PackView(msgspec.Struct, frozen=True):
    """Each of ``pack``: all models and the pack's options."""

    models: tuple[ApiModel, ...]
    options: msgspec.Struct


class VersionView(msgspec.Struct, frozen=True):
    """Each of ``version``: one API version (``v1.0``) and its model."""

    version: str
    model: ApiModel
    options: msgspec.Struct


class GroupView(msgspec.Struct, frozen=True):
    """Each of ``group``: a group and its operations in the model's order."""

    version: str
    group: Group
    operations: tuple[Operation, ...]
    options: msgspec.Struct


class OperationView(msgspec.Struct, frozen=True):
    """Each of ``operation``: one operation."""

    version: str
    operation: Operation
    options: msgspec.Struct


class TypeView(msgspec.Struct, frozen=True):
    """Each of ``structured`` and ``enumeration``: one type."""

    version: str
    type: TypeDefinition
    options: msgspec.Struct


VIEWS: Mapping[str, type[msgspec.Struct]] = {
    "pack": PackView,
    "version": VersionView,
    "group": GroupView,
    "operation": OperationView,
    "structured": TypeView,
    "enumeration": TypeView,
}


def loops(models: Sequence[ApiModel], options: msgspec.Struct, report: Report) -> Loops:
    """The loops of the family; it has nothing to report."""

    def each(views: Callable[[ApiModel, msgspec.Struct], Iterator[Subject]]) -> Iterator[Subject]:
        for model in models:
            yield from views(model, options)

    return {
        "pack": lambda: [Subject(PackView(tuple(models), options), "the pack")],
        "version": lambda: each(_versions),
        "group": lambda: each(_groups),
        "operation": lambda: each(_operations),
        "structured": lambda: each(_structured),
        "enumeration": lambda: each(_enumerations),
    }


def _versions(model: ApiModel, options: msgspec.Struct) -> Iterator[Subject]:
    view = VersionView(model.version, model, options)
    yield Subject(view, model.version, (model.version,))


def _groups(model: ApiModel, options: msgspec.Struct) -> Iterator[Subject]:
    by_id = {operation.id: operation for operation in model.operations}
    for group in model.groups:
        operations = tuple(by_id[each] for each in group.operations)
        view = GroupView(model.version, group, operations, options)
        yield version_subject(model, view, f"group {group.name}")


def _operations(model: ApiModel, options: msgspec.Struct) -> Iterator[Subject]:
    for operation in model.operations:
        view = OperationView(model.version, operation, options)
        yield version_subject(model, view, f"operation {operation.id}")


def _structured(model: ApiModel, options: msgspec.Struct) -> Iterator[Subject]:
    for each in model.types:
        if isinstance(each, StructuredType):
            view = TypeView(model.version, each, options)
            yield version_subject(model, view, f"type {each.name}")


def _enumerations(model: ApiModel, options: msgspec.Struct) -> Iterator[Subject]:
    for each in model.types:
        if isinstance(each, EnumType):
            view = TypeView(model.version, each, options)
            yield version_subject(model, view, f"type {each.name}")
