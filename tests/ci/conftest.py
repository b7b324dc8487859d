"""A docs repository with a pull request, graphgen on the path, and a gh that only takes notes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.test_cli_contract import GET_THING, THING, write
from tests.workspace.repositories import commit, run

ROOT = Path(__file__).parents[2]
PAGE = "api-reference/v1.0/api/thing-get.md"

GH = """#!/usr/bin/env bash
# Answers as gh does of a repository where $GH_STATE/answer stands for what is there.
printf '%s\\n' "$*" >>"$GH_STATE/calls"
writes=
for argument in "$@"; do
  case $argument in
    body=@*) cat "${argument#body=@}" >"$GH_STATE/body" ;;
    --method | create | edit) writes=yes ;;
  esac
done
[ -z "$writes" ] || exit 0
cat "$GH_STATE/answer" 2>/dev/null || true
"""


class Shell:
    """Runs commands in a folder with graphgen, and a gh that takes notes, on the path."""

    def __init__(self, folder: Path, state: Path) -> None:
        self.folder, self.state = folder, state
        bin_folder = state / "bin"
        gh = write(bin_folder / "gh", GH)
        gh.chmod(0o755)
        graphgen = f'#!/usr/bin/env bash\nexec "{sys.executable}" -m generator.cli "$@"\n'
        write(bin_folder / "graphgen", graphgen).chmod(0o755)
        self.environment = {
            "PATH": f"{bin_folder}:{os.environ['PATH']}",
            "HOME": str(state),
            "PYTHONPATH": str(ROOT),
            "GRAPHGEN_CACHE": str(state / "cache"),
            "GIT_CONFIG_GLOBAL": str(state / "none"),
            "GITHUB_STEP_SUMMARY": str(state / "summary"),
            "GITHUB_OUTPUT": str(state / "output"),
            "GITHUB_REPOSITORY": "owner/docs",
            "GH_STATE": str(state),
        }

    def run(self, *command: str, code: int = 0, **environment: str) -> str:
        """Run a command and hold it to its exit code; what it prints."""
        done = subprocess.run(
            command,
            cwd=self.folder,
            env={**self.environment, **environment},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == code, f"{command}\n{done.stdout}\n{done.stderr}"
        return done.stdout

    def read(self, name: str) -> str:
        """A file of the state: summary, output, calls, body."""
        path = self.state / name
        return path.read_text("utf-8") if path.exists() else ""


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """Return a docs repository on a branch with a pull request for main: 200 became 202."""
    root = tmp_path / "docs"
    text = GET_THING.format(name="thing", version="v1.0")
    write(root / PAGE, text)
    write(root / "api-reference/v1.0/resources/thing.md", THING.format(name="thing"))
    commit(root, "base")
    run(root, "checkout", "--quiet", "-b", "topic")
    changed = text.replace("a `200 OK` response code", "a `202 Accepted` response code")
    write(root / PAGE, changed + "\n[!INCLUDE [note](../includes/not-there.md)]\n")
    commit(root, "change")
    return root


@pytest.fixture
def shell(repository: Path, tmp_path: Path) -> Shell:
    """Return a shell in the docs repository."""
    return Shell(repository, tmp_path / "state")
