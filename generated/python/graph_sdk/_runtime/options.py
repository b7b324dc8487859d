"""Options that every method of the client takes besides its own parameters."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypedDict


class Options(TypedDict, total=False):
    """Options of one call; each overrides the setting of the client."""

    headers: Mapping[str, str]
    """Further request headers; they win over those the method sets."""

    query: Mapping[str, Any]
    """Further query parameters by the name they have in the URL."""

    timeout: float
    """Seconds to wait for the connection, each read and each write."""

    retries: int
    """How often to try again after a failure that may pass."""
