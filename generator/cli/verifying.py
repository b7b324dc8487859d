"""The command that compares docs with metadata."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import click
from rich.console import Console

from generator.cli import options
from generator.cli.codes import FINDINGS, USAGE
from generator.cli.options import Version, chosen_docs
from generator.cli.terminal import WIDE, failures, progress, say
from generator.pipeline.reviewing import verify_docs
from generator.review.findings import tally
from generator.review.lint import finding_lines, summary_lines
from generator.review.verification import figure_table, json_report
from generator.workspace.metadata import open_metadata


@click.command
@options.docs
@options.one_version
@click.option(
    "--metadata",
    metavar="FILE.csdl",
    type=Path,
    required=True,
    help="The OData metadata (CSDL XML) of the version.",
)
@click.option(
    "--fallback",
    metavar="FILE.csdl",
    type=Path,
    multiple=True,
    help="Metadata to ask where the first does not know a path or type, such as that of beta "
    "where v1.0 lags behind its docs; may be given several times.",
)
@click.option("--summary", is_flag=True, help="Count findings by code.")
@click.option("--json", "as_json", is_flag=True, help="Write the report as JSON.")
def verify(
    docs: Path | None,
    version: Version,
    metadata: Path,
    fallback: Sequence[Path],
    summary: bool,
    as_json: bool,
) -> None:
    """Compare what the docs say with OData metadata: paths, answers, types, members."""
    with failures(USAGE):
        schemas = [open_metadata(path) for path in (metadata, *fallback)]
        with progress() as stage:
            comparison = verify_docs(chosen_docs(docs), version.value, schemas, stage)
    findings = comparison.diagnostics
    if as_json:
        sys.stdout.write(json_report(comparison).decode())
    else:
        console = Console(highlight=False, width=None if sys.stdout.isatty() else WIDE)
        if summary:
            say([*summary_lines(findings)][:-1])
        else:
            say(finding_lines(findings))
        console.print("", figure_table(comparison.figures), "")
        say([str(tally(findings))])
    if findings:
        sys.exit(FINDINGS)
