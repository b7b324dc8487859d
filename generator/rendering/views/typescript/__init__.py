"""The view family ``typescript``: a client of ES modules with declarations.

A version is a table of operations that the runtime calls by, an interface for each group and one
for each type. Views hold source; what pages say has gone through
:mod:`generator.rendering.views.typescript.source`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import msgspec

from generator.diagnostics import Report
from generator.model import ApiModel, Group, Operation
from generator.rendering.views import Loops, Material, Subject, version_loops, version_subject
from generator.rendering.views.calls.names import file_name
from generator.rendering.views.project import (
    GuideView,
    LicenceView,
    ProjectView,
    project_loops,
    version_module,
)
from generator.rendering.views.typenames import TypeNames
from generator.rendering.views.typescript.examples import (
    ExamplesView,
    ExampleTest,
    example_tests,
)
from generator.rendering.views.typescript.groups import GroupView, group_view
from generator.rendering.views.typescript.models import (
    FamilyView,
    InterfaceView,
    UnionView,
    families,
    interfaces,
    unions,
)
from generator.rendering.views.typescript.names import group_attribute, group_interface
from generator.rendering.views.typescript.operations import GroupRows, group_rows
from generator.rendering.views.typescript.source import value

VERSION = 2


class GroupName(msgspec.Struct, frozen=True):
    """A group: the client's property, the interface, the file that declares it."""

    attribute: str
    name: str
    module: str


class VersionView(msgspec.Struct, frozen=True):
    """Each of ``version``: one version of the API. ``module`` is its folder, ``version`` a literal.

    ``groups`` name the client's properties, ``tables`` hold what their methods send.
    """

    module: str
    version: str
    groups: tuple[GroupName, ...]
    tables: tuple[GroupRows, ...]
    interfaces: tuple[InterfaceView, ...]
    families: tuple[FamilyView, ...]
    unions: tuple[UnionView, ...]


VIEWS: Mapping[str, type[msgspec.Struct]] = {
    "pack": ProjectView,
    "guide": GuideView,
    "licence": LicenceView,
    "version": VersionView,
    "group": GroupView,
    "examples": ExamplesView,
}


class _Version:
    """One API version with what its views share."""

    def __init__(self, model: ApiModel, report: Report) -> None:
        self.module = version_module(model.version)
        self._model = model
        self._names = TypeNames(model, report)
        self._report = report
        by_id = {operation.id: operation for operation in model.operations}
        self._groups = [
            (group, [by_id[each] for each in group.operations]) for group in model.groups
        ]

    def versions(self) -> Iterator[Subject]:
        view = VersionView(
            self.module,
            value(self._model.version),
            tuple(_named(group) for group, _ in self._groups),
            tuple(group_rows(group, operations) for group, operations in self._groups),
            tuple(interfaces(self._names)),
            tuple(families(self._names)),
            tuple(unions(self._names)),
        )
        yield version_subject(self._model, view, "the client")

    def groups(self) -> Iterator[Subject]:
        for group, operations in self._groups:
            module = _named(group).module
            view = group_view(group, operations, self.module, module, self._names)
            yield version_subject(self._model, view, f"group {group.name}")

    def examples(self) -> Iterator[Subject]:
        for group, operations in self._groups:
            tests = tuple(self._tests(group, operations))
            if tests:
                view = ExamplesView(self.module, _named(group).module, tests)
                yield version_subject(self._model, view, f"examples of {group.name}")

    def _tests(self, group: Group, operations: list[Operation]) -> Iterator[ExampleTest]:
        yield from example_tests(group, operations, self._model.version, self._report)


def loops(material: Material) -> Loops:
    """The loops of the family.

    Raises :class:`PackError` where the pack does not declare the options that its project has.
    """
    return {
        **project_loops(material),
        **version_loops(
            material,
            lambda model: _Version(model, material.report),
            version=_Version.versions,
            group=_Version.groups,
            examples=_Version.examples,
        ),
    }


def _named(group: Group) -> GroupName:
    return GroupName(group_attribute(group), group_interface(group), file_name(group.name, "group"))
