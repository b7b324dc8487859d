"""The command that compares docs with metadata."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from generator.cli.options import Docs, OneVersion, chosen_docs
from generator.cli.terminal import FINDINGS, USAGE, WIDE, failures, progress, say
from generator.pipeline.reviewing import verify_docs
from generator.review.findings import tally
from generator.review.lint import finding_lines, summary_lines
from generator.review.verification import figure_table, json_report
from generator.workspace.metadata import open_metadata

Metadata = Annotated[
    Path,
    typer.Option(
        "--metadata",
        metavar="FILE.csdl",
        help="The OData metadata (CSDL XML) of the version.",
        show_default=False,
    ),
]
Fallback = Annotated[
    list[Path] | None,
    typer.Option(
        "--fallback",
        metavar="FILE.csdl",
        help="Metadata to ask where the first does not know a path or type, such as that of beta "
        "where v1.0 lags behind its docs; may be given several times.",
        show_default=False,
    ),
]


def verify(
    docs: Docs = None,
    *,
    version: OneVersion,
    metadata: Metadata,
    fallback: Fallback = None,
    summary: Annotated[bool, typer.Option("--summary", help="Count findings by code.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Write the report as JSON.")] = False,
) -> None:
    """Compare what the docs say with OData metadata: paths, answers, types, members."""
    with failures(USAGE):
        schemas = [open_metadata(path) for path in (metadata, *(fallback or ()))]
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
        raise typer.Exit(FINDINGS)
