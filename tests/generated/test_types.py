"""The generated package holds before each type checker, in whole."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.generated.conftest import SDK

CHECKS = {
    "mypy": ["mypy", "--strict", "-p", "graph_sdk"],
    "stubtest": ["mypy.stubtest", "--concise", "graph_sdk"],
    "pyright": ["pyright", "--pythonpath", sys.executable, "graph_sdk"],
}


@pytest.mark.parametrize("checker", CHECKS)
def test_types_hold(checker: str, tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-m", *CHECKS[checker]],
        cwd=SDK,
        capture_output=True,
        text=True,
        check=False,
        env={
            **os.environ,
            "MYPY_CACHE_DIR": str(tmp_path),
            "PYTHONPATH": str(SDK),
            "PYTHONDONTWRITEBYTECODE": "1",
        },
    )
    assert run.returncode == 0, run.stdout + run.stderr
