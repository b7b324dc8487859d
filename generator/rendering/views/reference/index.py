"""What the search knows of one version: a script with a row for each thing that has a place."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from generator.model import ApiModel, Group, Operation
from generator.rendering.views.datatext import Json, json_text
from generator.rendering.views.prose import prose
from generator.rendering.views.reference.links import Links, shown


class IndexView(msgspec.Struct, frozen=True):
    """Each of ``index``: ``text`` is a call of the site's script with the rows of a version."""

    version: str
    text: str


def index_view(model: ApiModel, links: Links) -> IndexView:
    """The index of ``model``.

    The rows are short, for there are thousands: of permissions name and file; of types name and
    file; of operations group, anchor, title, request lines, and the numbers of the permissions
    that are least privileged for them.
    """
    numbers = {scope: number for number, scope in enumerate(links.scopes)}
    rows: Json = {
        "version": model.version,
        "permissions": [[prose(scope), links.scope_file(scope)] for scope in links.scopes],
        "types": [[shown(named.qualified), named.module] for named in links.names],
        "operations": list(_operations(model, links, numbers)),
    }
    return IndexView(model.version, f"graphReference.index({json_text(rows)});")


def _operations(model: ApiModel, links: Links, numbers: dict[str, int]) -> Iterator[Json]:
    by_id = {operation.id: operation for operation in model.operations}
    for group in model.groups:
        for each in group.operations:
            yield _operation(by_id[each], group, links, numbers)


def _operation(operation: Operation, group: Group, links: Links, numbers: dict[str, int]) -> Json:
    lines = dict.fromkeys(
        prose(f"{route.method.value} {route.normalized}") for route in operation.routes
    )
    least = {
        numbers[scope]
        for route in operation.routes
        for permissions in route.permissions or ()
        for row in permissions.rows
        for joint in row.alternatives[: max(row.least, 1)]
        for scope in joint
    }
    return [
        links.group(group),
        links.anchor(operation),
        prose(operation.title),
        "\n".join(lines),
        sorted(least),
    ]
