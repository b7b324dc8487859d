"""Two states of the API compared: all changes, in order, and what they ask for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from generator.diagnostics import Diagnostic
from generator.model import ApiModel, SourceInfo
from generator.review.apidiff.changes import Change, ChangeLog
from generator.review.apidiff.operations import compare_operations, page_stem
from generator.review.apidiff.rules import Bump, ChangeClass, bump
from generator.review.apidiff.types import PairedTypes
from generator.text import Span

_PLACEHOLDER = "placeholder"


class ApiState(msgspec.Struct, frozen=True):
    """One side of a comparison: the models, and what reading had to say, where it was read."""

    models: tuple[ApiModel, ...]
    findings: tuple[Diagnostic, ...] = ()


class ApiDiff(msgspec.Struct, frozen=True):
    """All changes, by version, page and subject; of one subject the worst first, then by line."""

    changes: tuple[Change, ...]

    @property
    def bump(self) -> Bump:
        """The part of the semantic version that the changes ask to raise."""
        return bump(change.change_class for change in self.changes)

    def of_class(self, change_class: ChangeClass) -> tuple[Change, ...]:
        """The changes of one class."""
        return tuple(each for each in self.changes if each.change_class is change_class)


def compare_states(old: ApiState, new: ApiState) -> ApiDiff:
    """The changes from ``old`` to ``new``, version by version."""
    changes: list[Change] = []
    for before, after in paired_models(old, new):
        changes += _compare_models(before, after)
        changes += _placeholders(before, after, old.findings, new.findings)
    return in_order(changes)


def in_order(changes: Iterable[Change]) -> ApiDiff:
    """All of ``changes``, each once, in the order of reports."""
    return ApiDiff(tuple(sorted(set(changes), key=_place)))


def paired_models(old: ApiState, new: ApiState) -> Iterator[tuple[ApiModel, ApiModel]]:
    """The models that are compared with each other; an empty one for a version of one side alone.

    Where each side has one model they are a pair whatever their versions are.
    """
    if len(old.models) == len(new.models) == 1:
        yield old.models[0], new.models[0]
        return
    befores = {model.version: model for model in old.models}
    afters = {model.version: model for model in new.models}
    for version in dict.fromkeys((*befores, *afters)):
        nothing = ApiModel(version, (), (), (), SourceInfo(0, 0))
        yield befores.get(version, nothing), afters.get(version, nothing)


def _compare_models(old: ApiModel, new: ApiModel) -> Iterator[Change]:
    types = PairedTypes(old.types, new.types)
    yield from compare_operations(
        old.operations,
        new.operations,
        new.version,
        types.texts,
        preview=old.version == new.version,
    )
    yield from types.changes(new.version)


def _placeholders(
    old: ApiModel, new: ApiModel, before: Iterable[Diagnostic], after: Iterable[Diagnostic]
) -> Iterator[Change]:
    """Placeholders that were filled in, or came, on pages that both states have."""
    left, right = _by_page(before, old.version), _by_page(after, new.version)
    known = _subjects(old)
    for stem, (subject, page) in _subjects(new).items():
        if stem not in known:
            continue
        log = ChangeLog(new.version, page, subject)
        was, now = left.get(stem, {}), right.get(stem, {})
        for text in was:
            if text not in now:
                log.add("placeholder-filled", Span(page, 1), text=text, line=was[text].line)
        for text in now:
            if text not in was:
                log.add("placeholder-added", now[text], text=text)
        yield from log.changes()


def _subjects(model: ApiModel) -> dict[str, tuple[str, str]]:
    """What each page is about, with its path, by the page's stem."""
    types = {page_stem(each.span.file): (each.name, each.span.file) for each in model.types}
    operations = {page_stem(each.page): (each.id, each.page) for each in model.operations}
    return {**types, **operations}


def _by_page(findings: Iterable[Diagnostic], version: str) -> dict[str, dict[str, Span]]:
    """The texts of placeholders of one version, by page stem, with the lines that they stand on."""
    found: dict[str, dict[str, Span]] = {}
    for each in findings:
        if each.code == _PLACEHOLDER and f"/{version}/" in each.span.file:
            text = dict(each.arguments)["text"]
            found.setdefault(page_stem(each.span.file), {})[text] = each.span
    return found


def _place(change: Change) -> tuple[str, str, str, int, Change]:
    rank = change.change_class.rank
    return change.version, change.page, change.subject, rank, change
