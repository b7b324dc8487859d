"""The command that tells how the API changed."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from enum import StrEnum
from fnmatch import fnmatchcase
from pathlib import Path

import click

from generator.cli import options
from generator.cli.codes import FINDINGS, USAGE
from generator.cli.options import Version, chosen_versions
from generator.cli.outputs import further_reports, write_reports
from generator.cli.terminal import failures, progress
from generator.cli.values import OneOf
from generator.model import ApiModel
from generator.pipeline.linking import Progress, link_docs
from generator.review.apidiff.changelog import changelog
from generator.review.apidiff.compare import ApiDiff, ApiState, compare_states
from generator.review.apidiff.report import json_report, text_lines
from generator.review.apidiff.rules import ChangeClass
from generator.workspace.docs import REFERENCE
from generator.workspace.project import specs
from generator.workspace.states import open_state


class DiffFormat(StrEnum):
    """How the changes are written."""

    TEXT = "text"
    MARKDOWN = "markdown"
    JSON = "json"


class Surface(StrEnum):
    """What is compared."""

    API = "api"
    PYTHON = "python"


SUMMARY = 400_000
"""Characters of Markdown in a file: a job's summary may have 1 MiB, and holds the findings too."""

_STATE = (
    "A docs folder, a model.json, FOLDER@REF in a git repository, or a ref of the docs in the "
    "current folder, else of the project's own."
)
_SIDE = "Version of that side alone: compares versions."


@click.command
@click.argument("old", help=_STATE)
@click.argument("new", help=_STATE)
@click.option(
    "--repo", type=Path, help="Docs folder in a git repository; OLD and NEW are then refs of it."
)
@options.some_version
@click.option("--old-version", type=OneOf(Version), help=_SIDE)
@click.option("--new-version", type=OneOf(Version), help=_SIDE)
@click.option(
    "--page",
    metavar="GLOB",
    multiple=True,
    help="Only pages whose file name fits; may be given several times.",
)
@click.option(
    "--format",
    "form",
    type=OneOf(DiffFormat),
    default=DiffFormat.TEXT.value,
    help="How to write the changes.",
)
@further_reports(DiffFormat)
@click.option("--most", type=int, help="Cut printed Markdown to that many characters.")
@click.option("--fail-on", type=OneOf(ChangeClass), help="Exit with 1 for such changes or worse.")
@click.option(
    "--surface",
    type=OneOf(Surface),
    default=Surface.API.value,
    help="The API, or the names of the generated package.",
)
def diff(
    old: str,
    new: str,
    repo: Path | None,
    version: Version | None,
    old_version: Version | None,
    new_version: Version | None,
    page: Sequence[str],
    form: DiffFormat,
    also: Sequence[tuple[DiffFormat, Path]],
    most: int | None,
    fail_on: ChangeClass | None,
    surface: Surface,
) -> None:
    """Tell how the API changed, in its own words: breaking, additive or editorial."""
    if (old_version is None) is not (new_version is None):
        raise click.BadParameter("--old-version and --new-version go together")
    with failures(USAGE), progress() as stage:
        if old == new and old_version and new_version:
            before, after = _versions(old, repo, (old_version, new_version), stage)
        else:
            before = _state(old, repo, old_version or version, stage)
            after = _state(new, repo, new_version or version, stage)
    found = _only(_compare(surface, before, after), page)
    sys.stdout.write(_report(form, found, most))
    with failures(USAGE):
        write_reports(also, lambda kind: _report(kind, found, SUMMARY))
    if fail_on and any(each.change_class.rank <= fail_on.rank for each in found.changes):
        sys.exit(FINDINGS)


def _compare(surface: Surface, before: ApiState, after: ApiState) -> ApiDiff:
    if surface is Surface.API:
        return compare_states(before, after)
    # It needs the views of the Python pack, which the other does without.
    from generator.review.apidiff.surface import compare_surfaces

    return compare_surfaces(before, after)


def _report(form: DiffFormat, found: ApiDiff, most: int | None) -> str:
    match form:
        case DiffFormat.JSON:
            return json_report(found).decode()
        case DiffFormat.MARKDOWN:
            return changelog(found, most)
        case DiffFormat.TEXT:
            return "".join(f"{line}\n" for line in text_lines(found))


def _state(name: str, repo: Path | None, version: Version | None, stage: Progress) -> ApiState:
    state = open_state(name, repo, _docs_at_hand())
    if isinstance(state, ApiModel):
        return ApiState((state,))
    linked = link_docs(state, chosen_versions(version), stage)
    return ApiState(linked.models, linked.findings)


def _docs_at_hand() -> Path:
    """The docs that somebody who names no folder means."""
    here = Path()
    return here if (here / REFERENCE).is_dir() else specs()


def _versions(
    name: str, repo: Path | None, versions: tuple[Version, Version], stage: Progress
) -> tuple[ApiState, ApiState]:
    """Two versions of one state: one is linked while the other is being read."""
    state = open_state(name, repo, _docs_at_hand())
    if isinstance(state, ApiModel):
        return ApiState((state,)), ApiState((state,))
    old, new = (chosen_versions(version) for version in versions)
    linked = link_docs(state, tuple(dict.fromkeys((*old, *new))), stage)
    before = tuple(model for model in linked.models if model.version in old)
    after = tuple(model for model in linked.models if model.version in new)
    return ApiState(before, linked.findings), ApiState(after, linked.findings)


def _only(found: ApiDiff, globs: Sequence[str]) -> ApiDiff:
    if not globs:
        return found
    names = {each.page: each.page.rpartition("/")[2] for each in found.changes}
    return ApiDiff(
        tuple(
            each
            for each in found.changes
            if any(fnmatchcase(names[each.page], glob) for glob in globs)
        )
    )
