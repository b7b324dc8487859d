"""The view of a version as a whole: its clients and types."""

from __future__ import annotations

import msgspec

from generator.model import Skeleton
from generator.rendering.views.project import version_module
from generator.rendering.views.prose import prose
from generator.rendering.views.python.groups import GroupName, group_name
from generator.rendering.views.python.source import docstring, literal, wrapped
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


def version_view(model: Skeleton, names: TypeNames) -> VersionView:
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
