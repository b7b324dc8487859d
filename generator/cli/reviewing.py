"""The commands that tell people about docs, pages, codes and packs."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from generator.cli.options import (
    Docs,
    SomeVersion,
    chosen_docs,
    chosen_versions,
)
from generator.cli.terminal import USAGE, WIDE, failures, progress, say
from generator.diagnostics import table
from generator.pipeline.linking import cover_docs, link_page
from generator.rendering.packs import Pack
from generator.rendering.views.families import FAMILIES
from generator.review.apidiff.report import change_table_page
from generator.review.apidiff.rules import change_table
from generator.review.coverage_report import json_report as coverage_json
from generator.review.coverage_report import total_table, workload_table
from generator.review.explain import codes_page, explain
from generator.review.schema import model_schema
from generator.review.show import page_rows
from generator.review.viewpages import views_page
from generator.workspace.docs import open_page
from generator.workspace.files import write_file
from generator.workspace.packs import shipped_packs


def coverage(
    docs: Docs = None,
    version: SomeVersion = None,
    as_json: Annotated[bool, typer.Option("--json", help="Write the ledger as JSON.")] = False,
) -> None:
    """Count what was read, by folder and workload: wholly, partly, in conflict, or lost."""
    with failures(USAGE), progress() as stage:
        rows = cover_docs(chosen_docs(docs), chosen_versions(version), stage)
    if as_json:
        sys.stdout.write(coverage_json(rows).decode())
        return
    console = Console(highlight=False, width=None if sys.stdout.isatty() else WIDE)
    console.print(workload_table(rows), "", total_table(rows))


def show(page: Annotated[Path, typer.Argument(metavar="PAGE.md", show_default=False)]) -> None:
    """Tell what was read from one page, with lines."""
    with failures(USAGE), progress() as stage:
        docs, path = open_page(page)
        linked = link_page(docs, path, stage)
    console = Console(highlight=False)
    for row in page_rows(linked.facts, linked.model, linked.findings):
        console.print(row, soft_wrap=True)


def packs() -> None:
    """List the packs of the project, with their options."""
    with failures(USAGE):
        say(line for pack in shipped_packs() for line in _pack_lines(pack))


def _pack_lines(pack: Pack) -> Iterator[str]:
    yield f"{pack.name:16} {pack.description}".rstrip()
    for name, option in pack.options.items():
        choices = f" One of {', '.join(map(str, option.choices))}." if option.choices else ""
        yield f"  --option {name}={option.default}  {option.description}{choices}".rstrip()


def explain_code(code: Annotated[str, typer.Argument(metavar="CODE", show_default=False)]) -> None:
    """Explain a diagnostic."""
    rule = table().get(code)
    if rule is None:
        raise typer.BadParameter(f"no diagnostic is called {code}", param_hint="CODE")
    sys.stdout.write(explain(code, rule))


def reference(folder: Annotated[Path, typer.Argument(metavar="DIR")] = Path("docs")) -> None:
    """Write the pages that come from the code: diagnostics, changes, schema, views."""
    with failures(USAGE):
        write_file(folder / "api-changes.md", change_table_page(change_table()).encode())
        write_file(folder / "diagnostics.md", codes_page(table()).encode())
        write_file(folder / "model.schema.json", model_schema())
        write_file(folder / "views.md", views_page(FAMILIES).encode())
