"""Packs by name and by path."""

from pathlib import Path

import pytest

from generator.rendering.errors import PackError
from generator.workspace.packs import open_pack, shipped_packs
from generator.workspace.project import is_specs, keeps_names, specs, templates


def test_shipped_packs_open_by_name() -> None:
    shipped = shipped_packs()
    assert "python" in {pack.name for pack in shipped}
    assert open_pack("python") in shipped


def test_a_folder_with_a_manifest_is_a_pack(tmp_path: Path) -> None:
    (tmp_path / "pack.yaml").write_text("name: mine\n")
    assert open_pack(str(tmp_path)).name == "mine"


@pytest.mark.parametrize("name", ["none", "..", "", "/", "python/static"])
def test_anything_else_is_refused_with_the_names_there_are(name: str) -> None:
    with pytest.raises(PackError, match="python"):
        open_pack(name)


def test_the_projects_own_docs_are_known_by_their_folder(tmp_path: Path) -> None:
    assert specs().is_dir()
    assert templates().is_dir()
    assert is_specs(specs() / ".." / specs().name)
    assert keeps_names(specs())
    assert not keeps_names(tmp_path)
