"""Progress bars of a terminal."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    TaskID,
    TextColumn,
    TimeElapsedColumn,
)


@contextmanager
def bars(console: Console | None = None) -> Iterator[Callable[[str, int], Callable[[int], None]]]:
    """A bar for each stage on ``console``, stderr by default; gone when the work is done.

    Bars are drawn when work is reported, not by a thread: processes are forked meanwhile.
    """
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    shown = Progress(
        *columns,
        TimeElapsedColumn(),
        console=console or Console(stderr=True),
        transient=True,
        auto_refresh=False,
    )

    def stage(name: str, steps: int) -> Callable[[int], None]:
        task = shown.add_task(name, total=steps)
        shown.refresh()
        return partial(_advance, shown, task)

    with shown:
        yield stage


def _advance(shown: Progress, task: TaskID, steps: int) -> None:
    shown.advance(task, steps)
    shown.refresh()
