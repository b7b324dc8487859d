"""Views that the clients of all languages share: the project, the licence of the docs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from generator.model import ApiModel, SourceInfo
from generator.rendering.errors import PackError
from generator.rendering.packs import MANIFEST
from generator.rendering.views import DeferredSubject, Loops, Making, Material, Subject


class Distribution(msgspec.Struct, frozen=True):
    """Name and version of the distribution, as the options of a client's pack give them."""

    distribution: str
    version: str


class ProjectView(Distribution, frozen=True):
    """Each of ``pack``: the distribution's name and version, and what its pages can show.

    They show the first version of the API, ``api_version``, whose package is ``module``. ``calls``
    are what can be called of it: id, method and path, ``users.get GET /users/{user_id}``.
    """

    module: str
    api_version: str
    calls: tuple[str, ...]


class LicenceView(msgspec.Struct, frozen=True):
    """Each of ``licence``: the lines of the licence that the docs carry, once if any does."""

    lines: tuple[str, ...]


def version_module(version: str) -> str:
    """``v1.0`` as the name of a package: ``v1_0``."""
    return re.sub(r"\W+", "_", version)


def project_loops(material: Material) -> Loops:
    """The loops ``pack``, of the project, and ``licence``, of the licence that the docs carry.

    Raises :class:`PackError` where the pack does not declare the options that its project has.
    """
    distribution = _distribution(material.options)
    sources = [each.source for each in material.outlines]
    shown = material.outlines[0]

    def made_of() -> tuple[object, ...]:
        return distribution, shown.version, shown.digest()

    def make(_: Making) -> ProjectView:
        return _project_view(distribution, shown.load())

    project = DeferredSubject(make, "the project", (), made_of, _nothing)
    return {
        "pack": lambda: [project],
        "licence": lambda: [Subject(each, "the licence") for each in _licence_views(sources)],
    }


def _distribution(options: msgspec.Struct) -> Distribution:
    """What the options that packs of clients declare tell."""
    try:
        return msgspec.convert(options, Distribution, from_attributes=True)
    except msgspec.ValidationError as error:
        cure = "Declare the options distribution and version, both texts."
        raise PackError(MANIFEST, str(error), cure) from None


def _project_view(distribution: Distribution, model: ApiModel) -> ProjectView:
    """The view of the project, whose pages show ``model``."""
    calls = dict.fromkeys(
        f"{operation.id} {route.method.value} {route.normalized}"
        for operation in model.operations
        for route in operation.routes
    )
    return ProjectView(
        distribution.distribution,
        distribution.version,
        version_module(model.version),
        model.version,
        tuple(calls),
    )


def _nothing(question: str) -> bytes:
    raise KeyError(question)


def _licence_views(sources: Sequence[SourceInfo]) -> Iterator[LicenceView]:
    """The view of the docs' licence, if they carry one."""
    licence = next((each.licence for each in sources if each.licence), None)
    if licence is not None:
        yield LicenceView(tuple(line.rstrip() for line in licence.splitlines()))
