"""Connections: an httpx2 client, and the steps of a call done over it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import httpx2

from graph_sdk._runtime.sending import BuildRequest, GetToken, Send, Steps

if TYPE_CHECKING:
    from graph_sdk._runtime.auth import Tokens
    from graph_sdk._runtime.settings import Settings

LIMITS = httpx2.Limits(max_connections=200, max_keepalive_connections=100)


def open_client(settings: Settings) -> httpx2.Client:
    """An httpx2 client by the settings."""
    return httpx2.Client(timeout=settings.timeout, limits=LIMITS, **settings.transport)


def plain_requests(http: httpx2.Client | httpx2.AsyncClient) -> BuildRequest:
    """What makes the requests of a client that we opened ourselves.

    Such a client has neither cookies to send, nor a base URL, nor parameters of its
    own; httpx2 would look for them anew at each call.
    """
    usual = dict(http.headers.items())
    usual_limits = http.timeout.as_dict()

    def build(
        method: str,
        url: str,
        *,
        headers: dict[str, str],
        content: bytes | None,
        timeout: float | None = None,
    ) -> httpx2.Request:
        told = {name.lower() for name in headers}
        kept = {name: value for name, value in usual.items() if name not in told}
        limits = usual_limits if timeout is None else httpx2.Timeout(timeout).as_dict()
        return httpx2.Request(
            method,
            url,
            headers={**kept, **headers},
            content=content,
            extensions={"timeout": limits},
        )

    return build


def perform(
    steps: Steps, http: httpx2.Client, tokens: Tokens | None
) -> httpx2.Response:
    """Do the steps of a call one by one; its answer."""
    outcome: Any = None
    error: httpx2.RequestError | None = None
    try:
        while True:
            step = steps.send(outcome) if error is None else steps.throw(error)
            outcome, error = None, None
            if isinstance(step, Send):
                try:
                    outcome = _exchange(http, step)
                except httpx2.RequestError as failure:
                    error = failure
            elif isinstance(step, GetToken):
                assert tokens is not None
                outcome = tokens.get(step.refused)
            else:
                time.sleep(step.seconds)
    except StopIteration as end:
        answer: httpx2.Response = end.value
        return answer


def _exchange(http: httpx2.Client, step: Send) -> httpx2.Response:
    response = http.send(step.request, stream=step.stream, **send_options(step))
    if step.stream and not response.is_success:
        response.read()
    return response


def send_options(step: Send) -> dict[str, Any]:
    """Options that keep a given client from signing for, or going to, another host."""
    options: dict[str, Any] = {"follow_redirects": False}
    if not step.own:
        options["auth"] = None
    return options
