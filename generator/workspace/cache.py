"""What graphgen remembers between runs, in one SQLite file of the cache folder.

All of it can be made again: a cache that is missing, damaged, in use or cannot be written is as
good as an empty one, and is never a reason for a command to fail.
"""

from __future__ import annotations

import contextlib
import hashlib
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from generator.memo import Pieces
from generator.workspace.cachefolder import cache_folder

NAME = "graphgen.sqlite"
LAYOUT = 6
LARGEST = 1 << 30
"""A cache of more bytes is begun anew: what is in it is mostly of pages as they were long ago."""

_PATIENCE = 10.0
_AT_ONCE = 500
_PIECE = 1 << 16
_TABLES = f"""
    PRAGMA synchronous = OFF;
    CREATE TABLE IF NOT EXISTS file (
        folder TEXT, path TEXT, modified INTEGER, size INTEGER, inode INTEGER, digest BLOB,
        PRIMARY KEY (folder, path)
    ) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS reading (key BLOB PRIMARY KEY, lookups BLOB, reading BLOB);
    CREATE TABLE IF NOT EXISTS content (digest BLOB PRIMARY KEY, content BLOB);
    CREATE TABLE IF NOT EXISTS text (key BLOB PRIMARY KEY, digest BLOB) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS work (key BLOB PRIMARY KEY, result BLOB);
    CREATE TABLE IF NOT EXISTS link (
        folder TEXT, version TEXT, key BLOB, lookups BLOB, head BLOB, model BLOB,
        PRIMARY KEY (folder, version)
    );
    CREATE TABLE IF NOT EXISTS run (key BLOB PRIMARY KEY, record BLOB) WITHOUT ROWID;
    PRAGMA user_version = {LAYOUT};
"""

FileRow = tuple[str, int, int, int, bytes]
"""Path below a folder, time of the last change in nanoseconds, size, inode, digest."""

ReadingRow = tuple[bytes, bytes, bytes]
"""The key of a page's reading, the lookups that it made, and the reading, both packed."""


