"""The command that generates on every save."""

from __future__ import annotations

import contextlib
import gc
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import click

from generator.cli import options
from generator.cli.codes import NOTHING_WRITTEN
from generator.cli.generating import regenerate
from generator.cli.options import (
    Version,
    chosen_docs,
    chosen_out,
    chosen_packs,
    chosen_versions,
)
from generator.cli.selection import selecting
from generator.cli.terminal import failures, say
from generator.failures import CommandError
from generator.rendering.errors import PackError
from generator.rendering.packs import Pack
from generator.review.findings import counted
from generator.selecting.selection import Selection
from generator.workspace.docs import LOCK_NAME
from generator.workspace.packs import open_pack
from generator.workspace.runs import Request, Written
from generator.workspace.watching import changes


@click.command
@options.docs
@options.some_version
@options.packs
@options.pack_options
@selecting
@options.out
def watch(
    docs: Path | None,
    version: Version | None,
    pack: Sequence[Pack],
    option: Sequence[tuple[str, str]],
    selection: Selection,
    out: Path | None,
) -> None:
    """Write the files of each pack, and again whenever a page or a template is saved.

    Ends when it is interrupted; a page that is amiss is told, and ends nothing.
    """
    packs = chosen_packs(pack, option)
    with failures(NOTHING_WRITTEN):
        folder = chosen_docs(docs)
        target = chosen_out(out, folder, selection)
        request = Request(folder, chosen_versions(version), packs, target, selection)
        watched = [folder.root, *(place for each in packs for place in each.folders)]
        with contextlib.suppress(KeyboardInterrupt):
            for found in changes(watched, ignored=(LOCK_NAME,)):
                say([_attempt(_reopened(request, option), _told(found))])
                sys.stdout.flush()
                gc.collect()


def _reopened(request: Request, option: Sequence[tuple[str, str]]) -> Request:
    """``request`` with its packs as they are now; the old ones while their manifests are amiss."""
    try:
        found = [open_pack(str(pack.folders[0])) for pack in request.packs]
        packs = chosen_packs(found, option)
    except (PackError, click.BadParameter):
        packs = request.packs
    return Request(request.docs, request.versions, packs, request.out, request.selection)


def _attempt(request: Request, cause: str) -> str:
    """Generate once: the line that tells what came of it. What is amiss ends nothing."""
    begin = time.perf_counter()
    try:
        result = _result(regenerate(request).packs)
    except CommandError as error:
        result = str(error).replace("\n", " ")
    except OSError as error:
        result = f"{error.filename or ''}: {error.strerror or error}"
    return f"{cause}: {result} ({time.perf_counter() - begin:.1f} s)"


def _result(packs: Sequence[Written]) -> str:
    written, removed = sum(each.written for each in packs), sum(each.removed for each in packs)
    return f"{counted(written, 'file')} written, {removed} removed"


def _told(found: Sequence[str]) -> str:
    if not found:
        return "watching"
    return found[0] if len(found) == 1 else f"{found[0]} and {counted(len(found) - 1, 'more')}"
