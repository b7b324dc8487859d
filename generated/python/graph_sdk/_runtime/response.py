"""The answer of the service as it came."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import httpx2


class GraphResponse:
    """An answer that was read but not decoded.

    ``graph.request`` and ``graph.raw`` return it.
    """

    __slots__ = ("http",)

    def __init__(self, http: httpx2.Response) -> None:
        self.http = http
        """The ``httpx2.Response``."""

    @property
    def status(self) -> int:
        """HTTP status code."""
        return self.http.status_code

    @property
    def headers(self) -> Mapping[str, str]:
        """Response headers; names in any case."""
        return self.http.headers

    @property
    def content(self) -> bytes:
        """The body."""
        return self.http.content

    @property
    def text(self) -> str:
        """The body as text, in the character set it names or UTF-8."""
        return self.http.text

    @property
    def request_id(self) -> str | None:
        """Header ``request-id``: what Microsoft's support asks for."""
        return self.http.headers.get("request-id")

    def json(self) -> Any:
        """The body as JSON, None where it is empty; ValueError if it is no JSON."""
        return json.loads(self.http.content) if self.http.content else None

    def __repr__(self) -> str:
        kind = self.headers.get("content-type", "no content type")
        return f"<GraphResponse {self.status}, {len(self.content)} bytes, {kind}>"
