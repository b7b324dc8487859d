"""Read-only access to a docs folder.

Everything that reads documentation gets a :class:`Source` passed in, so that the same code runs on
a folder, on pages held in memory and, later, on a git tree.
"""

from __future__ import annotations

import os
import posixpath
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Protocol


class OutsideSourceError(ValueError):
    """A path leads out of the docs folder."""


class Source(Protocol):
    """Files of a docs folder by their path below it, with ``/`` between the parts."""

    def read(self, path: str) -> bytes:
        """The bytes of the file at ``path``.

        Raises ``FileNotFoundError`` where there is none, ``OutsideSourceError`` where ``path``
        leads outside, ``OSError`` where the file cannot be read.
        """
        ...

    def find(self, path: str) -> str | None:
        """The spelling under which ``path`` exists, ignoring case; None if it does not."""
        ...

    def files(self, folder: str, suffix: str = ".md") -> Iterator[str]:
        """Paths of the files directly in ``folder`` that end in ``suffix``, sorted."""
        ...


def resolve(base: str, target: str) -> str:
    """The path that ``target`` names when it stands in the file ``base``.

    ``target`` is relative to the folder of ``base``, or to the docs root where it starts with
    ``~/`` or ``/``. Raises :class:`OutsideSourceError` if it leads out of the docs folder.
    """
    cleaned = target.replace("\\", "/")
    if "\0" in cleaned:
        raise OutsideSourceError(target)
    if cleaned.startswith(("~/", "/")):
        joined = cleaned.lstrip("~/")
    else:
        joined = posixpath.join(posixpath.dirname(base), cleaned)
    path = posixpath.normpath(joined)
    if path == ".." or path.startswith(("../", "/")) or ":" in path:
        raise OutsideSourceError(target)
    return path


class MemorySource:
    """A docs folder held in memory: path to text or bytes."""

    def __init__(self, files: Mapping[str, str | bytes]) -> None:
        self._files = {
            path: text.encode() if isinstance(text, str) else text for path, text in files.items()
        }
        self._spellings = _Spellings(self._files)

    def read(self, path: str) -> bytes:
        """See :meth:`Source.read`."""
        try:
            return self._files[path]
        except KeyError:
            raise FileNotFoundError(path) from None

    def find(self, path: str) -> str | None:
        """See :meth:`Source.find`."""
        return path if path in self._files else self._spellings.of(path)

    def files(self, folder: str, suffix: str = ".md") -> Iterator[str]:
        """See :meth:`Source.files`."""
        prefix = f"{folder}/" if folder else ""
        for path in sorted(self._files):
            rest = path[len(prefix) :]
            if path.startswith(prefix) and "/" not in rest and rest.endswith(suffix):
                yield path


class FolderSource:
    """A docs folder on disk. Symbolic links that lead out of it are refused."""

    def __init__(self, root: Path) -> None:
        self.root = root.resolve()
        self._prefix = str(self.root).rstrip(os.sep) + os.sep
        self._folders: dict[str, str] = {}
        self._spellings: dict[str, _Spellings] = {}

    def read(self, path: str) -> bytes:
        """See :meth:`Source.read`."""
        with open(self._locate(path), "rb", buffering=0) as file:  # noqa: PTH123
            return file.read()

    def find(self, path: str) -> str | None:
        """See :meth:`Source.find`."""
        if os.path.isfile(self._locate(path)):  # noqa: PTH113
            return path
        folder = posixpath.dirname(path)
        if folder not in self._spellings:
            self._spellings[folder] = _Spellings(self.files(folder, ""))
        return self._spellings[folder].of(path)

    def files(self, folder: str, suffix: str = ".md") -> Iterator[str]:
        """See :meth:`Source.files`."""
        try:
            entries = sorted(
                entry.name for entry in os.scandir(self._locate(folder)) if entry.is_file()
            )
        except (FileNotFoundError, NotADirectoryError):
            return
        for name in entries:
            if name.endswith(suffix):
                yield f"{folder}/{name}" if folder else name

    def _locate(self, path: str) -> str:
        # A ``Path`` takes longer to make than a file takes to be looked at.
        folder, _, name = path.rpartition("/")
        if folder not in self._folders:
            self._folders[folder] = os.path.realpath(self._prefix + folder)
        located = f"{self._folders[folder]}{os.sep}{name}"
        if name in ("", ".", "..") or os.path.islink(located):  # noqa: PTH114
            located = os.path.realpath(self._prefix + path)
        if not f"{located}{os.sep}".startswith(self._prefix):
            raise OutsideSourceError(path)
        return located


class _Spellings:
    """Paths by their lower-case spelling."""

    def __init__(self, paths: Iterable[str]) -> None:
        self._by_lower: dict[str, str] = {}
        for path in sorted(paths):
            self._by_lower.setdefault(path.lower(), path)

    def of(self, path: str) -> str | None:
        return self._by_lower.get(path.lower())
