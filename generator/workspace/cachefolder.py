"""Where graphgen keeps what it can make or fetch again."""

from __future__ import annotations

import os
from pathlib import Path

VARIABLE = "GRAPHGEN_CACHE"


def cache_folder() -> Path:
    """The cache folder, which need not exist yet.

    The environment's ``GRAPHGEN_CACHE``, else ``graphgen`` in the user's cache folder (XDG base
    directory specification).
    """
    if chosen := os.environ.get(VARIABLE):
        return Path(chosen)
    base = os.environ.get("XDG_CACHE_HOME")
    return (Path(base) if base else Path.home() / ".cache") / "graphgen"
