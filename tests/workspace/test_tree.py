"""What changes in a pack's folder, and what is never overwritten unasked."""

from pathlib import Path

import pytest

from generator.rendering.outputs import RenderedFile
from generator.workspace.manifest import MANIFEST_NAME
from generator.workspace.transaction import WriteError, apply
from generator.workspace.tree import TreePlan, plan_tree

BOTH = ("v1.0", "beta")
FILES = [
    RenderedFile("setup.txt", b"setup"),
    RenderedFile("v1/users.py", b"users", ("v1.0",)),
    RenderedFile("beta/users.py", b"users", ("beta",)),
    RenderedFile("shared.py", b"shared", BOTH),
]


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """Return an output folder whose pack `p` holds FILES."""
    put(tmp_path, plan_tree(tmp_path / "p", FILES, BOTH))
    return tmp_path


def put(out: Path, planned: TreePlan) -> None:
    apply(out, planned.changes("p"))


def names(out: Path) -> set[str]:
    found = {path.relative_to(out / "p").as_posix() for path in (out / "p").rglob("*.*")}
    return found - {MANIFEST_NAME}


def test_the_first_run_writes_everything(out: Path) -> None:
    assert names(out) == {file.path for file in FILES}


def test_the_same_files_change_nothing(out: Path) -> None:
    planned = plan_tree(out / "p", FILES, BOTH)
    assert not planned.changes("p")
    assert planned.total == len(FILES)


def test_only_what_changed_is_written(out: Path) -> None:
    changed = [*FILES[:1], RenderedFile("v1/users.py", b"other", ("v1.0",)), *FILES[2:]]
    planned = plan_tree(out / "p", changed, BOTH)
    assert set(planned.writes) == {"v1/users.py"}
    assert not planned.edited


def test_what_is_no_longer_made_goes(out: Path) -> None:
    put(out, plan_tree(out / "p", FILES[1:2], BOTH))
    assert names(out) == {"v1/users.py"}
    assert not (out / "p" / "beta").exists()


def test_one_version_alone_keeps_the_files_of_the_other(out: Path) -> None:
    planned = plan_tree(out / "p", [FILES[0]], ("v1.0",))
    assert planned.removals == ("v1/users.py",)
    put(out, planned)
    assert names(out) == {"setup.txt", "beta/users.py", "shared.py"}
    put(out, plan_tree(out / "p", [FILES[0]], ("beta",)))
    assert names(out) == {"setup.txt"}


def test_a_file_of_both_versions_still_belongs_to_both_after_one_alone(out: Path) -> None:
    put(out, plan_tree(out / "p", [RenderedFile("shared.py", b"now", ("v1.0",))], ("v1.0",)))
    planned = plan_tree(out / "p", [], ("v1.0",))
    assert "shared.py" not in planned.removals


def test_a_file_of_the_first_version_stays_as_it_is_where_another_is_made_alone(out: Path) -> None:
    page = RenderedFile("page.md", b"of v1.0", ("v1.0",))
    put(out, plan_tree(out / "p", [page], ("v1.0", "beta")))
    planned = plan_tree(out / "p", [RenderedFile("page.md", b"of beta", ("beta",))], ("beta",))
    assert (planned.writes, planned.removals, planned.edited) == ({}, (), ())
    put(out, planned)
    again = plan_tree(out / "p", [page], ("v1.0", "beta"))
    assert not again.writes


def test_edits_by_hand_are_found(out: Path) -> None:
    (out / "p" / "v1" / "users.py").write_bytes(b"mine")
    changed = [RenderedFile("v1/users.py", b"other", ("v1.0",))]
    assert plan_tree(out / "p", changed, ("v1.0",)).edited == ("v1/users.py",)
    assert plan_tree(out / "p", FILES, BOTH).edited == ("v1/users.py",)
    assert plan_tree(out / "p", [], BOTH).edited == ("v1/users.py",)


def test_a_file_that_was_never_generated_is_not_ours(out: Path) -> None:
    (out / "p" / "new.py").write_bytes(b"mine")
    planned = plan_tree(out / "p", [*FILES, RenderedFile("new.py", b"generated")], BOTH)
    assert planned.edited == ("new.py",)


def test_a_file_that_is_right_already_is_taken_over(out: Path) -> None:
    (out / "p" / "new.py").write_bytes(b"generated")
    planned = plan_tree(out / "p", [*FILES, RenderedFile("new.py", b"generated")], BOTH)
    assert not planned.edited
    assert not planned.writes


def test_deleted_files_come_back(out: Path) -> None:
    (out / "p" / "setup.txt").unlink()
    planned = plan_tree(out / "p", FILES, BOTH)
    assert set(planned.writes) == {"setup.txt"}
    assert not planned.edited


def test_without_a_manifest_nothing_counts_as_ours(out: Path) -> None:
    (out / "p" / MANIFEST_NAME).unlink()
    planned = plan_tree(out / "p", [RenderedFile("setup.txt", b"other")], BOTH)
    assert planned.edited == ("setup.txt",)
    assert planned.removals == ()


@pytest.mark.parametrize("content", [b"{", b"[]", b'{"files": {}, "manifest_version": 99}'])
def test_a_broken_manifest_is_named(out: Path, content: bytes) -> None:
    (out / "p" / MANIFEST_NAME).write_bytes(content)
    with pytest.raises(WriteError, match=MANIFEST_NAME):
        plan_tree(out / "p", FILES, BOTH)
