"""Imports of a generated module: declared where a name is used, written in one place."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator


class Imports:
    """Collects what a module imports.

    ``own`` are the names that the module gives to its own classes, methods and attributes; what
    is imported under such a name gets an underscore before it, and likewise a second import of
    one name. So a class body with a property ``date`` says ``_date`` for the type. ``here`` are
    those, with the module that they are known by elsewhere, which need no import. What only
    annotations name is told from what runs: it need not be imported to run the module.
    """

    def __init__(self, own: Collection[str] = (), here: Collection[tuple[str, str]] = ()) -> None:
        self._own = frozenset(own)
        self._here = frozenset(here)
        self._names: dict[tuple[str, str], str] = {}
        self._taken: set[str] = set(own)
        self._run: set[tuple[str, str]] = set()

    def use(self, module: str, name: str) -> str:
        """Import ``name`` from ``module`` for an annotation; what to call it."""
        key = (module, name)
        if key in self._here:
            return name
        if key not in self._names:
            local = name
            while local in self._taken:
                local = f"_{local}"
            self._taken.add(local)
            self._names[key] = local
        return self._names[key]

    def run(self, module: str, name: str) -> str:
        """Import ``name`` from ``module`` for code that runs; what to call it."""
        if (module, name) not in self._here:
            self._run.add((module, name))
        return self.use(module, name)

    def builtin(self, name: str) -> str:
        """A builtin: imported only where the module gives its name to something else."""
        return self.use("builtins", name) if name in self._own else name

    def lines(self) -> tuple[str, ...]:
        """The import statements, a module each: standard library, blank line, our own."""
        return tuple(self._lines(self._names))

    def running_lines(self) -> tuple[str, ...]:
        """The statements for what runs."""
        return tuple(self._lines(self._run))

    def annotating_lines(self) -> tuple[str, ...]:
        """The statements for what only annotations name."""
        return tuple(self._lines(key for key in self._names if key not in self._run))

    def _lines(self, keys: Iterable[tuple[str, str]]) -> Iterator[str]:
        modules: dict[str, list[str]] = {}
        for key in sorted(keys):
            module, name = key
            local = self._names[key]
            modules.setdefault(module, []).append(name if name == local else f"{name} as {local}")
        own = [module for module in modules if module.split(".")[0] in ("graph_sdk", "tests")]
        standard = [module for module in modules if module not in own]
        for block in (standard, own):
            if block is own and own and standard:
                yield ""
            for module in block:
                yield f"from {module} import {', '.join(modules[module])}"
