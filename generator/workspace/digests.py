"""Digests of files, without reading those whose size, time and inode are as they were.

As git's index does: a file that was changed so shortly before it was looked at that a further
change might show no other time is read again the next time.
"""

from __future__ import annotations

import hashlib
import os
import time
from pathlib import Path
from types import TracebackType

from generator.workspace.cache import Cache, FileRow

_SETTLED = 50_000_000
_SETTLED_SECONDS = 2_000_000_000
"""Nanoseconds after which another change has another time; more where times are in seconds."""


def digest(content: bytes) -> bytes:
    """The digest of a file's content."""
    return hashlib.sha256(content).digest()


class FileDigests:
    """The digests of files below ``folder``; they are kept at the end of a ``with``."""

    def __init__(self, cache: Cache, folder: Path) -> None:
        self._cache = cache
        self._folder = str(folder.resolve())
        self._known = {row[0]: row for row in cache.files(self._folder)}
        self._new: dict[str, FileRow] = {}

    def __enter__(self) -> FileDigests:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._new:
            self._cache.keep_files(self._folder, self._new.values())

    def of(self, path: str) -> bytes | None:
        """The digest of the file at ``path``; None where there is none that can be read."""
        full = f"{self._folder}{os.sep}{path}"
        try:
            now = _status(full)
            known = self._known.get(path)
            if known is not None and known[1:4] == (now.st_mtime_ns, now.st_size, now.st_ino):
                return known[4]
            seen = time.time_ns()
            found = digest(Path(full).read_bytes())
        except OSError:
            return None
        self._note(path, now, seen, found)
        return found

    def _note(self, path: str, now: os.stat_result, seen: int, found: bytes) -> None:
        coarse = now.st_mtime_ns % 1_000_000_000 == 0
        if seen - now.st_mtime_ns < (_SETTLED_SECONDS if coarse else _SETTLED):
            return
        row = (path, now.st_mtime_ns, now.st_size, now.st_ino, found)
        self._known[path] = self._new[path] = row


def _status(path: str) -> os.stat_result:
    """Without a ``Path``, which takes longer to make than the file takes to look at."""
    return os.stat(path)  # noqa: PTH116
