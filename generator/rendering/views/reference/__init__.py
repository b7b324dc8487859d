"""The view family ``reference``: a site of the API for people.

A version has a folder with a page for each group, type and permission, lists of them, and the index
that its search reads. Links are relative to that folder. Texts are those of the docs: templates
escape them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import msgspec

from generator.model import ApiModel, Group, Operation
from generator.rendering.views import (
    Loops,
    Material,
    Outline,
    Subject,
    version_loops,
    version_subject,
)
from generator.rendering.views.findings import Findings
from generator.rendering.views.prose import first_sentence, prose
from generator.rendering.views.reference.examples import Examples
from generator.rendering.views.reference.index import IndexView, index_view
from generator.rendering.views.reference.links import Link, Links, shown
from generator.rendering.views.reference.lists import VersionView, title, version_view
from generator.rendering.views.reference.operations import Operations, OperationView
from generator.rendering.views.reference.types import TypePageView, type_page
from generator.rendering.views.reference.uses import AllowedView, Uses

VERSION = 1


class VersionName(msgspec.Struct, frozen=True):
    """A version and how many pages of its docs there are: of operations, of resources."""

    version: str
    api_pages: int
    resource_pages: int


class SiteView(msgspec.Struct, frozen=True):
    """Each of ``pack``: the entrance of the site."""

    versions: tuple[VersionName, ...]


class GroupPageView(msgspec.Struct, frozen=True):
    """Each of ``group``: the page of a group's operations; ``title`` are its words."""

    version: str
    file: str
    title: str
    description: str
    resource: Link | None
    operations: tuple[OperationView, ...]


class PermissionPageView(msgspec.Struct, frozen=True):
    """Each of ``permission``: the page of what a permission allows."""

    version: str
    file: str
    name: str
    allowed: tuple[AllowedView, ...]


VIEWS: Mapping[str, type[msgspec.Struct]] = {
    "pack": SiteView,
    "version": VersionView,
    "index": IndexView,
    "group": GroupPageView,
    "type": TypePageView,
    "permission": PermissionPageView,
}


class _Version:
    """One API version with what its pages share."""

    def __init__(self, model: ApiModel, findings: Findings) -> None:
        self._model = model
        self._findings = findings
        self._links = Links(model)
        self._uses = Uses(model, self._links)
        self._operations = Operations(self._links, Examples(model), findings)
        self._by_id = {operation.id: operation for operation in model.operations}

    def versions(self) -> Iterator[Subject]:
        view = version_view(self._model, self._links, self._uses)
        yield version_subject(self._model, view, "the lists")

    def indexes(self) -> Iterator[Subject]:
        view = index_view(self._model, self._links)
        yield version_subject(self._model, view, "the index")

    def groups(self) -> Iterator[Subject]:
        for group in self._model.groups:
            resource = self._links.named(group.resource) if group.resource else None
            view = GroupPageView(
                self._model.version,
                self._links.group(group),
                title(group),
                first_sentence(group.description),
                Link(shown(group.resource or ""), resource) if resource else None,
                tuple(self._operations.view(each, group) for each in self._of(group)),
            )
            yield version_subject(self._model, view, f"group {group.name}")

    def types(self) -> Iterator[Subject]:
        for named in self._links.names:
            view = type_page(self._model.version, named, self._links, self._uses, self._findings)
            yield version_subject(self._model, view, f"type {named.qualified}")

    def permissions(self) -> Iterator[Subject]:
        for scope in self._links.scopes:
            view = PermissionPageView(
                self._model.version,
                self._links.scope_file(scope),
                prose(scope),
                self._uses.allowed(scope),
            )
            yield version_subject(self._model, view, f"permission {scope}")

    def _of(self, group: Group) -> list[Operation]:
        return [self._by_id[each] for each in group.operations]


def loops(material: Material) -> Loops:
    """The loops of the family; it has nothing to report."""
    return {
        "pack": lambda: [Subject(_site(material.outlines), "the site")],
        **version_loops(
            material,
            lambda model: _Version(model, material.findings),
            version=_Version.versions,
            index=_Version.indexes,
            group=_Version.groups,
            type=_Version.types,
            permission=_Version.permissions,
        ),
    }


def _site(outlines: Sequence[Outline]) -> SiteView:
    names = (
        VersionName(each.version, each.source.api_pages, each.source.resource_pages)
        for each in outlines
    )
    return SiteView(tuple(names))
