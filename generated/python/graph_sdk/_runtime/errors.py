"""The errors a call raises, all of them a GraphError."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    import httpx2


class GraphError(Exception):
    """Base of all errors of this package."""


class TransportError(GraphError):
    """No complete answer arrived: connection refused or lost, protocol broken."""


class RequestTimeout(TransportError):
    """The server did not connect or answer in time."""


class OperationFailed(GraphError):
    """A long-running operation ended without success; ``operation`` tells how."""

    def __init__(self, message: str, operation: Any = None) -> None:
        super().__init__(message)
        self.operation = operation


class APIError(GraphError):
    """The service answered with an error status.

    Attributes:
        status: HTTP status code.
        code: Error code of the service, as ``Request_ResourceNotFound``, or "".
        message: Message of the service, or "".
        request_id: Header ``request-id``: what Microsoft's support asks for.
        client_request_id: Header ``client-request-id`` as it was sent.
        retry_after: Seconds the service asked to wait, or None.
        error: The decoded ``error`` object of the body, or an empty dict.
        response: The HTTP response, of type ``httpx2.Response``.
    """

    def __init__(self, response: httpx2.Response) -> None:
        self.response = response
        self.status = response.status_code
        self.error = _error_object(response)
        self.code = str(self.error.get("code") or "")
        self.message = str(self.error.get("message") or "")
        headers = response.headers
        inner = self.error.get("innerError") or self.error.get("innererror")
        if not isinstance(inner, dict):
            inner = {}
        self.request_id = headers.get("request-id") or inner.get("request-id")
        self.client_request_id = (
            headers.get("client-request-id")
            or inner.get("client-request-id")
            or _sent_header(response, "client-request-id")
        )
        self.retry_after = retry_after(response)
        super().__init__(self._describe())

    def _describe(self) -> str:
        told = f"{self.status} {self.code}".rstrip()
        if self.message:
            told = f"{told}: {self.message}"
        if self.request_id:
            told = f"{told} (request-id {self.request_id})"
        return told

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.response,)


class BadRequest(APIError):
    """400: the request is malformed or not valid."""


class Unauthorized(APIError):
    """401: the token is missing, expired or for another audience."""


class Forbidden(APIError):
    """403: the token lacks a permission, or access is denied by policy."""


class NotFound(APIError):
    """404: the resource does not exist, or the caller may not see it."""


class Conflict(APIError):
    """409: the request conflicts with the state of the resource."""


class Gone(APIError):
    """410: no longer there; for a delta link, start again without it."""


class PreconditionFailed(APIError):
    """412: the resource changed since the ETag in If-Match."""


class Throttled(APIError):
    """429: too many requests; ``retry_after`` tells how long to wait."""


class ServerError(APIError):
    """5xx: the service failed."""


_BY_STATUS: dict[int, type[APIError]] = {
    400: BadRequest,
    401: Unauthorized,
    403: Forbidden,
    404: NotFound,
    409: Conflict,
    410: Gone,
    412: PreconditionFailed,
    429: Throttled,
}


def error_for(response: httpx2.Response) -> APIError:
    """The error of an answer whose body was read, by its status."""
    status = response.status_code
    kind = _BY_STATUS.get(status, ServerError if status >= 500 else APIError)
    return kind(response)


def retry_after(response: httpx2.Response) -> float | None:
    """Seconds of the header Retry-After (RFC 9110, 10.2.3), a number or a date."""
    value = response.headers.get("retry-after", "").strip()
    if not value:
        return None
    try:
        return max(0.0, float(value))
    except ValueError:
        pass
    from datetime import datetime, timezone
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(value)
    except ValueError:
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=timezone.utc)
    return max(0.0, (moment - datetime.now(timezone.utc)).total_seconds())


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """The end of a message on a name there is not: the nearest one there is."""
    from difflib import get_close_matches

    close = get_close_matches(name, sorted(known), 1)
    return f"; did you mean {close[0]!r}?" if close else ""


def _sent_header(response: httpx2.Response, name: str) -> str | None:
    try:
        return response.request.headers.get(name)
    except RuntimeError:  # the response was made without a request
        return None


def _error_object(response: httpx2.Response) -> dict[str, Any]:
    import json

    try:
        body = json.loads(response.content)
    except ValueError:
        return {}
    error = body.get("error") if isinstance(body, dict) else None
    if isinstance(error, dict):
        return error
    if isinstance(error, str):
        return {"code": error, "message": body.get("error_description", "")}
    return {}
