"""Long-running operations of the asynchronous client."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, TypeVar

from graph_sdk._runtime.long_running import RunningOperation, pause

if TYPE_CHECKING:
    import httpx2

    from graph_sdk._runtime.async_client import AsyncClient
    from graph_sdk._runtime.call import Call

T = TypeVar("T")


class AsyncLongRunning(RunningOperation[T]):
    """An operation the service accepted; ``await wait()`` for its end."""

    __slots__ = ("_client",)

    def __init__(
        self, client: AsyncClient, call: Call, response: httpx2.Response
    ) -> None:
        super().__init__(client, call, response)
        self._client = client

    async def wait(
        self, timeout: float | None = None, interval: float = 1.0
    ) -> T | None:
        """Ask until the operation has ended; what it made, as far as the service tells.

        The pause between two questions is what the service asks for, else ``interval``
        seconds and growing. Raises OperationFailed, and RequestTimeout when it takes
        longer than ``timeout`` seconds.
        """
        deadline = None if timeout is None else time.monotonic() + timeout
        while self.location is not None and not self.is_done:
            response = await self._client._send(self._poll(self.location))
            link = self._assess(response)
            if link:
                self.result = self._decode(await self._client._send(self._poll(link)))
            if link is None:
                interval = pause(response, interval, deadline)
                await asyncio.sleep(interval)
        return self.result
