"""Reading pages, in parallel where it pays. The facts do not depend on how many processes read."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import chain, islice
from pathlib import Path

import msgspec

from generator.diagnostics import diagnostic
from generator.facts import PageFacts, PageKind, PageReading
from generator.source import FolderSource, OutsideSourceError, Source
from generator.text import Span
from generator.workspace.cache import FileRow, ReadingRow, open_cache
from generator.workspace.digests import FileDigests, Seen, file_row, look
from generator.workspace.pagecache import (
    KeptReading,
    TracingSource,
    known_readings,
    reading_keys,
    reading_row,
)
from generator.workspace.processes import processes, processors
from generator.workspace.readings import Readings

CHUNK = 32
PARALLEL_FROM = 3 * CHUNK

_Packed = tuple[str, bytes, ReadingRow | None, FileRow | None]
"""A page, its reading, and what the cache keeps of it and of the file."""

_ENCODER = msgspec.msgpack.Encoder()


def read_pages(
    root: Path,
    paths: Sequence[str],
    jobs: int | None = None,
    advance: Callable[[int], None] = lambda pages: None,
    kept: bool = False,
) -> tuple[PageReading, ...]:
    """The readings of the pages at ``paths``; see :func:`read_groups`."""
    (readings,) = read_groups(root, [paths], jobs, advance, kept)
    return tuple(readings.of(paths))


def read_groups(
    root: Path,
    groups: Sequence[Sequence[str]],
    jobs: int | None = None,
    advance: Callable[[int], None] = lambda pages: None,
    kept: bool = False,
    seen: Seen | None = None,
) -> Iterator[Readings]:
    """The readings of groups of pages below the docs folder ``root``, group by group, in order.

    Other processes read on while the caller is busy with a group. ``jobs`` is their number (None:
    one for each processor); ``advance`` is told how many more pages are read. Where readings are
    ``kept``, those that the cache has are not made again. A page that cannot be read gives a
    reading with a diagnostic. Raises :class:`ProcessError` where a reading process dies.
    """
    paths = [path for group in groups for path in group]
    with open_cache(kept) as cache, FileDigests(cache, root, seen) as digests:
        known = known_readings(cache, FolderSource(root), digests, paths) if kept else {}
    advance(len(known))
    missing = [[path for path in group if path not in known] for group in groups]
    workers = jobs or processors()
    if sum(map(len, missing)) < PARALLEL_FROM:
        workers = 1
    chunks = [list(_chunks(group)) for group in missing]
    read = _in_order(partial(_read_chunk, root), list(chain.from_iterable(chunks)), workers)
    for group, count in zip(groups, map(len, chunks), strict=True):
        made: list[_Packed] = []
        for packed in islice(read, count):
            made += packed
            advance(len(packed))
        if kept and made:
            _keep(root, made, seen)
            known.update((path, KeptReading(*row[:2])) for path, _, row, _ in made if row)
        readings = Readings(
            group,
            {path: known.pop(path) for path in group if path in known},
            {path: reading for path, reading, _, _ in made},
        )
        made.clear()
        yield readings


def _keep(root: Path, made: Sequence[_Packed], seen: Seen | None) -> None:
    """Keep readings and the digests of files; ``seen`` learns what was read."""
    files = [file for *_, file in made if file]
    with open_cache() as cache:
        cache.keep_readings([row for _, _, row, _ in made if row])
        cache.keep_files(str(root.resolve()), files)
        if seen is None:
            return
        for file in files:
            seen.digests.setdefault(file[0], file[4])
        with FileDigests(cache, root, seen) as digests:
            keys = {path: key for key, path in reading_keys(digests, [each[0] for each in made])}
    seen.sound &= all(row is not None and keys.get(path) == row[0] for path, _, row, _ in made)


def _chunks(paths: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(paths), CHUNK):
        yield paths[start : start + CHUNK]


def _in_order(
    read: Callable[[Sequence[str]], list[_Packed]], chunks: list[Sequence[str]], workers: int
) -> Iterator[list[_Packed]]:
    workers = min(workers, len(chunks))
    if chunks:
        _reader()
    if workers <= 1:
        yield from map(read, chunks)
        return
    with processes(workers) as pool:
        yield from pool.map(read, chunks)


def _read_chunk(root: Path, paths: Sequence[str]) -> list[_Packed]:
    """Packed readings: what crosses from process to process, and the same with one process."""
    source = FolderSource(root)
    return [_read_traced(source, path) for path in paths]


def _read_traced(source: FolderSource, path: str) -> _Packed:
    tracing = TracingSource(source)
    before = look(str(source.root / path))
    reading, sound = _read_packed(tracing, path)
    row = reading_row(tracing, path, reading) if sound else None
    content = tracing.digest(path)
    file = file_row(path, before, content) if before and content else None
    return path, reading, row, file


def _read_packed(source: Source, path: str) -> tuple[bytes, bool]:
    """One page's reading, packed, and whether it was read to the end.

    One page must never cost the others, whatever it does.
    """
    try:
        return _ENCODER.encode(_reader()(source, path)), True
    except (OSError, OutsideSourceError) as error:
        reason = getattr(error, "strerror", None) or "it lies outside the docs folder"
        return _ENCODER.encode(_unread(path, "page-unread", reason)), False
    except Exception as error:
        reason = f"{type(error).__name__}: {error}"
        return _ENCODER.encode(_unread(path, "page-reader-failed", reason)), False


def _reader() -> Callable[[Source, str], PageReading]:
    """What reads a page; most commands find all pages read, and do without."""
    from generator.reading.page import read_page

    return read_page


def _unread(path: str, code: str, reason: str) -> PageReading:
    version, folder, name = path.split("/")[-3:]
    kind = PageKind.API if folder == "api" else PageKind.RESOURCE
    found = diagnostic(code, Span(path, 1), reason=reason)
    return PageReading(
        PageFacts(path, version, kind, name.removesuffix(".md"), diagnostics=(found,))
    )
