"""Views that the clients of all languages share: the project, the licence of the docs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from generator.model import SourceInfo
from generator.rendering.errors import PackError
from generator.rendering.packs import MANIFEST
from generator.rendering.views import DeferredSubject, Loops, Making, Material, Outline, Subject


class ProjectView(msgspec.Struct, frozen=True):
    """Each of ``pack``: the distribution's name and version, as the pack's options give them."""

    distribution: str
    version: str


class GuideView(msgspec.Struct, frozen=True):
    """Each of ``guide``: what pages for the users of a client can show, once.

    They show the first version of the API, ``version``, whose package is ``module``. ``calls``
    are what can be called of it: id, method and path, ``users.get GET /users/{user_id}``.
    """

    distribution: str
    version: str
    module: str
    calls: tuple[str, ...]


class LicenceView(msgspec.Struct, frozen=True):
    """Each of ``licence``: the lines of the licence that the docs carry, once if any does."""

    lines: tuple[str, ...]


def version_module(version: str) -> str:
    """``v1.0`` as the name of a package: ``v1_0``."""
    return re.sub(r"\W+", "_", version)


def project_loops(material: Material) -> Loops:
    """The loops ``pack``, of the project, ``guide``, of its pages, and ``licence``, of the licence
    that the docs carry.

    Raises :class:`PackError` where the pack does not declare the options that its project has.
    """
    project = _project_view(material.options)
    sources = [each.source for each in material.outlines]
    return {
        "pack": lambda: [Subject(project, "the project")],
        "guide": lambda: [_guide(project, each) for each in material.outlines[:1]],
        "licence": lambda: [Subject(each, "the licence") for each in _licence_views(sources)],
    }


def _project_view(options: msgspec.Struct) -> ProjectView:
    """The view of the project; its fields are options that packs of clients declare."""
    try:
        return msgspec.convert(options, ProjectView, from_attributes=True)
    except msgspec.ValidationError as error:
        cure = "Declare the options distribution and version, both texts."
        raise PackError(MANIFEST, str(error), cure) from None


def _guide(project: ProjectView, shown: Outline) -> DeferredSubject:
    """The subject of the pages that show the version ``shown``."""

    def made_of() -> tuple[object, ...]:
        return project, shown.version, shown.parts()[0].calls

    def make(_: Making) -> GuideView:
        module = version_module(shown.version)
        calls = shown.parts()[0].calls
        return GuideView(project.distribution, shown.version, module, calls)

    return DeferredSubject(make, "the guide", (shown.version,), made_of)


def _licence_views(sources: Sequence[SourceInfo]) -> Iterator[LicenceView]:
    """The view of the docs' licence, if they carry one."""
    licence = next((each.licence for each in sources if each.licence), None)
    if licence is not None:
        yield LicenceView(tuple(line.rstrip() for line in licence.splitlines()))
