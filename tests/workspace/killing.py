"""`python -m tests.workspace.killing [TIMES]`: kills `graphgen generate` at random moments.

After each kill the output has to be entirely what it was before, or entirely what it is to be;
where several packs change, once the next command has finished what was decided on. Every other run
is killed while it writes.
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
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from generator.workspace.cachefolder import VARIABLE
from generator.workspace.transaction import has_leftovers, is_interrupted, recover
from tests.cli.test_regenerate import write_docs

TIMES = 200
WORDS = ("Read", "Fetch")
WRITING = 0.06
"""Seconds within which a run that has begun to write is killed."""


class Project:
    """A docs folder and what is generated from it."""

    def __init__(self, root: Path, packs: Sequence[str]) -> None:
        self.out = root / "out"
        self._docs = write_docs(root / "docs")
        self._packs = packs
        options = [word for pack in packs for word in ("--pack", pack)]
        places = ["--docs", str(self._docs), "--out", str(self.out)]
        self._command = [sys.executable, "-m", "generator.cli", "generate", *places, *options]
        self._environment = {**os.environ, VARIABLE: str(root / "cache")}

    def say(self, number: int) -> None:
        """Let all pages say it in other words, by the run's number."""
        for path in self._docs.rglob("*.md"):
            text = path.read_text()
            for word in WORDS:
                text = text.replace(f"{word} the properties", "@ the properties")
            path.write_text(text.replace("@ the", f"{WORDS[number % 2]} the"))

    def state(self) -> str:
        """Return a digest of the packs' folders: each path and its content."""
        found = hashlib.sha256()
        for path in sorted(path for pack in self._packs for path in (self.out / pack).rglob("*")):
            if path.is_file():
                found.update(str(path.relative_to(self.out)).encode() + b"\0" + path.read_bytes())
        return found.hexdigest()

    def run(self) -> float:
        """Generate undisturbed; the seconds that it took."""
        begin = time.perf_counter()
        subprocess.run(self._command, check=True, capture_output=True, env=self._environment)
        assert sorted(path.name for path in self.out.iterdir()) == sorted(self._packs)
        return time.perf_counter() - begin

    def run_and_kill(self, after: float, writing: float | None) -> bool:
        """Start and kill the command and what it started; whether it had ended before.

        It is killed `after` so many seconds; or, where told, so many seconds after it has begun
        to write.
        """
        process = subprocess.Popen(
            self._command,
            start_new_session=True,
            env=self._environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        if writing is None:
            time.sleep(after)
        else:
            while process.poll() is None and not has_leftovers(self.out):
                time.sleep(0.0005)
            time.sleep(writing)
        ended = process.poll() is not None
        if not ended:
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        return ended


def kill(times: int, packs: Sequence[str] = ("python",), seed: int = 0) -> Counter[str]:
    """Kill so many runs; how often the output was old or new, was to be finished, or had ended.

    Raises AssertionError where it was neither, or where one pack alone was to be finished.
    """
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory() as name:
        project = Project(Path(name), packs)
        states = []
        for number in (1, 0):
            project.say(number)
            took = project.run()
            states.append(project.state())
        counts: Counter[str] = Counter()
        for number in range(1, times + 1):
            new = states[number % 2 == 0]
            project.say(number)
            writing = chance.uniform(0, WRITING) if number % 2 else None
            ended = project.run_and_kill(chance.uniform(0.2, 1.05) * took, writing)
            decided = is_interrupted(project.out)
            assert not (decided and len(packs) == 1), f"half written after kill {number}"
            recover(project.out)
            now = project.state()
            assert now in (states if not decided else [new]), f"neither after kill {number}"
            counts.update(("new" if now == new else "old", *["ended"] * ended))
            counts["finished by the next command"] += decided
            project.run()
            assert project.state() == new
    return counts


if __name__ == "__main__":
    times = int(sys.argv[1]) if sys.argv[1:] else TIMES
    for some in (("python",), ("python", "typescript", "permissions")):
        found = kill(times // 2, some)
        told = ", ".join(f"{count} {what}" for what, count in sorted(found.items()))
        print(f"{', '.join(some)}: {told}; never anything else", flush=True)
