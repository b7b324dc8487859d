"""A service that fails: throttles, breaks connections, sends half a body, redirects, is late.

It listens on two ports of 127.0.0.1: the service's own, and that of a foreign host. What it does to
a request hangs on the request alone, so that each run meets the same faults. What it carried out is
told at ``/journal``.
"""

import asyncio
import json
import sys
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from random import Random
from urllib.parse import parse_qs, urlsplit

LATE = 3.0
FAULTS = {
    "throttle": 6,
    "unavailable": 4,
    "failure": 3,
    "drop before": 3,
    "drop after": 3,
    "half a body": 3,
    "redirect": 4,
    "late": 1,
    "none": 73,
}
SAFE = frozenset(("GET", "DELETE"))


@dataclass
class Journal:
    """What happened: calls carried out by number, faults by name, tokens where none may go."""

    attempts: Counter[str] = field(default_factory=Counter)
    carried_out: Counter[str] = field(default_factory=Counter)
    faults: Counter[str] = field(default_factory=Counter)
    tokens: Counter[str] = field(default_factory=Counter)


@dataclass
class Request:
    """A request as it came."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes

    @property
    def number(self) -> str:
        """The number of the call, whichever request of it this is."""
        return self.headers.get("x-call", "")

    @property
    def is_get_of_one(self) -> bool:
        """Whether it asks for a single user."""
        return self.method == "GET" and self.target.startswith("/v1.0/users/")


Answer = Callable[[Request, asyncio.StreamWriter], Awaitable[bool]]


class Service:
    """Answers on both ports."""

    def __init__(self) -> None:
        self.journal = Journal()
        self.foreign = ""

    async def own(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Serve a connection to the service."""
        await self._serve(reader, writer, self._answer)

    async def elsewhere(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Serve a connection to the foreign host, which answers what it is asked for."""
        await self._serve(reader, writer, self._answer_elsewhere)

    async def _serve(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, answer: Answer
    ) -> None:
        try:
            while (request := await read_request(reader)) is not None:
                if not await answer(request, writer):
                    break
                await writer.drain()
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass  # the client gave up, or the soak is over
        finally:
            writer.close()

    async def _answer_elsewhere(self, request: Request, writer: asyncio.StreamWriter) -> bool:
        if "authorization" in request.headers:
            self.journal.tokens["foreign host"] += 1
        identifier = parse_qs(urlsplit(request.target).query)["id"][0]
        send(writer, 200, {"id": identifier})
        return True

    async def _answer(self, request: Request, writer: asyncio.StreamWriter) -> bool:
        if request.target == "/journal":
            send(writer, 200, vars(self.journal))
            return True
        if request.headers.get("authorization") != "Bearer secret":
            self.journal.tokens["missing"] += 1
        attempt = f"{request.number} {request.method} {request.target}"
        self.journal.attempts[attempt] += 1
        chance = Random(f"{attempt} {self.journal.attempts[attempt]}")
        (fault,) = chance.choices(list(FAULTS), list(FAULTS.values()))
        if fault == "redirect" and not request.is_get_of_one:
            fault = "none"
        self.journal.faults[fault] += 1
        return await self._suffer(fault, request, writer)

    async def _suffer(self, fault: str, request: Request, writer: asyncio.StreamWriter) -> bool:
        """Answer with the fault; whether the connection stays."""
        match fault:
            case "throttle":
                send(writer, 429, {"error": {"code": "TooManyRequests"}}, "Retry-After: 0")
            case "unavailable":
                send(writer, 503, {"error": {"code": "ServiceNotAvailable"}})
            case "failure":
                send(writer, 500, {"error": {"code": "InternalServerError"}})
            case "drop before":
                return False
            case "redirect":
                identifier = urlsplit(request.target).path.rpartition("/")[2]
                send(writer, 302, None, f"Location: {self.foreign}/x?id={identifier}")
            case _:
                answer = self._carry_out(request)
                if fault == "drop after":
                    return False
                if fault == "late":
                    await asyncio.sleep(LATE)
                send(writer, *answer, half=fault == "half a body")
                return fault != "half a body"
        return True

    def _carry_out(self, request: Request) -> tuple[int, object]:
        if request.method not in SAFE:
            self.journal.carried_out[request.number] += 1
        if request.method in ("PATCH", "DELETE"):
            return 204, None
        if request.method == "POST":
            return 201, json.loads(request.body)
        path, _, query = request.target.partition("?")
        if path != "/v1.0/users":
            return 200, {"id": path.rpartition("/")[2]}
        page: dict[str, object] = {"value": [{"id": request.number}]}
        if "skiptoken" not in query:
            link = f"http://{request.headers['host']}{path}?$skiptoken=2"
            page["@odata.nextLink"] = link
        return 200, page


async def read_request(reader: asyncio.StreamReader) -> Request | None:
    """The next request of a connection, None at its end."""
    try:
        head = await reader.readuntil(b"\r\n\r\n")
    except asyncio.IncompleteReadError:
        return None
    first, *lines = head.decode("latin-1").split("\r\n")
    headers = {
        name.strip().lower(): value.strip()
        for name, _, value in (line.partition(":") for line in lines if line)
    }
    body = await reader.readexactly(int(headers.get("content-length", "0")))
    method, target, _ = first.split(" ")
    return Request(method, target, headers, body)


def send(
    writer: asyncio.StreamWriter, status: int, body: object, header: str = "", half: bool = False
) -> None:
    """Write an answer, or the first half of it."""
    content = b"" if body is None else json.dumps(body).encode()
    lines = [f"HTTP/1.1 {status} x", "Content-Type: application/json"]
    lines += [f"Content-Length: {len(content)}", *([header] if header else []), "", ""]
    whole = "\r\n".join(lines).encode() + content
    writer.write(whole[: len(whole) - max(1, len(content) // 2)] if half else whole)


async def main() -> None:
    """Serve until standard input ends; print the two addresses first."""
    service = Service()
    servers = [
        await asyncio.start_server(handler, "127.0.0.1", 0)
        for handler in (service.own, service.elsewhere)
    ]
    addresses = [f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}" for server in servers]
    service.foreign = addresses[1]
    print(*addresses, flush=True)
    await asyncio.to_thread(sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(main())
