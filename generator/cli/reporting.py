"""The command that writes the report to look at."""

from __future__ import annotations

from pathlib import Path

import click

from generator.cli import options
from generator.cli.codes import NOTHING_WRITTEN
from generator.cli.options import chosen_docs, chosen_versions
from generator.cli.terminal import failures, progress
from generator.diagnostics import Diagnostic, Report
from generator.pipeline.linking import link_versions
from generator.review.coverage import Coverage, cover
from generator.review.dashboard.page import page
from generator.review.dashboard.views import ChangedPages, dashboard
from generator.review.findings import in_order
from generator.review.pages import PageCount, count_pages
from generator.workspace.beside import read_names
from generator.workspace.docs import DocsFolder
from generator.workspace.files import write_file
from generator.workspace.sourcelock import compare_pages, default_lock, page_hashes, read_lock


@click.command
@options.docs
@click.option("-o", "--output", type=Path, default="report.html", help="File to write.")
@click.option(
    "--lock", type=Path, show_default="specs/graphgen.lock", help="The lock to compare with."
)
def report(docs: Path | None, output: Path, lock: Path | None) -> None:
    """Write a page to look at: coverage, conflicts, findings, what changed since the lock."""
    rows: list[Coverage] = []
    findings: list[Diagnostic] = []
    count = PageCount()
    with failures(NOTHING_WRITTEN):
        folder = chosen_docs(docs)
        said = Report()
        with progress() as stage:
            read = link_versions(folder, chosen_versions(None), read_names(folder), said, stage)
            for pages, linked in read:
                rows += cover(pages, linked)
                findings += (found for each in pages for found in each.diagnostics)
                findings += linked.diagnostics
                count += count_pages(pages, linked.model.operations, linked.diagnostics)
        changes = _changes(folder, lock or default_lock())
        view = dashboard(rows, in_order(findings, said.diagnostics), count, changes)
        write_file(output, page(view))


def _changes(docs: DocsFolder, path: Path) -> ChangedPages | None:
    """What changed in the docs since the lock at ``path``; None where there is none."""
    lock = read_lock(path)
    if lock is None:
        return None
    pages = compare_pages(lock.pages, page_hashes(docs.root))
    return ChangedPages(lock.commit[:12], pages.added, pages.removed, pages.changed)
