"""What the answers to one version's requests are made from, and one call of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from graph_stub.checking import Checker
from graph_stub.conditions import tagged, touch
from graph_stub.messages import GraphError, Request
from graph_stub.monitors import Monitors
from graph_stub.options import Options
from graph_stub.routing import Router, Step
from graph_stub.settings import Settings
from graph_stub.store import Collection, Entity, Store
from graph_stub.synthesis import Synthesiser
from graph_stub.tables import Api, Property, Route, Structure
from graph_stub.uploads import Uploads

_UNTYPED = "Edm.Untyped"


@dataclass(frozen=True)
class Call:
    """A request with its route, what its path leads along, the cast at the end, its options."""

    request: Request
    route: Route
    steps: tuple[Step, ...]
    options: Options
    cast: str = ""

    @property
    def url(self) -> str:
        """The URL of the request, without its query."""
        return f"{self.request.base}/{self.request.path.strip('/')}"

    @property
    def type(self) -> str:
        """The type of what is answered, of one item of a collection."""
        return self.route.type or _UNTYPED


@dataclass
class World:
    """One version: its tables, what is remembered, and what is under way."""

    api: Api
    settings: Settings
    router: Router = field(init=False)
    checker: Checker = field(init=False)
    synthesiser: Synthesiser = field(init=False)
    store: Store = field(init=False)
    monitors: Monitors = field(init=False)
    uploads: Uploads = field(init=False)

    def __post_init__(self) -> None:
        self.router = Router(self.api.routes)
        self.checker = Checker(self.api)
        self._lenient = Checker(self.api, lenient=True)
        self.synthesiser = Synthesiser(self.api, self.checker)
        self._tagged = tagged(self.api.routes)
        self.reset()

    def reset(self) -> None:
        """Forget all that was created, changed and begun."""
        self.store = Store(self.settings.empty)
        self.monitors = Monitors()
        self.uploads = Uploads()

    def key_name(self, of: str | None) -> str:
        """The key property of a type."""
        structure = self.api.structures.get(of or "")
        return structure.key if structure else "id"

    def has_key(self, of: str | None) -> bool:
        """Whether values of the type carry their key: a type that is not known may."""
        structure = self.api.structures.get(of or "")
        return structure is None or structure.key in structure.properties

    def structure(self, of: str | None) -> Structure | None:
        """The structured type of this name."""
        return self.api.structures.get(of or "")

    def is_a(self, of: str | None, cast: str) -> bool:
        """Whether a type is ``cast``, a name in lower case, or derived from it."""
        seen: set[str] = set()
        while of and of not in seen:
            if of.rpartition(".")[2].lower() == cast.rpartition(".")[2]:
                return True
            seen.add(of)
            structure = self.structure(of)
            of = structure.base if structure else None
        return False

    def is_of(self, declared: str | None, value: Any, cast: str) -> bool:
        """Whether a value whose type is ``declared``, if it does not say another, is ``cast``."""
        named = self.checker.type_of(value, _UNTYPED)
        return self.is_a(declared if named == _UNTYPED else named, cast)

    def property(self, of: str | None, name: str) -> Property | None:
        """The property of a type by its name, compared without case."""
        structure = self.structure(of)
        for mine, found in structure.properties.items() if structure else ():
            if mine.lower() == name.lower():
                return found
        return None

    def documented(self, call: Call) -> Any:
        """What the page shows as the answer, of its type; made up where it shows none."""
        reference = f"Collection({call.type})" if call.route.many else call.type
        example = call.route.example
        if call.route.many:
            items = example.get("value") if isinstance(example, dict) else None
            shown = items if isinstance(items, list) else None
        elif call.route.wrapped:
            shown = example.get("value") if isinstance(example, dict) else None
        else:
            shown = example
        if shown is None:
            return self.synthesiser.value(reference)
        return self.synthesiser.conform(shown, reference)

    def fill(self, entity: Entity, call: Call) -> None:
        """Make an entity that was only heard of known: by the docs, below what was said of it."""
        if entity.known or call.route.many:
            return
        shown = self.documented(call)
        if isinstance(shown, dict):
            plain = {name: each for name, each in shown.items() if name != "@odata.context"}
            named = self.checker.type_of(shown, entity.type or call.type)
            if self.is_a(entity.type, named.lower()):
                named = entity.type or named
            key = self.key_name(named)
            if entity.key and (key in plain or self.has_key(named)):
                plain[key] = entity.key
            entity.values = {**plain, **entity.values}
            entity.type = named
        entity.known = True

    def seed(self, collection: Collection, call: Call) -> None:
        """Put the items that the docs show into a collection that was never looked at."""
        if collection.seeded or self.store.empty:
            return
        collection.seeded = True
        for shown in self.documented(call):
            if isinstance(shown, dict):
                named = self.checker.type_of(shown, call.type)
                name = self.key_name(named)
                given = shown.get(name)
                key = given if isinstance(given, str) and given else self.store.new_key()
                carried = {name: key} if self.has_key(named) else {}
                before = collection.items.get(key)
                if before is not None:
                    before.values = {**shown, **carried, **before.values}
                    before.known, before.type = True, before.type or named
                elif key not in collection.gone:
                    entity = Entity(key, named, {**shown, **carried}, known=True)
                    collection.hold(entity)
                    self.store.index(entity)

    def touch(self, entity: Entity) -> None:
        """Note that an entity was changed, in all collections that hold it and in its tag."""
        touch(entity, self._tagged)
        entity.changed()

    def check(self, value: Any, reference: str | None) -> None:
        """Raise :class:`GraphError` (400) where what was sent is not of its type."""
        problem = self._lenient.problem(value, reference or _UNTYPED)
        if problem and self.settings.check_bodies:
            raise GraphError(400, problem)
