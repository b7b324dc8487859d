"""The command that tells docs authors what is wrong in the docs."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from enum import StrEnum
from functools import partial
from pathlib import Path

import click

from generator import __version__
from generator.cli import options
from generator.cli.codes import FINDINGS, USAGE
from generator.cli.options import Version, chosen_docs, chosen_packs, chosen_versions
from generator.cli.outputs import further_reports, write_reports
from generator.cli.terminal import failures, progress, say
from generator.cli.values import OneOf
from generator.diagnostics import Diagnostic, Severity
from generator.pipeline.inspecting import inspect_docs
from generator.pipeline.linking import Progress
from generator.rendering.packs import Pack
from generator.review.annotations import annotation_lines
from generator.review.baseline import (
    Baseline,
    BaselineError,
    compare_baseline,
    format_baseline,
    make_baseline,
    parse_baseline,
)
from generator.review.findings import counted, in_order
from generator.review.lint import json_report, summary_lines, text_lines
from generator.review.lint_markdown import markdown_report
from generator.review.pages import PageCount
from generator.review.sarif import sarif_report
from generator.review.suppressions import MARK, suppress
from generator.workspace.docs import DocsFolder, open_docs
from generator.workspace.files import read_file, write_file
from generator.workspace.git import docs_before, renamed_since
from generator.workspace.marked import marked_files

SUMMARY = 400_000
"""Characters of a Markdown report: a job's summary may have 1 MiB."""


class LintFormat(StrEnum):
    """How a report is written."""

    TEXT = "text"
    JSON = "json"
    SARIF = "sarif"
    GITHUB = "github"
    MARKDOWN = "markdown"


class FailLevel(StrEnum):
    """Which findings make the command fail."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"
    NEVER = "never"


_WORSE = {
    FailLevel.ERROR: (Severity.ERROR,),
    FailLevel.WARNING: (Severity.ERROR, Severity.WARNING),
    FailLevel.NOTE: tuple(Severity),
    FailLevel.NEVER: (),
}


@click.command
@options.docs
@options.some_version
@options.packs
@click.option("--summary", is_flag=True, help="Count findings by code.")
@click.option(
    "--format",
    "form",
    type=OneOf(LintFormat),
    default=LintFormat.TEXT.value,
    help="How to write the report.",
)
@further_reports(LintFormat)
@click.option("--since", metavar="REF", help="Only what came since the branch left that commit.")
@click.option("--baseline", type=Path, help="Leave out the findings of this file.")
@click.option("--write-baseline", type=Path, help="Write all findings to this file, and succeed.")
@click.option(
    "--today",
    type=click.DateTime(["%Y-%m-%d"]),
    help="The day by which suppressions end.",
)
@click.option(
    "--fail-on",
    type=OneOf(FailLevel),
    default=FailLevel.NOTE.value,
    help="Exit with 1 for findings of that severity or worse.",
)
def lint(
    docs: Path | None,
    version: Version | None,
    pack: Sequence[Pack],
    summary: bool,
    form: LintFormat,
    also: Sequence[tuple[LintFormat, Path]],
    since: str | None,
    baseline: Path | None,
    write_baseline: Path | None,
    today: datetime | None,
    fail_on: FailLevel,
) -> None:
    """List what is wrong in the docs, with file, line and cure."""
    packs = chosen_packs(pack)
    known = _known(baseline)
    day = today.date() if today else date.today()
    with failures(USAGE):
        folder = chosen_docs(docs)
        before = open_docs(docs_before(folder.root, since)) if since else None
        with progress() as stage:
            look = partial(_look, versions=chosen_versions(version), packs=packs, stage=stage)
            pages, findings = look(folder, day)
            if since and before is not None:
                then = make_baseline(look(before, day)[1], renamed_since(folder.root, since))
                findings = compare_baseline(findings, then).findings
        if write_baseline is not None:
            write_file(write_baseline, format_baseline(make_baseline(findings)))
            return
        compared = compare_baseline(findings, known)
        findings = compared.findings
        write_reports(also, lambda kind: _report(kind, findings, folder))
    if summary:
        say([str(pages), "", *summary_lines(findings)])
    else:
        sys.stdout.write(_report(form, findings, folder))
    if baseline is not None:
        told = f"{counted(compared.known, 'finding')} of the baseline left out"
        shrink = f"; {compared.gone} of it are gone: write it anew" if not since else ""
        click.echo(told + (shrink if compared.gone else ""), err=True)
    if any(found.severity in _WORSE[fail_on] for found in findings):
        sys.exit(FINDINGS)


def _look(
    docs: DocsFolder,
    day: date,
    versions: Sequence[str],
    packs: Sequence[Pack],
    stage: Progress,
) -> tuple[PageCount, tuple[Diagnostic, ...]]:
    """The pages of ``docs``, counted, and the findings that no comment leaves out on ``day``."""
    linked = inspect_docs(docs, versions, packs, stage)
    marked = marked_files(docs.root, MARK, versions)
    return linked.pages, in_order(suppress(linked.findings, marked, day))


def _report(form: LintFormat, findings: Sequence[Diagnostic], docs: DocsFolder) -> str:
    match form:
        case LintFormat.JSON:
            return json_report(findings).decode()
        case LintFormat.SARIF:
            return sarif_report(findings, __version__, _prefix(docs)).decode()
        case LintFormat.GITHUB:
            return _joined(annotation_lines(findings, _prefix(docs)))
        case LintFormat.MARKDOWN:
            return markdown_report(findings, SUMMARY)
        case LintFormat.TEXT:
            return _joined(text_lines(findings))


def _joined(lines: Iterable[str]) -> str:
    return "".join(f"{line}\n" for line in lines)


def _prefix(docs: DocsFolder) -> str:
    """The path from the working folder to the docs; nothing where they stand elsewhere."""
    path = os.path.relpath(docs.root).replace(os.sep, "/")
    return "" if path == "." or path.startswith("..") else f"{path}/"


def _known(path: Path | None) -> Baseline:
    """The baseline at ``path``; an empty one without a path."""
    if path is None:
        return Baseline({})
    with failures(USAGE):
        content = read_file(path)
    if content is None:
        raise click.BadParameter(f"{path} does not exist; --write-baseline writes it")
    try:
        return parse_baseline(content)
    except BaselineError as error:
        raise click.BadParameter(f"{path} is {error}") from None
