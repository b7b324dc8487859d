"""The types of one version of the service, imported when they are first used."""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from graph_sdk._runtime.model import Model


class Registry:
    """Finds the class of a type by class name, type name or ``@odata.type``.

    ``package`` is the package of the models. Its module ``_table`` maps the name of
    each type to its module, its class and its qualified name.
    """

    __slots__ = (
        "package",
        "decoders",
        "_table",
        "_names",
        "_classes",
        "_tags",
        "_tagged",
    )

    def __init__(self, package: str) -> None:
        self.package = package
        self.decoders: dict[str | None, Callable[[Any], Any]] = {}
        self._table: dict[str, tuple[str, str, str]] | None = None
        self._names: dict[str, str] | None = None
        self._tags: dict[str, str] | None = None
        self._classes: dict[str, Any] = {}
        self._tagged: dict[tuple[str, type[Model]], type[Model]] = {}

    @property
    def table(self) -> dict[str, tuple[str, str, str]]:
        """Module, class and qualified name of the type of each name."""
        table = self._table
        if table is None:
            table = self._table = import_module(f"{self.package}._table").TABLE
        return table

    def names(self) -> list[str]:
        """Names of all classes, sorted."""
        return sorted(cls for _, cls, _ in self.table.values())

    def attribute(self, cls: str) -> Any:
        """The class called ``cls``; AttributeError if there is none."""
        if cls.startswith("_"):
            raise AttributeError(f"module {self.package!r} has no attribute {cls!r}")
        if self._names is None:
            self._names = {row[1]: name for name, row in self.table.items()}
        name = self._names.get(cls)
        if name is None:
            raise AttributeError(f"module {self.package!r} has no attribute {cls!r}")
        return self.resolve(name)

    def resolve(self, name: str) -> Any:
        """The class of the type ``name``; ``Model`` if there is none."""
        found = self._classes.get(name)
        if found is None:
            row = self.table.get(name)
            if row is None:
                from graph_sdk._runtime.model import Model

                found = Model
            else:
                module, cls, _ = row
                found = getattr(import_module(f"{self.package}.{module}"), cls)
            self._classes[name] = found
        return found

    def qualified_name(self, name: str) -> str | None:
        """The qualified name of the type ``name``."""
        row = self.table.get(name)
        return row[2] if row else None

    def model_class(self, tag: object, declared: type[Model]) -> type[Model]:
        """The class an ``@odata.type`` names, if it is ``declared`` or derived from it.

        Any other name, known or not, gives ``declared``.
        """
        if not isinstance(tag, str):
            return declared
        found = self._tagged.get((tag, declared))
        if found is None:
            found = self._find(tag, declared)
            if len(self._tagged) < 10_000:
                self._tagged[tag, declared] = found
        return found

    def _find(self, tag: str, declared: type[Model]) -> type[Model]:
        if self._tags is None:
            self._tags = {row[2].lower(): name for name, row in self.table.items()}
        name = self._tags.get(tag.removeprefix("#").lower())
        if name is None:
            return declared
        found = self.resolve(name)
        if isinstance(found, type) and issubclass(found, declared):
            return found
        return declared


def registry_of(module: str) -> Registry | None:
    """The registry of the package of models that ``module`` is in."""
    package = sys.modules.get(module.rpartition(".")[0])
    return getattr(package, "_registry", None)


def reference(cls: type[Any]) -> type[Any] | tuple[str, str]:
    """What a pickle says of a class: its package and name where it is generated.

    Another version of this package may have the class in another module.
    """
    registry = registry_of(cls.__module__)
    return cls if registry is None else (registry.package, cls.__name__)


def referenced(told: Any) -> Any:
    """The class that ``reference`` told of."""
    if isinstance(told, tuple):
        package, name = told
        return getattr(import_module(package), name)
    return told
