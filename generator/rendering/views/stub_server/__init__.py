"""The view family ``stub-server``: what a stand-in for the API has to know, as tables of JSON.

The server itself is the pack's static files; a table has one line for each route, type, example
and set of permissions, so that a change of the docs is a change of single lines.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import msgspec

from generator.model import ApiModel
from generator.rendering.views import Loops, Material, Subject, version_loops, version_subject
from generator.rendering.views.datatext import json_text
from generator.rendering.views.project import GuideView, LicenceView, ProjectView, project_loops
from generator.rendering.views.stub_server.routes import Pool, route_rows
from generator.rendering.views.stub_server.types import enumeration_rows, structure_rows

VERSION = 1


class TablesView(msgspec.Struct, frozen=True):
    """Each of ``version``: the tables of a version.

    Each of ``routes``, ``permissions`` and ``examples`` is the JSON text of an item of a list, in
    the order of the list; each of ``structures`` and ``enumerations`` of a member of an object.
    """

    version: str
    routes: tuple[str, ...]
    permissions: tuple[str, ...]
    examples: tuple[str, ...]
    structures: tuple[str, ...]
    enumerations: tuple[str, ...]


VIEWS: Mapping[str, type[msgspec.Struct]] = {
    "pack": ProjectView,
    "guide": GuideView,
    "licence": LicenceView,
    "version": TablesView,
}


def loops(material: Material) -> Loops:
    """The loops of the family; it has nothing to report.

    Raises :class:`PackError` where the pack does not declare the options that its project has.
    """
    versions = version_loops(material, lambda model: model, version=_versions)
    return {**project_loops(material), **versions}


def tables_view(model: ApiModel) -> TablesView:
    """The tables of ``model``."""
    permissions, examples = Pool(), Pool()
    routes = tuple(map(json_text, route_rows(model, permissions, examples)))
    return TablesView(
        model.version,
        routes,
        permissions.rows,
        examples.rows,
        tuple(f"{json_text(name)}:{json_text(row)}" for name, row in structure_rows(model)),
        tuple(f"{json_text(name)}:{json_text(row)}" for name, row in enumeration_rows(model)),
    )


def _versions(model: ApiModel) -> Iterator[Subject]:
    yield version_subject(model, tables_view(model), "the tables")
