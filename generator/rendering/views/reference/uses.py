"""Who needs what: the operations and types that name a type, the operations a permission allows."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from generator.model import ApiModel, Group, Operation, Route, StructuredType
from generator.odata import NamedType, TypeRef, item_type
from generator.permissions import Scheme
from generator.rendering.views.prose import prose
from generator.rendering.views.reference.links import Link, Links, shown


class AllowedView(msgspec.Struct, frozen=True):
    """A request line that a permission allows.

    ``privileges`` tell for each scheme whether the permission is ``least`` privileged for it,
    ``higher``, or of no use (empty). ``joint`` are those that are needed with it; ``condition``
    tells when this applies, empty if always.
    """

    method: str
    path: str
    operation: Link
    privileges: tuple[str, ...]
    joint: tuple[str, ...]
    condition: str

    @property
    def least(self) -> bool:
        """Whether the permission is the least privileged under some scheme."""
        return "least" in self.privileges


class _Line(msgspec.Struct, frozen=True):
    """A request line as one permission allows it."""

    method: str
    path: str
    operation: Link
    joint: tuple[str, ...]
    condition: str


class Uses:
    """What of one version is used where."""

    def __init__(self, model: ApiModel, links: Links) -> None:
        self._links = links
        self._taking: dict[str, dict[Link, None]] = {}
        self._giving: dict[str, dict[Link, None]] = {}
        self._holding: dict[str, dict[Link, None]] = {}
        self._derived: dict[str, list[Link]] = {}
        self._allowed: dict[str, dict[_Line, dict[Scheme, str]]] = {}
        by_id = {operation.id: operation for operation in model.operations}
        for group in model.groups:
            for each in group.operations:
                self._read_operation(by_id[each], group)
        for definition in model.types:
            if isinstance(definition, StructuredType):
                self._read_type(definition)

    def taking(self, qualified: str) -> tuple[Link, ...]:
        """The operations that take a type."""
        return tuple(self._taking.get(qualified, ()))

    def giving(self, qualified: str) -> tuple[Link, ...]:
        """The operations that answer with a type."""
        return tuple(self._giving.get(qualified, ()))

    def holding(self, qualified: str) -> tuple[Link, ...]:
        """The types with a property of a type."""
        return tuple(self._holding.get(qualified, ()))

    def derived(self, qualified: str) -> tuple[Link, ...]:
        """The types that derive from a type."""
        return tuple(self._derived.get(qualified, ()))

    def allowed(self, scope: str) -> tuple[AllowedView, ...]:
        """What a permission allows, by path: first where it is the least privileged."""
        views = (
            AllowedView(
                line.method,
                line.path,
                line.operation,
                tuple(privileges.get(scheme, "") for scheme in Scheme),
                line.joint,
                line.condition,
            )
            for line, privileges in self._allowed.get(scope, {}).items()
        )
        return tuple(sorted(views, key=lambda each: (not each.least, each.path, each.method)))

    def _read_operation(self, operation: Operation, group: Group) -> None:
        link = self._links.operation(operation, group)
        for name in _named(_sent(operation)):
            self._taking.setdefault(name, {})[link] = None
        for name in _named(_answered(operation)):
            self._giving.setdefault(name, {})[link] = None
        for route in operation.routes:
            for scope, scheme, line, privilege in _allowing(route, link):
                schemes = self._allowed.setdefault(scope, {}).setdefault(line, {})
                schemes.setdefault(scheme, privilege)

    def _read_type(self, definition: StructuredType) -> None:
        link = Link(shown(definition.name), self._links.named(definition.name))
        for name in _named(each.type for each in definition.properties):
            if name != definition.name:
                self._holding.setdefault(name, {})[link] = None
        if definition.base:
            self._derived.setdefault(definition.base, []).append(link)


def _allowing(route: Route, link: Link) -> Iterator[tuple[str, Scheme, _Line, str]]:
    method, path = route.method.value, prose(route.normalized)
    for each in route.permissions or ():
        for row in each.rows:
            condition = prose(each.condition or row.condition or "")
            for at, joint in enumerate(row.alternatives):
                privilege = "least" if at < max(row.least, 1) else "higher"
                for scope in joint:
                    others = tuple(prose(other) for other in joint if other != scope)
                    yield scope, row.scheme, _Line(method, path, link, others, condition), privilege


def _sent(operation: Operation) -> Iterator[TypeRef | None]:
    for parameter in operation.parameters:
        yield parameter.type
    if operation.body is not None:
        yield operation.body.type
        for each in operation.body.properties:
            yield each.type


def _answered(operation: Operation) -> Iterator[TypeRef | None]:
    for route in operation.routes:
        for response in route.responses:
            yield response.type.value if response.type else None


def _named(references: Iterator[TypeRef | None]) -> Iterator[str]:
    for each in references:
        item = item_type(each) if each is not None else None
        if isinstance(item, NamedType):
            yield item.name
