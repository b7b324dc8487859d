"""The same as ``connections``, awaited."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import httpx2

from graph_sdk._runtime.connections import LIMITS, send_options
from graph_sdk._runtime.sending import GetToken, Send, Steps

if TYPE_CHECKING:
    from graph_sdk._runtime.async_auth import AsyncTokens
    from graph_sdk._runtime.settings import Settings


def open_async_client(settings: Settings) -> httpx2.AsyncClient:
    """An asynchronous httpx2 client by the settings."""
    return httpx2.AsyncClient(
        timeout=settings.timeout, limits=LIMITS, **settings.transport
    )


async def perform_async(
    steps: Steps, http: httpx2.AsyncClient, tokens: AsyncTokens | None
) -> httpx2.Response:
    """Do the steps of a call one by one, awaiting each; its answer."""
    outcome: Any = None
    error: httpx2.RequestError | None = None
    try:
        while True:
            step = steps.send(outcome) if error is None else steps.throw(error)
            outcome, error = None, None
            if isinstance(step, Send):
                try:
                    outcome = await _exchange_async(http, step)
                except httpx2.RequestError as failure:
                    error = failure
            elif isinstance(step, GetToken):
                assert tokens is not None
                outcome = await tokens.get(step.refused)
            else:
                await asyncio.sleep(step.seconds)
    except StopIteration as end:
        answer: httpx2.Response = end.value
        return answer


async def _exchange_async(http: httpx2.AsyncClient, step: Send) -> httpx2.Response:
    response = await http.send(step.request, stream=step.stream, **send_options(step))
    if step.stream and not response.is_success:
        await response.aread()
    return response
