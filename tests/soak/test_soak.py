"""The soak, a short one."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_no_call_is_lost_or_doubled_and_no_token_goes_astray() -> None:
    run = subprocess.run(
        [sys.executable, "-m", "tests.soak", "240"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr
    assert "no call lost or doubled" in run.stdout
