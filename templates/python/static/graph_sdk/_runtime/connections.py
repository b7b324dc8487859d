"""Connections: httpx2 clients, and the steps of a call done over them."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Any

import httpx2

from graph_sdk._runtime.sending import GetToken, Send, Sleep, Steps

if TYPE_CHECKING:
    from graph_sdk._runtime.auth import AsyncTokens, Tokens
    from graph_sdk._runtime.settings import Settings

_LIMITS = httpx2.Limits(max_connections=200, max_keepalive_connections=100)


def open_client(settings: Settings) -> httpx2.Client:
    """An httpx2 client by the settings."""
    return httpx2.Client(timeout=settings.timeout, limits=_LIMITS, **settings.transport)


def open_async_client(settings: Settings) -> httpx2.AsyncClient:
    """An asynchronous httpx2 client by the settings."""
    return httpx2.AsyncClient(
        timeout=settings.timeout, limits=_LIMITS, **settings.transport
    )


def perform(
    steps: Steps, http: httpx2.Client, tokens: Tokens | None
) -> httpx2.Response:
    """Do the steps of a call one by one; its answer."""
    outcome: Any = None
    error: httpx2.TransportError | None = None
    try:
        while True:
            step = steps.send(outcome) if error is None else steps.throw(error)
            outcome, error = None, None
            if isinstance(step, Send):
                try:
                    outcome = _exchange(http, step)
                except httpx2.TransportError as failure:
                    error = failure
            elif isinstance(step, GetToken):
                assert tokens is not None
                outcome = tokens.get(step.refused)
            else:
                time.sleep(step.seconds)
    except StopIteration as end:
        answer: httpx2.Response = end.value
        return answer


async def perform_async(
    steps: Steps, http: httpx2.AsyncClient, tokens: AsyncTokens | None
) -> httpx2.Response:
    """Do the steps of a call one by one, awaiting each; its answer."""
    outcome: Any = None
    error: httpx2.TransportError | None = None
    try:
        while True:
            step = steps.send(outcome) if error is None else steps.throw(error)
            outcome, error = None, None
            if isinstance(step, Send):
                try:
                    outcome = await _exchange_async(http, step)
                except httpx2.TransportError as failure:
                    error = failure
            elif isinstance(step, GetToken):
                assert tokens is not None
                outcome = await tokens.get(step.refused)
            else:
                await asyncio.sleep(step.seconds)
    except StopIteration as end:
        answer: httpx2.Response = end.value
        return answer


def _exchange(http: httpx2.Client, step: Send) -> httpx2.Response:
    response = http.send(step.request, stream=step.stream, **_auth(step))
    if step.stream and not response.is_success:
        response.read()
    return response


async def _exchange_async(http: httpx2.AsyncClient, step: Send) -> httpx2.Response:
    response = await http.send(step.request, stream=step.stream, **_auth(step))
    if step.stream and not response.is_success:
        await response.aread()
    return response


def _auth(step: Send) -> dict[str, Any]:
    """Options that keep a given client from signing for, or going to, another host."""
    options: dict[str, Any] = {"follow_redirects": False}
    if not step.own:
        options["auth"] = None
    return options
