"""Options that several commands take, and the values they stand for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path

import click
import msgspec

from generator.cli.values import OneOf, Parsed
from generator.rendering.errors import PackError
from generator.rendering.packs import Pack
from generator.selecting.selection import EVERYTHING, Selection
from generator.workspace.docs import VERSIONS, DocsFolder, open_docs
from generator.workspace.packs import open_pack, shipped_packs
from generator.workspace.project import is_specs, specs


class Version(StrEnum):
    """The versions of the API."""

    V1_0 = "v1.0"
    BETA = "beta"


def _name_and_value(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals:
        raise ValueError(f"{text!r} is not NAME=VALUE")
    return name.strip(), value


docs = click.option(
    "--docs",
    type=Path,
    help="Folder that holds api-reference/; the project's own docs by default.",
)
one_version = click.option(
    "--version", type=OneOf(Version), required=True, help="Version of the API."
)
some_version = click.option("--version", type=OneOf(Version), help="Only this version of the API.")
packs = click.option(
    "--pack",
    type=Parsed("NAME_OR_PATH", open_pack),
    multiple=True,
    help="A pack of the project, or a pack's folder; may be given several times. "
    "All packs of the project by default.",
)
pack_options = click.option(
    "--option",
    type=Parsed("NAME=VALUE", _name_and_value),
    multiple=True,
    help="An option of the packs that declare it; may be given several times.",
)
no_cache = click.option(
    "--no-cache", is_flag=True, help="Read everything anew, and remember nothing."
)
out = click.option(
    "--out",
    type=Path,
    help="Folder to write to, one folder a pack; "
    "generated/ for the project's own docs, build/ for others by default.",
)


def chosen_docs(path: Path | None, no_cache: bool = False) -> DocsFolder:
    """The docs folder at ``path``, or the project's own. Raises :class:`DocsError`."""
    return msgspec.structs.replace(
        open_docs(specs() if path is None else path), cached=not no_cache
    )


def chosen_versions(version: Version | None) -> tuple[str, ...]:
    """The version given, or all."""
    return VERSIONS if version is None else (version.value,)


def chosen_packs(
    packs: Sequence[Pack], options: Sequence[tuple[str, str]] = ()
) -> tuple[Pack, ...]:
    """The packs given, or all that the project ships, with the options given.

    A pack that cannot be used is wrong usage, and so is an option that no chosen pack declares or
    that cannot have its value.
    """
    with _wrong_usage("--pack"):
        chosen = tuple(packs) or shipped_packs()
    given = dict(options)
    declared = {name for pack in chosen for name in pack.options}
    if unknown := sorted(given.keys() - declared):
        known = ", ".join(sorted(declared)) or "none"
        problem = f"no chosen pack has an option {unknown[0]!r}; there is {known}"
        raise click.BadParameter(problem, param_hint=["--option"])
    with _wrong_usage("--option"):
        return tuple(
            pack.choosing({name: given[name] for name in given if name in pack.options})
            for pack in chosen
        )


@contextmanager
def _wrong_usage(option: str) -> Iterator[None]:
    """What is wrong with a pack is wrong with ``option``."""
    try:
        yield
    except PackError as error:
        raise click.BadParameter(str(error), param_hint=[option]) from None


def chosen_out(out: Path | None, docs: DocsFolder, selection: Selection = EVERYTHING) -> Path:
    """The folder given, or the default for ``docs``.

    Other people's docs stay out of git, and so does a part of the project's own.
    """
    whole = is_specs(docs.root) and selection.is_everything
    return out or Path("generated" if whole else "build")
