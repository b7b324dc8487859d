"""What the person at the terminal sees: progress, results, and one line for each failure."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import partial

import typer
from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    TaskID,
    TextColumn,
    TimeElapsedColumn,
)

from generator.pipeline import NothingToWriteError
from generator.rendering.errors import PackError
from generator.workspace.docs import DocsError
from generator.workspace.metadata import MetadataError
from generator.workspace.pages import ReadingError
from generator.workspace.transaction import WriteError

FINDINGS = 1
USAGE = 2
NOTHING_WRITTEN = 3
INTERRUPTED = 130

WIDE = 160
"""Columns of a table that no terminal limits."""


@contextmanager
def failures(code: int) -> Iterator[None]:
    """End the command with ``code`` and one line on stderr where it cannot do its work.

    Wrong usage ends with 2 and an interruption with 130, whatever ``code`` is.
    """
    try:
        yield
    except (DocsError, MetadataError) as error:
        _end(str(error), USAGE)
    except (NothingToWriteError, ReadingError, WriteError, PackError) as error:
        _end(str(error), code)
    except BrokenPipeError:
        raise
    except OSError as error:
        place = f"{error.filename}: " if error.filename else ""
        _end(f"{place}{error.strerror or error}", code)
    except KeyboardInterrupt:
        _end("interrupted; nothing was left half done", INTERRUPTED)


def _end(message: str, code: int) -> None:
    typer.echo(f"graphgen: {message}", err=True)
    raise typer.Exit(code)


@contextmanager
def progress() -> Iterator[Callable[[str, int], Callable[[int], None]]]:
    """Bars for the stages of long work on stderr; nothing away from a terminal.

    Bars are drawn when work is reported, not by a thread: processes are forked meanwhile.
    """
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    bars = Progress(
        *columns,
        TimeElapsedColumn(),
        console=console,
        transient=True,
        auto_refresh=False,
        disable=not console.is_terminal,
    )

    def stage(name: str, steps: int) -> Callable[[int], None]:
        task = bars.add_task(name, total=steps)
        bars.refresh()
        return partial(_advance, bars, task)

    with bars:
        yield stage


def _advance(bars: Progress, task: TaskID, steps: int) -> None:
    bars.advance(task, steps)
    bars.refresh()


def say(lines: Iterable[str]) -> None:
    """Print lines of a report to stdout."""
    for line in lines:
        sys.stdout.write(f"{line}\n")
