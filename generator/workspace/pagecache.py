"""Readings of pages kept between runs, and reused as long as all that they came from is the same.

A reading comes from the page's path and bytes, the reader's version, and what reading looked up
besides: which included files there are, under which spelling, and what they hold.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import msgspec

from generator.source import OutsideSourceError, Source
from generator.workspace.cache import Cache, ReadingRow
from generator.workspace.digests import FileDigests, digest
from generator.workspace.toolversion import reader_version


class Lookup(msgspec.Struct, frozen=True, array_like=True):
    """What looking for the file ``path`` gave: its spelling, and its digest if it was read."""

    path: str
    found: str | None
    digest: bytes | None = None


class TracingSource:
    """A source that notes what is looked up in it."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._found: dict[str, str | None] = {}
        self._read: dict[str, bytes] = {}
        self._failed = False

    def read(self, path: str) -> bytes:
        """See :meth:`generator.source.Source.read`."""
        try:
            content = self._source.read(path)
        except OSError:
            self._failed = True
            raise
        self._read[path] = digest(content)
        return content

    def find(self, path: str) -> str | None:
        """See :meth:`generator.source.Source.find`."""
        found = self._found[path] = self._source.find(path)
        return found

    def files(self, folder: str, suffix: str = ".md") -> Iterator[str]:
        """See :meth:`generator.source.Source.files`."""
        return self._source.files(folder, suffix)

    def lookups(self) -> tuple[Lookup, ...]:
        """What was looked up besides files that were read without being looked for."""
        return tuple(
            Lookup(path, found, self._read.get(found) if found else None)
            for path, found in sorted(self._found.items())
        )

    def digest(self, path: str) -> bytes | None:
        """The digest of what was read at ``path``; None once anything could not be read."""
        return None if self._failed else self._read.get(path)


_LOOKUPS = msgspec.msgpack.Decoder(tuple[Lookup, ...])


class Lookups:
    """Asks again what readings had looked up, each question once."""

    def __init__(self, source: Source, digests: FileDigests) -> None:
        self._source = source
        self._digests = digests
        self._answers: dict[bytes, bool] = {}

    def hold(self, packed: bytes) -> bool:
        """Whether each of the ``packed`` lookups would give the same again."""
        if packed not in self._answers:
            self._answers[packed] = all(map(self._holds, _LOOKUPS.decode(packed)))
        return self._answers[packed]

    def _holds(self, lookup: Lookup) -> bool:
        try:
            found = self._source.find(lookup.path)
        except (OSError, OutsideSourceError):
            return False
        if found != lookup.found:
            return False
        return lookup.digest is None or self._digests.of(found or "") == lookup.digest


class KeptReading(NamedTuple):
    """What a kept reading is known by: its key, and what was looked up for it, packed."""

    key: bytes
    lookups: bytes


def reading_key(path: str, content: bytes) -> bytes:
    """The key of the reading of the page ``path`` whose content has the digest ``content``."""
    return hashlib.sha256(reader_version() + content + path.encode()).digest()


def known_readings(
    cache: Cache, source: Source, digests: FileDigests, paths: Sequence[str]
) -> dict[str, KeptReading]:
    """The readings of those of ``paths`` that are known and still true."""
    if not cache.has_readings():
        return {}
    keys = dict(reading_keys(digests, paths))
    lookups = Lookups(source, digests)
    return {
        keys[key]: KeptReading(key, packed)
        for key, packed in cache.known_readings(list(keys))
        if lookups.hold(packed)
    }


def reading_keys(digests: FileDigests, paths: Iterable[str]) -> Iterator[tuple[bytes, str]]:
    """The keys of the pages ``paths`` as they stand now, each with its path."""
    for path in paths:
        content = digests.of(path)
        if content is not None:
            yield reading_key(path, content), path


def reading_row(source: TracingSource, path: str, reading: bytes) -> ReadingRow | None:
    """What to keep of the packed ``reading`` of ``path``, which ``source`` was read for."""
    content = source.digest(path)
    if content is None:
        return None
    return reading_key(path, content), msgspec.msgpack.encode(source.lookups()), reading
