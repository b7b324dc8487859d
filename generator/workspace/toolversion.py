"""What the program itself adds to a result: its own code, and the libraries that it uses."""

from __future__ import annotations

import hashlib
import os
from functools import cache
from importlib.metadata import distribution
from pathlib import Path

from generator.workspace.files import files_below

_PACKAGE = Path(__file__).resolve().parent.parent
_DATA = "_data"
"""Packs and docs that are installed with the program; a result comes from them as from others."""
_READING_LIBRARIES = ("markdown-it-py", "msgspec", "pyyaml")
_LIBRARIES = (*_READING_LIBRARIES, "black", "jinja2", "ruff")


@cache
def reader_version() -> bytes:
    """Another one wherever the reading of a page may have changed."""
    return _version(_READING_LIBRARIES, "reading")


@cache
def tool_version() -> bytes:
    """Another one wherever what is written may have changed."""
    return _version(_LIBRARIES)


def _version(libraries: tuple[str, ...], part: str | None = None) -> bytes:
    """What tells of ``libraries`` and of the package, or of one ``part`` and what all share."""
    found = hashlib.sha256()
    for path in files_below(_PACKAGE):
        top, _, rest = path.partition(os.sep)
        if path.endswith((".py", ".toml")) and top != _DATA and (part in (None, top) or not rest):
            found.update(f"{path}\0".encode())
            found.update((_PACKAGE / path).read_bytes())
    for library in libraries:
        installed = distribution(library)
        # It holds the version, and is hashed in a fifth of the time that parsing it takes.
        found.update((installed.read_text("METADATA") or installed.version).encode())
    return found.digest()
