"""A pull request of a docs repository, played through the steps of the action."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.ci.conftest import PAGE, ROOT, Shell
from tests.workspace.repositories import commit, run

ACTION: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
PLAYED = ("Check the docs", "Comment")


def play(shell: Shell, code: int = 0, **inputs: str) -> str:
    """Run the steps of the action that run scripts; what they print."""
    defaults = {name: each.get("default", "") for name, each in ACTION["inputs"].items()}
    contexts = {
        **{f"inputs.{name}": value for name, value in {**defaults, **inputs}.items()},
        "github.action_path": str(ROOT),
        "github.event.pull_request.number": "7",
    }
    printed = ""
    for step in ACTION["runs"]["steps"]:
        if step.get("name") not in PLAYED:
            continue
        if step["name"] == "Comment" and not inputs.get("token"):
            continue
        environment = {name: fill(value, contexts) for name, value in step["env"].items()}
        failing = code if step["name"] == "Check the docs" else 0
        command = ("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"])
        printed += shell.run(*command, code=failing, **environment)
    return printed


def fill(text: str, contexts: dict[str, str]) -> str:
    for name, value in contexts.items():
        text = text.replace(f"${{{{ {name} }}}}", value)
    assert "${{" not in text, text
    return text


def line_of(page: Path, words: str) -> int:
    lines = page.read_text("utf-8").splitlines()
    return next(number for number, line in enumerate(lines, 1) if words in line)


def test_a_pull_request_from_commit_to_changelog(shell: Shell, repository: Path) -> None:
    printed = play(shell, code=1, base="main", token="t", **{"fail-on": "breaking"})
    line = line_of(repository / PAGE, "not-there.md")
    assert f"::error file={PAGE},line={line},title=include-missing::" in printed
    changed = line_of(repository / PAGE, "202 Accepted")
    told = f"status 200 became 202 (line {changed})"
    assert told in printed
    assert told in shell.read("summary")
    assert "include-missing" in shell.read("summary")
    assert shell.read("output").splitlines()[:2] == ["bump=major", "breaking=1"]
    assert shell.read("body").startswith("<!-- graphgen")
    assert told in shell.read("body")
    sarif = json.loads((repository / "graphgen-out/findings.sarif").read_text("utf-8"))
    place = sarif["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == PAGE
    assert place["region"]["startLine"] == line


def test_what_main_did_meanwhile_is_not_blamed_on_the_pull_request(
    shell: Shell, repository: Path
) -> None:
    run(repository, "checkout", "--quiet", "main")
    (repository / "api-reference/v1.0/resources/thing.md").unlink()
    commit(repository, "meanwhile")
    run(repository, "checkout", "--quiet", "topic")
    printed = play(shell, base="main", **{"lint-fail-on": "never"})
    assert "type is gone" not in printed
    assert "1 breaking" in printed


def test_one_comment_is_updated_in_place(shell: Shell) -> None:
    play(shell, base="main", token="t", **{"lint-fail-on": "never"})
    assert "--method POST repos/owner/docs/issues/7/comments" in shell.read("calls")
    (shell.state / "answer").write_text("42\n")
    play(shell, base="main", token="t", **{"lint-fail-on": "never"})
    assert "--method PATCH repos/owner/docs/issues/comments/42" in shell.read("calls")
    assert shell.read("calls").count("POST") == 1


def test_without_a_token_nobody_is_called(shell: Shell) -> None:
    play(shell, base="main", **{"lint-fail-on": "never"})
    assert shell.read("calls") == ""
    assert "202" in shell.read("summary")


def test_a_baseline_and_stale_output_are_heeded(shell: Shell, repository: Path) -> None:
    shell.run("graphgen", "lint", "--docs", ".", "--write-baseline", "known.json")
    play(shell, base="main", baseline="known.json")
    printed = play(shell, code=1, base="main", baseline="known.json", generated="generated")
    assert "missing" in printed


@pytest.mark.parametrize(
    ("docs", "base", "code"), [(".", "nowhere", 2), ("elsewhere", "main", 128)]
)
def test_what_cannot_be_done_is_no_finding(shell: Shell, docs: str, base: str, code: int) -> None:
    shell.run(str(ROOT / "ci/docs-pull-request"), code=code, DOCS=docs, BASE=base, OUT="out")


def test_the_action_declares_what_it_uses_and_its_scripts_are_there() -> None:
    text = (ROOT / "action.yml").read_text("utf-8")
    for step in ACTION["runs"]["steps"]:
        assert "${{" not in step.get("run", ""), "values reach a shell by its environment only"
    for name in ACTION["inputs"]:
        assert f"inputs.{name} " in text, name
    for name in ("docs-pull-request", "comment"):
        assert f"$ACTION/ci/{name}" in text
        assert (ROOT / "ci" / name).stat().st_mode & 0o111


@pytest.mark.parametrize("path", sorted((ROOT / "docs/workflows").glob("*.yml")), ids=str)
def test_the_example_workflows_give_the_action_what_it_takes(path: Path) -> None:
    workflow = yaml.safe_load(path.read_text("utf-8"))
    for job in workflow["jobs"].values():
        for step in job["steps"]:
            if step.get("uses", "").startswith("OWNER/graphgen@"):
                assert set(step["with"]) <= set(ACTION["inputs"])
            assert "${{" not in step.get("run", "")


@pytest.mark.parametrize("base", ["0" * 40, "apart"])
def test_a_checkout_without_the_base_says_what_to_fetch(
    shell: Shell, repository: Path, base: str
) -> None:
    pull = run(repository, "rev-parse", "--abbrev-ref", "HEAD")
    run(repository, "checkout", "--quiet", "--orphan", "apart")
    commit(repository, "apart")
    run(repository, "checkout", "--quiet", pull)
    assert "fetch-depth: 0" in play(shell, code=2, base=base)
