"""Access tokens for tests: JSON Web Tokens without a signature (RFC 7519, section 6)."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from graph_stub.messages import GraphError

WORK = "delegatedWork"
PERSONAL = "delegatedPersonal"
APPLICATION = "application"
SCHEMES = (WORK, PERSONAL, APPLICATION)
CONSUMERS = "9188040d-6c67-4c5b-b112-36a304b66dad"
"""The tenant that tokens of personal accounts name."""
ORGANISATION = "00000000-0000-4000-8000-00000000000a"
USER = "00000000-0000-4000-8000-000000000001"
_OPENID = frozenset(("openid", "profile", "email", "offline_access"))


@dataclass(frozen=True)
class Caller:
    """Whom a token speaks for: its scheme, the scopes or roles granted, the signed-in user."""

    scheme: str = WORK
    scopes: frozenset[str] = frozenset()
    user: str = USER


def token(scopes: str | Iterable[str] = (), scheme: str = WORK, user: str = USER) -> str:
    """A token for tests that grants ``scopes`` (blanks separate them in a text) under ``scheme``.

    Raises :class:`ValueError` for a scheme that there is not.
    """
    if scheme not in SCHEMES:
        raise ValueError(f"no scheme {scheme!r}; there is {', '.join(SCHEMES)}")
    granted = scopes.split() if isinstance(scopes, str) else list(scopes)
    claims: dict[str, Any] = {"aud": "https://graph.microsoft.com"}
    if scheme == APPLICATION:
        claims |= {"idtyp": "app", "roles": granted, "tid": ORGANISATION}
    else:
        tenant = CONSUMERS if scheme == PERSONAL else ORGANISATION
        claims |= {"idtyp": "user", "scp": " ".join(granted), "oid": user, "tid": tenant}
    return f"{_encoded({'alg': 'none', 'typ': 'JWT'})}.{_encoded(claims)}."


def caller(headers: Mapping[str, str]) -> Caller:
    """Whom the request speaks for. Raises :class:`GraphError` (401) without a readable token."""
    kind, _, text = headers.get("authorization", "").partition(" ")
    if kind.lower() != "bearer" or not text.strip():
        raise _refused("Access token is empty.")
    claims = _claims(text.strip())
    roles, scopes = claims.get("roles"), claims.get("scp")
    if isinstance(scopes, str):
        scheme = PERSONAL if claims.get("tid") == CONSUMERS else WORK
        user = claims.get("oid")
        mine = frozenset(scopes.split()) - _OPENID
        return Caller(scheme, mine, user if isinstance(user, str) and user else USER)
    if isinstance(roles, list):
        return Caller(APPLICATION, frozenset(each for each in roles if isinstance(each, str)))
    raise _refused("The token has neither scp nor roles.")


def _claims(text: str) -> dict[str, Any]:
    parts = text.split(".")
    try:
        claims = json.loads(base64.urlsafe_b64decode(parts[1] + "=" * (-len(parts[1]) % 4)))
    except (ValueError, IndexError, RecursionError):
        raise _refused("The token is no JSON Web Token.") from None
    if not isinstance(claims, dict):
        raise _refused("The token has no claims.")
    return claims


def _refused(message: str) -> GraphError:
    hint = "This server takes unsigned ones; GET /_stub/token?scopes=User.Read makes one."
    challenge = {"WWW-Authenticate": 'Bearer realm="graph-stub"'}
    return GraphError(401, f"{message} {hint}", headers=challenge)


def _encoded(value: dict[str, Any]) -> str:
    text = json.dumps(value, separators=(",", ":")).encode()
    return base64.urlsafe_b64encode(text).rstrip(b"=").decode()
