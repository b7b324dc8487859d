"""Access tokens: taken from a credential, kept, and renewed before they expire."""

from __future__ import annotations

import threading
import time
from typing import Any, Protocol

_MARGIN = 300.0
_PAUSE_AFTER_FAILURE = 30.0


class AccessToken(Protocol):
    """A token and when it expires, in seconds since 1970; as azure-core has it."""

    @property
    def token(self) -> str: ...

    @property
    def expires_on(self) -> int: ...


class Credential(Protocol):
    """Anything that gives tokens, as the credentials of azure-identity do."""

    def get_token(self, *scopes: str) -> AccessToken | str:
        """A token for ``scopes``; a bare string is not kept but asked for each time."""
        ...


class KeptToken:
    """The token that was last given, and when to ask for the next."""

    __slots__ = ("_token", "_expires", "_renew")

    def __init__(self) -> None:
        self._token: str | None = None
        self._expires = 0.0
        self._renew = 0.0

    def fresh(self, refused: str | None) -> str | None:
        """The token, unless it is due for renewal or was refused."""
        if self._token == refused or time.time() >= self._renew:
            return None
        return self._token

    def keep(self, given: Any) -> str:
        """Keep what a credential gave; its token."""
        if isinstance(given, str):
            return given
        token: str = given.token
        now = time.time()
        left = float(given.expires_on) - now
        self._expires = now + left
        self._renew = now + left - min(_MARGIN, left / 5)
        self._token = token
        return token

    def fallback(self, refused: str | None) -> str | None:
        """The token while it is still valid, where no new one could be had."""
        now = time.time()
        if self._token is None or self._token == refused or now >= self._expires:
            return None
        self._renew = min(now + _PAUSE_AFTER_FAILURE, self._expires)
        return self._token


class Tokens:
    """Tokens of a credential, for one set of scopes; safe to share by threads."""

    __slots__ = ("_credential", "_scopes", "_kept", "_lock")

    def __init__(self, credential: Credential, scopes: tuple[str, ...]) -> None:
        self._credential = credential
        self._scopes = scopes
        self._kept = KeptToken()
        self._lock = threading.Lock()

    def get(self, refused: str | None = None) -> str:
        """A valid token, another one than ``refused`` if the credential has one."""
        token = self._kept.fresh(refused)
        if token is not None:
            return token
        with self._lock:
            token = self._kept.fresh(refused)
            if token is not None:
                return token
            try:
                return self._kept.keep(self._credential.get_token(*self._scopes))
            except Exception:
                token = self._kept.fallback(refused)
                if token is None:
                    raise
                return token
