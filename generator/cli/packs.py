"""The commands for authors of packs: begin one, look at what its templates get, test it."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import click
import msgspec

from generator.cli import options
from generator.cli.codes import FINDINGS, USAGE
from generator.cli.options import chosen_packs
from generator.cli.terminal import failures, progress, say
from generator.cli.values import Parsed
from generator.memo import Pieces
from generator.pipeline.linking import Progress, link_docs
from generator.pipeline.reviewing import link_page
from generator.rendering.packs import Pack
from generator.rendering.render import Exposed, exposed, render
from generator.rendering.scaffold import new_pack as new_pack_files
from generator.review.differences import Difference, difference_lines
from generator.review.findings import counted
from generator.workspace.docs import VERSIONS, open_page
from generator.workspace.formatting import ruff_in_bulk
from generator.workspace.packcases import (
    PackCase,
    own_files,
    pack_cases,
    write_new_pack,
)
from generator.workspace.packs import open_pack


@click.group
def pack_group() -> None:
    """Test packs."""


@click.command
@click.argument("folder", metavar="NAME", type=Path)
@click.option("--extends", metavar="PACK", help="A pack to build on.")
@click.option(
    "--override",
    metavar="TEMPLATE",
    multiple=True,
    help="A template of that pack to copy and change; may be given several times.",
)
def new_pack(folder: Path, extends: str | None, override: Sequence[str]) -> None:
    """Begin a pack: a folder with a manifest, a template and a golden case that passes."""
    if override and extends is None:
        raise click.BadParameter("needs --extends", param_hint=["--override"])
    with failures(USAGE), progress() as stage:
        base = open_pack(extends) if extends is not None else None
        write_new_pack(folder, new_pack_files(folder.name, base, override))
        for case in pack_cases(folder):
            case.expect(_made(str(folder), case, stage))
    say([f"{folder}: a pack; next: graphgen pack test {folder}"])


@click.command
@click.argument("pack", type=Parsed("PACK", open_pack))
@click.option("--page", metavar="PAGE.md", type=Path, required=True, help="The page to make it of.")
@options.pack_options
@click.option("--json", "as_json", is_flag=True, help="Write the views as JSON.")
def view(pack: Pack, page: Path, option: Sequence[tuple[str, str]], as_json: bool) -> None:
    """Tell what the templates of a pack get for one page, and which files they give."""
    (chosen,) = chosen_packs([pack], option)
    with failures(USAGE), progress() as stage:
        docs, path = open_page(page)
        linked = link_page(docs, path, stage)
        found = list(exposed(chosen, [linked.model], linked.findings))
    if as_json:
        sys.stdout.write(json.dumps(msgspec.to_builtins(found, enc_hook=list), indent=2) + "\n")
    else:
        say(map(_line, found))


@pack_group.command("test")
@click.argument("path", type=Path)
@click.option("--update", is_flag=True, help="Take what comes out for what should.")
def run_cases(path: Path, update: bool) -> None:
    """Compare what a pack makes of its golden cases with what they expect.

    A case is tests/NAME/docs (pages) and tests/NAME/expected; only files are compared that come of
    the pack's own templates, not those that are copied, or come of a pack that it extends.
    """
    found: list[Difference] = []
    with failures(USAGE), progress() as stage:
        cases = pack_cases(path)
        for case in cases:
            made = _made(str(path), case, stage)
            if update:
                case.expect(made)
            found += _differences(case, made)
    if found:
        say(difference_lines(found))
        sys.exit(FINDINGS)
    say([f"{path}: {counted(len(cases), 'case')} as expected"])


def _made(pack: str, case: PackCase, stage: Progress) -> dict[str, bytes]:
    linked = link_docs(case.docs, VERSIONS, stage)
    rendered = render(open_pack(pack), linked.models, ruff=ruff_in_bulk, findings=linked.findings)
    return own_files(rendered)


def _differences(case: PackCase, made: dict[str, bytes]) -> Iterator[Difference]:
    expected = case.expected()
    for path in sorted({*expected, *made}):
        if expected.get(path) != made.get(path):
            yield Difference(case.name(path), _pieces(expected.get(path)), _pieces(made.get(path)))


def _pieces(content: bytes | None) -> Pieces | None:
    return None if content is None else (content,)


def _line(each: Exposed) -> str:
    return f"{each.path}: {each.template} with {type(each.view).__name__} of {each.label}"
