"""Changes happen whole or not at all, whatever breaks them off."""

import errno
import os
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from generator.workspace import transaction
from generator.workspace.exchange import NotPossibleError
from generator.workspace.transaction import (
    JOURNAL_NAME,
    STAGE_PREFIX,
    Changes,
    WriteError,
    apply,
    has_leftovers,
    is_interrupted,
    recover,
)


def contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def whole(writes: Mapping[str, bytes], removals: tuple[str, ...] = ()) -> Changes:
    """Changes that write each content in one piece."""
    return Changes({path: (content,) for path, content in writes.items()}, removals)


OLD = {"a/one.py": b"1", "a/two.py": b"2", "b/c/three.py": b"3"}
CHANGES = whole({"a/one.py": b"new", "d/four.py": b"4"}, ("b/c/three.py",))
NEW = {"a/one.py": b"new", "a/two.py": b"2", "d/four.py": b"4"}


def refuse(*_arguments: object) -> None:
    raise NotPossibleError


@pytest.fixture(params=["exchange", "no exchange", "no links"])
def folder(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Path]:
    """Return a folder that holds OLD, on file systems of several abilities."""
    with pytest.MonkeyPatch.context() as patch:
        if request.param == "no exchange":
            patch.setattr(transaction, "try_exchange", refuse)
        if request.param == "no links":
            patch.setattr(transaction, "linked_copy", refuse)
        apply(tmp_path / "out", whole(OLD))
        yield tmp_path / "out"


