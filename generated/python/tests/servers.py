"""Servers for the tests: functions that answer requests in the process."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx2

from tests.sample import AsyncGraph, Graph

Answers = list[Any]


class Server:
    """Answers requests in turn with what it was given, and keeps the requests.

    An answer is a response, a dict for a JSON body, or an error to raise.
    """

    def __init__(self, *answers: Any) -> None:
        self.answers = list(answers)
        self.requests: list[httpx2.Request] = []

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        request.read()
        self.requests.append(request)
        answer = self.answers.pop(0) if self.answers else httpx2.Response(204)
        if isinstance(answer, Exception):
            raise answer
        if isinstance(answer, dict | list):
            return httpx2.Response(200, json=answer)
        assert isinstance(answer, httpx2.Response)
        return answer

    @property
    def last(self) -> httpx2.Request:
        """The request that came last."""
        return self.requests[-1]


def graph_of(
    server: Callable[..., Any], credential: Any = None, **options: Any
) -> Graph:
    """A client whose requests go to ``server``."""
    return Graph(credential, transport=httpx2.MockTransport(server), **options)


def async_graph_of(
    server: Callable[..., Any], credential: Any = None, **options: Any
) -> AsyncGraph:
    """An asynchronous client whose requests go to ``server``."""
    return AsyncGraph(credential, transport=httpx2.MockTransport(server), **options)
