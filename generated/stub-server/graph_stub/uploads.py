"""Upload sessions: a file in pieces, each with its range (RFC 9110, section 14.4)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from graph_stub.messages import GraphError, not_found
from graph_stub.store import Entity

EXPIRES = "2099-01-01T00:00:00Z"
_RANGE = re.compile(r"bytes (\d{1,15})-(\d{1,15})/(\d{1,15})$")


@dataclass
class Session:
    """A session: the item that the file is for, and what has come of it."""

    entity: Entity
    received: bytes = b""


class Uploads:
    """The open sessions of one version by number."""

    def __init__(self) -> None:
        self._sessions: dict[str, Session] = {}
        self._number = 0

    def begin(self, entity: Entity) -> str:
        """The name of a new session."""
        self._number += 1
        self._sessions[str(self._number)] = Session(entity)
        return str(self._number)

    def state(self, name: str) -> dict[str, Any]:
        """What the session waits for. Raises :class:`GraphError` (404) for no such session."""
        received = len(self._session(name).received)
        return {"expirationDateTime": EXPIRES, "nextExpectedRanges": [f"{received}-"]}

    def cancel(self, name: str) -> None:
        """End a session. Raises :class:`GraphError` (404) for no such session."""
        self._session(name)
        del self._sessions[name]

    def receive(self, name: str, content_range: str, body: bytes) -> Entity | None:
        """Take a piece; the item, with its content, where it was the last.

        Raises :class:`GraphError`: 404 for no such session, 400 for a range that does not fit the
        piece, 416 for one that is not expected.
        """
        session = self._session(name)
        found = _RANGE.match(content_range)
        if found is None:
            raise GraphError(400, "A Content-Range such as 'bytes 0-99/100' is needed.")
        first, last, total = map(int, found.groups())
        if last - first + 1 != len(body) or last >= total:
            raise GraphError(400, "The Content-Range does not fit the piece.")
        if first != len(session.received):
            raise GraphError(416, "The piece is not the one that is expected.", "invalidRange")
        session.received += body
        if len(session.received) < total:
            return None
        session.entity.content = (session.received, "application/octet-stream")
        del self._sessions[name]
        return session.entity

    def _session(self, name: str) -> Session:
        if name not in self._sessions:
            raise not_found(name)
        return self._sessions[name]
