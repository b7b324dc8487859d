"""Operation ids, each one of a kind, kept as ``names.lock`` has them.

Where two pages would have the same id, the one with the shorter file name keeps it; the other
takes its group's name from its whole file name (``intune_devices_users``), then a number.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from generator.diagnostics import Report
from generator.linking.sketches import Sketch
from generator.model import Group


def assign_ids(
    sketches: Sequence[Sketch],
    locked: Mapping[str, str],
    former: Mapping[str, tuple[str, ...]],
    report: Report,
) -> tuple[Sketch, ...]:
    """``sketches`` of operations, in their order, with their final ids.

    ``locked`` has the published ids by page stem; where the computed id differs, the published
    one stays. ``former`` has the ids that were in force before, which become aliases.
    """
    stems = {sketch.stem: sketch for sketch in sketches}
    taken = {locked[stem] for stem in stems if stem in locked}
    taken.update(alias for aliases in former.values() for alias in aliases)
    chosen: dict[str, str] = {}
    for stem in sorted(stems, key=lambda stem: (stem.count("-"), stem)):
        chosen[stem] = locked.get(stem) or _free(stems[stem], taken)
        taken.add(chosen[stem])
    return tuple(
        _named(sketch, chosen[stem], former.get(stem, ()), report)
        for stem, sketch in ((sketch.stem, sketch) for sketch in sketches)
    )


def _free(sketch: Sketch, taken: set[str]) -> str:
    candidates = [sketch.id, f"{sketch.whole}.{sketch.method}"]
    free = next((each for each in candidates if each not in taken), None)
    number = 2
    while free is None:
        candidate = f"{sketch.id}_{number}"
        free = candidate if candidate not in taken else None
        number += 1
    return free


def _named(sketch: Sketch, identifier: str, aliases: tuple[str, ...], report: Report) -> Sketch:
    if aliases:
        sketch = msgspec.structs.replace(sketch, aliases=aliases)
    if identifier == sketch.id:
        return sketch
    group, _, method = identifier.partition(".")
    report.add("name-not-computed", sketch.span, name=identifier, computed=sketch.id)
    return msgspec.structs.replace(sketch, id=identifier, group=group, method=method)


def group_operations(
    operations: Sequence[Sketch], descriptions: Mapping[str, str]
) -> tuple[Group, ...]:
    """The groups of ``operations``, sorted by name, their methods sorted too.

    ``descriptions`` has what resource pages say of types, by qualified name.
    """
    found: dict[str, list[Sketch]] = {}
    for operation in operations:
        found.setdefault(operation.group, []).append(operation)
    groups = []
    for name, members in sorted(found.items()):
        resource = next((each.resource for each in members if each.resource), None)
        ids = tuple(sorted(each.id for each in members))
        groups.append(Group(name, resource, ids, descriptions.get(resource or "", "")))
    return tuple(groups)
