"""Look-ups in an entity data model: types, inherited properties, bound operations.

Names compare without case, as the service compares them; what is found has the declared case.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from generator.metadata.edm import (
    EdmEnumType,
    EdmOperation,
    EdmProperty,
    EdmResource,
    EdmStructuredType,
    EntityDataModel,
)
from generator.odata import (
    CollectionType,
    NamedType,
    TypeRef,
    is_collection,
    item_type,
    simple_name,
)


class Schema:
    """An entity data model indexed by name; built once."""

    def __init__(self, model: EntityDataModel) -> None:
        self.model = model
        self._aliases = {alias.lower(): namespace for alias, namespace in model.aliases}
        self._types = {each.name.lower(): each for each in model.types}
        self._enumerations = {each.name.lower(): each for each in model.enumerations}
        self._resources = {each.name.lower(): each for each in model.resources}
        self._imports = {each.name.lower(): each.operation for each in model.imports}
        self._properties = {
            each.name.lower(): {found.name.lower(): found for found in each.properties}
            for each in model.types
        }
        self._bound: defaultdict[tuple[str, bool, str], list[EdmOperation]] = defaultdict(list)
        self._unbound: defaultdict[str, list[EdmOperation]] = defaultdict(list)
        for operation in model.operations:
            self._index(operation)

    def _index(self, operation: EdmOperation) -> None:
        simple = simple_name(operation.name).lower()
        if operation.binding is None:
            self._unbound[operation.name.lower()].append(operation)
        elif isinstance(item := item_type(operation.binding), NamedType):
            key = (item.name.lower(), is_collection(operation.binding), simple)
            self._bound[key].append(operation)

    def structured(self, name: str) -> EdmStructuredType | None:
        """The entity or complex type with the qualified ``name``."""
        return self._types.get(name.lower())

    def enumeration(self, name: str) -> EdmEnumType | None:
        """The enumeration type with the qualified ``name``."""
        return self._enumerations.get(name.lower())

    def resource(self, name: str) -> EdmResource | None:
        """The entity set or singleton called ``name``."""
        return self._resources.get(name.lower())

    def imported(self, name: str) -> tuple[EdmOperation, ...]:
        """The overloads of the unbound operation that is imported as ``name``."""
        operation = self._imports.get(name.lower())
        return tuple(self._unbound.get(operation.lower(), ())) if operation else ()

    def ancestry(self, name: str) -> tuple[str, ...]:
        """``name`` as declared and its base types, up to the root; nothing for an unknown type."""
        found: dict[str, None] = {}
        current = self.structured(name)
        while current is not None and current.name not in found:
            found[current.name] = None
            current = self.structured(current.base) if current.base else None
        return tuple(found)

    def derives(self, name: str, base: str) -> bool:
        """Whether ``name`` is ``base`` or derives from it."""
        return base.lower() in (each.lower() for each in self.ancestry(name))

    def related(self, left: str, right: str) -> bool:
        """Whether two types are the same, or one derives from the other."""
        return (
            left.lower() == right.lower() or self.derives(left, right) or self.derives(right, left)
        )

    def property(self, owner: str, name: str) -> EdmProperty | None:
        """The property ``name`` of ``owner``, its own or inherited."""
        for each in self.ancestry(owner):
            found = self._properties[each.lower()].get(name.lower())
            if found is not None:
                return found
        return None

    def properties(self, owner: str) -> tuple[EdmProperty, ...]:
        """All properties of ``owner``, its own and inherited, without its key."""
        types = [found for each in self.ancestry(owner) if (found := self.structured(each))]
        keys = {key for each in types for key in each.key}
        return tuple(each for found in types for each in found.properties if each.name not in keys)

    def common_base(self, names: Sequence[str]) -> str | None:
        """The nearest type that all of ``names`` are or derive from, unless it has no base."""
        for each in self.ancestry(names[0]):
            found = self.structured(each)
            if found is not None and found.base and all(self.derives(name, each) for name in names):
                return each
        return None

    def owners(self, name: str, below: str) -> tuple[str, ...]:
        """The types derived from ``below`` that declare a property or bound operation ``name``."""
        return tuple(
            each.name
            for each in self.model.types
            if self._declares(each.name.lower(), name.lower())
            and each.name != below
            and self.derives(each.name, below)
        )

    def _declares(self, owner: str, name: str) -> bool:
        return name in self._properties[owner] or (owner, False, name) in self._bound

    def qualified(self, name: str) -> str:
        """``name`` with its namespace's alias, if it is written with one, replaced."""
        prefix, _, simple = name.rpartition(".")
        return f"{self._aliases.get(prefix.lower(), prefix)}.{simple}"

    def bound(self, binding: TypeRef, name: str) -> tuple[EdmOperation, ...]:
        """The overloads of ``name`` that can be called on ``binding``; the nearest type's first.

        ``name`` may be qualified; operations bound to base types are inherited.
        """
        item = item_type(binding)
        if not isinstance(item, NamedType):
            return ()
        simple = simple_name(name).lower()
        collection = isinstance(binding, CollectionType)
        found = [
            operation
            for owner in self.ancestry(item.name)
            for operation in self._bound.get((owner.lower(), collection, simple), ())
        ]
        if "." in name:
            wanted = self.qualified(name).lower()
            return tuple(each for each in found if each.name.lower() == wanted)
        return tuple(found)
