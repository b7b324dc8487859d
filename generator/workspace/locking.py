"""One run at a time for each output folder."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

if sys.platform != "win32":
    import fcntl


@contextlib.contextmanager
def locked(folder: Path, waiting: Callable[[], None]) -> Iterator[None]:
    """Hold off others that write to ``folder``; ``waiting`` is called where there is one.

    What is locked is the folder that ``folder`` stands in, or the nearest above it that there is:
    nothing is written for it, and it ends with the process. Where the file system has no locks,
    runs are not held off.
    """
    place = folder.resolve().parent
    while not place.is_dir():
        place = place.parent
    with contextlib.ExitStack() as stack:
        with contextlib.suppress(OSError):
            descriptor = os.open(place, os.O_RDONLY)
            stack.callback(os.close, descriptor)
            _lock(descriptor, waiting)
        yield


def _lock(descriptor: int, waiting: Callable[[], None]) -> None:
    if sys.platform == "win32":
        return
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        waiting()
        fcntl.flock(descriptor, fcntl.LOCK_EX)
