"""The view family ``plain``: the model as it is, for packs of any language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import msgspec

from generator.model import ApiModel, EnumType, Group, Operation, StructuredType, TypeDefinition
from generator.rendering.views import Loops, Material, Subject, version_loops, version_subject
from generator.rendering.views.findings import FindingView

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
    """Each of ``operation``: one operation, and what was found on its page."""

    version: str
    operation: Operation
    findings: tuple[FindingView, ...]
    options: msgspec.Struct


class TypeView(msgspec.Struct, frozen=True):
    """Each of ``structured`` and ``enumeration``: one type, and what was found on its page."""

    version: str
    type: TypeDefinition
    findings: tuple[FindingView, ...]
    options: msgspec.Struct


VIEWS: Mapping[str, type[msgspec.Struct]] = {
    "pack": PackView,
    "version": VersionView,
    "group": GroupView,
    "operation": OperationView,
    "structured": TypeView,
    "enumeration": TypeView,
}


def loops(material: Material) -> Loops:
    """The loops of the family; it has nothing to report."""
    options = material.options

    def operations(model: ApiModel) -> Iterator[Subject]:
        for operation in model.operations:
            found = material.findings.of(operation.page)
            view = OperationView(model.version, operation, found, options)
            yield version_subject(model, view, f"operation {operation.id}")

    def types(model: ApiModel, kind: type[TypeDefinition]) -> Iterator[Subject]:
        for each in model.types:
            if isinstance(each, kind):
                found = material.findings.of(each.span.file)
                view = TypeView(model.version, each, found, options)
                yield version_subject(model, view, f"type {each.name}")

    return {
        "pack": lambda: [Subject(PackView(material.models, options), "the pack")],
        **version_loops(
            material,
            lambda model: model,
            version=lambda model: [_version(model, options)],
            group=lambda model: _groups(model, options),
            operation=operations,
            structured=lambda model: types(model, StructuredType),
            enumeration=lambda model: types(model, EnumType),
        ),
    }


def _version(model: ApiModel, options: msgspec.Struct) -> Subject:
    view = VersionView(model.version, model, options)
    return Subject(view, model.version, (model.version,))


def _groups(model: ApiModel, options: msgspec.Struct) -> Iterator[Subject]:
    by_id = {operation.id: operation for operation in model.operations}
    for group in model.groups:
        operations = tuple(by_id[each] for each in group.operations)
        view = GroupView(model.version, group, operations, options)
        yield version_subject(model, view, f"group {group.name}")
