"""The view family ``python``: a client package with one module a group, and one a type with
what belongs to it.

Views hold Python source: every text of a page has gone through
:mod:`generator.rendering.views.python.source`, so that a template may write any field anywhere.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from itertools import chain

import msgspec

from generator.diagnostics import Report
from generator.model import Group
from generator.rendering.views import (
    DeferredSubject,
    Loops,
    Making,
    Material,
    Outline,
    Subject,
    outline_loops,
    version_subject,
)
from generator.rendering.views.project import (
    GuideView,
    LicenceView,
    ProjectView,
    project_loops,
    version_module,
)
from generator.rendering.views.python.answers import (
    AnswerRow,
    AnswersView,
    answer_rows,
    answers_view,
)
from generator.rendering.views.python.groups import GroupView, group_view
from generator.rendering.views.python.modelmodules import (
    ModelModuleView,
    model_module_view,
    model_modules,
)
from generator.rendering.views.python.package import PACKAGE, VersionView, version_view
from generator.rendering.views.python.testmodules import TestModuleView, test_module_view
from generator.rendering.views.python.types import TypeNames

VERSION = 1

VIEWS: Mapping[str, type[msgspec.Struct]] = {
    "pack": ProjectView,
    "guide": GuideView,
    "licence": LicenceView,
    "version": VersionView,
    "group": GroupView,
    "module": ModelModuleView,
    "examples": TestModuleView,
    "answers": AnswersView,
}


_MakeView = Callable[[TypeNames, Report], msgspec.Struct | None]


class _Version:
    """One API version with what its views share."""

    def __init__(self, outline: Outline, report: Report) -> None:
        self.version = outline.version
        self.module = version_module(outline.version)
        self.skeleton, self.wholes = outline.parts()
        self.names = TypeNames(self.skeleton, f"{PACKAGE}.{self.module}", report)

    def versions(self) -> Iterator[Subject]:
        view = version_view(self.skeleton, self.names)
        yield version_subject(self.skeleton, view, "the client")

    def groups(self) -> Iterator[DeferredSubject]:
        for group in self.skeleton.groups:

            def view(names: TypeNames, report: Report, group: Group = group) -> GroupView:
                return group_view(group, self.wholes.load(group.operations), self.module, names)

            made_of = self._digests(group.operations)
            yield self._subject(view, f"group {group.name}", group, made_of)

    def modules(self) -> Iterator[DeferredSubject]:
        for named in model_modules(self.names):
            view = partial(model_module_view, named, self.module)
            yield self._subject(view, f"module {named[0].module}", named)

    def examples(self) -> Iterator[DeferredSubject]:
        for group in self.skeleton.groups:

            def view(
                names: TypeNames, report: Report, group: Group = group
            ) -> TestModuleView | None:
                operations = self.wholes.load(group.operations)
                given = group, operations, self.module, self.version
                return test_module_view(*given, names, report)

            made_of = self._digests(group.operations)
            yield self._subject(view, f"examples of {group.name}", group, made_of)

    def answers(self) -> Iterator[DeferredSubject]:
        ids = self.wholes.ids
        made_of = self._digests(ids)

        def rows(wanted: Sequence[str]) -> list[tuple[AnswerRow, ...]]:
            return list(map(answer_rows, self.wholes.load(wanted)))

        def make(making: Making) -> AnswersView:
            by_digest = dict(zip(made_of, ids, strict=True))
            found = making.each("answers", rows, by_digest, tuple[AnswerRow, ...])
            return answers_view(chain.from_iterable(found), self.module)

        label = f"the documented answers ({self.version})"
        yield DeferredSubject(make, label, (self.version,), lambda: (made_of,), self.names.ask)

    def _digests(self, ids: Sequence[str]) -> tuple[bytes, ...]:
        """What stands for operations, each of which several views are made of."""
        return tuple(map(self.wholes.digest, ids))

    def _subject(self, view: _MakeView, label: str, *made_of: object) -> DeferredSubject:
        def make(making: Making) -> msgspec.Struct | None:
            return view(self.names.noting(making.answers), making.report)

        label = f"{label} ({self.version})"
        return DeferredSubject(make, label, (self.version,), lambda: made_of, self.names.ask)


def loops(material: Material) -> Loops:
    """The loops of the family.

    Raises :class:`PackError` where the pack does not declare the options that its project has.
    """
    return {
        **project_loops(material),
        **outline_loops(
            material,
            lambda outline: _Version(outline, material.report),
            version=_Version.versions,
            group=_Version.groups,
            module=_Version.modules,
            examples=_Version.examples,
            answers=_Version.answers,
        ),
    }
