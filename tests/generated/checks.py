"""Type checkers on a generated package and on the snippets of its pages."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

_IDENTITY = """
from typing import Any, NamedTuple

class AccessToken(NamedTuple):
    token: str
    expires_on: int

class DefaultAzureCredential:
    def get_token(self, *scopes: str, claims: str | None = None, **kwargs: Any) -> AccessToken: ...
"""


def snippets(page: Path, language: str) -> list[str]:
    """The snippets of a page in a language, in order."""
    text = page.read_text("utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def check(command: list[str], folder: Path, package: Path, cache: Path) -> None:
    """Assert that a checker, run in ``folder``, finds nothing; the SDK is in ``package``."""
    run = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        env={
            **os.environ,
            "MYPY_CACHE_DIR": str(cache),
            "PYTHONPATH": str(package),
            "MYPYPATH": str(package),
            "PYTHONDONTWRITEBYTECODE": "1",
        },
    )
    assert run.returncode == 0, run.stdout + run.stderr


def check_snippets(page: Path, folder: Path) -> None:
    """Assert that the snippets of a page, one after the other, hold before mypy."""
    (folder / "azure").mkdir()
    (folder / "azure" / "identity.pyi").write_text(_IDENTITY)
    (folder / "page.py").write_text("\n".join(snippets(page, "python")))
    command = ["mypy", "--strict", "--namespace-packages", "page.py"]
    check(command, folder, page.parent, folder / "cache")
