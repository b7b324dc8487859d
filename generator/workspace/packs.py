"""Packs by the name or path that a person gives."""

from __future__ import annotations

from pathlib import Path

from generator.rendering.errors import PackError
from generator.rendering.packs import MANIFEST, Pack, load_pack
from generator.workspace.project import templates


def shipped_packs() -> tuple[Pack, ...]:
    """The packs of the project, by name. Raises :class:`PackError` where one cannot be used."""
    folders = sorted(path.parent for path in templates().glob(f"*/{MANIFEST}"))
    return tuple(load_pack(folder, templates()) for folder in folders)


def open_pack(name: str) -> Pack:
    """The shipped pack called ``name``, or the pack in the folder at that path.

    Raises :class:`PackError` where there is none, or where it cannot be used.
    """
    named = [templates() / name] if Path(name).name == name else []
    for folder in (*named, Path(name)):
        if (folder / MANIFEST).is_file():
            return load_pack(folder, templates())
    known = ", ".join(path.parent.name for path in sorted(templates().glob(f"*/{MANIFEST}")))
    raise PackError(
        name, f"no pack of that name, and no folder with a {MANIFEST}", f"Shipped packs: {known}."
    )
