"""Paths that a pack may give its files."""

from __future__ import annotations

from pathlib import PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.rendering.errors import PackError
from generator.rendering.outputs import safe_path


@pytest.mark.parametrize("path", ["a", "a/b.py", ".hidden/x-y_z.tar.gz", "a+b/_c.pyi"])
def test_plain_relative_paths_pass(path: str) -> None:
    assert safe_path(path, "pack.yaml") == path


@pytest.mark.parametrize(
    "path",
    [
        "",
        "/etc/passwd",
        "../up",
        "a/../b",
        "a//b",
        "a/",
        "./a",
        "C:/x",
        "a\\b",
        "a b",
        "a\n",
        "con",
        "x/NUL.txt",
        "dot.",
        "é",
        "a" * 300,
    ],
)
def test_other_paths_are_refused_with_their_place(path: str) -> None:
    with pytest.raises(PackError) as caught:
        safe_path(path, "pack.yaml")
    assert caught.value.place == "pack.yaml"


@given(st.text(alphabet="ab./\\:~-\x00 ", max_size=12))
def test_no_accepted_path_leaves_its_folder(text: str) -> None:
    try:
        path = safe_path(text, "pack.yaml")
    except PackError:
        return
    for pure in (PurePosixPath(path), PureWindowsPath(path)):
        assert not pure.is_absolute()
        assert ".." not in pure.parts
        assert pure.as_posix() == path
