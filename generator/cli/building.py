"""The commands that write what the docs give, and the one that compares."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import msgspec
import typer

from generator.cli.options import (
    Docs,
    OneVersion,
    Out,
    PackOptions,
    Packs,
    SomeVersion,
    chosen_docs,
    chosen_out,
    chosen_packs,
    chosen_versions,
)
from generator.cli.terminal import FINDINGS, NOTHING_WRITTEN, USAGE, failures, progress, say
from generator.pipeline import LinkedDocs, differences, link_docs, plan, require_output, write
from generator.review.differences import difference_lines
from generator.review.findings import counted, tally
from generator.review.operations import operation_lines
from generator.workspace.files import write_file

Target = Annotated[Path, typer.Option("-o", "--output", help="File to write.", show_default=False)]
Force = Annotated[bool, typer.Option("--force", help="Overwrite files that were edited by hand.")]


def generate(
    docs: Docs = None,
    version: SomeVersion = None,
    pack: Packs = None,
    option: PackOptions = None,
    out: Out = None,
    force: Force = False,
) -> None:
    """Write the files of each pack."""
    packs = chosen_packs(pack, option)
    with failures(NOTHING_WRITTEN):
        folder = chosen_docs(docs)
        target = chosen_out(out, folder)
        with progress() as stage:
            planned = plan(folder, chosen_versions(version), packs, target, stage)
            write(planned, force)
    for each in planned.packs:
        tree = each.tree
        say(
            [
                f"{target / each.name}: {counted(tree.total, 'file')}, {len(tree.writes)} written, "
                f"{len(tree.removals)} removed"
            ]
        )
    _say_findings(planned.linked)


def model(docs: Docs = None, *, version: OneVersion, output: Target) -> None:
    """Write the model of one version as JSON (its schema: docs/model.schema.json)."""
    with failures(NOTHING_WRITTEN):
        with progress() as stage:
            linked = link_docs(chosen_docs(docs), chosen_versions(version), stage)
        require_output(linked)
        content = msgspec.json.format(msgspec.json.encode(linked.models[0]), indent=2)
        write_file(output, content + b"\n")
    _say_findings(linked)


def operations(docs: Docs = None, version: SomeVersion = None, *, output: Target) -> None:
    """Write one line of JSON for each documented request line."""
    with failures(NOTHING_WRITTEN):
        with progress() as stage:
            linked = link_docs(chosen_docs(docs), chosen_versions(version), stage)
        require_output(linked)
        write_file(output, b"".join(operation_lines(linked.models)))
    _say_findings(linked)


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


def _say_findings(linked: LinkedDocs) -> None:
    """The last lines; on stderr, so that an export to stdout stays clean."""
    typer.echo(str(linked.pages), err=True)
    typer.echo(f"{tally(linked.findings)} (graphgen lint lists them)", err=True)
