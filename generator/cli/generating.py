"""The commands that write each pack's files, and that compare them with what there is."""

from __future__ import annotations

from typing import Annotated

import typer

from generator.cli.options import (
    Docs,
    Out,
    PackOptions,
    Packs,
    SomeVersion,
    chosen_docs,
    chosen_out,
    chosen_packs,
    chosen_versions,
)
from generator.cli.selection import Exclude, Granted, Include, chosen_selection
from generator.cli.terminal import (
    FINDINGS,
    NOTHING_WRITTEN,
    USAGE,
    failures,
    progress,
    say,
    say_findings,
)
from generator.pipeline import differences, plan, write
from generator.review.differences import difference_lines
from generator.review.findings import counted

Force = Annotated[bool, typer.Option("--force", help="Overwrite files that were edited by hand.")]


def generate(
    docs: Docs = None,
    version: SomeVersion = None,
    pack: Packs = None,
    option: PackOptions = None,
    include: Include = None,
    exclude: Exclude = None,
    granted: Granted = None,
    out: Out = None,
    force: Force = False,
) -> None:
    """Write the files of each pack."""
    packs = chosen_packs(pack, option)
    selection = chosen_selection(include, exclude, granted)
    with failures(NOTHING_WRITTEN):
        folder = chosen_docs(docs)
        target = chosen_out(out, folder, selection)
        with progress() as stage:
            planned = plan(folder, chosen_versions(version), packs, target, stage, selection)
            write(planned, force)
    for each in planned.packs:
        tree = each.tree
        say(
            [
                f"{target / each.name}: {counted(tree.total, 'file')}, {len(tree.writes)} written, "
                f"{len(tree.removals)} removed"
            ]
        )
    say_findings(planned.linked.pages, planned.linked.findings)


def check(
    docs: Docs = None, pack: Packs = None, option: PackOptions = None, out: Out = None
) -> None:
    """Compare what was generated with what the docs give now; write nothing."""
    packs = chosen_packs(pack, option)
    with failures(USAGE):
        folder = chosen_docs(docs)
        with progress() as stage:
            planned = plan(folder, chosen_versions(None), packs, chosen_out(out, folder), stage)
        found = differences(planned)
    say(difference_lines(found))
    if found:
        raise typer.Exit(FINDINGS)
