"""View families: what templates get to see of a model, for each language.

A family is a function from its material, models above all, to a table of loops: what ``each`` of
a pack's outputs may name, with the subjects that such an output is rendered for. Its version
changes when a template written for it might no longer work.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeVar

import msgspec

from generator.diagnostics import Report
from generator.model import ApiModel
from generator.rendering.views.findings import Findings


class Subject(msgspec.Struct, frozen=True):
    """What one file is rendered for.

    ``view`` is the object that the template sees; ``label`` what messages call it; ``versions``
    are the API versions that it comes from, none where it is about all.
    """

    view: msgspec.Struct
    label: str
    versions: tuple[str, ...] = ()


class Material(msgspec.Struct, frozen=True):
    """What a family makes its views of.

    ``options`` are those of the pack; ``findings`` what there is to say of the docs; ``report``
    takes what the family itself has to say.
    """

    models: tuple[ApiModel, ...]
    options: msgspec.Struct
    findings: Findings
    report: Report


Loops = Mapping[str, Callable[[], Iterable[Subject]]]

Version = TypeVar("Version")


def version_subject(model: ApiModel, view: msgspec.Struct, label: str) -> Subject:
    """The subject of a file that is about one version, that of ``model``."""
    return Subject(view, f"{label} ({model.version})", (model.version,))


def version_loops(
    versions: Sequence[Version], **subjects: Callable[[Version], Iterable[Subject]]
) -> Loops:
    """Loops that go through ``versions``: by name, what gives the subjects of one version."""

    def loop(given: Callable[[Version], Iterable[Subject]]) -> Callable[[], Iterable[Subject]]:
        return lambda: (subject for version in versions for subject in given(version))

    return {name: loop(given) for name, given in subjects.items()}


class Family(msgspec.Struct, frozen=True):
    """A view family: its version, what makes its loops, and ``views``: the class of the view that
    each loop gives.
    """

    version: int
    loops: Callable[[Material], Loops]
    views: Mapping[str, type[msgspec.Struct]]
