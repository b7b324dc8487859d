"""A pack from elsewhere: it runs no code, reads no other folder, and writes below its own only."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.rendering.errors import PackError
from generator.rendering.packs import load_pack
from generator.rendering.render import render
from tests.rendering.conftest import MakePack
from tests.rendering.samples import small_model

ONE = "name: mine\noutputs: [{{each: version, template: t, path: {path}}}]\n"


@pytest.mark.parametrize(
    "template",
    [
        "{{ view.__init__.__globals__ }}",
        "{{ view.model.__class__.__mro__[1].__subclasses__() }}",
        "{{ view.options.__struct_config__ }}",
        "{{ view | attr('__class__') }}",
        "{{ view.model.operations.__getitem__ }}",
        "{{ (view | map('upper')).gi_frame }}",
        "{{ cycler.__init__.__globals__.os }}",
        "{{ lipsum.__globals__['os'].popen('id').read() }}",
        "{{ self.__init__.__globals__ }}",
        "{{ self._TemplateReference__context }}",
        "{{ ''.join.__self__.__class__.__base__ }}",
        "{% set x = [] %}{{ x.append(1) }}",
        "{{ '%s' | format(view.__class__) }}",
        "{% import '../other/t' as other %}",
        "{% extends '/etc/passwd' %}",
    ],
)
def test_no_template_reaches_beyond_its_view(make_pack: MakePack, template: str) -> None:
    make_pack({"t": "other"}, "other")
    folder = make_pack({"pack.yaml": ONE.format(path="p"), "t": template})
    with pytest.raises(PackError):
        render(load_pack(folder), [small_model()])


@pytest.mark.parametrize(
    "path",
    [
        "/p",
        "../p",
        "a/../../p",
        "a//p",
        "'a\\b'",
        "'C:p'",
        "con",
        "aux.txt",
        "a.",
        ".git/config",
        "a/.GIT/hooks/post-checkout",
        ".graphgen.json",
        "'{{ \"..\" }}/p'",
    ],
)
def test_no_output_leaves_the_folder(make_pack: MakePack, path: str) -> None:
    folder = make_pack({"pack.yaml": ONE.format(path=path), "t": "text"})
    with pytest.raises(PackError, match="no path"):
        render(load_pack(folder), [small_model()])


def test_a_manifest_makes_no_objects(make_pack: MakePack, tmp_path: Path) -> None:
    target = tmp_path / "made"
    text = f"name: !!python/object/apply:os.system ['touch {target}']\n"
    with pytest.raises(PackError, match="not valid YAML"):
        load_pack(make_pack({"pack.yaml": text}))
    assert not target.exists()


def test_a_linked_folder_of_static_files_is_refused(make_pack: MakePack, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.mkdir()
    secret.joinpath("key").write_text("secret")
    folder = make_pack({"pack.yaml": "name: mine\nstatic: files\n"})
    folder.joinpath("files").symlink_to(secret)
    with pytest.raises(PackError, match="no folder"):
        load_pack(folder)


def test_a_linked_static_file_is_refused(make_pack: MakePack, tmp_path: Path) -> None:
    tmp_path.joinpath("secret").write_text("secret")
    folder = make_pack({"pack.yaml": "name: mine\nstatic: files\n", "files/plain": "text"})
    pack = load_pack(folder)
    assert [file.path for file in render(pack, [small_model()]).files] == ["plain"]
    folder.joinpath("files/key").symlink_to(tmp_path / "secret")
    with pytest.raises(PackError, match="static file key links"):
        render(pack, [small_model()])


def test_a_linked_template_is_refused(make_pack: MakePack, tmp_path: Path) -> None:
    tmp_path.joinpath("secret").write_text("secret")
    folder = make_pack({"pack.yaml": ONE.format(path="p")})
    folder.joinpath("t").symlink_to(tmp_path / "secret")
    with pytest.raises(PackError, match="no template"):
        load_pack(folder)
