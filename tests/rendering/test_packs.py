"""Reading ``pack.yaml``: what it gives, and what is said of a wrong one."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.rendering.errors import PackError
from generator.rendering.packs import load_pack
from tests.rendering.conftest import MakePack

BASE = """\
name: base
view: python
options:
  title: {default: Hello}
  deep: {default: false}
  width: {default: 80, choices: [80, 100]}
outputs:
  - {each: version, template: a.j2, path: a.txt}
static: files
"""


@pytest.fixture
def base(make_pack: MakePack) -> Path:
    return make_pack({"pack.yaml": BASE, "a.j2": "base", "files/x": "x"}, "base")


@pytest.mark.parametrize(
    ("manifest", "told"),
    [
        ("name: [", "not valid YAML"),
        ("- a", "Expected `object`"),
        ("outputs: []", "missing required field `name`"),
        ("name: mine\nview: 1", "Expected `str"),
        ("name: mine\ncolour: red", "unknown field `colour`"),
        ("name: mine\noutputs: [{each: version, template: b.j2, path: b}]", "'b.j2'"),
        ("name: mine\noutputs: [{each: x, template: ../base/a.j2, path: b}]", "a.j2"),
        ("name: mine\noutputs: [{each: x, template: a.j2, path: b, format: rust}]", "rust"),
        ("name: mine\nstatic: nowhere", "'nowhere'"),
        ("name: mine\nstatic: ../base", "'../base'"),
        ("name: mine\nextends: ../mine", "extend each other"),
        ("name: mine\nextends: ../gone", "No such file"),
    ],
)
def test_a_wrong_manifest_is_named_with_what_is_wrong(
    make_pack: MakePack, base: Path, manifest: str, told: str
) -> None:
    folder = make_pack({"pack.yaml": manifest, "a.j2": ""})
    with pytest.raises(PackError) as caught:
        load_pack(folder)
    assert told in caught.value.problem
    assert caught.value.place.endswith("pack.yaml")
    assert caught.value.cure


def test_a_folder_without_manifest_is_no_pack(tmp_path: Path) -> None:
    with pytest.raises(PackError, match=r"pack\.yaml"):
        load_pack(tmp_path)


def test_a_pack_takes_over_what_it_does_not_give(make_pack: MakePack, base: Path) -> None:
    text = "name: mine\nextends: base\noptions: {title: {default: Mine}}\n"
    pack = load_pack(make_pack({"pack.yaml": text, "a.j2": "mine"}), base.parent)
    assert pack.name == "mine"
    assert pack.view == "python"
    assert [output.template for output in pack.outputs] == ["a.j2"]
    assert pack.folders == (base.parent / "mine", base)
    assert {name: option.default for name, option in pack.options.items()} == {
        "title": "Mine",
        "deep": False,
        "width": 80,
    }


def test_options_are_typed_and_have_defaults(base: Path) -> None:
    pack = load_pack(base)
    options = pack.settle({"deep": "true", "width": "100"})
    assert (options.title, options.deep, options.width) == ("Hello", True, 100)
    with pytest.raises(AttributeError):
        options.title = "changed"


@pytest.mark.parametrize(
    "given", [{"depth": 1}, {"deep": "perhaps"}, {"width": 90}, {"title": 1.5}]
)
def test_a_wrong_option_is_refused(base: Path, given: dict[str, str]) -> None:
    with pytest.raises(PackError) as caught:
        load_pack(base).settle(given)
    assert "title, deep, width" in caught.value.cure


def test_a_default_is_one_of_the_choices(make_pack: MakePack) -> None:
    text = "name: mine\noptions: {size: {default: 9, choices: [3, 4]}}\n"
    with pytest.raises(PackError, match="'size' is 9, none of its choices") as caught:
        load_pack(make_pack({"pack.yaml": text}))
    assert caught.value.cure == "The choices are 3, 4."
