"""Long-running operations: accepted now, done later."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from graph_sdk._runtime.answers import decode
from graph_sdk._runtime.errors import OperationFailed, RequestTimeout, retry_after
from graph_sdk._runtime.operation import ANY

if TYPE_CHECKING:
    import httpx2

    from graph_sdk._runtime.base_client import BaseClient
    from graph_sdk._runtime.call import Call
    from graph_sdk._runtime.client import SyncClient

T = TypeVar("T")

_DONE = frozenset(("succeeded", "success", "completed"))
_FAILED = frozenset(("failed", "cancelled", "canceled", "error", "invalidstatus"))
_LONGEST_PAUSE = 30.0


class RunningOperation(Generic[T]):
    """What the service answered when it accepted the operation."""

    __slots__ = ("_call", "_base", "location", "result", "status", "progress")

    def __init__(
        self, client: BaseClient, call: Call, response: httpx2.Response
    ) -> None:
        headers = response.headers
        self._call = call
        self._base = client
        link = headers.get("location") or headers.get("operation-location")
        self.location: str | None = link
        """Where the state of the operation can be read, None if nowhere."""
        self.result: T | None = decode(call.answer, response, client._registry)
        """The decoded body of the answer, None where it is empty."""
        self.status: str = "" if response.status_code == 202 else "succeeded"
        """State as last read, in the words of the service; "" before the first time."""
        self.progress: float | None = None
        """Percentage done as last read, where the service tells it."""

    @property
    def is_done(self) -> bool:
        """Whether the operation has succeeded, as far as it was read."""
        return self.status.lower() in _DONE

    def _poll(self, link: str) -> Call:
        call = self._call.follow(self._base._settings.url(link))
        call.answer = ANY
        return call

    def _assess(self, response: httpx2.Response) -> str | None:
        """Take note of the state; "" when done, the link of the result if elsewhere."""
        state = decode(ANY, response, self._base._registry)
        told = state["status"] if _has(state, "status") else None
        if _has(state, "percentageComplete"):
            self.progress = state["percentageComplete"]
        if not isinstance(told, str):
            if response.status_code == 202:
                return None
            self.status = "succeeded"
            self.result = self._decode(response)
            return ""
        self.status = told
        if told.lower() in _FAILED:
            error = state["error"] if _has(state, "error") else ""
            raise OperationFailed(f"the operation {told}: {error}".rstrip(": "), state)
        if told.lower() not in _DONE:
            return None
        for name in ("resourceLocation", "targetResourceLocation"):
            if _has(state, name) and state[name]:
                return str(state[name])
        self.result = self._decode(response)
        return ""

    def _decode(self, response: httpx2.Response) -> Any:
        return decode(self._call.answer, response, self._base._registry)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.status or 'accepted'}>"


class LongRunning(RunningOperation[T]):
    """An operation the service accepted; ``wait`` for its end."""

    __slots__ = ("_client",)

    def __init__(
        self, client: SyncClient, call: Call, response: httpx2.Response
    ) -> None:
        super().__init__(client, call, response)
        self._client = client

    def wait(self, timeout: float | None = None, interval: float = 1.0) -> T | None:
        """Ask until the operation has ended; what it made, as far as the service tells.

        The pause between two questions is what the service asks for, else ``interval``
        seconds and growing. Raises OperationFailed, and RequestTimeout when it takes
        longer than ``timeout`` seconds.
        """
        deadline = None if timeout is None else time.monotonic() + timeout
        while self.location is not None and not self.is_done:
            response = self._client._send(self._poll(self.location))
            link = self._assess(response)
            if link:
                self.result = self._decode(self._client._send(self._poll(link)))
            if link is None:
                interval = pause(response, interval, deadline)
                time.sleep(interval)
        return self.result


def pause(response: httpx2.Response, last: float, deadline: float | None) -> float:
    """Seconds until the next question; RequestTimeout if that is past the deadline."""
    asked = retry_after(response)
    seconds = min(_LONGEST_PAUSE, last * 1.5) if asked is None else asked
    if deadline is not None and time.monotonic() + seconds > deadline:
        raise RequestTimeout("the operation has not ended in time")
    return seconds


def _has(state: Any, name: str) -> bool:
    from graph_sdk._runtime.model import Model

    return isinstance(state, Model) and name in state
