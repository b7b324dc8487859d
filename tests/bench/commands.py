"""How long the commands of graphgen take, and how much memory.

Each row is the median of several runs in fresh processes. Rows that need the real docs are left out
where ../shared/corpus is absent.
"""

import statistics
import sys
import tempfile
from pathlib import Path

from tests.bench.process import Usage, measure
from tests.corpus.counts import CORPUS

RUNS = 3
ROOT = Path(__file__).parents[2]
PACKS = sorted(path.parent.name for path in ROOT.glob("templates/*/pack.yaml"))
SPECS = ROOT / "specs"


def rows() -> list[tuple[str, list[str]]]:
    """Return what is measured: a label, and the arguments before the output."""
    whole = str(CORPUS / "docs-2021-07")
    rows = [("generate, embedded docs", ["generate", "--docs", str(SPECS), "--out"])]
    if CORPUS.is_dir():
        rows += [
            (f"operations, {version} of 2021", ["operations", "--docs", whole, *only, "-o"])
            for version, only in (("both", []), ("v1.0", ["--version", "v1.0"]))
        ]
        only = ["--docs", whole, "--version", "v1.0"]
        rows += [
            (f"generate {pack}, v1.0 of 2021", ["generate", *only, "--pack", pack, "--out"])
            for pack in PACKS
        ]
    return rows


def graphgen(arguments: list[str]) -> Usage:
    """Run graphgen, measured."""
    return measure([sys.executable, "-m", "generator.cli", *arguments])


def main() -> None:
    """Measure every row and print it."""
    print(f"{'graphgen':34} {'seconds':>8} {'peak MB':>8}   median of {RUNS}")
    for label, arguments in rows():
        with tempfile.TemporaryDirectory() as folder:
            runs = [graphgen([*arguments, str(Path(folder) / str(run))]) for run in range(RUNS)]
        seconds = statistics.median(run.seconds for run in runs)
        megabytes = statistics.median(run.megabytes for run in runs)
        print(f"{label:34} {seconds:8.2f} {megabytes:8.0f}", flush=True)
