"""Imports of a generated module: declared where a name is used, written in one place."""

from __future__ import annotations

from collections.abc import Collection


class Imports:
    """Collects what a module imports.

    ``own`` are the names that the module gives to its own classes, methods and attributes; what
    is imported under such a name gets an underscore before it, and likewise a second import of
    one name. So a class body with a property ``date`` says ``_date`` for the type.
    """

    def __init__(self, own: Collection[str] = ()) -> None:
        self._own = frozenset(own)
        self._names: dict[tuple[str, str], str] = {}
        self._taken: set[str] = set(own)

    def use(self, module: str, name: str) -> str:
        """Import ``name`` from ``module``; what to call it."""
        key = (module, name)
        if key not in self._names:
            local = name
            while local in self._taken:
                local = f"_{local}"
            self._taken.add(local)
            self._names[key] = local
        return self._names[key]

    def builtin(self, name: str) -> str:
        """A builtin: imported only where the module gives its name to something else."""
        return self.use("builtins", name) if name in self._own else name

    def lines(self) -> tuple[str, ...]:
        """The import statements, a module each: standard library, blank line, our own."""
        modules: dict[str, list[str]] = {}
        for (module, name), local in sorted(self._names.items()):
            modules.setdefault(module, []).append(name if name == local else f"{name} as {local}")
        own = [module for module in modules if module.split(".")[0] in ("graph_sdk", "tests")]
        standard = [module for module in modules if module not in own]
        blocks = [
            [f"from {module} import {', '.join(modules[module])}" for module in block]
            for block in (standard, own)
            if block
        ]
        return tuple(line for block in blocks for line in (*block, ""))[:-1]
