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
from pathlib import Path

from markdown_it import MarkdownIt

from generator.workspace.cachefolder import VARIABLE
from generator.workspace.docs import VERSIONS, open_docs
from generator.workspace.pages import processors
from tests.bench.process import measure
from tests.corpus.counts import CORPUS

ROUNDS = 5
EDITED = "api-reference/v1.0/api/user-get.md"


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


def peak_memory(run: Callable[[], None]) -> float:
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


def one_round(root: Path) -> tuple[dict[str, float], float]:
    """Return the seconds of each row, and the peak megabytes of linking all pages cold."""
    docs = root / "docs"
    shutil.copytree(CORPUS / "docs-2021-07", docs)
    environment = {VARIABLE: str(root / "cache")}

    def graphgen(*arguments: str) -> float:
        command = [sys.executable, "-m", "generator.cli", arguments[0], "--docs", str(docs)]
        return measure([*command, *arguments[1:]], environment).seconds

    def generate(out: str, *more: str) -> float:
        return graphgen("generate", "--pack", "python", "--out", str(root / out), *more)

    seconds: dict[str, float] = {}

    def link() -> None:
        seconds["operations, both, cold"] = graphgen("operations", "-o", str(root / "operations"))

    seconds["markdown-it-py, blocks of all pages"] = peer(docs)
    memory = peak_memory(link)
    shutil.rmtree(root / "cache")
    seconds["generate, v1.0, cold"] = generate("alone", "--version", "v1.0")
    shutil.rmtree(root / "cache")
    seconds["generate, both, cold"] = generate("out")
    generate("out")
    seconds["generate, both, nothing changed"] = generate("out")
    for path in docs.rglob("*.md"):
        path.touch()
    seconds["generate, both, all times new"] = generate("out")
    page = docs / EDITED
    page.write_bytes(page.read_bytes().replace(b"Retrieve", b"Read"))
    seconds["generate, both, one page edited"] = generate("out")
    return seconds, memory


def main() -> None:
    """Measure every row and print it."""
    if not CORPUS.is_dir():
        print("the way through: left out, there is no ../shared/corpus")
        return
    rounds = []
    for _ in range(ROUNDS):
        with tempfile.TemporaryDirectory() as folder:
            rounds.append(one_round(Path(folder)))
    print(f"{'docs of 2021':38} {'seconds':>8} {'of peer':>8}   median of {ROUNDS}")
    peers = [next(iter(seconds.values())) for seconds, _ in rounds]
    for label in rounds[0][0]:
        taken = [seconds[label] for seconds, _ in rounds]
        ratio = statistics.median(one / other for one, other in zip(taken, peers, strict=True))
        print(f"{label:38} {statistics.median(taken):8.2f} {ratio:8.2f}")
    megabytes = statistics.median(memory for _, memory in rounds)
    print(f"{'operations, both, peak memory (PSS)':38} {megabytes:8.0f} MB", flush=True)
