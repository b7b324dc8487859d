"""`graphgen sync` against a repository on the same disk."""

from __future__ import annotations

import json
import random
import shutil
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli.app import graphgen
from generator.workspace.checkout import public_url
from generator.workspace.sourcelock import read_lock
from tests.workspace.mounts import mounting, on_small
from tests.workspace.repositories import commit, run

RUN = CliRunner()
PAGE = "api-reference/v1.0/api/thing-get.md"
GONE = "api-reference/v1.0/api/thing-delete.md"


@pytest.fixture
def origin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a docs repository of two commits, ``old`` and ``new``, with much beside the docs."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GRAPHGEN_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(tmp_path / "none"))
    root = tmp_path / "origin"
    for path in (PAGE, GONE, "concepts/overview.md", "LICENSE"):
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(f"# {path}\n")
    commit(root, "old")
    (root / PAGE).write_text("# new\n")
    (root / GONE).unlink()
    commit(root, "new")
    run(root, "config", "uploadpack.allowFilter", "true")
    run(root, "config", "uploadpack.allowAnySHA1InWant", "true")
    return root


def sync(*arguments: str, code: int = 0) -> Result:
    result = RUN.invoke(graphgen, ["sync", "--lock", "graphgen.lock", *arguments])
    assert result.exit_code == code, result.output
    return result


def url(origin: Path) -> str:
    return origin.as_uri()


def test_only_the_reference_is_checked_out_and_the_lock_tells_what_it_is(origin: Path) -> None:
    docs = Path(sync("--repo", url(origin), "--ref", "old").stdout.strip())
    assert (docs / PAGE).is_file()
    assert (docs / "LICENSE").is_file()
    assert not (docs / "concepts").exists()
    assert run(docs, "rev-list", "--count", "HEAD") == "1"
    lock = read_lock(Path("graphgen.lock"))
    assert lock is not None
    assert (lock.url, lock.ref) == (url(origin), "old")
    assert lock.commit == run(origin, "rev-parse", "old")
    assert set(lock.pages) == {PAGE, GONE}
    assert "python" in lock.packs


def test_a_later_sync_follows_the_ref_and_tells_what_changed(origin: Path) -> None:
    sync("--repo", url(origin), "--ref", "old")
    result = sync("--ref", "main")
    assert result.stderr.strip().endswith("0 files came, 1 went, 1 changed")
    docs = Path(result.stdout.strip())
    assert (docs / PAGE).read_text() == "# new\n"
    assert not (docs / GONE).exists()
    before = Path("graphgen.lock").read_bytes()
    sync()
    assert Path("graphgen.lock").read_bytes() == before


def test_locked_takes_the_locked_commit_whatever_the_branch_is(origin: Path) -> None:
    sync("--repo", url(origin), "--ref", "main")
    (origin / PAGE).write_text("# newer\n")
    commit(origin, "newer")
    shutil.rmtree("cache")
    docs = Path(sync("--locked").stdout.strip())
    assert (docs / PAGE).read_text() == "# new\n"


def test_locked_needs_no_network_once_it_is_there(origin: Path) -> None:
    sync("--repo", url(origin), "--ref", "main")
    origin.rename(origin.parent / "away")
    assert Path(sync("--locked").stdout.strip()).is_dir()
    assert Path(sync("--offline").stdout.strip()).is_dir()
    sync("--repo", url(origin), "--ref", "main", code=2)


def test_changes_in_the_checkout_do_not_last(origin: Path) -> None:
    docs = Path(sync("--repo", url(origin), "--ref", "main").stdout.strip())
    (docs / PAGE).write_text("# mine\n")
    (docs / GONE).write_text("# mine\n")
    sync("--locked")
    assert (docs / PAGE).read_text() == "# new\n"
    assert not (docs / GONE).exists()


@pytest.mark.parametrize(
    ("key", "value", "words"),
    [
        ("tool", "0.0.0", "version"),
        ("packs", {}, "pack"),
        ("pages", {PAGE: "0"}, "different"),
        ("pages", {}, "more"),
        ("commit", "0" * 40, "git"),
        ("lock_version", 99, "version"),
    ],
)
def test_locked_refuses_anything_else(origin: Path, key: str, value: object, words: str) -> None:
    sync("--repo", url(origin), "--ref", "main")
    lock = json.loads(Path("graphgen.lock").read_text())
    Path("graphgen.lock").write_text(json.dumps({**lock, key: value}))
    assert words in sync("--locked", code=2).stderr


def test_locked_without_a_lock_or_with_another_repository_is_refused(origin: Path) -> None:
    sync("--locked", code=2)
    sync("--repo", url(origin), "--ref", "main")
    sync("--locked", "--ref", "old", code=2)
    sync("--locked", "--repo", url(origin) + "x", code=2)


@pytest.mark.parametrize("ref", ["nowhere", "--upload-pack=x"])
def test_what_is_no_ref_is_refused_and_the_lock_stays(origin: Path, ref: str) -> None:
    sync("--repo", url(origin), f"--ref={ref}", code=2)
    assert not Path("graphgen.lock").exists()


