"""Packs in memory and on disk."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from generator.rendering.packs import Pack, load_pack

TEMPLATES = Path(__file__).parents[2] / "templates"

MakePack = Callable[..., Path]


@pytest.fixture
def make_pack(tmp_path: Path) -> MakePack:
    """Writes a pack's files into a folder of its own."""

    def write(files: Mapping[str, str], name: str = "mine") -> Path:
        for path, text in files.items():
            file = tmp_path / name / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8")
        return tmp_path / name

    return write


@pytest.fixture(scope="session")
def python_pack() -> Pack:
    return load_pack(TEMPLATES / "python", TEMPLATES)
