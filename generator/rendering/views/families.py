"""The table of view families by the name that ``pack.yaml`` gives."""

from __future__ import annotations

from collections.abc import Mapping

from generator.rendering.views import Family, plain, python

FAMILIES: Mapping[str, Family] = {
    "plain": Family(plain.VERSION, plain.loops, plain.VIEWS),
    "python": Family(python.VERSION, python.loops, python.VIEWS),
}
