"""Logging by the standard library, under the name ``graph_sdk``, without secrets.

Requests go to DEBUG, repeated attempts to WARNING. Tokens, bodies and other headers are
never logged; of a URL at another host, which may be signed, only the host is.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import httpx2

    from graph_sdk._runtime.call import Call

logger = logging.getLogger("graph_sdk")

_SECRET = ("token", "sig", "secret", "password", "auth", "code", "key")


def shown(url: str, own: bool) -> str:
    """A URL fit for a log."""
    base, _, query = url.partition("?")
    if not own:
        scheme, _, rest = base.partition("://")
        return f"{scheme}://{rest.partition('/')[0].rpartition('@')[2]}/..."
    if not query:
        return base
    parts = (part.partition("=") for part in query.split("&"))
    return f"{base}?" + "&".join(
        (
            f"{name}=..."
            if any(word in name.lower() for word in _SECRET)
            else name + mark + value
        )
        for name, mark, value in parts
    )


def log_answer(call: Call, own: bool, response: httpx2.Response, number: str) -> None:
    """Log that ``call`` was answered."""
    if logger.isEnabledFor(logging.DEBUG):
        logger.debug(
            "%s %s: %s (client-request-id %s)",
            call.method,
            shown(call.url, own),
            response.status_code,
            number,
        )


def log_retry(
    call: Call, own: bool, reason: object, attempt: int, pause: float
) -> None:
    """Log that ``call`` is sent again after ``pause`` seconds."""
    logger.warning(
        "%s %s: %s; attempt %d of %d in %.1f s",
        call.method,
        shown(call.url, own),
        reason,
        attempt + 2,
        call.retries + 1,
        pause,
    )
