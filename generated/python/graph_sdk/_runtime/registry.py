"""The types of one version of the service, imported when they are first used."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from graph_sdk._runtime.model import Model


class Registry:
    """Finds the class of a type by class name, module name or ``@odata.type``.

    ``package`` is the package of the models. Its module ``_table`` maps the name of
    each module to the name of its class and the qualified name of the type.
    """

    __slots__ = (
        "package",
        "decoders",
        "_table",
        "_modules",
        "_classes",
        "_tags",
        "_tagged",
    )

    def __init__(self, package: str) -> None:
        self.package = package
        self.decoders: dict[str | None, Callable[[Any], Any]] = {}
        self._table: dict[str, tuple[str, str]] | None = None
        self._modules: dict[str, str] | None = None
        self._tags: dict[str, str] | None = None
        self._classes: dict[str, Any] = {}
        self._tagged: dict[tuple[str, type[Model]], type[Model]] = {}

    @property
    def table(self) -> dict[str, tuple[str, str]]:
        """Class name and qualified name of the type in each module."""
        table = self._table
        if table is None:
            table = self._table = import_module(f"{self.package}._table").TABLE
        return table

    def names(self) -> list[str]:
        """Names of all classes, sorted."""
        return sorted(name for name, _ in self.table.values())

    def attribute(self, name: str) -> Any:
        """The class called ``name``; AttributeError if there is none."""
        if name.startswith("_"):
            raise AttributeError(f"module {self.package!r} has no attribute {name!r}")
        if self._modules is None:
            self._modules = {cls: module for module, (cls, _) in self.table.items()}
        module = self._modules.get(name)
        if module is None:
            raise AttributeError(f"module {self.package!r} has no attribute {name!r}")
        return self.resolve(module)

    def resolve(self, module: str) -> Any:
        """The class in the module ``module``; ``Model`` if there is none."""
        found = self._classes.get(module)
        if found is None:
            row = self.table.get(module)
            if row is None:
                from graph_sdk._runtime.model import Model

                found = Model
            else:
                found = getattr(import_module(f"{self.package}.{module}"), row[0])
            self._classes[module] = found
        return found

    def qualified_name(self, module: str) -> str | None:
        """The qualified name of the type in the module ``module``."""
        row = self.table.get(module)
        return row[1] if row else None

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
            self._tags = {
                name.lower(): module for module, (_, name) in self.table.items()
            }
        module = self._tags.get(tag.removeprefix("#").lower())
        if module is None:
            return declared
        found = self.resolve(module)
        if isinstance(found, type) and issubclass(found, declared):
            return found
        return declared
