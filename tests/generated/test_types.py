"""The generated package holds before each type checker, in whole."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.generated.checks import check, check_snippets
from tests.generated.conftest import SDK

CHECKS = {
    "mypy": ["mypy", "--strict", "-p", "graph_sdk"],
    "stubtest": ["mypy.stubtest", "--concise", "graph_sdk"],
    "pyright": ["pyright", "--pythonpath", sys.executable, "graph_sdk"],
}


@pytest.mark.parametrize("checker", CHECKS)
def test_types_hold(checker: str, tmp_path: Path) -> None:
    check(CHECKS[checker], SDK, SDK, tmp_path)


@pytest.mark.parametrize("page", ["README.md", "MIGRATING.md"])
def test_types_of_the_snippets_hold(page: str, tmp_path: Path) -> None:
    check_snippets(SDK / page, tmp_path)
