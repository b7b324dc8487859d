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
            known = ""
            for found in changes(watched, ignored=(LOCK_NAME,)):
                begin = time.perf_counter()
                result, findings = _attempt(_reopened(request, option), known)
                news = f"; {findings}" if findings != known else ""
                seconds = time.perf_counter() - begin
                say([f"{_told(found)}: {result}{news} ({seconds:.1f} s)"])
                known = findings
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


def _attempt(request: Request, known: str) -> tuple[str, str]:
    """Generate once: what came of it, and the findings, ``known`` where the docs were not read.

    What is amiss ends nothing.
    """
    try:
        record = regenerate(request)
    except CommandError as error:
        return str(error).replace("\n", " "), known
    except OSError as error:
        return f"{error.filename or ''}: {error.strerror or error}", known
    return _result(record.packs), record.summary[-1] if record.summary else known


def _result(packs: Sequence[Written]) -> str:
    written, removed = sum(each.written for each in packs), sum(each.removed for each in packs)
    return f"{counted(written, 'file')} written, {removed} removed"


def _told(found: Sequence[str]) -> str:
    if not found:
        return "watching"
    return found[0] if len(found) == 1 else f"{found[0]} and {len(found) - 1} more"
