"""The command that writes the published pages of codes, changes, schema and views."""

from __future__ import annotations

from pathlib import Path

import click

from generator.cli.codes import USAGE
from generator.cli.terminal import failures
from generator.diagnostics import table
from generator.rendering.views.families import FAMILIES
from generator.review.apidiff.report import change_table_page
from generator.review.apidiff.rules import change_table
from generator.review.explain import codes_page
from generator.review.schema import model_schema
from generator.review.viewpages import views_page
from generator.workspace.files import write_file


@click.command
@click.argument("folder", metavar="[DIR]", type=Path, default="docs")
def reference(folder: Path) -> None:
    """Write the pages that come from the code: diagnostics, changes, schema, views."""
    with failures(USAGE):
        write_file(folder / "api-changes.md", change_table_page(change_table()).encode())
        write_file(folder / "diagnostics.md", codes_page(table()).encode())
        write_file(folder / "model.schema.json", model_schema())
        write_file(folder / "views.md", views_page(FAMILIES).encode())
