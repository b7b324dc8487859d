"""The table of view families by the name that ``pack.yaml`` gives."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module

from generator.rendering.views import Family

_NONE: frozenset[str] = frozenset()
_PROJECT = frozenset(("pack", "guide", "licence"))
_TOGETHER = {
    "openapi": _NONE,
    "permissions": frozenset(("pack",)),
    "plain": frozenset(("pack",)),
    "python": _PROJECT,
    "reference": frozenset(("pack",)),
    "stub-server": _PROJECT,
    "typescript": _PROJECT,
}


class _Families(Mapping[str, Family]):
    """Imports the module of a family where it is asked for: a run renders one or two of them."""

    def __getitem__(self, name: str) -> Family:
        together = _TOGETHER[name]
        module = import_module(f"generator.rendering.views.{name.replace('-', '_')}")
        return Family(module.VERSION, module.loops, module.VIEWS, together)

    def __iter__(self) -> Iterator[str]:
        return iter(_TOGETHER)

    def __len__(self) -> int:
        return len(_TOGETHER)


FAMILIES: Mapping[str, Family] = _Families()
