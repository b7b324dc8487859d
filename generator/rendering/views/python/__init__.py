"""The view family ``python``: a client package with one module a group, and one a type with
what belongs to it.

Views hold Python source: every text of a page has gone through
:mod:`generator.rendering.views.python.source`, so that a template may write any field anywhere.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property, partial
from itertools import chain

import msgspec

from generator.diagnostics import Report
from generator.memo import digest_of
from generator.model import ApiModel, Group, Operation
from generator.rendering.views import (
    DeferredSubject,
    Loops,
    Making,
    Material,
    Subject,
    version_loops,
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


def _silent(view: Callable[[TypeNames], msgspec.Struct]) -> _MakeView:
    """What makes a view and has nothing to report."""
    return lambda names, report: view(names)


class _Version:
    """One API version with what its views share."""

    def __init__(self, model: ApiModel, report: Report) -> None:
        self.model = model
        self.module = version_module(model.version)
        self.names = TypeNames(model, f"{PACKAGE}.{self.module}", report)

    def versions(self) -> Iterator[Subject]:
        yield version_subject(self.model, version_view(self.model, self.names), "the client")

    def groups(self) -> Iterator[DeferredSubject]:
        for group, operations in self._groups():
            view = partial(group_view, group, operations, self.module)
            yield self._subject(
                _silent(view), f"group {group.name}", group, self._digests(operations)
            )

    def modules(self) -> Iterator[DeferredSubject]:
        for named in model_modules(self.names):
            view = partial(model_module_view, named, self.module)
            yield self._subject(view, f"module {named[0].module}", named)

    def examples(self) -> Iterator[DeferredSubject]:
        for group, operations in self._groups():
            view = partial(test_module_view, group, operations, self.module, self.model.version)
            yield self._subject(view, f"examples of {group.name}", group, self._digests(operations))

    def answers(self) -> Iterator[DeferredSubject]:
        operations = self.model.operations
        made_of = self._digests(operations)

        def make(making: Making) -> AnswersView:
            by_digest = dict(zip(made_of, operations, strict=True))
            rows = making.each(answer_rows, by_digest, tuple[AnswerRow, ...])
            return answers_view(chain.from_iterable(rows), self.module)

        label = f"the documented answers ({self.model.version})"
        yield DeferredSubject(
            make, label, (self.model.version,), lambda: (made_of,), self.names.ask
        )

    def _digests(self, operations: Sequence[Operation]) -> tuple[bytes, ...]:
        """What stands for ``operations``, each of which several views are made of."""
        return tuple(self._digest_of_each[operation.id] for operation in operations)

    @cached_property
    def _digest_of_each(self) -> dict[str, bytes]:
        return {operation.id: digest_of(operation) for operation in self.model.operations}

    def _groups(self) -> Iterator[tuple[Group, tuple[Operation, ...]]]:
        by_id = {operation.id: operation for operation in self.model.operations}
        for group in self.model.groups:
            yield group, tuple(by_id[each] for each in group.operations)

    def _subject(self, view: _MakeView, label: str, *made_of: object) -> DeferredSubject:
        def make(making: Making) -> msgspec.Struct | None:
            return view(self.names.noting(making.answers), making.report)

        label = f"{label} ({self.model.version})"
        return DeferredSubject(make, label, (self.model.version,), lambda: made_of, self.names.ask)


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
            module=_Version.modules,
            examples=_Version.examples,
            answers=_Version.answers,
        ),
    }
