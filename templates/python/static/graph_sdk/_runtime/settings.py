"""Settings of a client: host, version, scopes, limits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import httpx2

CLOUDS = {
    "global": "https://graph.microsoft.com",
    "us_government": "https://graph.microsoft.us",
    "us_government_dod": "https://dod-graph.microsoft.us",
    "china": "https://microsoftgraph.chinacloudapi.cn",
}
"""Hosts of the national clouds."""


class Settings:
    """What holds for every call of one client."""

    __slots__ = (
        "origin",
        "root",
        "scopes",
        "timeout",
        "retries",
        "headers",
        "transport",
    )

    def __init__(
        self,
        version: str,
        *,
        cloud: str,
        base_url: str | None,
        scopes: Sequence[str] | None,
        timeout: float | None,
        retries: int,
        headers: Mapping[str, str] | None,
        transport: Mapping[str, Any],
    ) -> None:
        """Raises ValueError for an unknown cloud, a base URL without a host, or a limit
        that cannot be.
        """
        if cloud not in CLOUDS:
            known = ", ".join(CLOUDS)
            raise ValueError(f"unknown cloud {cloud!r}; the clouds are {known}")
        if retries < 0:
            raise ValueError(f"retries is {retries}, less than 0")
        if timeout is not None and timeout <= 0:
            raise ValueError(f"timeout is {timeout}; None is for no limit")
        base = (base_url or CLOUDS[cloud]).rstrip("/")
        scheme, separator, rest = base.partition("://")
        host, slash, path = rest.partition("/")
        if not separator or not host:
            raise ValueError(f"base_url {base_url!r} is no absolute URL")
        self.origin = f"{scheme}://{host}"
        self.root = f"{self.origin}{slash}{path}".removesuffix(f"/{version}")
        self.root = f"{self.root}/{version}"
        self.scopes = tuple(scopes or (f"{CLOUDS[cloud]}/.default",))
        self.timeout = timeout
        self.retries = retries
        self.headers = dict(headers or {})
        self.transport = dict(transport)

    def url(self, path_or_url: str) -> str:
        """An absolute URL; a path is taken below the version."""
        if "://" in path_or_url.partition("?")[0]:
            return path_or_url
        return f"{self.root}/{path_or_url.lstrip('/')}"

    def is_own(self, url: str | httpx2.URL) -> bool:
        """Whether ``url`` is of the service's own origin: the token may go there."""
        if str(url).startswith(f"{self.origin}/"):
            return True
        import httpx2

        own, other = httpx2.URL(self.origin), httpx2.URL(url)
        return (own.scheme, own.host, own.port) == (
            other.scheme,
            other.host,
            other.port,
        )