class Cache:
    """The open cache."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def files(self, folder: str) -> list[FileRow]:
        """What is known of the files below ``folder``."""
        return self._rows(
            "SELECT path, modified, size, inode, digest FROM file WHERE folder = ?", folder
        )

    def keep_files(self, folder: str, rows: Iterable[FileRow], gone: Iterable[str] = ()) -> None:
        """Remember ``rows``, and forget the files ``gone``."""
        self._put(
            "DELETE FROM file WHERE folder = ? AND path = ?", ((folder, path) for path in gone)
        )
        self._put(
            "INSERT OR REPLACE INTO file VALUES (?, ?, ?, ?, ?, ?)",
            ((folder, *row) for row in rows),
        )

    def has_readings(self) -> bool:
        """Whether any reading is known."""
        return bool(self._rows("SELECT 1 FROM reading LIMIT 1"))

    def readings(self, keys: Sequence[bytes]) -> Iterator[ReadingRow]:
        """What is known of the readings ``keys``, in no order."""
        for marks, some in _portions(keys):
            yield from self._rows(
                f"SELECT key, lookups, reading FROM reading WHERE key IN ({marks})", *some
            )

    def known_readings(self, keys: Sequence[bytes]) -> Iterator[tuple[bytes, bytes]]:
        """Those of the readings ``keys`` that are known, in no order, with their lookups."""
        for marks, some in _portions(keys):
            yield from self._rows(f"SELECT key, lookups FROM reading WHERE key IN ({marks})", *some)

    def keep_readings(self, rows: Iterable[ReadingRow]) -> None:
        """Remember readings."""
        self._put("INSERT OR REPLACE INTO reading VALUES (?, ?, ?)", rows)

    def texts(self, keys: Sequence[bytes]) -> dict[bytes, bytes]:
        """Formatted texts, encoded, by key, of those of ``keys`` that are known."""
        found: dict[bytes, bytes] = {}
        for marks, some in _portions(keys):
            sql = (
                f"SELECT key, content FROM text JOIN content USING (digest) WHERE key IN ({marks})"
            )
            found.update(self._rows(sql, *some))
        return found

    def keep_texts(self, texts: Mapping[bytes, bytes]) -> None:
        """Remember formatted texts, encoded, by key."""
        digests = {key: hashlib.sha256(text).digest() for key, text in texts.items()}
        self.keep_contents({digests[key]: (text,) for key, text in texts.items()})
        self._put("INSERT OR REPLACE INTO text VALUES (?, ?)", digests.items())

    def size(self, digest: bytes) -> int | None:
        """How many bytes the content of that digest has, if it is known."""
        sql = "SELECT length(content) FROM content WHERE digest = ?"
        return next((row[0] for row in self._rows(sql, digest)), None)

    def contents(self, digests: Sequence[bytes]) -> dict[bytes, bytes]:
        """The contents of those of ``digests`` that are known."""
        found: dict[bytes, bytes] = {}
        for marks, some in _portions(digests):
            sql = f"SELECT digest, content FROM content WHERE digest IN ({marks})"
            found.update(self._rows(sql, *some))
        return found

    def content(self, digest: bytes) -> Iterator[bytes]:
        """The content of that digest, in pieces; it ends early where it cannot be read."""
        for (row,) in self._rows("SELECT rowid FROM content WHERE digest = ?", digest):
            with (
                contextlib.suppress(sqlite3.Error),
                self._connection.blobopen("content", "content", row, readonly=True) as blob,
            ):
                while piece := blob.read(_PIECE):
                    yield piece

    def keep_contents(self, contents: Mapping[bytes, Pieces]) -> None:
        """Remember contents by digest."""
        sizes = {digest: sum(map(len, pieces)) for digest, pieces in contents.items()}
        small = (digest for digest, size in sizes.items() if size <= _PIECE)
        self._put(
            "INSERT OR IGNORE INTO content VALUES (?, ?)",
            ((digest, b"".join(contents[digest])) for digest in small),
        )
        for digest, size in sizes.items():
            if size > _PIECE:
                self._keep_large(digest, size, contents[digest])

    def works(self, keys: Sequence[bytes]) -> dict[bytes, bytes]:
        """The results of work, by key, of those of ``keys`` that are known."""
        found: dict[bytes, bytes] = {}
        for marks, some in _portions(keys):
            found.update(self._rows(f"SELECT key, result FROM work WHERE key IN ({marks})", *some))
        return found

    def keep_works(self, results: Mapping[bytes, bytes]) -> None:
        """Remember results of work by key."""
        self._put("INSERT OR REPLACE INTO work VALUES (?, ?)", results.items())

    def link(self, folder: str, version: str) -> tuple[bytes, bytes, bytes] | None:
        """Key, lookups and result, but for the model, of linking a version."""
        sql = "SELECT key, lookups, head FROM link WHERE folder = ? AND version = ?"
        return next(iter(self._rows(sql, folder, version)), None)

    def model(self, folder: str, version: str, key: bytes) -> bytes | None:
        """The model that linking a version gave."""
        sql = "SELECT model FROM link WHERE folder = ? AND version = ? AND key = ?"
        return next((row[0] for row in self._rows(sql, folder, version, key)), None)

    def keep_link(self, folder: str, version: str, row: tuple[bytes, bytes, bytes, bytes]) -> None:
        """Remember key, lookups, result and model of a version, in place of what was kept."""
        self._put(
            "INSERT OR REPLACE INTO link VALUES (?, ?, ?, ?, ?, ?)", [(folder, version, *row)]
        )

    def run(self, key: bytes) -> bytes | None:
        """The record of the run ``key``."""
        return next(
            (row[0] for row in self._rows("SELECT record FROM run WHERE key = ?", key)), None
        )

    def keep_run(self, key: bytes, record: bytes) -> None:
        """Remember a run."""
        self._put("INSERT OR REPLACE INTO run VALUES (?, ?)", [(key, record)])

    def _keep_large(self, digest: bytes, size: int, pieces: Pieces) -> None:
        sql = "INSERT OR IGNORE INTO content VALUES (?, zeroblob(?))"
        with contextlib.suppress(sqlite3.Error), self._connection:
            made = self._connection.execute(sql, (digest, size))
            if made.rowcount and made.lastrowid is not None:
                with self._connection.blobopen("content", "content", made.lastrowid) as blob:
                    for piece in pieces:
                        blob.write(piece)

    def _rows(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        with contextlib.suppress(sqlite3.Error):
            return self._connection.execute(sql, values).fetchall()
        return []

    def _put(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        with contextlib.suppress(sqlite3.Error), self._connection:
            self._connection.executemany(sql, rows)


@contextlib.contextmanager
def open_cache(kept: bool = True) -> Iterator[Cache]:
    """The cache; an empty one that is forgotten at the end where it is not ``kept``."""
    connection = _kept() if kept else None
    connection = connection or _prepared(":memory:")
    try:
        yield Cache(connection)
    finally:
        connection.close()


def _kept() -> sqlite3.Connection | None:
    path = cache_folder() / NAME
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size > LARGEST:
            path.unlink()
        return _prepared(path)
    except sqlite3.OperationalError:
        return None
    except sqlite3.DatabaseError:
        with contextlib.suppress(OSError):
            path.unlink()
        return None
    except OSError:
        return None


def _prepared(path: Path | str) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=_PATIENCE)
    try:
        (layout,) = connection.execute("PRAGMA user_version").fetchone()
        if layout not in (0, LAYOUT):
            raise sqlite3.DatabaseError("of another layout")
        if layout == 0:
            connection.executescript(_TABLES)
        connection.execute("PRAGMA synchronous = OFF")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _portions(keys: Sequence[bytes]) -> Iterator[tuple[str, Sequence[bytes]]]:
    for start in range(0, len(keys), _AT_ONCE):
        some = keys[start : start + _AT_ONCE]
        yield ", ".join("?" * len(some)), some
