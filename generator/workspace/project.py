"""Where the project's own docs and packs stand: in the repository, or packed into the wheel."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent
_PACKED = _PACKAGE / "_data"


def specs() -> Path:
    """The docs folder that is read where none is named."""
    return _find("specs")


def templates() -> Path:
    """The folder of the packs that are shipped."""
    return _find("templates")


def is_specs(docs: Path) -> bool:
    """Whether ``docs`` is the project's own docs folder."""
    return docs.resolve() == specs()


def keeps_names(docs: Path) -> bool:
    """Whether names published from ``docs`` are kept in it.

    Only the repository's own docs are written to: a docs folder of others is input, and the
    packed copy belongs to the installation.
    """
    return is_specs(docs) and not specs().is_relative_to(_PACKED)


def _find(name: str) -> Path:
    packed = _PACKED / name
    return packed if packed.is_dir() else _PACKAGE.parent / name
