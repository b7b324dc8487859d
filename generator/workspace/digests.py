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
_LARGE = 1 << 20
"""Bytes of a file that is not held whole; the way for others is quicker."""

Look = tuple[int, int, int, int]
"""Time of the last change in nanoseconds, size and inode of a file, and when it was looked at."""


def digest(content: bytes) -> bytes:
    """The digest of a file's content."""
    return hashlib.sha256(content).digest()


class Seen:
    """What was seen of the files of a folder, each looked at once, and what came of it by name.

    ``sound`` is no longer true once something was read that is not as it was seen.
    """

    def __init__(self) -> None:
        self.known: dict[str, FileRow] | None = None
        self.digests: dict[str, bytes | None] = {}
        self.listings: dict[str, tuple[str, ...]] = {}
        self.states: dict[str, bytes] = {}
        self.sound = True

    def again(self) -> Seen:
        """Nothing seen, but what was known of the files before."""
        seen = Seen()
        seen.known = self.known
        return seen


class FileDigests:
    """The digests of files below ``folder``; they are kept at the end of a ``with``.

    What was ``seen`` before is not looked at again.
    """

    def __init__(self, cache: Cache, folder: Path, seen: Seen | None = None) -> None:
        self._cache = cache
        self._folder = str(folder.resolve())
        seen = seen or Seen()
        if seen.known is None:
            seen.known = {row[0]: row for row in cache.files(self._folder)}
        self._known = seen.known
        self._seen = seen.digests
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
        if path not in self._seen:
            self._seen[path] = self._look_at(path)
        return self._seen[path]

    def _look_at(self, path: str) -> bytes | None:
        full = f"{self._folder}{os.sep}{path}"
        now = look(full)
        if now is None:
            return None
        known = self._known.get(path)
        if known is not None and known[1:4] == now[:3]:
            return known[4]
        try:
            found = _digest_at(Path(full), now[1])
        except OSError:
            return None
        row = file_row(path, now, found)
        if row is not None:
            self._known[path] = self._new[path] = row
        return found


def _digest_at(path: Path, size: int) -> bytes:
    if size <= _LARGE:
        return digest(path.read_bytes())
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").digest()


def look(path: str) -> Look | None:
    """How the file at ``path`` looks now; None where there is none."""
    try:
        # A ``Path`` takes longer to make than the file takes to look at.
        status = os.stat(path)  # noqa: PTH116
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size, status.st_ino, time.time_ns()


def file_row(path: str, before: Look, content: bytes) -> FileRow | None:
    """What to keep of a file that looked so ``before`` it was read; ``content`` is its digest.

    None where a further change might show no other time.
    """
    modified, size, inode, seen = before
    coarse = modified % 1_000_000_000 == 0
    if seen - modified < (_SETTLED_SECONDS if coarse else _SETTLED):
        return None
    return path, modified, size, inode, content
