"""Reading pages, in parallel where it pays. The facts do not depend on how many processes read."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from itertools import chain, islice
from multiprocessing.context import BaseContext
from pathlib import Path

import msgspec

from generator.diagnostics import diagnostic
from generator.facts import PageFacts, PageKind
from generator.failures import CommandError
from generator.reading.page import PageReading, read_page
from generator.source import FolderSource, OutsideSourceError, Source
from generator.text import Span
from generator.workspace.cache import FileRow, ReadingRow, open_cache
from generator.workspace.digests import FileDigests, Seen, file_row, look
from generator.workspace.pagecache import TracingSource, known_readings, reading_row

CHUNK = 32
PARALLEL_FROM = 3 * CHUNK

_Packed = tuple[str, bytes, ReadingRow | None, FileRow | None]
"""A page, its reading, and what the cache keeps of it and of the file."""

_ENCODER = msgspec.msgpack.Encoder()
_DECODER = msgspec.msgpack.Decoder(PageReading)


class ReadingError(CommandError):
    """The pages could not be read to the end, for a reason that lies in no page."""


def read_pages(
    root: Path,
    paths: Sequence[str],
    jobs: int | None = None,
    advance: Callable[[int], None] = lambda pages: None,
    kept: bool = False,
) -> tuple[PageReading, ...]:
    """The readings of the pages at ``paths``; see :func:`read_groups`."""
    (readings,) = read_groups(root, [paths], jobs, advance, kept)
    return readings


def read_groups(
    root: Path,
    groups: Sequence[Sequence[str]],
    jobs: int | None = None,
    advance: Callable[[int], None] = lambda pages: None,
    kept: bool = False,
    seen: Seen | None = None,
) -> Iterator[tuple[PageReading, ...]]:
    """The readings of groups of pages below the docs folder ``root``, group by group, in order.

    Other processes read on while the caller is busy with a group. ``jobs`` is their number (None:
    one for each processor); ``advance`` is told how many more pages are read. Where readings are
    ``kept``, those that the cache has are not made again. A page that cannot be read gives a
    reading with a diagnostic. Raises :class:`ReadingError` where a reading process dies.
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
        rows: list[ReadingRow] = []
        files: list[FileRow] = []
        for packed in islice(read, count):
            for path, reading, row, file in packed:
                known[path] = reading
                rows += [row] if row else []
                files += [file] if file else []
            advance(len(packed))
        if kept and rows:
            with open_cache() as cache:
                cache.keep_readings(rows)
                cache.keep_files(str(root.resolve()), files)
        yield tuple(_DECODER.decode(known.pop(path)) for path in group)


def _chunks(paths: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(paths), CHUNK):
        yield paths[start : start + CHUNK]


def processors() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _in_order(
    read: Callable[[Sequence[str]], list[_Packed]], chunks: list[Sequence[str]], workers: int
) -> Iterator[list[_Packed]]:
    workers = min(workers, len(chunks))
    if workers <= 1:
        yield from map(read, chunks)
        return
    with ProcessPoolExecutor(workers, _context(), _leave_interrupts_to_parent) as pool:
        try:
            yield from pool.map(read, chunks)
        except BrokenProcessPool:
            raise ReadingError(
                "a process that read pages ended early; memory may have run out"
            ) from None
        finally:
            pool.shutdown(cancel_futures=True)


def _context() -> BaseContext:
    """Forking starts quickest, but is safe only while no other thread could hold a lock."""
    forkable = "fork" in multiprocessing.get_all_start_methods()
    alone = threading.active_count() == 1
    return multiprocessing.get_context("fork" if forkable and alone else "spawn")


def _leave_interrupts_to_parent() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)


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
        return _ENCODER.encode(read_page(source, path)), True
    except (OSError, OutsideSourceError) as error:
        reason = getattr(error, "strerror", None) or "it lies outside the docs folder"
        return _ENCODER.encode(_unread(path, "page-unread", reason)), False
    except Exception as error:
        reason = f"{type(error).__name__}: {error}"
        return _ENCODER.encode(_unread(path, "page-reader-failed", reason)), False


def _unread(path: str, code: str, reason: str) -> PageReading:
    version, folder, name = path.split("/")[-3:]
    kind = PageKind.API if folder == "api" else PageKind.RESOURCE
    found = diagnostic(code, Span(path, 1), reason=reason)
    return PageReading(
        PageFacts(path, version, kind, name.removesuffix(".md"), diagnostics=(found,))
    )
