"""What each pack costs: the whole docs rendered with nothing remembered, beside the Python pack.

The docs are read and linked once; each pack is rendered in a process of its own, which is asked for
the time that it and its formatters took on processors. Left out where ../shared/corpus is absent.
"""

import multiprocessing
import resource
import statistics
from collections.abc import Sequence
from multiprocessing.connection import Connection
from typing import NamedTuple

from generator.pipeline.linking import LinkedDocs, link_docs
from generator.rendering.packs import Pack
from generator.rendering.render import render_again
from generator.workspace.docs import VERSIONS, open_docs
from generator.workspace.formatting import ruff_in_bulk
from generator.workspace.packs import shipped_packs
from generator.workspace.spool import spooling
from tests.corpus.counts import CORPUS

ROUNDS = 3
PEER = "python"


class Cost(NamedTuple):
    """What rendering took: seconds on processors, and megabytes; and what came out."""

    seconds: float
    grown: float
    files: int
    megabytes: float


def processor_seconds() -> float:
    """What this process and its children have used so far."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(each.ru_utime + each.ru_stime for each in used)


def peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def render_alone(pack: Pack, linked: LinkedDocs, answer: Connection) -> None:
    """Render in this process, and send what it cost."""
    begin, before = processor_seconds(), peak()
    with spooling() as spool:
        rendered = render_again(
            pack, linked.outlines, ruff_in_bulk, findings=linked.findings, spool=spool
        )
        size = sum(len(piece) for file in rendered.files for piece in file.pieces) / 1e6
    seconds = processor_seconds() - begin
    answer.send(Cost(seconds, peak() - before, len(rendered.files), size))


def cost(pack: Pack, linked: LinkedDocs) -> Cost:
    mine, theirs = multiprocessing.Pipe(duplex=False)
    context = multiprocessing.get_context("fork")
    process = context.Process(target=render_alone, args=(pack, linked, theirs))
    process.start()
    theirs.close()
    found: Cost = mine.recv()
    process.join()
    return found


def print_table(rounds: Sequence[dict[str, Cost]]) -> None:
    print(f"{'pack':14} {'CPU s':>7} {'of python':>10} {'files':>7} {'MB':>6} {'grown MB':>9}")
    for name in rounds[0]:
        costs = [each[name] for each in rounds]
        seconds = statistics.median(each.seconds for each in costs)
        ratio = statistics.median(each[name].seconds / each[PEER].seconds for each in rounds)
        grown = statistics.median(each.grown for each in costs)
        files, size = costs[0].files, costs[0].megabytes
        row = f"{name:14} {seconds:7.1f} {ratio:10.2f} {files:7} {size:6.1f} {grown:9.0f}"
        print(row, flush=True)


def main() -> None:
    """Measure every pack and print it."""
    if not CORPUS.is_dir():
        print("the packs: left out, there is no ../shared/corpus")
        return
    docs = open_docs(CORPUS / "docs-2021-07")
    linked = link_docs(docs, VERSIONS, lambda *_: lambda _: None)
    packs = shipped_packs()
    rounds = [{pack.name: cost(pack, linked) for pack in packs} for _ in range(ROUNDS)]
    print_table(rounds)
