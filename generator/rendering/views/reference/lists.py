"""The lists of one version: its groups by workload, its types, its permissions."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from generator.model import ApiModel, Group, Operation, StructuredType
from generator.rendering.views.prose import first_sentence
from generator.rendering.views.reference.links import Links, shown
from generator.rendering.views.reference.uses import Uses


class GroupLink(msgspec.Struct, frozen=True):
    """A group in a list: its words, its page, how many operations it has."""

    text: str
    href: str
    count: int


class WorkloadView(msgspec.Struct, frozen=True):
    """The groups of one workload."""

    title: str
    groups: tuple[GroupLink, ...]


class ListedType(msgspec.Struct, frozen=True):
    """A type in the list of all."""

    text: str
    href: str
    entity: bool
    description: str


class ListedPermission(msgspec.Struct, frozen=True):
    """A permission in the list of all, with how many request lines it is least or higher for."""

    text: str
    href: str
    least: int
    higher: int


class VersionView(msgspec.Struct, frozen=True):
    """Each of ``version``: the lists of one version."""

    version: str
    operations: int
    workloads: tuple[WorkloadView, ...]
    types: tuple[ListedType, ...]
    permissions: tuple[ListedPermission, ...]


def version_view(model: ApiModel, links: Links, uses: Uses) -> VersionView:
    """The lists of ``model``."""
    return VersionView(
        model.version,
        len(model.operations),
        tuple(_workloads(model, links)),
        tuple(_types(links)),
        tuple(_permission(scope, links, uses) for scope in links.scopes),
    )


def title(group: Group) -> str:
    """The words of a group."""
    return group.name.replace("_", " ").capitalize()


def _workloads(model: ApiModel, links: Links) -> Iterator[WorkloadView]:
    """The groups by the workload that most of their pages name, those without one last."""
    by_id = {operation.id: operation for operation in model.operations}
    found: dict[str, list[GroupLink]] = {}
    for group in model.groups:
        href = f"operations/{links.group(group)}.html"
        link = GroupLink(title(group), href, len(group.operations))
        found.setdefault(_workload([by_id[each] for each in group.operations]), []).append(link)
    for workload in sorted(found, key=lambda each: (not each, each)):
        words = workload.replace("-", " ").capitalize() or "Other"
        yield WorkloadView(words, tuple(sorted(found[workload], key=lambda each: each.text)))


def _workload(operations: list[Operation]) -> str:
    names = [each.subservice or "" for each in operations]
    return max(sorted(set(names)), key=names.count)


def _types(links: Links) -> Iterator[ListedType]:
    for named in links.names:
        definition = named.definition
        yield ListedType(
            shown(named.qualified),
            f"types/{named.module}.html",
            isinstance(definition, StructuredType) and definition.entity,
            first_sentence(definition.description),
        )


def _permission(scope: str, links: Links, uses: Uses) -> ListedPermission:
    allowed = uses.allowed(scope)
    least = {(each.method, each.path) for each in allowed if each.least}
    higher = {(each.method, each.path) for each in allowed} - least
    link = links.scope(scope)
    return ListedPermission(link.text, link.href or "", len(least), len(higher))
