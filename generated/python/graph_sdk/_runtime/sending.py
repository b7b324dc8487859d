"""How one call is carried out: tokens, attempts, redirects.

The course of a call is a generator, the same for both clients: it yields what has to be
done (``GetToken``, ``Send``, ``Sleep``), the client does it, waiting in its own way,
and sends the outcome back in.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from os import urandom
from typing import TYPE_CHECKING, Any

import httpx2

from graph_sdk._runtime.errors import RequestTimeout, TransportError, error_for
from graph_sdk._runtime.logs import log_answer, log_retry
from graph_sdk._runtime.retry import pause_after_answer, pause_after_failure

if TYPE_CHECKING:
    from graph_sdk._runtime.call import Call
    from graph_sdk._runtime.settings import Settings

_REDIRECTS = frozenset((301, 302, 303, 307, 308))
_MOST_REDIRECTS = 10


class GetToken:
    """Get an access token, another one than ``refused``."""

    __slots__ = ("refused",)

    def __init__(self, refused: str | None) -> None:
        self.refused = refused


class Send:
    """Send ``request``; read the body of its answer unless ``stream``."""

    __slots__ = ("request", "stream", "own")

    def __init__(self, request: httpx2.Request, stream: bool, own: bool) -> None:
        self.request = request
        self.stream = stream
        self.own = own


class Sleep:
    """Wait for so many seconds."""

    __slots__ = ("seconds",)

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds


Steps = Generator[GetToken | Send | Sleep, Any, httpx2.Response]

BuildRequest = Callable[..., httpx2.Request]
"""What makes a request, as ``build_request`` of httpx2's clients does."""


def carry_out(
    build: BuildRequest,
    settings: Settings,
    call: Call,
    *,
    stream: bool,
    signed: bool,
) -> Steps:
    """The steps of ``call``; they return its answer, of a status below 400.

    ``build`` makes the requests; ``signed`` tells whether there is a credential. With ``stream`` a redirect is an
    answer, else a GET follows it. Raises APIError for an error of the service,
    TransportError where no answer came.
    """
    number = _header(call, "client-request-id") or _new_number()
    refused: str | None = None
    redirects = attempt = 0
    while True:
        own = settings.is_own(call.url) and not call.anonymous
        token: str | None = None
        if signed and own and _header(call, "authorization") is None:
            token = yield GetToken(refused)
        request = _request(build, call, number, token, own)
        try:
            response: httpx2.Response = yield Send(request, stream, own)
        except httpx2.RequestError as error:
            pause = pause_after_failure(call, error, attempt)
            if pause is None:
                raise transport_error(error) from error
            reason: object = type(error).__name__
        else:
            log_answer(call, own, response, number)
            status = response.status_code
            if status < 400:
                target = None if stream else redirect_target(call, response)
                if target is None:
                    return response
                redirects += 1
                if redirects > _MOST_REDIRECTS:
                    raise error_for(response)
                call = call.follow(target)
                continue
            if status == 401 and token is not None and refused is None:
                refused = token
                continue
            pause = pause_after_answer(call, response, attempt)
            if pause is None:
                raise error_for(response)
            reason = status
        log_retry(call, own, reason, attempt, pause)
        attempt += 1
        yield Sleep(pause)


def redirect_target(call: Call, response: httpx2.Response) -> str | None:
    """Where the answer of a GET leads to; None where it is no redirect."""
    if response.status_code not in _REDIRECTS or call.method != "GET":
        return None
    location = response.headers.get("location")
    return str(response.url.join(location)) if location else None


def transport_error(error: httpx2.RequestError) -> TransportError:
    """The error of this package for one of httpx2."""
    kind = (
        RequestTimeout if isinstance(error, httpx2.TimeoutException) else TransportError
    )
    return kind(f"{type(error).__name__}: {error}".rstrip(": "))


def _request(
    build: BuildRequest,
    call: Call,
    number: str,
    token: str | None,
    own: bool,
) -> httpx2.Request:
    headers = dict(call.headers)
    if _header(call, "client-request-id") is None:
        headers["client-request-id"] = number
    if token is not None:
        headers["Authorization"] = f"Bearer {token}"
    limits = {} if call.timeout is None else {"timeout": call.timeout}
    request = build(
        call.method, call.url, headers=headers, content=call.content, **limits
    )
    if not own:
        request.headers.pop("Authorization", None)
        request.headers.pop("Cookie", None)
    return request


def _new_number() -> str:
    """A random UUID (RFC 9562, 5.4), for the header client-request-id."""
    text = urandom(16).hex()
    variant = "89ab"[int(text[16], 16) % 4]
    return f"{text[:8]}-{text[8:12]}-4{text[13:16]}-{variant}{text[17:20]}-{text[20:]}"


def _header(call: Call, name: str) -> str | None:
    for header, value in call.headers.items():
        if header.lower() == name:
            return value
    return None
