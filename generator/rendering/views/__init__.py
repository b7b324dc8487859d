"""View families: what templates get to see of a model, for each language.

A family is a function from its material, models above all, to a table of loops: what ``each`` of
a pack's outputs may name, with the subjects that such an output is rendered for. Its version
changes when a template written for it might no longer work.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import TypeVar

import msgspec

from generator.diagnostics import Report
from generator.linking.wholes import Wholes
from generator.memo import Answers, Memo, digest_of
from generator.model import ApiModel, Skeleton, SourceInfo
from generator.rendering.views.findings import Findings

Item = TypeVar("Item")
Made = TypeVar("Made")


class Making:
    """One view being made: what there is to report, and what was looked up on the way."""

    def __init__(self, memo: Memo | None = None) -> None:
        self.report = Report()
        self.answers: Answers = {}
        self._memo = memo

    def each(
        self,
        name: str,
        work: Callable[[Sequence[Item]], Sequence[Made]],
        items: Mapping[bytes, Item],
        made: type[Made],
    ) -> list[Made]:
        """What ``work`` gives of each of the ``items``, which are by digest; it is not done twice.

        It has to be a function of each item alone, and is known by its ``name``; ``made`` is the
        type that it gives of one.
        """
        if self._memo is None:
            return list(work(list(items.values())))
        keys = {digest_of(name, key): key for key in items}
        known = {
            key: msgspec.msgpack.decode(result, type=made)
            for key, result in self._memo.recall(list(keys)).items()
        }
        missing = [key for key in keys if key not in known]
        new = dict(zip(missing, work([items[keys[key]] for key in missing]), strict=True))
        self._memo.keep({key: msgspec.msgpack.encode(found) for key, found in new.items()}, {})
        return [known[key] if key in known else new[key] for key in keys]


class Subject(msgspec.Struct, frozen=True):
    """What one file is rendered for.

    ``view`` is the object that the template sees; ``label`` what messages call it; ``versions``
    are the API versions that it comes from, none where it is about all.
    """

    view: msgspec.Struct
    label: str
    versions: tuple[str, ...] = ()

    @property
    def made_of(self) -> tuple[object, ...]:
        """See :class:`DeferredSubject`."""
        return (self.view,)

    def make(self, making: Making) -> msgspec.Struct:
        """See :class:`DeferredSubject`."""
        return self.view

    def ask(self, question: str) -> bytes:
        """See :class:`DeferredSubject`."""
        raise KeyError(question)


def _nothing(question: str) -> bytes:
    raise KeyError(question)


class DeferredSubject(msgspec.Struct, frozen=True):
    """A subject whose view is made where it is needed.

    ``make`` gives the view, None where there is no file to give. The view is a function of what
    ``values`` gives and of what ``make`` notes that it looked up; ``ask`` gives the digest of what
    a look-up finds now.
    """

    make: Callable[[Making], msgspec.Struct | None]
    label: str
    versions: tuple[str, ...]
    values: Callable[[], tuple[object, ...]]
    ask: Callable[[str], bytes] = _nothing

    @property
    def made_of(self) -> tuple[object, ...]:
        """The values that the view is made of."""
        return self.values()


class Outline(msgspec.Struct, frozen=True):
    """A model that may not be loaded yet; ``digest`` stands for all that it holds.

    ``parts`` gives what it has besides operations, and these, each of which may not be loaded.
    """

    version: str
    source: SourceInfo
    digest: Callable[[], bytes]
    load: Callable[[], ApiModel]
    parts: Callable[[], tuple[Skeleton, Wholes]]


def outline(model: ApiModel) -> Outline:
    """The outline of a model that is there."""
    operations = {operation.id: operation for operation in model.operations}
    return Outline(
        model.version,
        model.source,
        lambda: digest_of(model),
        lambda: model,
        lambda: (model.skeleton, Wholes(operations, operations)),
    )


class Material(msgspec.Struct, frozen=True):
    """What a family makes its views of.

    ``options`` are those of the pack; ``findings`` what there is to say of the docs; ``report``
    takes what the family itself has to say.
    """

    outlines: tuple[Outline, ...]
    options: msgspec.Struct
    findings: Findings
    report: Report

    @property
    def models(self) -> tuple[ApiModel, ...]:
        """The models, loaded."""
        return tuple(each.load() for each in self.outlines)


Loops = Mapping[str, Callable[[], Iterable[Subject | DeferredSubject]]]

Version = TypeVar("Version")


def version_subject(model: ApiModel | Skeleton, view: msgspec.Struct, label: str) -> Subject:
    """The subject of a file that is about one version, that of ``model``."""
    return Subject(view, f"{label} ({model.version})", (model.version,))


def version_loops(
    material: Material,
    begin: Callable[[ApiModel], Version],
    **subjects: Callable[[Version], Iterable[Subject | DeferredSubject]],
) -> Loops:
    """Loops that go through all versions; ``begin`` makes of a model what those of one share."""
    return outline_loops(material, lambda each: begin(each.load()), **subjects)


def outline_loops(
    material: Material,
    begin: Callable[[Outline], Version],
    **subjects: Callable[[Version], Iterable[Subject | DeferredSubject]],
) -> Loops:
    """Loops that go through all versions: by name, what gives the subjects of one version.

    ``begin`` makes of an outline what the loops of its version share.
    """
    begun: list[Version] = []

    def loop(name: str) -> Iterable[Subject | DeferredSubject]:
        if not begun:
            begun.extend(map(begin, material.outlines))
        return (subject for version in begun for subject in subjects[name](version))

    return {name: partial(loop, name) for name in subjects}


class Family(msgspec.Struct, frozen=True):
    """A view family: its version, what makes its loops, and ``views``: the class of the view that
    each loop gives.

    ``together`` names the loops that see all versions, None for all loops. The others are run for
    each version by itself, and only where it changed.
    """

    version: int
    loops: Callable[[Material], Loops]
    views: Mapping[str, type[msgspec.Struct]]
    together: frozenset[str] | None = None
