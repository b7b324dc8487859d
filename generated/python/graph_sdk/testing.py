"""A service in the process, to test your own code against without a tenant.

from graph_sdk.testing import MockTransport
from graph_sdk.v1_0 import Graph

mock = MockTransport("v1.0")  # answers with the documented examples
mock.on("GET", "/users/{id}", {"id": "1", "displayName": "Alex"})
graph = Graph(transport=mock)
assert graph.users.get(user_id="1").display_name == "Alex"
assert mock.requests[0].url.path == "/v1.0/users/1"
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from importlib import resources
from typing import Any, cast

import httpx2

Handler = Callable[[httpx2.Request], httpx2.Response]

_KEY = re.compile(r"\{[^{}]*\}")


class MockTransport(httpx2.BaseTransport, httpx2.AsyncBaseTransport):
    """Answers requests in the process; for ``transport=`` of both clients.

    With a ``version`` it answers as documented where you told it nothing else. The
    requests it was sent are in ``requests``. A request it has no answer to is an
    AssertionError.
    """

    def __init__(self, version: str | None = None) -> None:
        self.requests: list[httpx2.Request] = []
        self._told: list[_Answer] = []
        self._documented = [] if version is None else documented(version)

    def on(
        self,
        method: str,
        path: str,
        answer: Any = None,
        *,
        status: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """Answer ``method`` on ``path`` with ``answer`` from now on.

        ``path`` is below the version; a name in braces stands for any key. ``answer``
        is a JSON value, a model, bytes, None for no body, or a function that takes the
        ``httpx2.Request`` and returns the ``httpx2.Response``. ``status`` is 200 unless
        told, 204 without a body.
        """
        if callable(answer):
            handler = cast(Handler, answer)
        else:
            told = status or (204 if answer is None else 200)
            handler = _handler(told, headers or {}, answer)
        self._told.insert(0, _Answer(method, path, handler))

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        """Answer a request of the synchronous client."""
        request.read()
        return self._answer(request)

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """Answer a request of the asynchronous client."""
        await request.aread()
        return self._answer(request)

    def _answer(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        path = request.url.raw_path.decode("ascii").partition("?")[0]
        below = "/" + path.lstrip("/").partition("/")[2]
        for answers in (self._told, self._documented):
            fitting = [one for one in answers if one.fits(request.method, below)]
            if fitting:
                return min(fitting, key=lambda one: one.keys).handler(request)
        raise AssertionError(f"no answer to {request.method} {below}")


class _Answer:
    """What to answer to a method on the paths of a template."""

    __slots__ = ("method", "template", "keys", "handler", "_pattern")

    def __init__(self, method: str, template: str, handler: Handler) -> None:
        self.method = method.upper()
        self.template = template
        self.keys = template.count("{")
        self.handler = handler
        self._pattern: re.Pattern[str] | None = None

    def fits(self, method: str, path: str) -> bool:
        """Whether this is an answer to ``method`` on ``path``, percent-encoded."""
        if method != self.method or path.count("/") < self.template.count("/"):
            return False
        if self._pattern is None:
            literal = (re.escape(part) for part in _KEY.split(self.template))
            self._pattern = re.compile("[^/]+".join(literal))
        return self._pattern.fullmatch(path) is not None


def documented(version: str) -> list[_Answer]:
    """The documented answers of a version, one for each method and path.

    Raises ValueError if the package does not hold them.
    """
    package = f"graph_sdk.{version.replace('.', '_')}"
    try:
        file = resources.files(package) / "_examples.json"
        rows = json.loads(file.read_text(encoding="utf-8"))
    except (FileNotFoundError, ModuleNotFoundError):
        raise ValueError(f"this package holds no examples of {version}") from None
    return [
        _Answer(method, path, _handler(status, headers, _last_page(body)))
        for method, path, status, headers, body in rows
    ]


def _last_page(body: Any) -> Any:
    """An example without its link to a next page, which no example answers."""
    if isinstance(body, dict):
        return {name: item for name, item in body.items() if name != "@odata.nextLink"}
    return body


def _handler(status: int, headers: Mapping[str, str], body: Any) -> Handler:
    from graph_sdk._runtime.body import json_bytes

    sent = dict(headers)
    if body is None:
        content = b""
    elif isinstance(body, bytes):
        content = body
    else:
        content = json_bytes(body)
        sent.setdefault("Content-Type", "application/json")
    return lambda request: httpx2.Response(status, headers=sent, content=content)
