"""`python -m tests.soak [calls]`: so many calls by threads, and as many by asyncio; 64 at a time.

Ends with 1 if a call that must not be repeated was lost or carried out twice, an answer went to
another call, a token went to another host, or memory grew.
"""

import asyncio
import json
import logging
import subprocess
import sys
import time
import urllib.request
from collections import Counter
from pathlib import Path
from typing import Any

from tests.soak.calls import KINDS, Outcomes, numbered, with_asyncio, with_threads

AT_ONCE = 64
MOST_GROWTH = 10.0
NOT_REPEATED = ("create", "update")


def faults_of(mode: str, calls: int, outcomes: Outcomes, journal: dict[str, Any]) -> list[str]:
    """What must not have happened."""
    carried_out = Counter(journal["carried_out"])
    faults = list(outcomes.wrong)
    for _, number, kind in numbered(mode, calls):
        if kind in NOT_REPEATED:
            times = carried_out[number]
            if times > 1:
                faults.append(f"{kind} {number} was carried out {times} times")
            if times == 0 and number in outcomes.done:
                faults.append(f"{kind} {number} was lost")
    if len(outcomes.done) + outcomes.errors.total() != calls:
        faults.append(f"{len(outcomes.done)} done and {outcomes.errors.total()} failed of {calls}")
    faults += [f"tokens at fault: {what}, {number}" for what, number in journal["tokens"].items()]
    growth = max(outcomes.megabytes[-5:]) - max(outcomes.megabytes[5:10], default=0.0)
    if calls >= 5000 and growth > MOST_GROWTH:
        faults.append(f"memory grew by {growth:.1f} MB")
    return faults


def report(mode: str, seconds: float, outcomes: Outcomes) -> None:
    """Print the figures of one mode."""
    errors = ", ".join(f"{name} {number}" for name, number in sorted(outcomes.errors.items()))
    memory = outcomes.megabytes
    print(f"{mode}: {len(outcomes.done)} calls came back, {outcomes.errors.total()} raised")
    print(
        f"  {seconds:.0f} s; memory {memory[0]:.0f} MB at first, {memory[len(memory) // 2]:.0f} MB"
    )
    print(f"  half way, {memory[-1]:.0f} MB at the end, {max(memory):.0f} MB at most")
    print(f"  raised: {errors or 'nothing'}", flush=True)


def main(calls: int) -> int:
    """Soak both clients; 0 if nothing happened that must not."""
    logging.getLogger("graph_sdk").setLevel(logging.ERROR)
    command = [sys.executable, str(Path(__file__).with_name("server.py"))]
    faults: list[str] = []
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as server:
        assert server.stdout is not None
        assert server.stdin is not None
        url = server.stdout.readline().split()[0]
        for mode in ("threads", "asyncio"):
            begin = time.monotonic()
            if mode == "threads":
                outcomes = with_threads(url, calls, AT_ONCE)
            else:
                outcomes = asyncio.run(with_asyncio(url, calls, AT_ONCE))
            report(mode, time.monotonic() - begin, outcomes)
            with urllib.request.urlopen(f"{url}/journal") as answer:
                journal = json.load(answer)
            faults += faults_of(mode, calls, outcomes, journal)
        server.stdin.close()
    met = ", ".join(f"{name} {number}" for name, number in sorted(journal["faults"].items()))
    print(f"kinds of calls: {', '.join(dict.fromkeys(KINDS))}; what the server did: {met}")
    print("\n".join(faults) or "no call lost or doubled, no answer astray, no token elsewhere")
    return 1 if faults else 0


sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 20_000))
