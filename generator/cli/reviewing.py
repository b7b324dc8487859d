"""The commands that tell people what was read of docs."""

from __future__ import annotations

import sys
from pathlib import Path

import click
from rich.console import Console

from generator.cli import options
from generator.cli.codes import USAGE
from generator.cli.options import Version, chosen_docs, chosen_versions
from generator.cli.terminal import WIDE, failures, progress
from generator.pipeline.reviewing import cover_docs, link_page
from generator.review.coverage_report import json_report as coverage_json
from generator.review.coverage_report import total_table, workload_table
from generator.review.show import page_rows
from generator.workspace.docs import open_page


@click.command
@options.docs
@options.some_version
@click.option("--json", "as_json", is_flag=True, help="Write the ledger as JSON.")
def coverage(docs: Path | None, version: Version | None, as_json: bool) -> None:
    """Count what was read, by folder and workload: wholly, partly, in conflict, or lost."""
    with failures(USAGE), progress() as stage:
        rows = cover_docs(chosen_docs(docs), chosen_versions(version), stage)
    if as_json:
        sys.stdout.write(coverage_json(rows).decode())
        return
    console = Console(highlight=False, width=None if sys.stdout.isatty() else WIDE)
    console.print(workload_table(rows), "", total_table(rows))


@click.command
@click.argument("page", metavar="PAGE.md", type=Path)
def show(page: Path) -> None:
    """Tell what was read from one page, with lines."""
    with failures(USAGE), progress() as stage:
        docs, path = open_page(page)
        linked = link_page(docs, path, stage)
    console = Console(highlight=False)
    for row in page_rows(linked.facts, linked.model, linked.findings):
        console.print(row, soft_wrap=True)
