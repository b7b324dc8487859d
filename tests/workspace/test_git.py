"""Docs at a commit, and what changed since one, from a real repository."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.model import ApiModel
from generator.workspace.docs import DocsError, DocsFolder, open_docs
from generator.workspace.git import GitError, docs_at, docs_before, git
from generator.workspace.states import open_state
from tests.workspace.repositories import commit, run

PAGE = "api-reference/v1.0/api/thing-get.md"


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep the cache, and git's own settings, out of the user's folders."""
    monkeypatch.setenv("GRAPHGEN_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(tmp_path / "none"))
    return tmp_path / "cache"


@pytest.fixture
def repo(tmp_path: Path) -> Path:
    """Return a repository with docs in a folder of it: two commits, the first tagged ``old``."""
    root = tmp_path / "repo"
    docs = root / "site"
    (docs / PAGE).parent.mkdir(parents=True)
    for text in ("old", "new"):
        (docs / PAGE).write_text(f"# {text}\n")
        (docs / "LICENSE").write_text("licence\n")
        commit(root, text)
    return docs


def test_docs_at_a_commit_stand_in_the_cache_and_leave_the_working_files_alone(
    repo: Path, cache: Path
) -> None:
    (repo / PAGE).write_text("# in work\n")
    old = docs_at(repo, "old")
    assert old.is_relative_to(cache)
    assert (old / PAGE).read_text() == "# old\n"
    assert (old / "LICENSE").is_file()
    assert (repo / PAGE).read_text() == "# in work\n"
    assert docs_at(repo, "old") == old
    assert (docs_at(repo, "HEAD") / PAGE).read_text() == "# new\n"


@pytest.mark.parametrize("ref", ["nowhere", "--output=x", ""])
def test_what_is_no_commit_is_refused(repo: Path, ref: str) -> None:
    with pytest.raises(GitError):
        docs_at(repo, ref)


def test_a_commit_without_docs_and_a_folder_without_git_are_refused(
    repo: Path, tmp_path: Path
) -> None:
    with pytest.raises(GitError, match="api-reference"):
        docs_at(repo.parent, "old")
    plain = tmp_path / "plain"
    plain.mkdir()
    with pytest.raises(GitError, match="git"):
        docs_at(plain, "HEAD")


def test_without_git_the_reason_is_told(repo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(GitError, match="not installed"):
        git(repo, "status")


def test_the_docs_before_are_those_that_the_branch_left(repo: Path) -> None:
    assert docs_before(repo, "HEAD") == docs_at(repo, "HEAD")
    run(repo.parent, "checkout", "--quiet", "-b", "topic", "old")
    (repo / "LICENSE").write_text("mine")
    commit(repo.parent, "mine")
    assert docs_before(repo, "main") == docs_at(repo, "old")


def test_a_state_is_a_folder_a_ref_or_a_model(repo: Path, tmp_path: Path) -> None:
    assert open_state(str(repo)) == open_docs(repo)
    old = open_state(f"{repo}@old")
    assert isinstance(old, DocsFolder)
    assert old == open_state("old", repo) != open_state("new", repo)
    assert open_state("old", at_hand=repo) == old
    assert open_state(str(repo), at_hand=repo.parent) == open_docs(repo)
    with pytest.raises(DocsError, match=r"^older is no folder .* no commit 'older' here; fetch it"):
        open_state("older", at_hand=repo)
    at = tmp_path / "at@sign"
    repo.rename(at)
    assert open_state(str(at)) == open_docs(at)


def test_a_model_is_read_and_other_files_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "model.json"
    path.write_text(
        '{"version":"v1.0","groups":[],"operations":[],"types":[],'
        '"source":{"api_pages":0,"resource_pages":0}}'
    )
    assert isinstance(open_state(str(path)), ApiModel)
    for text in (
        "{}",
        "no",
        path.read_text().replace('"version"', '"schema_version":99,"version"'),
    ):
        path.write_text(text)
        with pytest.raises(DocsError, match=r"model"):
            open_state(str(path))
