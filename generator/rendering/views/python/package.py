"""Views of the package as a whole: a version with its clients and types, and the project."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from generator.model import ApiModel
from generator.rendering.errors import PackError
from generator.rendering.packs import MANIFEST
from generator.rendering.views.python.groups import GroupName, group_name
from generator.rendering.views.python.source import docstring, literal, prose, wrapped
from generator.rendering.views.python.types import TypeNames

PACKAGE = "graph_sdk"


class ModelName(msgspec.Struct, frozen=True):
    """How the runtime calls a type, where in ``models`` it stands, and its class.

    ``qualified`` is the literal of its OData name.
    """

    name: str
    module: str
    class_name: str
    qualified: str


class VersionView(msgspec.Struct, frozen=True):
    """Each of ``version``: the package of one API version; texts are Python source.

    ``module`` is the name of its package (``v1_0``), ``version`` the literal of the version.
    """

    module: str
    version: str
    package: str
    title: str
    groups: tuple[GroupName, ...]
    models: tuple[ModelName, ...]


class ProjectView(msgspec.Struct, frozen=True):
    """Each of ``pack``: the distribution's name and version, as the pack's options give them."""

    distribution: str
    version: str


class LicenceView(msgspec.Struct, frozen=True):
    """Each of ``licence``: the lines of the licence that the docs carry, once if any does."""

    lines: tuple[str, ...]


def version_module(version: str) -> str:
    """``v1.0`` as the name of a package: ``v1_0``."""
    return re.sub(r"\W+", "_", version)


def version_view(model: ApiModel, names: TypeNames) -> VersionView:
    """The view of the version of ``model``."""
    module = version_module(model.version)
    groups = sorted((group_name(each) for each in model.groups), key=lambda each: each.attribute)
    return VersionView(
        module=module,
        version=literal(model.version),
        package=literal(f"{PACKAGE}.{module}"),
        title=docstring(wrapped(f"Microsoft Graph {prose(model.version)}.", 0), 0),
        groups=tuple(groups),
        models=tuple(
            ModelName(each.module, each.home, each.class_name, literal(each.qualified))
            for each in names
        ),
    )


def project_view(options: msgspec.Struct) -> ProjectView:
    """The view of the project; its fields are options that packs of this family declare.

    Raises :class:`PackError` where they do not.
    """
    try:
        return msgspec.convert(options, ProjectView, from_attributes=True)
    except msgspec.ValidationError as error:
        cure = "Declare the options distribution and version, both texts."
        raise PackError(MANIFEST, str(error), cure) from None


def licence_views(models: Sequence[ApiModel]) -> Iterator[LicenceView]:
    """The view of the docs' licence, if they carry one."""
    licence = next((each.source.licence for each in models if each.source.licence), None)
    if licence is not None:
        yield LicenceView(tuple(line.rstrip() for line in licence.splitlines()))
