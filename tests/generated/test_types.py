"""The generated package holds before each type checker, in whole."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.generated.conftest import SDK, snippets

CHECKS = {
    "mypy": ["mypy", "--strict", "-p", "graph_sdk"],
    "stubtest": ["mypy.stubtest", "--concise", "graph_sdk"],
    "pyright": ["pyright", "--pythonpath", sys.executable, "graph_sdk"],
}
IDENTITY = """
from typing import Any, NamedTuple

class AccessToken(NamedTuple):
    token: str
    expires_on: int

class DefaultAzureCredential:
    def get_token(self, *scopes: str, claims: str | None = None, **kwargs: Any) -> AccessToken: ...
"""


@pytest.mark.parametrize("checker", CHECKS)
def test_types_hold(checker: str, tmp_path: Path) -> None:
    check(CHECKS[checker], SDK, tmp_path)


@pytest.mark.parametrize("page", ["README.md", "MIGRATING.md"])
def test_types_of_the_snippets_hold(page: str, tmp_path: Path) -> None:
    (tmp_path / "azure").mkdir()
    (tmp_path / "azure" / "identity.pyi").write_text(IDENTITY)
    (tmp_path / "page.py").write_text("\n".join(snippets(page, "python")))
    check(["mypy", "--strict", "--namespace-packages", "page.py"], tmp_path, tmp_path / "cache")


def check(command: list[str], folder: Path, cache: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        env={
            **os.environ,
            "MYPY_CACHE_DIR": str(cache),
            "PYTHONPATH": str(SDK),
            "MYPYPATH": str(SDK),
            "PYTHONDONTWRITEBYTECODE": "1",
        },
    )
    assert run.returncode == 0, run.stdout + run.stderr
