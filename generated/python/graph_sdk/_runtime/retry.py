"""When a request is sent again, and after which pause."""

from __future__ import annotations

from random import random
from typing import TYPE_CHECKING

import httpx2

from graph_sdk._runtime.errors import retry_after

if TYPE_CHECKING:
    from graph_sdk._runtime.call import Call

_IDEMPOTENT = frozenset(("GET", "HEAD", "OPTIONS", "PUT", "DELETE"))
_REFUSED = frozenset((429, 503, 504))
_FAILED = frozenset((500, 502))
_NEVER_SENT = (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.PoolTimeout)
_HOPELESS = (httpx2.UnsupportedProtocol, httpx2.LocalProtocolError)
_LONGEST_PAUSE = 30.0


def pause_after_answer(
    call: Call, response: httpx2.Response, attempt: int
) -> float | None:
    """Seconds to wait before sending ``call`` again; None where it must not be.

    429, 503 and 504 are tried again with any method, 500 and 502 only with methods that
    are idempotent (RFC 9110, 9.2.2). Retry-After is kept, however long.
    """
    status = response.status_code
    if attempt >= call.retries:
        return None
    if status not in _REFUSED and not (
        status in _FAILED and call.method in _IDEMPOTENT
    ):
        return None
    asked = retry_after(response)
    return backoff(attempt) if asked is None else asked


def pause_after_failure(
    call: Call, error: httpx2.RequestError, attempt: int
) -> float | None:
    """The same after no answer came.

    A method that is not idempotent is sent again only if it surely never went out.
    """
    if attempt >= call.retries or isinstance(error, _HOPELESS):
        return None
    if call.method in _IDEMPOTENT or isinstance(error, _NEVER_SENT):
        return backoff(attempt)
    return None


def backoff(attempt: int) -> float:
    """Half a second, doubled with each attempt, with jitter, 30 seconds at most."""
    return min(_LONGEST_PAUSE, 0.5 * 2.0**attempt) * (0.5 + random() / 2)
