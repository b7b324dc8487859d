"""The nightly update: sync, changes since the lock, generate, and the pull request for it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.ci.conftest import ROOT, Shell
from tests.test_cli_contract import write
from tests.workspace.repositories import commit, run

SCRIPT = str(ROOT / "ci/docs-update")


@pytest.fixture
def sdk(repository: Path, tmp_path: Path) -> Shell:
    """Return a shell in the repository of an SDK, beside the docs repository at its base."""
    run(repository, "config", "uploadpack.allowAnySHA1InWant", "true")
    run(repository, "config", "uploadpack.allowFilter", "true")
    root = tmp_path / "sdk"
    write(root / "README.md", "# SDK\n")
    commit(root, "start")
    run(root, "init", "--quiet", "--bare", str(tmp_path / "remote"))
    run(root, "remote", "add", "origin", str(tmp_path / "remote"))
    return Shell(root, tmp_path / "state")


def test_from_the_first_docs_to_the_changelog_of_the_next(sdk: Shell, repository: Path) -> None:
    uri = repository.as_uri()
    sdk.run(SCRIPT, REPO=uri, REF="main", GENERATED="out")
    assert (sdk.folder / "out/python").is_dir()
    first = json.loads((sdk.folder / "graphgen.lock").read_text("utf-8"))["commit"]
    assert first == run(repository, "rev-parse", "main")

    run(repository, "branch", "--force", "main", "topic")
    (sdk.state / "output").unlink()
    sdk.run(SCRIPT, REPO=uri, GENERATED="out")
    changelog = (sdk.folder / "build/docs-update/changelog.md").read_text("utf-8")
    assert "status 200 became 202" in changelog
    assert changelog in sdk.read("summary")
    assert "changed=true" in sdk.read("output").splitlines()
    report = json.loads((sdk.folder / "build/docs-update/changes.json").read_text("utf-8"))
    assert report["bump"] == "major"


def test_docs_that_stayed_change_nothing(sdk: Shell, repository: Path) -> None:
    sdk.run(SCRIPT, REPO=repository.as_uri(), REF="main", GENERATED="out")
    lock = (sdk.folder / "graphgen.lock").read_bytes()
    printed = sdk.run(SCRIPT, GENERATED="out")
    assert "as they were" in printed
    assert sdk.read("output").splitlines()[-1] == "changed=false"
    assert (sdk.folder / "graphgen.lock").read_bytes() == lock


def test_the_pull_request_is_opened_once_and_then_updated(sdk: Shell) -> None:
    script = str(ROOT / "ci/pull-request")
    for number, answer in enumerate(("", "9\n")):
        write(sdk.folder / "new.txt", f"{number}\n")
        write(sdk.folder / "body.md", "- change\n")
        (sdk.state / "answer").write_text(answer)
        sdk.run(script, "docs-update", "New docs", "body.md")
    calls = sdk.read("calls")
    assert calls.count("pr create --head docs-update --title New docs") == 1
    assert calls.count("pr edit docs-update --title New docs") == 1
    pushed = run(sdk.folder, "ls-remote", "origin", "docs-update").split()[0]
    assert pushed == run(sdk.folder, "rev-parse", "HEAD")
    assert "nothing changed" in sdk.run(script, "docs-update", "New docs", "body.md")
