"""Files: one written whole or not at all, and those below a folder."""

import os
import stat
from pathlib import Path

import pytest

from generator.workspace.files import files_below, read_file, write_file
from generator.workspace.transaction import WriteError


def test_a_file_is_written_and_replaced(tmp_path: Path) -> None:
    target = tmp_path / "model.json"
    for content in (b"first", b"second"):
        write_file(target, content)
        assert target.read_bytes() == content
    assert [path.name for path in tmp_path.iterdir()] == ["model.json"]


def test_the_mode_is_that_of_any_new_file_or_of_the_old_one(tmp_path: Path) -> None:
    (tmp_path / "plain").touch()
    write_file(tmp_path / "new", b"")
    assert (tmp_path / "new").stat().st_mode == (tmp_path / "plain").stat().st_mode
    (tmp_path / "new").chmod(0o640)
    write_file(tmp_path / "new", b"again")
    assert stat.S_IMODE((tmp_path / "new").stat().st_mode) == 0o640


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").write_bytes(b"old")
    (tmp_path / "link").symlink_to("real")
    write_file(tmp_path / "link", b"new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"new"


def test_a_device_is_written_to_and_not_replaced() -> None:
    write_file(Path(os.devnull), b"gone")
    assert not Path(os.devnull).is_file()


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(WriteError, match=r"none.x\.json: No such file or directory"):
        write_file(tmp_path / "none" / "x.json", b"")


def test_a_failure_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "model.json"
    write_file(target, b"old")

    def refuse(self: Path, other: Path) -> Path:
        raise PermissionError(13, "Permission denied", str(other))

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(WriteError, match="Permission denied"):
        write_file(target, b"new")
    assert target.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["model.json"]


def test_what_is_not_there_reads_as_none(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"x")
    assert read_file(tmp_path / "file") == b"x"
    for name in ("none", "none/deeper", "file/deeper", "."):
        assert read_file(tmp_path / name) is None


def test_files_below_a_folder_come_in_one_order_without_compiled_modules(tmp_path: Path) -> None:
    names = ("b.py", "a/z.py", "a/b/c.py", "a/__pycache__/z.pyc", "a.py", "é.md")
    for name in names:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    expected = ["a.py", "b.py", "é.md", "a/z.py", "a/b/c.py"]
    assert [Path(path).as_posix() for path in files_below(tmp_path)] == expected
    assert list(files_below(tmp_path / "none")) == []
