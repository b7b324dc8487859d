"""Processes, measured: what one took, and what a probe printed."""

import json
import os
import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Usage:
    """What a process took: seconds on the clock and on processors, megabytes at its peak.

    The peak is that of the largest of its processes.
    """

    seconds: float
    cpu_seconds: float
    megabytes: float


def measure(command: Sequence[str], environment: Mapping[str, str] | None = None) -> Usage:
    """Run `command` with its output thrown away; SystemExit if it fails."""
    begin = time.perf_counter()
    with Path(os.devnull).open("wb") as nothing:
        quiet = [(os.POSIX_SPAWN_DUP2, nothing.fileno(), stream) for stream in (1, 2)]
        process = os.posix_spawn(
            command[0], command, {**os.environ, **(environment or {})}, file_actions=quiet
        )
        _, status, usage = os.wait4(process, 0)
    if code := os.waitstatus_to_exitcode(status):
        raise SystemExit(f"{' '.join(command)} ended with {code}")
    seconds = time.perf_counter() - begin
    return Usage(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def probe(python: Path, script: Path, name: str) -> float:
    """The number that `script` prints for `name`, in a fresh process of `python`."""
    command = [str(python), str(script), name]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    if run.returncode:
        raise SystemExit(f"{' '.join(command)} failed:\n{run.stderr}")
    return float(json.loads(run.stdout.splitlines()[-1]))