@pytest.fixture
def journal_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no folders change places."""
    monkeypatch.setattr(transaction, "try_exchange", refuse)


def test_files_are_written_and_removed_and_nothing_else_is_left(folder: Path) -> None:
    apply(folder, CHANGES)
    assert contents(folder) == NEW
    assert sorted(path.name for path in folder.iterdir()) == ["a", "d"]


def test_no_change_makes_no_folder(tmp_path: Path) -> None:
    apply(tmp_path / "out", Changes())
    assert not (tmp_path / "out").exists()


def test_files_that_nobody_named_stay(folder: Path) -> None:
    (folder / "b" / "c" / "mine.txt").write_bytes(b"mine")
    apply(folder, CHANGES)
    assert contents(folder) == {**NEW, "b/c/mine.txt": b"mine"}


def fail_after(
    count: int, monkeypatch: pytest.MonkeyPatch, method: str, error: BaseException
) -> None:
    """Let the path method fail from its call number `count` on, until undone."""
    real = getattr(Path, method)
    calls = 0

    def counted(*arguments: object, **named: object) -> object:
        nonlocal calls
        calls += 1
        if calls > count:
            raise error
        return real(*arguments, **named)

    monkeypatch.setattr(Path, method, counted)


@pytest.mark.parametrize("count", range(3))
@pytest.mark.parametrize(
    "error", [OSError(errno.ENOSPC, "No space left on device"), KeyboardInterrupt()]
)
def test_a_full_disk_or_an_interruption_loses_nothing(
    folder: Path, monkeypatch: pytest.MonkeyPatch, count: int, error: BaseException
) -> None:
    fail_after(count, monkeypatch, "open", error)
    with pytest.raises((WriteError, KeyboardInterrupt)) as caught:
        apply(folder, CHANGES)
    monkeypatch.undo()
    assert contents(folder) == OLD
    assert "\n" not in str(caught.value)


def test_what_failed_in_a_new_folder_leaves_no_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fail_after(1, monkeypatch, "open", OSError(errno.ENOSPC, "No space left on device"))
    with pytest.raises(WriteError, match="No space left"):
        apply(tmp_path / "new" / "out", CHANGES)
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize("method", ["replace", "unlink", "rename", "rmdir"])
@pytest.mark.parametrize("count", range(3))
def test_killed_after_the_decision_the_next_command_finishes(
    folder: Path, monkeypatch: pytest.MonkeyPatch, method: str, count: int
) -> None:
    fail_after(count, monkeypatch, method, SystemExit())
    decided = True
    try:
        apply(folder, CHANGES)
    except SystemExit:
        decided = is_interrupted(folder)
    monkeypatch.undo()
    recover(folder)
    assert contents(folder) == (NEW if decided else OLD)
    apply(folder, CHANGES)
    assert contents(folder) == NEW
    assert not is_interrupted(folder)
    apply(folder, whole({"e.py": b"5"}))
    assert contents(folder) == {**NEW, "e.py": b"5"}


@pytest.mark.usefixtures("journal_only")
def test_an_interruption_is_put_off_while_files_are_exchanged(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Path.replace
    interrupted = False

    def once(self: Path, target: Path) -> Path:
        nonlocal interrupted
        if not interrupted:
            interrupted = True
            raise KeyboardInterrupt
        return real(self, target)

    monkeypatch.setattr(Path, "replace", once)
    with pytest.raises(KeyboardInterrupt):
        apply(folder, CHANGES)
    assert contents(folder) == NEW


def test_a_finished_journal_that_was_left_is_in_nobodys_way(folder: Path) -> None:
    (folder / JOURNAL_NAME / "contents").mkdir(parents=True)
    apply(folder, CHANGES)
    assert contents(folder) == NEW


def test_a_folder_in_the_place_of_a_file_is_named(folder: Path) -> None:
    with pytest.raises(WriteError, match=r"a: a folder stands where a file belongs"):
        apply(folder, whole({"a": b"", "d/four.py": b"4"}))
    assert contents(folder) == OLD


def test_a_file_in_the_place_of_a_folder_is_named(folder: Path) -> None:
    with pytest.raises(WriteError, match=r"one\.py: a file stands where a folder belongs"):
        apply(folder, whole({"a/one.py/deep/x": b""}))
    assert contents(folder) == OLD


def test_links_out_of_the_folder_are_not_followed(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (folder / "link").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(WriteError, match="leads out"):
        apply(folder, whole({"link/x": b""}))
    with pytest.raises(WriteError, match="leads out"):
        apply(folder, whole({"../elsewhere/x": b""}))
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_a_folder_without_write_permission_is_named(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.access
    monkeypatch.setattr(
        transaction.os, "access", lambda path, mode: Path(path).name != "a" and real(path, mode)
    )
    with pytest.raises(WriteError, match=r"a: Permission denied"):
        apply(folder, CHANGES)
    assert contents(folder) == OLD


def test_an_error_names_the_path_that_was_meant(folder: Path) -> None:
    def pieces() -> Iterator[bytes]:
        yield b"begun"
        raise OSError(errno.ENOSPC, "No space left on device")

    changes = Changes({"a/two.py": (b"2",), "a/one.py": pieces()})
    with pytest.raises(WriteError) as caught:
        apply(folder, changes)
    assert str(caught.value) == f"cannot write {folder / 'a/one.py'}: No space left on device"


def test_one_folder_changes_in_one_step_and_what_stays_is_not_copied(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    apply(folder, whole(OLD))
    (folder / "a" / "link").symlink_to("one.py")
    (folder / "a" / "empty").mkdir()
    (folder / "a" / "one.py").chmod(0o600)
    kept = (folder / "a" / "one.py").stat().st_ino
    apply(folder, whole({"a/deep/new.py": b"new"}, ("a/two.py",)))
    assert contents(folder) == {
        "a/one.py": b"1",
        "a/link": b"1",
        "a/deep/new.py": b"new",
        "b/c/three.py": b"3",
    }
    assert (folder / "a" / "one.py").stat().st_ino == kept
    assert (folder / "a" / "link").readlink() == Path("one.py")
    assert (folder / "a" / "empty").is_dir()
    assert sorted(path.name for path in folder.iterdir()) == ["a", "b"]


def test_a_folder_whose_files_all_go_goes(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    apply(folder, whole(OLD))
    apply(folder, whole({}, ("b/c/three.py",)))
    assert sorted(path.name for path in folder.iterdir()) == ["a"]


@pytest.mark.parametrize("moment", range(3))
def test_killed_between_two_folders_the_next_command_finishes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, moment: int
) -> None:
    folder = tmp_path / "out"
    apply(folder, whole(OLD))
    real = transaction.exchange
    calls = 0

    def killed(one: Path, other: Path) -> None:
        nonlocal calls
        calls += 1
        if calls > moment:
            raise SystemExit
        real(one, other)

    monkeypatch.setattr(transaction, "exchange", killed)
    changes = whole({"a/one.py": b"new", "b/c/three.py": b"newer"})
    try:
        apply(folder, changes)
    except SystemExit:
        assert is_interrupted(folder)
    monkeypatch.undo()
    recover(folder)
    assert contents(folder) == {"a/one.py": b"new", "a/two.py": b"2", "b/c/three.py": b"newer"}
    assert sorted(path.name for path in folder.iterdir()) == ["a", "b"]


def test_what_a_killed_run_left_beside_goes_even_if_nothing_changes(folder: Path) -> None:
    (folder / f"{STAGE_PREFIX}x" / "trees").mkdir(parents=True)
    assert has_leftovers(folder)
    apply(folder, Changes())
    assert not has_leftovers(folder)
    assert contents(folder) == OLD
