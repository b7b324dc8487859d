"""Work in several processes: how many, how they begin, and what they leave to their parent."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from typing import Any, TypeVar

from generator.failures import CommandError

Item = TypeVar("Item")
Made = TypeVar("Made")

SPREAD_FROM = 96
"""Fewer items than that are done sooner than other processes have begun."""

_SHARES = 8

_inherited: list[tuple[Callable[[Sequence[Any]], Sequence[Any]], Sequence[Any]]] = []
"""The work of a process that was forked for it, and all items: neither can be sent to it."""


class ProcessError(CommandError):
    """A process that did a part of the work died, for a reason that lies not in the work."""


def processors() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


@contextmanager
def processes(
    count: int, begin: Callable[..., None] | None = None, *given: object
) -> Iterator[ProcessPoolExecutor]:
    """So many processes, which leave interruptions to this one; what waits is dropped at the end.

    ``begin`` is called in each of them with what is ``given``, which a forked one simply has.
    Raises :class:`ProcessError` where one dies.
    """
    context = multiprocessing.get_context("fork" if can_fork() else "spawn")
    with ProcessPoolExecutor(count, context, _begin, (begin, given)) as pool:
        try:
            yield pool
        except BrokenProcessPool:
            raise ProcessError(
                "a process that did a part of the work ended early; memory may have run out"
            ) from None
        finally:
            pool.shutdown(cancel_futures=True)


def can_fork() -> bool:
    """Forking starts quickest, but is safe only while no other thread could hold a lock."""
    forkable = "fork" in multiprocessing.get_all_start_methods()
    return forkable and threading.active_count() == 1


def spread(work: Callable[[Sequence[Item]], Sequence[Made]], items: Sequence[Item]) -> list[Made]:
    """What ``work`` gives of each of the ``items``, in their order; several processes share them.

    ``work`` may be given any run of the items. What it gives crosses from process to process, what
    it raises too. Where processes cannot be forked, this one does it all. Raises
    :class:`ProcessError` where one dies.
    """
    workers = processors()
    if workers == 1 or len(items) < SPREAD_FROM or not can_fork():
        return list(work(items))
    size = -(-len(items) // (workers * _SHARES))
    runs = [slice(start, start + size) for start in range(0, len(items), size)]
    with processes(workers, _inherit, work, items) as pool:
        return [made for part in pool.map(_run, runs) for made in part]


def _begin(begin: Callable[..., None] | None, given: Sequence[object]) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    if begin is not None:
        begin(*given)


def _end_with_parent() -> None:
    """End this process when the one that began it was killed: it would wait for its work, and hold
    its locks, for ever.
    """
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _inherit(work: Callable[[Sequence[Any]], Sequence[Any]], items: Sequence[Any]) -> None:
    _inherited.append((work, items))


def _run(run: slice) -> Sequence[Any]:
    work, items = _inherited[-1]
    return work(items[run])
