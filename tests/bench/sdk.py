"""The generated SDK beside the official client, and beside httpx2 and json without an SDK.

Of the v1.0 docs of 2021; left out where ../shared/corpus is absent. Times are processor seconds,
which a busy machine does not stretch; probes take turns, each in a process of its own.
"""

import statistics
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.bench.environments import PEER, Environment, environment, generate
from tests.bench.process import Usage, measure, probe
from tests.corpus.counts import CORPUS

RUNS = 7
HERE = Path(__file__).parent


@dataclass(frozen=True)
class Row:
    """A measurement: ours, theirs, and what a bare httpx2 or json needs, where that is compared."""

    what: str
    own: float
    peer: float
    raw: float | None
    unit: str
    target: str
    met: bool

    def __str__(self) -> str:
        raw = "" if self.raw is None else f"{self.raw:.4g}"
        told = (
            f"{self.what:34} {self.own:9.4g} {self.peer:9.4g} {self.own / self.peer:6.3f} {raw:>8}"
        )
        return f"{told} {self.unit:5} {'met   ' if self.met else 'MISSED'} {self.target}"


def installed(own: Environment, peer: Environment) -> Iterator[Row]:
    """Size on the disk, and the longest path."""
    sizes = own.megabytes(), peer.megabytes()
    yield Row("installed, v1.0", *sizes, None, "MB", "at most 30", sizes[0] <= 30)
    paths = len(own.longest_path()), len(peer.longest_path())
    yield Row("longest path", *paths, None, "chars", "at most 120", paths[0] <= 120)


def probed(own: Environment, peer: Environment) -> Iterator[Row]:
    """First call, import, decoding and calls, in milliseconds."""
    sides = {"own": own, "peer": peer, "raw": own}

    def medians(name: str) -> tuple[float, float, float]:
        runs = [
            [
                probe(place.python, HERE / "probes" / f"{side}.py", name)
                for side, place in sides.items()
            ]
            for _ in range(RUNS)
        ]
        own, peer, raw = (statistics.median(values) * 1000 for values in zip(*runs, strict=True))
        return own, peer, raw

    own_ms, peer_ms, raw_ms = medians("first_call")
    met = own_ms <= 0.15 * peer_ms and own_ms - raw_ms <= 40
    target = f"at most 0.15, and 40 above httpx2 (is {own_ms - raw_ms:.1f})"
    yield Row("import to first answer", own_ms, peer_ms, raw_ms, "ms", target, met)
    own_ms, peer_ms, raw_ms = medians("import_alone")
    target = f"at most 20 above httpx2 (is {own_ms - raw_ms:.1f})"
    yield Row("import alone", own_ms, peer_ms, raw_ms, "ms", target, own_ms - raw_ms <= 20)
    own_ms, peer_ms, raw_ms = medians("decode")
    target = f"at most 2 times json.loads (is {own_ms / raw_ms:.2f})"
    yield Row(
        "decode 100 users, read one property",
        own_ms,
        peer_ms,
        raw_ms,
        "ms",
        target,
        own_ms <= 2 * raw_ms,
    )
    own_ms, peer_ms, raw_ms = medians("call")
    target = f"at most 1.5 times httpx2 (is {own_ms / raw_ms:.2f})"
    yield Row(
        "a call, transport in the process",
        own_ms,
        peer_ms,
        raw_ms,
        "ms",
        target,
        own_ms <= 1.5 * raw_ms,
    )


def checked(own: Environment, peer: Environment) -> Iterator[Row]:
    """mypy with a cold cache on a script of ten lines."""
    usages = mypy(own, "own.py"), mypy(peer, "peer.py")
    seconds = [usage.cpu_seconds for usage in usages]
    megabytes = [usage.megabytes for usage in usages]
    for what, unit, (ours, theirs) in (("time", "s", seconds), ("memory", "MB", megabytes)):
        yield Row(
            f"mypy, cold: {what}", ours, theirs, None, unit, "at most 0.2", ours <= 0.2 * theirs
        )


def mypy(place: Environment, script: str) -> Usage:
    """What mypy takes to check `script` against what is installed in `place`."""
    with tempfile.TemporaryDirectory() as cache:
        python = ["--python-executable", str(place.python), "--cache-dir", cache]
        return measure(
            [
                sys.executable,
                "-m",
                "mypy",
                *python,
                str(HERE / "typed" / script),
            ]
        )


def main() -> None:
    """Measure every row and print it."""
    if not CORPUS.is_dir():
        print("The SDK is measured on ../shared/corpus, which is not here.")
        return
    own = environment("own", str(generate(("v1.0",))))
    peer = environment("peer", *PEER)
    print(f"{'SDK':34} {'own':>9} {'msgraph':>9} {'ratio':>6} {'without':>8}   median of {RUNS}")
    for rows in (installed, probed, checked):
        for row in rows(own, peer):
            print(row, flush=True)
    both = environment("both", str(generate(("v1.0", "beta"))))
    print(f"{'installed, v1.0 and beta':34} {both.megabytes():9.4g}")


if __name__ == "__main__":
    main()