def test_a_folder_may_be_named_from_where_one_stands(origin: Path) -> None:
    sync("--repo", "origin", "--ref", "old")
    docs = Path(sync("--locked").stdout.strip())
    assert run(docs, "rev-parse", "HEAD") == run(origin, "rev-parse", "old")


def test_of_what_git_says_the_reason_is_told(origin: Path) -> None:
    told = sync("--repo", (origin / "none").as_uri(), code=2).stderr
    assert "fatal:" in told
    assert "--repo" in told
    assert len(told.splitlines()) == 1


def test_offline_takes_what_the_ref_was_and_no_other_commit(origin: Path) -> None:
    for ref in ("old", "new"):
        sync("--repo", url(origin), "--ref", ref)
    origin.rename(origin.parent / "away")
    for ref in ("old", "new"):
        docs = Path(sync("--offline", "--ref", ref).stdout.strip())
        assert (docs / GONE).exists() is (ref == "old")
    lock = Path("graphgen.lock").read_bytes()
    assert "was not fetched" in sync("--offline", "--ref", "main", code=2).stderr
    assert Path("graphgen.lock").read_bytes() == lock


def test_the_ref_of_the_lock_is_of_its_repository(origin: Path) -> None:
    sync("--repo", url(origin), "--ref", "old")
    other = origin.parent / "other"
    shutil.copytree(origin, other)
    run(other, "tag", "-d", "old")
    docs = Path(sync("--repo", url(other)).stdout.strip())
    assert run(docs, "rev-parse", "HEAD") == run(other, "rev-parse", "main")


@pytest.mark.parametrize("left", ["index.lock", "shallow.lock", "HEAD.lock", "refs/fetched/a.lock"])
def test_what_an_interrupted_run_left_locked_is_free_again(origin: Path, left: str) -> None:
    docs = Path(sync("--repo", url(origin), "--ref", "old").stdout.strip())
    (docs / ".git" / left).touch()
    sync("--ref", "new")
    (docs / ".git" / left).touch()
    sync("--locked")


@pytest.mark.parametrize("within", [False, True])
@pytest.mark.parametrize("gone", [".git", ".git/HEAD"])
def test_a_checkout_that_is_no_repository_any_more_is_made_anew(
    origin: Path, gone: str, within: bool
) -> None:
    if within:  # A repository around the cache is another one.
        commit(origin.parent, "around")
    docs = Path(sync("--repo", url(origin), "--ref", "new").stdout.strip())
    lost = docs / gone
    shutil.rmtree(lost) if lost.is_dir() else lost.unlink()
    (docs / PAGE).unlink()
    mine = origin.parent / "mine.txt"
    mine.write_text("mine")
    assert Path(sync("--locked").stdout.strip()) == docs
    assert (docs / PAGE).read_text() == "# new\n"
    assert mine.read_text() == "mine"


def test_the_repository_of_a_hook_is_left_alone(
    origin: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = origin.parent / "mine"
    (mine / "api-reference").mkdir(parents=True)
    (mine / "work.txt").write_text("mine")
    before = commit(mine, "mine")
    (mine / "work.txt").write_text("more of mine")
    monkeypatch.setenv("GIT_DIR", str(mine / ".git"))
    monkeypatch.setenv("GIT_WORK_TREE", str(mine))
    monkeypatch.setenv("GIT_INDEX_FILE", str(mine / ".git" / "index"))
    docs = Path(sync("--repo", url(origin), "--ref", "new").stdout.strip())
    assert (docs / PAGE).read_text() == "# new\n"
    monkeypatch.undo()
    assert run(mine, "rev-parse", "HEAD") == before
    assert run(mine, "status", "--short") == "M work.txt"
    assert (mine / "work.txt").read_text() == "more of mine"


def test_nothing_to_take_offline(origin: Path) -> None:
    assert "network" in sync("--repo", url(origin), "--offline", code=2).stderr


def test_secrets_of_an_address_are_not_recorded() -> None:
    assert public_url("https://me:secret@host/docs.git") == "https://host/docs.git"
    assert public_url("https://host/docs.git") == "https://host/docs.git"
    assert public_url("git@host:docs.git") == "git@host:docs.git"


@mounting
def test_a_cache_without_room_is_told_and_the_lock_stays(origin: Path) -> None:
    (origin / GONE).write_bytes(random.Random(0).randbytes(300_000))
    commit(origin, "large")
    sync("--repo", url(origin), "--ref", "old")
    lock = Path("graphgen.lock").read_bytes()
    command = [sys.executable, "-m", "generator.cli", "sync", "--ref", "large"]
    cache = origin.parent / "cache"
    failed = on_small(cache, "size=500k", origin.parent / "after", command, {})
    assert failed.returncode == 2
    assert failed.stderr.startswith("graphgen: ")
    assert "git" in failed.stderr
    assert failed.stderr.count("\n") == 1
    assert Path("graphgen.lock").read_bytes() == lock
    sync("--locked")
