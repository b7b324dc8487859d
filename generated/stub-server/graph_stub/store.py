"""What the server remembers: entities in collections, each entity with what is below it.

The tree has the shape of the paths: a collection by its name below an entity, an entity by its key
in a collection. One entity may stand in several collections; it is the same one there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from graph_stub.messages import not_found
from graph_stub.routing import Step
from graph_stub.synthesis import identifier

_ADDRESS = "userprincipalname"
_IDENTIFIER = re.compile(r"(?=.*\d).{16,}", re.DOTALL)
"""A key that looks as if nothing else had it; others, such as ``inbox``, are names in one place."""


@dataclass(eq=False)
class Entity:
    """An entity, or another value that has a place of its own.

    ``known`` is false for one that a path led through and that nobody has asked for yet;
    ``created`` is true for one that a caller made, and said the type of; ``revision`` counts its
    changes, ``content`` are its bytes with their media type.
    """

    key: str = ""
    type: str | None = None
    values: dict[str, Any] = field(default_factory=dict)
    known: bool = False
    created: bool = False
    deleted: bool = False
    revision: int = 0
    content: tuple[bytes, str] | None = None
    collections: dict[str, Collection] = field(default_factory=dict)
    singles: dict[str, Entity] = field(default_factory=dict)
    holders: list[Collection] = field(default_factory=list)

    def collection(self, name: str) -> Collection:
        """The collection ``name`` below it."""
        return self.collections.setdefault(name, Collection())

    def changed(self) -> None:
        """Note a change of it in all collections that hold it."""
        for each in self.holders:
            each.changes.append(Change(self))

    def delete(self, names: Sequence[str] = ()) -> None:
        """Take it out of everything; ``names`` are the properties that it was found by."""
        self.deleted = True
        for each in list(self.holders):
            each.gone.update(str(self.values[name]) for name in names if name in self.values)
            each.remove(self, "deleted")


@dataclass(frozen=True)
class Change:
    """A change of a collection: the entity, why it is no longer in it if it is not, and which of
    all changes it is.
    """

    entity: Entity
    reason: str | None = None
    number: int = field(default_factory=count(1).__next__)


@dataclass(eq=False)
class Collection:
    """Entities by key, those that were taken out, and all changes in order."""

    items: dict[str, Entity] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)
    seeded: bool = False
    changes: list[Change] = field(default_factory=list)

    def hold(self, entity: Entity) -> None:
        """Put an entity in that was always there."""
        self.items[entity.key] = entity
        entity.holders.append(self)

    def add(self, entity: Entity) -> None:
        """Put a new entity in."""
        if self.items.get(entity.key) is not entity:
            self.hold(entity)
        self.gone.discard(entity.key)
        self.changes.append(Change(entity))

    def remove(self, entity: Entity, reason: str) -> None:
        """Take an entity out: ``deleted``, or ``changed`` if it goes on elsewhere."""
        if self.items.pop(entity.key, None) is not None:
            entity.holders.remove(self)
        self.gone.add(entity.key)
        self.changes.append(Change(entity, reason))

    def __iter__(self) -> Iterator[Entity]:
        return (each for each in list(self.items.values()) if not each.deleted)

    def find(self, name: str, value: str) -> Entity | None:
        """The entity whose property ``name``, compared without case, is ``value``."""
        for each in self:
            for mine, content in each.values.items():
                if mine.lower() == name.lower() and content == value:
                    return each
        return None


@dataclass(frozen=True)
class Place:
    """Where a path leads: the entity; the collection that holds it; else owner and name."""

    entity: Entity
    holder: Collection | None = None
    owner: Entity | None = None
    name: str = ""


class Store:
    """The entities of one version. With ``empty``, only what was created is there."""

    def __init__(self, empty: bool = False) -> None:
        self.empty = empty
        self.root = Entity(known=True)
        self._number = 0
        self._by_key: dict[str, list[Entity]] = {}

    def new_key(self) -> str:
        """An identifier that nothing else has."""
        self._number += 1
        return identifier(self._number)

    def index(self, entity: Entity) -> None:
        """Make an entity known by its key everywhere, unless the key is but a name in one place."""
        held_by_root = any(
            each is one for each in entity.holders for one in self.root.collections.values()
        )
        if entity.holders and not held_by_root and not _IDENTIFIER.match(entity.key):
            return
        same = self._by_key.setdefault(entity.key, [])
        if entity not in same:
            same.append(entity)

    def known(self, key: str, of: str | None = None) -> Entity | None:
        """The entity with this key, of the type ``of`` where both tell one."""
        for each in self._by_key.get(key, ()):
            if not each.deleted and (of is None or each.type in (of, None)):
                return each
        return None

    def was_deleted(self, key: str, of: str | None) -> bool:
        """Whether the last that was known of an entity is that it was deleted."""
        same = [each for each in self._by_key.get(key, ()) if of is None or each.type in (of, None)]
        return bool(same) and all(each.deleted for each in same)

    def collection(self, steps: Sequence[Step]) -> Collection:
        """The collection that ``steps`` end in; raises :class:`GraphError` as :meth:`place`."""
        owner = self.place(steps[:-1]).entity
        return owner.collection(steps[-1].name)

    def place(self, steps: Sequence[Step], anew: bool = False) -> Place:
        """What ``steps`` lead to, made on the way where nobody has said that it is not there.

        With ``anew`` what has a name and no key, a file by its path above all, is made even so.

        Raises :class:`GraphError` (404) for what was deleted, and with ``empty`` for what was never
        created.
        """
        place = Place(self.root)
        for index, step in enumerate(steps):
            after = steps[index + 1].kind if index + 1 < len(steps) else ""
            if step.kind == "key" and place.holder is not None:
                place = self._item(place.holder, step)
            elif step.kind in ("name", "function") and after == "key":
                place = Place(place.entity, place.entity.collection(step.name))
            elif step.kind in ("name", "function", "key", "lost"):
                place = self._single(place.entity, step, anew)
            elif step.kind == "drive":
                place = self._by_path(place.entity, step, anew)
        return place

    def _by_path(self, folder: Entity, step: Step, anew: bool) -> Place:
        """The item at a drive path below ``folder``, by the names of children."""
        place = Place(folder)
        for name in filter(None, step.value.split("/")):
            children = place.entity.collection("children")
            found = children.find("name", name)
            if found is None:
                if not anew and (self.empty or name in children.gone):
                    raise not_found(name)
                found = Entity(self.new_key(), step.type, {"name": name})
                children.hold(found)
                self.index(found)
            place = Place(found, children)
        return place

    def _single(self, owner: Entity, step: Step, anew: bool) -> Place:
        name = step.name or f"{step.kind}:{step.value}"
        found = owner.singles.get(name)
        if found is None or (found.deleted and anew):
            found = owner.singles[name] = Entity(type=step.type)
        if found.deleted:
            raise not_found(name)
        return Place(found, None, owner, name)

    def _item(self, holder: Collection, step: Step) -> Place:
        key, alternate = step.value, step.name not in ("", "id")
        found = None if alternate else holder.items.get(key)
        for name in step.names:
            found = found or holder.find(name, key)
        if found is None and key not in holder.gone:
            found = None if alternate else self.known(key, step.type)
            lost = not alternate and self.was_deleted(key, step.type)
            if found is None and not (lost or self.empty):
                found = self._adopted(holder, step)
        if found is None or found.deleted:
            raise not_found(key)
        return Place(found, holder)

    def _adopted(self, holder: Collection, step: Step) -> Entity:
        """An entity for a key that was never heard of: the docs' example, by that key."""
        name = step.name if step.name != "id" else ""
        if "@" in step.value and not name:
            name = next((each for each in step.names if each.lower() == _ADDRESS), "")
        entity = Entity(self.new_key() if name else step.value, step.type)
        if name:
            entity.values[name] = step.value
        holder.hold(entity)
        self.index(entity)
        return entity
