"""The commands that write what the docs give into one file."""

from __future__ import annotations

from pathlib import Path

import click
import msgspec

from generator.cli import options
from generator.cli.codes import NOTHING_WRITTEN
from generator.cli.options import Version, chosen_docs, chosen_versions
from generator.cli.terminal import failures, findings_lines, progress, say_aside
from generator.pipeline.linking import link_docs, require_output
from generator.review.operations import operation_lines
from generator.workspace.files import write_file

_output = click.option("-o", "--output", type=Path, required=True, help="File to write.")


@click.command
@options.docs
@options.one_version
@_output
def model(docs: Path | None, version: Version, output: Path) -> None:
    """Write the model of one version as JSON (its schema: docs/model.schema.json)."""
    with failures(NOTHING_WRITTEN):
        with progress() as stage:
            linked = link_docs(chosen_docs(docs), chosen_versions(version), stage)
        require_output(linked)
        content = msgspec.json.format(msgspec.json.encode(linked.models[0]), indent=2)
        write_file(output, content + b"\n")
    say_aside(findings_lines(linked.pages, linked.findings))


@click.command
@options.docs
@options.some_version
@_output
def operations(docs: Path | None, version: Version | None, output: Path) -> None:
    """Write one line of JSON for each documented request line."""
    with failures(NOTHING_WRITTEN):
        with progress() as stage:
            linked = link_docs(chosen_docs(docs), chosen_versions(version), stage)
        require_output(linked)
        write_file(output, b"".join(operation_lines(linked.models)))
    say_aside(findings_lines(linked.pages, linked.findings))
