"""Access tokens for the asynchronous client."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Awaitable
from typing import Any, Protocol, cast
from weakref import WeakKeyDictionary

from graph_sdk._runtime.auth import AccessToken, Credential, KeptToken


class AsyncCredential(Protocol):
    """Anything that gives tokens when awaited, as azure.identity.aio does."""

    def get_token(self, *scopes: str) -> Awaitable[AccessToken | str]:
        """A token for ``scopes``."""
        ...


class AsyncTokens:
    """Tokens of a credential; one that blocks is asked in a thread."""

    __slots__ = ("_credential", "_scopes", "_kept", "_locks")

    def __init__(
        self, credential: Credential | AsyncCredential, scopes: tuple[str, ...]
    ) -> None:
        self._credential = credential
        self._scopes = scopes
        self._kept = KeptToken()
        self._locks: WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Lock] = (
            WeakKeyDictionary()
        )

    async def get(self, refused: str | None = None) -> str:
        """A valid token, another one than ``refused`` if the credential has one."""
        token = self._kept.fresh(refused)
        if token is not None:
            return token
        loop = asyncio.get_running_loop()
        async with self._locks.setdefault(loop, asyncio.Lock()):
            token = self._kept.fresh(refused)
            if token is not None:
                return token
            try:
                return self._kept.keep(await self._ask())
            except Exception:
                token = self._kept.fallback(refused)
                if token is None:
                    raise
                return token

    async def _ask(self) -> Any:
        get_token = self._credential.get_token
        if inspect.iscoroutinefunction(get_token):
            return await cast(Awaitable[Any], get_token(*self._scopes))
        given: Any = await asyncio.to_thread(get_token, *self._scopes)
        return await given if inspect.isawaitable(given) else given
