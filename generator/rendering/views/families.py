"""The table of view families by the name that ``pack.yaml`` gives."""

from __future__ import annotations

from collections.abc import Mapping

from generator.rendering.views import (
    Family,
    openapi,
    permissions,
    plain,
    python,
    reference,
    stub_server,
    typescript,
)

_NONE: frozenset[str] = frozenset()
_PROJECT = frozenset(("pack", "guide", "licence"))

FAMILIES: Mapping[str, Family] = {
    "openapi": Family(openapi.VERSION, openapi.loops, openapi.VIEWS, _NONE),
    "permissions": Family(permissions.VERSION, permissions.loops, permissions.VIEWS, _NONE),
    "plain": Family(plain.VERSION, plain.loops, plain.VIEWS, frozenset(("pack",))),
    "python": Family(python.VERSION, python.loops, python.VIEWS, _PROJECT),
    "reference": Family(reference.VERSION, reference.loops, reference.VIEWS, frozenset(("pack",))),
    "stub-server": Family(stub_server.VERSION, stub_server.loops, stub_server.VIEWS, _PROJECT),
    "typescript": Family(typescript.VERSION, typescript.loops, typescript.VIEWS, _PROJECT),
}
