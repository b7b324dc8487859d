"""Arguments that several commands take, and the values they stand for."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import msgspec
import typer

from generator.rendering.errors import PackError
from generator.rendering.packs import Pack
from generator.selecting.select import EVERYTHING, Selection
from generator.workspace.docs import VERSIONS, DocsFolder, open_docs
from generator.workspace.packs import open_pack, shipped_packs
from generator.workspace.project import is_specs, specs


class Version(StrEnum):
    """The versions of the API."""

    V1_0 = "v1.0"
    BETA = "beta"


Docs = Annotated[
    Path | None,
    typer.Option(
        "--docs",
        help="Folder that holds api-reference/; the project's own docs by default.",
        show_default=False,
    ),
]
OneVersion = Annotated[Version, typer.Option("--version", help="Version of the API.")]
SomeVersion = Annotated[
    Version | None,
    typer.Option("--version", help="Only this version of the API.", show_default=False),
]
Packs = Annotated[
    list[str] | None,
    typer.Option(
        "--pack",
        metavar="NAME_OR_PATH",
        help="A pack of the project, or a pack's folder; may be given several times. "
        "All packs of the project by default.",
        show_default=False,
    ),
]
PackOptions = Annotated[
    list[str] | None,
    typer.Option(
        "--option",
        metavar="NAME=VALUE",
        help="An option of the packs that declare it; may be given several times.",
        show_default=False,
    ),
]
NoCache = Annotated[
    bool, typer.Option("--no-cache", help="Read everything anew, and remember nothing.")
]
Out = Annotated[
    Path | None,
    typer.Option(
        "--out",
        help="Folder to write to, one folder a pack; "
        "generated/ for the project's own docs, build/ for others by default.",
        show_default=False,
    ),
]


def chosen_docs(path: Path | None, no_cache: bool = False) -> DocsFolder:
    """The docs folder at ``path``, or the project's own. Raises :class:`DocsError`."""
    return msgspec.structs.replace(
        open_docs(specs() if path is None else path), cached=not no_cache
    )


def chosen_versions(version: Version | None) -> tuple[str, ...]:
    """The version given, or all."""
    return VERSIONS if version is None else (version.value,)


def chosen_packs(
    names: Sequence[str] | None, options: Sequence[str] | None = None
) -> tuple[Pack, ...]:
    """The packs given, or all that the project ships, with the options given.

    A pack that cannot be used is wrong usage, and so is an option that no chosen pack declares or
    that cannot have its value.
    """
    try:
        packs = tuple(map(open_pack, names)) if names else shipped_packs()
    except PackError as error:
        raise typer.BadParameter(str(error), param_hint="--pack") from None
    given = dict(map(_name_and_value, options or ()))
    declared = {name for pack in packs for name in pack.options}
    if unknown := sorted(given.keys() - declared):
        known = ", ".join(sorted(declared)) or "none"
        problem = f"no chosen pack has an option {unknown[0]!r}; there is {known}"
        raise typer.BadParameter(problem, param_hint="--option")
    try:
        return tuple(
            pack.choosing({name: given[name] for name in given if name in pack.options})
            for pack in packs
        )
    except PackError as error:
        raise typer.BadParameter(str(error), param_hint="--option") from None


def _name_and_value(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals:
        raise typer.BadParameter(f"{text!r} is not NAME=VALUE", param_hint="--option")
    return name.strip(), value


def chosen_out(out: Path | None, docs: DocsFolder, selection: Selection = EVERYTHING) -> Path:
    """The folder given, or the default for ``docs``.

    Other people's docs stay out of git, and so does a part of the project's own.
    """
    whole = is_specs(docs.root) and selection.is_everything
    return out or Path("generated" if whole else "build")
