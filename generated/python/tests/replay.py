"""Replays a documented example: one request, one answer, compared with the page."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from importlib import import_module
from typing import Any

import httpx2

from graph_sdk import APIError, Download, LongRunning, Model, Page
from graph_sdk._runtime.edm import to_json
from graph_sdk._runtime.operation import Answer, Operation
from graph_sdk._runtime.representation import attribute_names
from graph_sdk._runtime.unset import UNSET
from tests.wire import same_headers, same_json, same_target

_ROOT = "https://graph.microsoft.com"
_FRAMING = frozenset(("content-length", "transfer-encoding", "content-encoding"))

Request = tuple[str, str, Mapping[str, str], Any]
"""Method, URL, headers and body; the body is None, bytes or a JSON value."""

Response = tuple[int, Mapping[str, str], Any]
"""Status, headers and body."""


class Exchange:
    """A client that is answered as documented, and what it sent.

    ``graph`` is the client of the version. ``check`` compares what was sent, and what
    came of the answer, with the page.
    """

    def __init__(self, client: type[Any], request: Request, response: Response) -> None:
        self.request = request
        self.response = response
        self.sent: list[httpx2.Request] = []
        self.checked = False
        self.graph = client(
            transport=httpx2.MockTransport(self._answer), base_url=_ROOT, retries=0
        )

    def check(
        self, answer: Any, kind: str | None = None, type: type[Any] | None = None
    ) -> None:
        """Assert that one request was sent, as documented, and ``answer`` came of it.

        ``kind`` and ``type`` are those of the documented answer; without ``kind`` only
        the request is compared.
        """
        if kind in ("collection", "delta"):
            answer = answer.page()
        self.check_request()
        if kind is not None:
            self.check_answer(answer, kind, type)

    @contextmanager
    def raises(self) -> Iterator[None]:
        """Assert that the call inside raises the documented error."""
        try:
            yield
        except APIError as error:
            assert error.status == self.response[0]
            self.check_request()
        else:
            raise AssertionError(f"no error, though {self.response[0]} was answered")

    def check_request(self) -> None:
        """Assert that exactly the documented request was sent."""
        self.checked = True
        method, url, headers, body = self.request
        assert len(self.sent) == 1, f"{len(self.sent)} requests were sent"
        sent = self.sent[0]
        assert sent.method == method
        same_target(str(sent.url), url, self.graph._settings.root)
        same_headers(sent.headers, headers)
        if body is None:
            assert not sent.content, f"sent a body: {sent.content!r}"
        elif isinstance(body, bytes):
            assert sent.content == body
        else:
            same_json(json.loads(sent.content), body)

    def check_answer(self, answer: Any, kind: str, type: type[Any] | None) -> None:
        """Assert that the documented answer became ``answer``, all of it."""
        if kind in ("collection", "delta") and not isinstance(answer, Page):
            answer = answer.page()
        status, _, body = self.response
        if kind == "empty" or (status == 204 and kind in ("entity", "value")):
            assert answer is None
        elif kind in ("entity", "value") and not isinstance(body, dict | list):
            assert _text(answer) == _content(body).decode().strip()
        elif kind in ("stream", "redirect"):
            self._check_download(answer)
        elif kind == "long_running":
            assert isinstance(answer, LongRunning)
            if isinstance(body, dict):
                same_json(to_json(answer.result), body)
        elif kind == "value":
            same_json(to_json(answer), _unwrapped(body))
        elif isinstance(answer, Page):
            same_json(answer.to_dict(), body)
            for item in answer:
                _check_model(item, type)
        else:
            same_json(to_json(answer), body)
            _check_model(answer, type)

    def _check_download(self, answer: Any) -> None:
        status, headers, body = self.response
        assert isinstance(answer, Download)
        if answer.location is not None and 300 <= status < 400:
            assert answer.location == httpx2.Headers(headers)["location"]
        elif body is not None:
            assert answer.read() == _content(body)

    def _answer(self, request: httpx2.Request) -> httpx2.Response:
        request.read()
        self.sent.append(request)
        status, headers, body = self.response
        kept = {
            name: value
            for name, value in headers.items()
            if name.lower() not in _FRAMING
        }
        return httpx2.Response(status, headers=kept, content=_content(body))


@contextmanager
def replay(
    *,
    version: str,
    request: Request,
    response: Response,
    client: type[Any] | None = None,
) -> Iterator[Exchange]:
    """A client of ``version`` that gets ``response``, and is to send ``request``.

    ``client`` is another client class than that of the version.
    """
    exchange = Exchange(client or _client(version), request, response)
    with exchange.graph:
        yield exchange
    assert exchange.checked, "the test compares nothing"


def check_answer(
    *,
    version: str,
    response: Response,
    answer: Answer,
    type: type[Any] | None = None,
    client: type[Any] | None = None,
) -> None:
    """Assert that ``response`` is decoded as ``answer`` says, with items of ``type``.

    For documented responses whose request cannot be replayed. ``client`` is another
    client class than that of the version.
    """
    exchange = Exchange(client or _client(version), ("GET", "/", {}, None), response)
    with exchange.graph as graph:
        operation = Operation("documented", (("GET", "/", answer.kind, answer.type),))
        found = graph._invoke(operation, {}, None, None, UNSET, None, None, None)
        exchange.check_answer(found, answer.kind, type)


def _client(version: str) -> type[Any]:
    package = import_module(f"graph_sdk.{version.replace('.', '_')}")
    chosen: type[Any] = package.Graph
    return chosen


def _content(body: Any) -> bytes:
    if body is None:
        return b""
    return body if isinstance(body, bytes) else json.dumps(body).encode()


def _text(answer: Any) -> str:
    """An answer that is no JSON, or that is not there, as text."""
    return "" if answer is None else str(to_json(answer)).strip()


def _unwrapped(body: Any) -> Any:
    if isinstance(body, dict) and "value" in body:
        if all(name == "value" or name.startswith("@") for name in body):
            return body["value"]
    return body


def _check_model(value: Any, type: type[Any] | None) -> None:
    """Assert the class of a value, and that every attribute of it can be read."""
    if type is not None and isinstance(value, Model):
        assert isinstance(value, type)
    if isinstance(value, Model):
        for attribute in attribute_names(value.__class__).values():
            read = getattr(value, attribute)
            for item in read if isinstance(read, list) else [read]:
                _check_model(item, None)
