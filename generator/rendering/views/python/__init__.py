"""The view family ``python``: a client package with one module a group, and one a type with
what belongs to it.

Views hold Python source: every text of a page has gone through
:mod:`generator.rendering.views.python.source`, so that a template may write any field anywhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import msgspec

from generator.diagnostics import Report
from generator.model import ApiModel
from generator.rendering.views import Loops, Material, Subject, version_loops, version_subject
from generator.rendering.views.project import (
    LicenceView,
    ProjectView,
    project_loops,
    version_module,
)
from generator.rendering.views.python.answers import AnswersView, answers_view
from generator.rendering.views.python.groups import GroupView, group_views
from generator.rendering.views.python.modelmodules import ModelModuleView, model_module_views
from generator.rendering.views.python.package import PACKAGE, VersionView, version_view
from generator.rendering.views.python.testmodules import TestModuleView, test_module_views
from generator.rendering.views.python.types import TypeNames

VERSION = 1

VIEWS: Mapping[str, type[msgspec.Struct]] = {
    "pack": ProjectView,
    "licence": LicenceView,
    "version": VersionView,
    "group": GroupView,
    "module": ModelModuleView,
    "examples": TestModuleView,
    "answers": AnswersView,
}


class _Version:
    """One API version with what its views share."""

    def __init__(self, model: ApiModel, report: Report) -> None:
        self.model = model
        self.module = version_module(model.version)
        self.names = TypeNames(model, f"{PACKAGE}.{self.module}", report)
        self._report = report

    def versions(self) -> Iterator[Subject]:
        yield version_subject(self.model, version_view(self.model, self.names), "the client")

    def groups(self) -> Iterator[Subject]:
        for view in group_views(self.model, self.module, self.names):
            yield version_subject(self.model, view, f"group {view.module}")

    def modules(self) -> Iterator[Subject]:
        for view in model_module_views(self.module, self.names, self._report):
            yield version_subject(self.model, view, f"module {view.module}")

    def examples(self) -> Iterator[Subject]:
        for view in test_module_views(self.model, self.module, self.names, self._report):
            yield version_subject(self.model, view, f"examples of {view.module}")

    def answers(self) -> Iterator[Subject]:
        yield version_subject(
            self.model, answers_view(self.model, self.module), "the documented answers"
        )


def loops(material: Material) -> Loops:
    """The loops of the family.

    Raises :class:`PackError` where the pack does not declare the options that its project has.
    """
    versions = [_Version(model, material.report) for model in material.models]
    return {
        **project_loops(material.models, material.options),
        **version_loops(
            versions,
            version=_Version.versions,
            group=_Version.groups,
            module=_Version.modules,
            examples=_Version.examples,
            answers=_Version.answers,
        ),
    }
