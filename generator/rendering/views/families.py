"""The table of view families by the name that ``pack.yaml`` gives."""

from __future__ import annotations

from collections.abc import Mapping

from generator.rendering.views import (
    Family,
    openapi,
    permissions,
    plain,
    python,
    stub_server,
    typescript,
)

FAMILIES: Mapping[str, Family] = {
    "openapi": Family(openapi.VERSION, openapi.loops, openapi.VIEWS),
    "permissions": Family(permissions.VERSION, permissions.loops, permissions.VIEWS),
    "plain": Family(plain.VERSION, plain.loops, plain.VIEWS),
    "python": Family(python.VERSION, python.loops, python.VIEWS),
    "stub-server": Family(stub_server.VERSION, stub_server.loops, stub_server.VIEWS),
    "typescript": Family(typescript.VERSION, typescript.loops, typescript.VIEWS),
}
