"""Failures on demand: throttling and errors, as a test asks for them."""

from __future__ import annotations

import fnmatch
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from graph_stub.messages import GraphError, Request

HEADER = "x-stub-fault"
"""``429`` or ``503; retry-after=2``: the request that carries it is answered so."""


@dataclass
class Fault:
    """Requests of ``method`` to a path like ``path`` (``*`` for any text) fail with ``status``, as
    often as ``times``.
    """

    status: int = 429
    method: str = "*"
    path: str = "*"
    times: int = 1
    retry_after: int | None = None
    code: str | None = None

    def error(self) -> GraphError:
        """The failure."""
        wait = {} if self.retry_after is None else {"Retry-After": str(self.retry_after)}
        return GraphError(self.status, "This failure was asked for.", self.code, wait)


class Faults:
    """The failures that are waiting."""

    def __init__(self) -> None:
        self._waiting: list[Fault] = []

    def add(self, wanted: Any) -> None:
        """A failure as JSON tells it, with the names of :class:`Fault` in camel case.

        Raises :class:`GraphError` (400) for what is none.
        """
        self._waiting.append(_fault(wanted))

    def clear(self) -> None:
        """No failure waits any more."""
        self._waiting.clear()

    def check(self, request: Request) -> None:
        """Raise the failure that waits for ``request``, if one does."""
        asked = request.headers.get(HEADER)
        if asked:
            raise _from_header(asked).error()
        for fault in self._waiting:
            if _matches(fault, request):
                fault.times -= 1
                if fault.times <= 0:
                    self._waiting.remove(fault)
                raise fault.error()


def _matches(fault: Fault, request: Request) -> bool:
    method = fault.method in ("*", request.method)
    path = request.path.strip("/").lower()
    return method and fnmatch.fnmatchcase(path, fault.path.strip("/").lower())


def _fault(wanted: Any) -> Fault:
    names = {
        "status": int,
        "method": str,
        "path": str,
        "times": int,
        "retryAfter": int,
        "code": str,
    }
    if not isinstance(wanted, dict):
        raise GraphError(400, "A fault is a JSON object.")
    for name, value in wanted.items():
        if name not in names or type(value) is not names[name]:
            raise GraphError(400, f"A fault has no {name!r} like that; it has {', '.join(names)}.")
    return _checked(
        Fault(
            wanted.get("status", 429),
            wanted.get("method", "*").upper(),
            wanted.get("path", "*"),
            wanted.get("times", 1),
            wanted.get("retryAfter"),
            wanted.get("code"),
        )
    )


def _from_header(text: str) -> Fault:
    status, *options = (part.strip() for part in text.split(";"))
    given: Mapping[str, str] = dict(_option(each) for each in options)
    wait = given.get("retry-after", "")
    digits = status.isascii() and status.isdigit()
    return _checked(Fault(int(status) if digits else 0, retry_after=int(wait) if wait else None))


def _option(text: str) -> tuple[str, str]:
    name, _, value = (part.strip() for part in text.partition("="))
    if name.lower() != "retry-after" or not (value.isascii() and value.isdigit()):
        raise GraphError(400, f"{HEADER} is like '503; retry-after=2'.")
    return name.lower(), value


def _checked(fault: Fault) -> Fault:
    if not 400 <= fault.status <= 599:
        raise GraphError(400, "The status of a fault is one from 400 to 599.")
    return fault
