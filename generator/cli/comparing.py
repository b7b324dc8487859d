"""The command that tells how the API changed."""

from __future__ import annotations

import sys
from enum import StrEnum
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Annotated

import typer

from generator.cli.options import SomeVersion, Version, chosen_versions
from generator.cli.outputs import Also, further_reports, write_reports
from generator.cli.terminal import FINDINGS, USAGE, failures, progress
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

State = Annotated[
    str,
    typer.Argument(
        help="A docs folder, a model.json, FOLDER@REF in a git repository, or a ref of the docs "
        "in the current folder, else of the project's own.",
        show_default=False,
    ),
]
Repo = Annotated[
    Path | None,
    typer.Option(
        "--repo",
        help="Docs folder in a git repository; OLD and NEW are then refs of it.",
        show_default=False,
    ),
]
SideVersion = Annotated[
    Version | None,
    typer.Option(help="Version of that side alone: compares versions.", show_default=False),
]
Page = Annotated[
    list[str] | None,
    typer.Option(
        "--page",
        metavar="GLOB",
        help="Only pages whose file name fits; may be given several times.",
        show_default=False,
    ),
]
FailOn = Annotated[
    ChangeClass | None,
    typer.Option("--fail-on", help="Exit with 1 for such changes or worse.", show_default=False),
]
What = Annotated[
    Surface, typer.Option("--surface", help="The API, or the names of the generated package.")
]
Form = Annotated[DiffFormat, typer.Option("--format", help="How to write the changes.")]
Most = Annotated[
    int | None,
    typer.Option(
        "--most", help="Cut printed Markdown to that many characters.", show_default=False
    ),
]


def diff(
    old: State,
    new: State,
    repo: Repo = None,
    version: SomeVersion = None,
    old_version: SideVersion = None,
    new_version: SideVersion = None,
    page: Page = None,
    form: Form = DiffFormat.TEXT,
    also: Also = None,
    most: Most = None,
    fail_on: FailOn = None,
    surface: What = Surface.API,
) -> None:
    """Tell how the API changed, in its own words: breaking, additive or editorial."""
    if (old_version is None) is not (new_version is None):
        raise typer.BadParameter("--old-version and --new-version go together")
    further = further_reports(also, DiffFormat)
    with failures(USAGE), progress() as stage:
        if old == new and old_version and new_version:
            before, after = _versions(old, repo, (old_version, new_version), stage)
        else:
            before = _state(old, repo, old_version or version, stage)
            after = _state(new, repo, new_version or version, stage)
    found = _only(_compare(surface, before, after), page)
    sys.stdout.write(_report(form, found, most))
    with failures(USAGE):
        write_reports(further, lambda kind: _report(kind, found, SUMMARY))
    if fail_on and any(each.change_class.rank <= fail_on.rank for each in found.changes):
        raise typer.Exit(FINDINGS)


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


def _only(found: ApiDiff, globs: list[str] | None) -> ApiDiff:
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
