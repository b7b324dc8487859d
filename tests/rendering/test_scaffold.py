"""The files that a new pack begins with."""

from __future__ import annotations

import pytest
import yaml

from generator.rendering.errors import PackError
from generator.rendering.packs import Pack
from generator.rendering.scaffold import new_pack


def test_a_new_pack_has_manifest_template_and_case() -> None:
    files = new_pack("mine")
    manifest = yaml.safe_load(files["pack.yaml"])
    assert manifest["name"] == "mine"
    assert {output["template"] for output in manifest["outputs"]} <= files.keys()
    assert any(path.startswith("tests/") and path.endswith(".md") for path in files)


def test_a_pack_that_extends_copies_what_it_overrides_and_lists_the_rest(
    python_pack: Pack,
) -> None:
    files = new_pack("mine", python_pack, ["group.py.j2"])
    assert yaml.safe_load(files["pack.yaml"])["extends"] == "python"
    assert files["group.py.j2"] == (python_pack.folders[0] / "group.py.j2").read_bytes()
    assert "client.py.j2" in files["pack.yaml"].decode()
    assert "client.py.j2" not in files


@pytest.mark.parametrize("name", ["../mine", "a/b", "con", ""])
def test_a_name_that_is_no_folder_is_refused(name: str) -> None:
    with pytest.raises(PackError):
        new_pack(name)


@pytest.mark.parametrize("template", ["gone.j2", "../python/group.py.j2"])
def test_a_template_that_is_not_there_is_refused(python_pack: Pack, template: str) -> None:
    with pytest.raises(PackError):
        new_pack("mine", python_pack, [template])
