"""Batches of the asynchronous client."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar, overload

from graph_sdk._runtime.batch import BatchBase, BatchItem
from graph_sdk._runtime.call import Call

if TYPE_CHECKING:
    from graph_sdk._runtime.async_client import AsyncClient

P = ParamSpec("P")
T = TypeVar("T")


class AsyncBatch(BatchBase):
    """Calls that are sent together; made by ``graph.batch()``.

    ``add`` a call instead of making it, ``await send()``, then read the ``result`` of
    each. More calls than the service takes at once go in several requests; those that
    were throttled are sent again.
    """

    def __init__(self, client: AsyncClient) -> None:
        super().__init__(client, client._finish)
        self._client = client

    @overload
    def add(
        self,
        method: Callable[P, Coroutine[Any, Any, T]],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> BatchItem[T]: ...
    @overload
    def add(
        self, method: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs
    ) -> BatchItem[T]: ...
    def add(
        self, method: Callable[P, Any], /, *args: P.args, **kwargs: P.kwargs
    ) -> BatchItem[Any]:
        """Add a call, ``batch.add(graph.users.get, user_id="1")``; nothing to await."""
        item: BatchItem[Any] = self._add(method, *args, **kwargs)
        return item

    async def send(self) -> list[BatchItem[Any]]:
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
                    outcome = await self._client._send(step)
                else:
                    await asyncio.sleep(step)
        except StopIteration:
            return self.items
