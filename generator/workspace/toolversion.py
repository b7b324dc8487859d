"""What the program itself adds to a result: its own code, and the libraries that it uses."""

from __future__ import annotations

import hashlib
from functools import cache
from importlib.metadata import version
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent
_READING_LIBRARIES = ("markdown-it-py", "msgspec", "pyyaml")
_LIBRARIES = (*_READING_LIBRARIES, "black", "jinja2", "ruff")


@cache
def reader_version() -> bytes:
    """Another one wherever the reading of a page may have changed."""
    return _version("*", "reading/**/*", libraries=_READING_LIBRARIES)


@cache
def tool_version() -> bytes:
    """Another one wherever what is written may have changed."""
    return _version("**/*", libraries=_LIBRARIES)


def _version(*globs: str, libraries: tuple[str, ...]) -> bytes:
    found = hashlib.sha256()
    for path in sorted({path for glob in globs for path in _PACKAGE.glob(glob)}):
        if path.suffix in (".py", ".toml") and "_data" not in path.parts:
            found.update(f"{path.relative_to(_PACKAGE)}\0".encode())
            found.update(path.read_bytes())
    for library in libraries:
        found.update(f"{library} {version(library)}\0".encode())
    return found.digest()
