"""`make bench`: how long the commands take, and how much memory, as a table.

Each row is the median of several runs in fresh processes. Rows that need the real docs are left out
where ../shared/corpus is absent.
"""

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

from tests.corpus.counts import CORPUS

RUNS = 3
SPECS = Path(__file__).parent.parent / "specs"


def measure(arguments: list[str]) -> tuple[float, float]:
    """Return seconds and peak megabytes (of the largest process) of one run of graphgen."""
    begin = time.perf_counter()
    command = [sys.executable, "-m", "generator.cli", *arguments]
    with Path(os.devnull).open("wb") as nothing:
        quiet = [(os.POSIX_SPAWN_DUP2, nothing.fileno(), stream) for stream in (1, 2)]
        process = os.posix_spawn(sys.executable, command, os.environ, file_actions=quiet)
        _, status, usage = os.wait4(process, 0)
    if code := os.waitstatus_to_exitcode(status):
        raise SystemExit(f"graphgen {' '.join(arguments)} ended with {code}")
    return time.perf_counter() - begin, usage.ru_maxrss / 1024


def rows() -> list[tuple[str, list[str]]]:
    """Return what is measured: a label, and the arguments before the output."""
    whole = str(CORPUS / "docs-2021-07")
    rows = [("generate, embedded docs", ["generate", "--docs", str(SPECS), "--out"])]
    if CORPUS.is_dir():
        rows += [
            (f"operations, {version} of 2021", ["operations", "--docs", whole, *only, "-o"])
            for version, only in (("both", []), ("v1.0", ["--version", "v1.0"]))
        ]
        rows.append(
            (
                "generate python, v1.0 of 2021",
                ["generate", "--docs", whole, "--version", "v1.0", "--pack", "python", "--out"],
            )
        )
    return rows


def main() -> None:
    """Measure every row and print it."""
    print(f"{'what':34} {'seconds':>8} {'peak MB':>8}   median of {RUNS}")
    for label, arguments in rows():
        with tempfile.TemporaryDirectory() as folder:
            runs = [measure([*arguments, str(Path(folder) / str(run))]) for run in range(RUNS)]
        seconds, megabytes = (statistics.median(values) for values in zip(*runs, strict=True))
        print(f"{label:34} {seconds:8.2f} {megabytes:8.0f}", flush=True)


if __name__ == "__main__":
    main()
