"""Operation ids, each one of a kind, kept as ``names.lock`` has them.

Where two pages would have the same id, the one with the shorter file name keeps it; the other
takes its group's name from its whole file name (``intune_devices_users``), then a number.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from generator.diagnostics import Report
from generator.linking.resources import Resource
from generator.model import Group, Operation


class Draft(msgspec.Struct, frozen=True):
    """An operation with the id that it would have alone, and its resource."""

    operation: Operation
    resource: Resource

    @property
    def stem(self) -> str:
        """The file name of the operation's page."""
        return self.operation.page.rpartition("/")[2].removesuffix(".md")


def assign_ids(
    drafts: Sequence[Draft],
    locked: Mapping[str, str],
    former: Mapping[str, tuple[str, ...]],
    report: Report,
) -> tuple[Operation, ...]:
    """The operations in the order of ``drafts`` with their final ids.

    ``locked`` has the published ids by page stem; where the computed id differs, the published
    one stays. ``former`` has the ids that were in force before, which become aliases.
    """
    taken = {locked[draft.stem] for draft in drafts if draft.stem in locked}
    taken.update(alias for aliases in former.values() for alias in aliases)
    chosen: dict[str, str] = {}
    for draft in sorted(drafts, key=lambda each: (each.stem.count("-"), each.stem)):
        chosen[draft.stem] = locked.get(draft.stem) or _free(draft, taken)
        taken.add(chosen[draft.stem])
    return tuple(
        _named(draft, chosen[draft.stem], former.get(draft.stem, ()), report) for draft in drafts
    )


def _free(draft: Draft, taken: set[str]) -> str:
    operation = draft.operation
    candidates = [operation.id, f"{draft.resource.whole}.{operation.method}"]
    free = next((each for each in candidates if each not in taken), None)
    number = 2
    while free is None:
        candidate = f"{operation.id}_{number}"
        free = candidate if candidate not in taken else None
        number += 1
    return free


def _named(draft: Draft, identifier: str, aliases: tuple[str, ...], report: Report) -> Operation:
    operation = draft.operation
    if aliases:
        operation = msgspec.structs.replace(operation, aliases=aliases)
    if identifier == operation.id:
        return operation
    group, _, method = identifier.partition(".")
    report.add("name-not-computed", operation.span, name=identifier, computed=operation.id)
    return msgspec.structs.replace(operation, id=identifier, group=group, method=method)


def group_operations(
    operations: Sequence[Operation], descriptions: Mapping[str, str]
) -> tuple[Group, ...]:
    """The groups of ``operations``, sorted by name, their methods sorted too.

    ``descriptions`` has what resource pages say of types, by qualified name.
    """
    found: dict[str, list[Operation]] = {}
    for operation in operations:
        found.setdefault(operation.group, []).append(operation)
    groups = []
    for name, members in sorted(found.items()):
        resource = next((each.resource for each in members if each.resource), None)
        ids = tuple(sorted(each.id for each in members))
        groups.append(Group(name, resource, ids, descriptions.get(resource or "", "")))
    return tuple(groups)
