"""The commands that write each pack's files, and that compare them with what there is."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import click

from generator.cli import options
from generator.cli.codes import FINDINGS, NOTHING_WRITTEN, USAGE
from generator.cli.options import (
    Version,
    chosen_docs,
    chosen_out,
    chosen_packs,
    chosen_versions,
)
from generator.cli.selection import selecting
from generator.cli.terminal import failures, findings_lines, progress, say, say_aside
from generator.rendering.packs import Pack
from generator.review.differences import Difference, difference_lines
from generator.review.findings import counted
from generator.selecting.selection import Selection
from generator.workspace.locking import locked
from generator.workspace.runs import (
    Request,
    RunRecord,
    Written,
    looking,
    read_inputs,
    remember,
    unchanged,
)
from generator.workspace.spool import Spool, spooling


@click.command
@options.docs
@options.some_version
@options.packs
@options.pack_options
@selecting
@options.out
@click.option("--force", is_flag=True, help="Overwrite files that were edited by hand.")
@options.no_cache
def generate(
    docs: Path | None,
    version: Version | None,
    pack: Sequence[Pack],
    option: Sequence[tuple[str, str]],
    selection: Selection,
    out: Path | None,
    force: bool,
    no_cache: bool,
) -> None:
    """Write the files of each pack."""
    packs = chosen_packs(pack, option)
    with failures(NOTHING_WRITTEN):
        folder = chosen_docs(docs, no_cache)
        target = chosen_out(out, folder, selection)
        request = Request(folder, chosen_versions(version), packs, target, selection)
        record = regenerate(request, force)
    say(_line(request, each) for each in record.packs)
    say_aside(record.summary)


@click.command
@options.docs
@options.packs
@options.pack_options
@options.out
@options.no_cache
def check(
    docs: Path | None,
    pack: Sequence[Pack],
    option: Sequence[tuple[str, str]],
    out: Path | None,
    no_cache: bool,
) -> None:
    """Compare what was generated with what the docs give now; write nothing."""
    packs = chosen_packs(pack, option)
    with failures(USAGE), spooling() as spool:
        folder = chosen_docs(docs, no_cache)
        request = looking(Request(folder, chosen_versions(None), packs, chosen_out(out, folder)))
        current = unchanged(request, read_inputs(request)) is not None
        found = () if current else _differences(request, spool)
        lines = list(difference_lines(found))
    say(lines)
    if found:
        sys.exit(FINDINGS)


def regenerate(request: Request, force: bool = False) -> RunRecord:
    """Bring the output up to date: what was written, and what there is to say of the docs.

    Another run that writes to the same place is waited for. Raises what
    :func:`~generator.pipeline.writing.plan` and :func:`~generator.pipeline.writing.write` raise.
    """
    with locked(request.out, lambda: say_aside(["waiting for another run to end"])):
        request = looking(request)
        inputs = read_inputs(request)
        record = unchanged(request, inputs)
        if record is None:
            record = _run(request, force)
            remember(request, inputs, record)
    return record


def _run(request: Request, force: bool) -> RunRecord:
    # Most runs have nothing to do, and do without.
    from generator.pipeline.writing import plan, write

    with progress() as stage, spooling() as spool:
        planned = plan(*request.arguments, stage, request.selection, spool)
        write(planned, force)
    packs = [
        Written(each.name, each.tree.total, len(each.tree.writes), len(each.tree.removals))
        for each in planned.packs
    ]
    return RunRecord(tuple(packs), findings_lines(planned.linked.pages, planned.linked.findings))


def _differences(request: Request, spool: Spool) -> tuple[Difference, ...]:
    from generator.pipeline.writing import differences, plan  # as above

    with progress() as stage:
        return differences(plan(*request.arguments, stage, request.selection, spool))


def _line(request: Request, pack: Written) -> str:
    return (
        f"{request.out / pack.name}: {counted(pack.total, 'file')}, {pack.written} written, "
        f"{pack.removed} removed"
    )
