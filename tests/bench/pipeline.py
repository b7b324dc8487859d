"""How long the way through takes: cold, warm, after an edit; beside markdown-it-py on its own.

The peer tokenises the blocks of the same pages, in as many processes, in the same round; a row's
ratio is of the same round too. Left out where ../shared/corpus is absent.
"""

import os
import shutil
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from markdown_it import MarkdownIt

from generator.workspace.cachefolder import VARIABLE
from generator.workspace.docs import VERSIONS, open_docs
from generator.workspace.processes import processors
from tests.bench.process import measure
from tests.corpus.counts import CORPUS

ROUNDS = 5
EDITED = "api-reference/v1.0/api/user-get.md"
PEER = "markdown-it-py, blocks of all pages"


@dataclass(frozen=True)
class Bound:
    """What a row is held to: so many seconds, megabytes, or times the peer."""

    most: float = 0.0
    unit: str = "s"

    def told(self, value: float, ratio: float) -> str:
        """Tell whether the row is within it."""
        if not self.most:
            return ""
        met = (ratio if self.unit == "of peer" else value) <= self.most
        return f"{'met   ' if met else 'MISSED'} at most {self.most:g} {self.unit}"


BOUNDS = {
    PEER: Bound(),
    "linked models, both, cold": Bound(2.5, "of peer"),
    "generate, v1.0, cold": Bound(25),
    "generate, both, cold": Bound(60),
    "generate, both, nothing changed": Bound(1),
    "generate, both, all times new": Bound(3),
    "generate, both, one page edited": Bound(2),
    "diff, v1.0 and beta, cold": Bound(15),
    "diff, v1.0 and beta, warm": Bound(3),
}


def tokenise(paths: Sequence[str]) -> int:
    """Let markdown-it-py cut pages into blocks."""
    parser = MarkdownIt("commonmark").enable("table")
    parser.disable(["inline", "text_join"])
    return sum(len(parser.parse(Path(path).read_text("utf-8", "replace"))) for path in paths)


def peer(docs: Path) -> float:
    """Seconds that markdown-it-py takes for all pages, on all processors."""
    folder = open_docs(docs)
    paths = [str(docs / page) for version in VERSIONS for page in folder.pages(version)]
    begin = time.perf_counter()
    with ProcessPoolExecutor(processors()) as pool:
        list(pool.map(tokenise, [paths[start : start + 32] for start in range(0, len(paths), 32)]))
    return time.perf_counter() - begin


def proportional_memory(group: int) -> int:
    """Kilobytes of all processes of a process group: what they share is counted once."""
    found = 0
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            if os.getpgid(int(folder.name)) == group:
                lines = (folder / "smaps_rollup").read_text().splitlines()
                found += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
        except OSError:
            continue
    return found


def peak_memory(run: Callable[[], object]) -> float:
    """Megabytes of this process's group at its peak while `run` runs, looked at now and then."""
    peak = 0
    done = threading.Event()

    def watch() -> None:
        nonlocal peak
        while not done.wait(0.2):
            peak = max(peak, proportional_memory(os.getpgid(0)))

    watcher = threading.Thread(target=watch)
    watcher.start()
    try:
        run()
    finally:
        done.set()
        watcher.join()
    return peak / 1024


class Project:
    """The docs of 2021 in a folder of their own, with a cache of their own."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.docs = root / "docs"
        # What is installed has its bytecode; a checkout has where that may be written.
        self._environment = {VARIABLE: str(root / "cache"), "PYTHONDONTWRITEBYTECODE": ""}
        shutil.copytree(CORPUS / "docs-2021-07", self.docs)

    def run(self, *arguments: str) -> float:
        """Run graphgen; the seconds that it took."""
        command = [sys.executable, "-m", "generator.cli", *arguments]
        return measure(command, self._environment).seconds

    def forget(self) -> None:
        """Let the next run be a cold one."""
        shutil.rmtree(self._environment[VARIABLE], ignore_errors=True)

    def link(self) -> float:
        """Link both versions; what is written is little beside it."""
        return self.run("operations", "--docs", str(self.docs), "-o", str(self.root / "operations"))

    def generate(self, out: str, *more: str) -> float:
        """Generate the Python SDK."""
        places = ["--docs", str(self.docs), "--out", str(self.root / out)]
        return self.run("generate", "--pack", "python", *places, *more)

    def diff(self) -> float:
        """Compare v1.0 with beta."""
        versions = ["--old-version", "v1.0", "--new-version", "beta"]
        return self.run("diff", str(self.docs), str(self.docs), *versions)


def one_round(project: Project) -> dict[str, float]:
    """Return the seconds of each row of :data:`BOUNDS`."""
    seconds = {PEER: peer(project.docs)}
    project.forget()
    seconds["linked models, both, cold"] = project.link()
    project.forget()
    seconds["generate, v1.0, cold"] = project.generate("alone", "--version", "v1.0")
    project.forget()
    seconds["generate, both, cold"] = project.generate("out")
    project.generate("out")
    seconds["generate, both, nothing changed"] = project.generate("out")
    for path in project.docs.rglob("*.md"):
        path.touch()
    seconds["generate, both, all times new"] = project.generate("out")
    page = project.docs / EDITED
    before = page.read_bytes()
    page.write_bytes(before.replace(b"Retrieve", b"Read"))
    seconds["generate, both, one page edited"] = project.generate("out")
    page.write_bytes(before)
    project.forget()
    seconds["diff, v1.0 and beta, cold"] = project.diff()
    seconds["diff, v1.0 and beta, warm"] = project.diff()
    shutil.rmtree(project.root / "alone")
    shutil.rmtree(project.root / "out")
    return seconds


def main() -> None:
    """Measure every row and print it."""
    if not CORPUS.is_dir():
        print("the way through: left out, there is no ../shared/corpus")
        return
    with tempfile.TemporaryDirectory() as folder:
        project = Project(Path(folder))
        rounds = [one_round(project) for _ in range(ROUNDS)]
        project.forget()
        megabytes = peak_memory(project.link)
    print(f"{'docs of 2021':38} {'seconds':>8} {'of peer':>8}   median of {ROUNDS}")
    for label, bound in BOUNDS.items():
        seconds = statistics.median(each[label] for each in rounds)
        ratio = statistics.median(each[label] / each[PEER] for each in rounds)
        print(f"{label:38} {seconds:8.2f} {ratio:8.2f}   {bound.told(seconds, ratio)}")
    told = Bound(1536, "MB").told(megabytes, 0)
    print(f"{'linked models, peak memory (PSS)':38} {megabytes:8.0f} {'':8}   {told}", flush=True)
