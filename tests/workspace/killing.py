"""`python -m tests.workspace.killing [TIMES]`: kills `graphgen generate` at random moments.

After each kill the output has to be entirely what it was before, or entirely what it is to be.
"""

from __future__ import annotations

import hashlib
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.cli.test_regenerate import write_docs

TIMES = 200
GET = "api-reference/v1.0/api/thing-get.md"
WORDS = ("Read", "Fetch")


def command(root: Path) -> list[str]:
    """Return the command line that generates from `root`/docs to `root`/out."""
    places = ["--docs", str(root / "docs"), "--out", str(root / "out")]
    return [sys.executable, "-m", "generator.cli", "generate", *places, "--pack", "python"]


def state(root: Path) -> str:
    """Return a digest of the pack's folder: each path and its content."""
    found = hashlib.sha256()
    folder = root / "out" / "python"
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            found.update(str(path.relative_to(folder)).encode() + b"\0" + path.read_bytes())
    return found.hexdigest()


def say(root: Path, number: int) -> None:
    """Let all pages of the docs say it in other words, by the run's number."""
    for path in (root / "docs").rglob("*.md"):
        text = path.read_text()
        for word in WORDS:
            text = text.replace(f"{word} the properties", "@ the properties")
        path.write_text(text.replace("@ the", f"{WORDS[number % 2]} the"))


def run_and_kill(root: Path, after: float) -> bool:
    """Start the command and kill it and what it started; whether it had ended before."""
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    process = subprocess.Popen(command(root), start_new_session=True, **quiet)
    time.sleep(after)
    ended = process.poll() is not None
    if not ended:
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    return ended


def kill(times: int, seed: int = 0) -> tuple[int, int, int]:
    """Kill so many runs; how often the output was old, was new, and how many runs had ended.

    Raises AssertionError where it was neither.
    """
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        write_docs(root / "docs")
        states = []
        for number in (1, 0):
            say(root, number)
            begin = time.perf_counter()
            subprocess.run(command(root), check=True, capture_output=True)
            took = time.perf_counter() - begin
            states.append(state(root))
        counts = [0, 0, 0]
        for number in range(1, times + 1):
            new = states[number % 2 == 0]
            say(root, number)
            counts[2] += run_and_kill(root, chance.uniform(0.2, 1.05) * took)
            now = state(root)
            assert now in states, f"neither old nor new after kill {number}"
            counts[now == new] += 1
            subprocess.run(command(root), check=True, capture_output=True)
            assert state(root) == new
            assert [path.name for path in (root / "out").iterdir()] == ["python"]
    return counts[0], counts[1], counts[2]


if __name__ == "__main__":
    old, new, ended = kill(int(sys.argv[1]) if sys.argv[1:] else TIMES)
    print(f"{old} times old, {new} times new ({ended} had ended), never anything else")
