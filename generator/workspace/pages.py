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
from multiprocessing.context import BaseContext
from pathlib import Path

import msgspec

from generator.diagnostics import diagnostic
from generator.facts import PageFacts, PageKind
from generator.failures import CommandError
from generator.reading.page import PageReading, read_page
from generator.source import FolderSource, OutsideSourceError, Source
from generator.text import Span

CHUNK = 32
PARALLEL_FROM = 3 * CHUNK

_ENCODER = msgspec.msgpack.Encoder()
_DECODER = msgspec.msgpack.Decoder(PageReading)


class ReadingError(CommandError):
    """The pages could not be read to the end, for a reason that lies in no page."""


def read_pages(
    root: Path,
    paths: Sequence[str],
    jobs: int | None = None,
    advance: Callable[[int], None] = lambda pages: None,
) -> tuple[PageReading, ...]:
    """The readings of the pages at ``paths`` below the docs folder ``root``, in that order.

    ``jobs`` is the number of processes (None: one for each processor); ``advance`` is told how
    many more pages are read. A page that cannot be read gives a reading with a diagnostic. Raises
    :class:`ReadingError` where a reading process dies.
    """
    chunks = [paths[start : start + CHUNK] for start in range(0, len(paths), CHUNK)]
    workers = min(jobs or processors(), len(chunks))
    read = partial(_read_chunk, root)
    readings: list[PageReading] = []
    for packed in _in_order(read, chunks, workers if len(paths) >= PARALLEL_FROM else 1):
        readings += map(_DECODER.decode, packed)
        advance(len(packed))
    return tuple(readings)


def processors() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _in_order(
    read: Callable[[Sequence[str]], list[bytes]], chunks: list[Sequence[str]], workers: int
) -> Iterator[list[bytes]]:
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


def _read_chunk(root: Path, paths: Sequence[str]) -> list[bytes]:
    """Packed readings: what crosses from process to process, and the same with one process."""
    source = FolderSource(root)
    return [_read_packed(source, path) for path in paths]


def _read_packed(source: Source, path: str) -> bytes:
    """One page's reading, packed. One page must never cost the others, whatever it does."""
    try:
        return _ENCODER.encode(read_page(source, path))
    except (OSError, OutsideSourceError) as error:
        reason = getattr(error, "strerror", None) or "it lies outside the docs folder"
        return _ENCODER.encode(_unread(path, "page-unread", reason))
    except Exception as error:
        reason = f"{type(error).__name__}: {error}"
        return _ENCODER.encode(_unread(path, "page-reader-failed", reason))


def _unread(path: str, code: str, reason: str) -> PageReading:
    version, folder, name = path.split("/")[-3:]
    kind = PageKind.API if folder == "api" else PageKind.RESOURCE
    found = diagnostic(code, Span(path, 1), reason=reason)
    return PageReading(
        PageFacts(path, version, kind, name.removesuffix(".md"), diagnostics=(found,))
    )
