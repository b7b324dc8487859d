"""Requests and answers, away from any web framework; errors in the shape that Graph gives them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http import HTTPStatus
from typing import Any

JSON = "application/json"
_DEPTH = 60
_CODES = {
    400: "BadRequest",
    401: "InvalidAuthenticationToken",
    403: "Authorization_RequestDenied",
    404: "Request_ResourceNotFound",
    405: "MethodNotAllowed",
    409: "Conflict",
    410: "SyncStateNotFound",
    412: "PreconditionFailed",
    429: "TooManyRequests",
    503: "ServiceUnavailable",
}


@dataclass(frozen=True)
class Request:
    """A request below the root of a version: ``path`` is percent-encoded, names of ``headers`` are
    in lower case, ``base`` is the URL of the version that the client used.
    """

    method: str
    path: str
    query: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    base: str = "https://graph.microsoft.com/v1.0"

    @property
    def origin(self) -> str:
        """Scheme and host of the server."""
        return "/".join(self.base.split("/")[:3])

    @property
    def is_json(self) -> bool:
        """Whether the body is JSON: it is unless the request says otherwise."""
        return "json" in self.headers.get("content-type", "json").lower()

    def json(self) -> Any:
        """The body as JSON, None without one or for one of another kind.

        Raises :class:`GraphError` (400) where it cannot be read.
        """
        if not (self.body and self.is_json):
            return None
        try:
            found = json.loads(self.body, parse_constant=_refuse)
        except (ValueError, RecursionError):
            raise GraphError(400, "Unable to read JSON request payload.") from None
        if _is_deep(found):
            raise GraphError(400, "The JSON request payload is nested too deep.")
        return found


@dataclass(frozen=True)
class Answer:
    """An answer: ``body`` is JSON (a dict), bytes, or nothing."""

    status: int = 200
    body: dict[str, Any] | bytes | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    media: str = JSON

    @property
    def content(self) -> bytes:
        """The body as it goes over the wire."""
        if self.body is None:
            return b""
        return self.body if isinstance(self.body, bytes) else json.dumps(self.body).encode()


class GraphError(Exception):
    """A failure that the client is told of; ``inner`` are further members of its ``innerError``."""

    def __init__(
        self,
        status: int,
        message: str,
        code: str | None = None,
        headers: Mapping[str, str] | None = None,
        inner: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.code = code or _CODES.get(status) or _phrase(status)
        self.headers = dict(headers or {})
        self.inner = dict(inner or {})

    def answer(self, request_id: str, client_id: str) -> Answer:
        """The answer that tells of it."""
        inner = {
            **self.inner,
            "date": datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S"),
            "request-id": request_id,
            "client-request-id": client_id,
        }
        error = {"code": self.code, "message": self.message, "innerError": inner}
        return Answer(self.status, {"error": error}, self.headers)


def not_found(what: str) -> GraphError:
    """The error of what is not there."""
    return GraphError(404, f"Resource '{what}' does not exist or was deleted.")


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase.replace(" ", "")
    except ValueError:
        return "UnknownError"


def _is_deep(value: Any) -> bool:
    """Whether values are nested deeper than any documented type."""
    level = [value] if isinstance(value, dict | list) else []
    for _ in range(_DEPTH):
        inner = (each.values() if isinstance(each, dict) else each for each in level)
        level = [one for each in inner for one in each if isinstance(one, dict | list)]
        if not level:
            return False
    return True


def _refuse(constant: str) -> None:
    raise ValueError(constant)
