"""What the person at the terminal sees: progress, results, and one line for each failure."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import NoReturn

import click

from generator.cli.codes import INTERRUPTED, USAGE
from generator.diagnostics import Diagnostic
from generator.failures import CommandError
from generator.review.findings import tally

WIDE = 160
"""Columns of a table that no terminal limits."""


@contextmanager
def failures(code: int) -> Iterator[None]:
    """End the command with ``code`` and one line on stderr where it cannot do its work.

    Wrong usage ends with 2 and an interruption with 130, whatever ``code`` is.
    """
    try:
        yield
    except CommandError as error:
        _end(str(error), USAGE if error.usage else code)
    except BrokenPipeError:
        raise
    except OSError as error:
        place = f"{error.filename}: " if error.filename else ""
        _end(f"{place}{error.strerror or error}", code)
    except KeyboardInterrupt:
        _end("interrupted; nothing was left half done", INTERRUPTED)


def _end(message: str, code: int) -> NoReturn:
    click.echo(f"graphgen: {message}", err=True)
    sys.exit(code)


@contextmanager
def progress() -> Iterator[Callable[[str, int], Callable[[int], None]]]:
    """Bars for the stages of long work on stderr; nothing away from a terminal."""
    if not sys.stderr.isatty():
        yield lambda name, steps: lambda done: None
        return
    from generator.cli.bars import bars  # it loads what only a terminal needs

    with bars() as stage:
        yield stage


def say(lines: Iterable[str]) -> None:
    """Print lines of a report to stdout."""
    for line in lines:
        sys.stdout.write(f"{line}\n")


def findings_lines(pages: object, findings: Iterable[Diagnostic]) -> tuple[str, ...]:
    """The last lines: how many pages, and how many findings on them."""
    return str(pages), f"{tally(findings)} (graphgen lint lists them)"


def say_aside(lines: Iterable[str]) -> None:
    """Print lines to stderr, so that an export to stdout stays clean."""
    for line in lines:
        click.echo(line, err=True)
