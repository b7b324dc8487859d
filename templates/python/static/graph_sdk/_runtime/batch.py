"""Several calls in one request (JSON batching, ``$batch``)."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterator
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar

import httpx2

from graph_sdk._runtime.batch_wire import batch_request, take_answers
from graph_sdk._runtime.body import json_bytes
from graph_sdk._runtime.call import Call
from graph_sdk._runtime.errors import APIError, GraphError, error_for
from graph_sdk._runtime.operation import ANY
from graph_sdk._runtime.recorder import recorded_call
from graph_sdk._runtime.retry import pause_after_answer
from graph_sdk._runtime.unset import UNSET

if TYPE_CHECKING:
    from graph_sdk._runtime.base_client import BaseClient
    from graph_sdk._runtime.client import SyncClient

P = ParamSpec("P")
T = TypeVar("T")

MOST_REQUESTS = 20
"""Requests the service takes in one batch."""

_FAILED_DEPENDENCY = 424

Steps = Generator[Call | float, Any, None]


class BatchItem(Generic[T]):
    """One call of a batch, and its answer once the batch was sent."""

    __slots__ = ("call", "number", "depends_on", "response", "_finish", "_result")

    def __init__(
        self, call: Call, number: int, finish: Callable[[Call, httpx2.Response], Any]
    ) -> None:
        self.call = call
        self.number = str(number)
        self.depends_on: list[BatchItem[Any]] = []
        self.response: httpx2.Response | None = None
        self._finish = finish
        self._result: Any = UNSET

    def after(self, *items: BatchItem[Any]) -> BatchItem[T]:
        """Have this call made only after ``items``, and only if they succeed.

        Raises ValueError for an item that was added later.
        """
        for item in items:
            if int(item.number) >= int(self.number):
                raise ValueError("a call can only wait for one that was added earlier")
            self.depends_on.append(item)
        return self

    @property
    def status(self) -> int | None:
        """HTTP status code; None before the batch was sent."""
        return self.response.status_code if self.response is not None else None

    @property
    def error(self) -> APIError | None:
        """The error of this call, None if it succeeded."""
        if self.response is None or self.response.status_code < 400:
            return None
        return error_for(self.response)

    @property
    def result(self) -> T:
        """What the method returns. Raises APIError, or GraphError if unsent."""
        if self.response is None:
            raise GraphError("the batch was not sent")
        error = self.error
        if error is not None:
            raise error
        if self._result is UNSET:
            self._result = self._finish(self.call, self.response)
        result: T = self._result
        return result

    def __repr__(self) -> str:
        return f"<BatchItem {self.call.method} {self.call.url}: {self.status}>"


class BatchBase:
    """The calls of a batch, in order."""

    def __init__(
        self, client: BaseClient, finish: Callable[[Call, httpx2.Response], Any]
    ) -> None:
        self._recorded = client
        self._settings = client._settings
        self._finish = finish
        self.items: list[BatchItem[Any]] = []

    def _add(self, method: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        call = recorded_call(self._recorded, method, args, kwargs)
        if not call.url.startswith(f"{self._settings.root}/"):
            raise ValueError(f"{call.url} is out of reach of a batch")
        item: BatchItem[Any] = BatchItem(call, len(self.items) + 1, self._finish)
        self.items.append(item)
        return item

    def _steps(self) -> Steps:
        """What there is to do: calls to make, and pauses in seconds."""
        waiting = [item for item in self.items if item.response is None]
        attempt = 0
        while waiting:
            pauses: list[float] = []
            again: list[BatchItem[Any]] = []
            for start in range(0, len(waiting), MOST_REQUESTS):
                chunk = _ready(waiting[start : start + MOST_REQUESTS])
                if chunk:
                    response = yield self._call(chunk)
                    take_answers(chunk, response)
            for item in waiting:
                pause = _pause(item, attempt)
                if pause is not None:
                    pauses.append(pause)
                    again.append(item)
                elif item.status == _FAILED_DEPENDENCY and any(
                    other in again for other in item.depends_on
                ):
                    again.append(item)
            if again:
                for item in again:
                    item.response = None
                yield max(pauses)
            waiting = again
            attempt += 1

    def _call(self, chunk: list[BatchItem[Any]]) -> Call:
        together = {item.number for item in chunk}
        requests = [
            batch_request(item, self._settings.root, together) for item in chunk
        ]
        return Call(
            "POST",
            f"{self._settings.root}/$batch",
            {**self._settings.headers, "Content-Type": "application/json"},
            json_bytes({"requests": requests}),
            ANY,
            None,
            self._settings.retries,
        )

    def __iter__(self) -> Iterator[BatchItem[Any]]:
        return iter(self.items)


class Batch(BatchBase):
    """Calls that are sent together; made by ``graph.batch()``.

    ``add`` a call instead of making it, ``send`` them all, then read the ``result`` of
    each. More calls than the service takes at once go in several requests; those that
    were throttled are sent again.
    """

    def __init__(self, client: SyncClient) -> None:
        super().__init__(client, client._finish)
        self._client = client

    def add(
        self, method: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs
    ) -> BatchItem[T]:
        """Add a call, ``batch.add(graph.users.get, user_id="1")``."""
        item: BatchItem[T] = self._add(method, *args, **kwargs)
        return item

    def send(self) -> list[BatchItem[Any]]:
        """Send what was added since the last time; all items.

        An error of one call is in its item. Raises APIError and TransportError where
        the batch itself fails.
        """
        steps = self._steps()
        outcome: Any = None
        try:
            while True:
                step = steps.send(outcome)
                outcome = None
                if isinstance(step, Call):
                    outcome = self._client._send(step)
                else:
                    time.sleep(step)
        except StopIteration:
            return self.items


def _ready(chunk: list[BatchItem[Any]]) -> list[BatchItem[Any]]:
    """Those that may be sent; the others fail with what they depend on."""
    ready: list[BatchItem[Any]] = []
    for item in chunk:
        failed = any(
            other not in ready and (other.status is None or other.status >= 400)
            for other in item.depends_on
        )
        if failed:
            item.response = httpx2.Response(
                _FAILED_DEPENDENCY,
                json={"error": {"code": "FailedDependency", "message": ""}},
            )
        else:
            ready.append(item)
    return ready


def _pause(item: BatchItem[Any], attempt: int) -> float | None:
    if item.response is None or item.response.status_code < 400:
        return None
    return pause_after_answer(item.call, item.response, attempt)
