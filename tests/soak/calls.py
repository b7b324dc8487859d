"""The calls of a soak, by threads and by asyncio, and what became of each."""

import asyncio
import threading
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from graph_sdk import APIError, TransportError
from graph_sdk.v1_0 import AsyncGraph, Graph

KINDS = ("get", "get", "get", "list", "create", "create", "update", "delete")
TIMEOUT = 2.0


class Credential:
    """Gives the one token that the server takes."""

    def get_token(self, *scopes: str) -> str:
        return "secret"


@dataclass
class Outcomes:
    """What became of the calls: those that came back, errors by name, wrong answers, memory."""

    done: set[str] = field(default_factory=set)
    errors: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    megabytes: list[float] = field(default_factory=list)

    def judge(self, number: str, kind: str, answer: Any) -> None:
        """Note an answer, and whether it is that of its call."""
        self.done.add(number)
        users = {"get": [answer], "create": [answer], "list": answer}.get(kind, [])
        expected = {"get": 1, "create": 1, "list": 2}.get(kind, 0)
        if [user.id for user in users] != [number] * expected:
            self.wrong.append(f"{kind} {number}: {answer!r}")

    def tick(self, index: int, calls: int) -> None:
        """Note the memory in use, twenty times in all."""
        if index % max(1, calls // 20) == 0:
            pages = int(Path("/proc/self/statm").read_text().split()[1])
            self.megabytes.append(pages * 4096 / 2**20)


def numbered(mode: str, calls: int) -> Iterator[tuple[int, str, str]]:
    """Index, number and kind of each call."""
    for index in range(calls):
        yield index, f"{mode}-{index}", KINDS[index % len(KINDS)]


def start(graph: Any, kind: str, number: str) -> Any:
    """What the method of a call returns: for the asynchronous client, what is to be awaited."""
    options: Any = {"headers": {"X-Call": number}}
    match kind:
        case "get":
            return graph.users.get(user_id=number, **options)
        case "list":
            return graph.users.list(**options)
        case "create":
            return graph.users.create({"id": number}, **options)
        case "update":
            return graph.users.update({"city": "x"}, user_id=number, **options)
        case _:
            return graph.users.delete(user_id=number, **options)


def with_threads(url: str, calls: int, at_once: int) -> Outcomes:
    """Make the calls by ``at_once`` threads that share one client."""
    outcomes = Outcomes()
    waiting, lock = numbered("threads", calls), threading.Lock()
    with Graph(Credential(), base_url=url, timeout=TIMEOUT) as graph:

        def make(index: int, number: str, kind: str) -> None:
            outcomes.tick(index, calls)
            try:
                answer = start(graph, kind, number)
                outcomes.judge(number, kind, list(answer) if kind == "list" else answer)
            except (APIError, TransportError) as error:
                outcomes.errors[f"{kind}: {type(error).__name__}"] += 1

        def work() -> None:
            while True:
                with lock:
                    call = next(waiting, None)
                if call is None:
                    return
                make(*call)

        threads = [threading.Thread(target=work) for _ in range(at_once)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    return outcomes


async def with_asyncio(url: str, calls: int, at_once: int) -> Outcomes:
    """Make the calls by ``at_once`` tasks that share one client."""
    outcomes = Outcomes()
    waiting = numbered("asyncio", calls)
    async with AsyncGraph(Credential(), base_url=url, timeout=TIMEOUT) as graph:

        async def make(index: int, number: str, kind: str) -> None:
            outcomes.tick(index, calls)
            try:
                answer = start(graph, kind, number)
                found = [user async for user in answer] if kind == "list" else await answer
                outcomes.judge(number, kind, found)
            except (APIError, TransportError) as error:
                outcomes.errors[f"{kind}: {type(error).__name__}"] += 1

        async def work() -> None:
            for call in waiting:
                await make(*call)

        await asyncio.gather(*(work() for _ in range(at_once)))
    return outcomes
