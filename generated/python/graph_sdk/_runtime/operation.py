"""What a generated method knows of its operation: routes, keys and answers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


_KEY = re.compile(r"\{(\w+)(?::([^{}]+))?\}")


class Key:
    """A key or function parameter in a path template.

    ``literal`` is the Edm type of a function parameter, which is written as an OData
    literal (OData 4.01 URL conventions, 5.1.1.14). ``path`` marks the path of a drive
    item, which keeps its slashes.
    """

    __slots__ = ("name", "literal", "path")

    def __init__(self, name: str, further: str = "") -> None:
        self.name = name
        self.path = further == "path"
        self.literal = further if further and not self.path else None


class Answer:
    """What a route answers with: its kind and the type of what it holds.

    ``kind`` is entity, value, collection, delta, stream, redirect, long_running,
    multi_status or empty. ``type`` is the name of a type in ``models``, an Edm type,
    ``Model`` for any structured value, or None.
    """

    __slots__ = ("kind", "type")

    def __init__(self, kind: str, type: str | None = None) -> None:
        self.kind = kind
        self.type = type


ANY = Answer("entity", "Model")
"""Any structured value, as the generic model."""


class Route:
    """One documented request line: HTTP method, path template and answer.

    In the template a key stands in braces; behind a colon is what it is besides its
    name: ``{period:Edm.String}``, ``{item_path:path}``. ``via`` is the word that tells
    this route from another with the same keys.
    """

    __slots__ = ("method", "template", "keys", "answer", "via")

    def __init__(
        self,
        method: str,
        template: str,
        kind: str = "empty",
        type: str | None = None,
        via: str | None = None,
    ) -> None:
        self.method = method
        self.template = _KEY.sub(r"{\1}", template)
        self.keys = tuple(Key(*key) for key in _KEY.findall(template))
        self.answer = Answer(kind, type)
        self.via = via

    def key_names(self) -> set[str]:
        """Names of the keys this route takes."""
        return {key.name for key in self.keys}

    def __str__(self) -> str:
        word = f'  (via="{self.via}")' if self.via else ""
        return f"{self.method} {self.template}{word}"


class Operation:
    """One page of the documentation: the routes a method chooses from.

    ``rows`` are the arguments of each ``Route``; routes are made when they are first
    asked for. ``media_type`` is that of the documented request body where it is no
    JSON; ``body_type`` the name of its type, so that a derived type can be told.
    """

    __slots__ = ("name", "docs", "media_type", "body_type", "_rows", "_routes")

    def __init__(
        self,
        name: str,
        rows: tuple[tuple[Any, ...], ...],
        docs: str = "",
        media_type: str | None = None,
        body_type: str | None = None,
    ) -> None:
        self.name = name
        self.docs = docs
        self.media_type = media_type
        self.body_type = body_type
        self._rows = rows
        self._routes: tuple[Route, ...] | None = None

    @property
    def routes(self) -> tuple[Route, ...]:
        """The routes, in the order of the page."""
        if self._routes is None:
            self._routes = tuple(Route(*row) for row in self._rows)
        return self._routes

    def choose(self, keys: Mapping[str, Any], via: str | None = None) -> Route:
        """The one route that takes exactly the ``keys`` that are not None.

        Raises TypeError, listing the routes, when none or several fit.
        """
        given = {name for name, value in keys.items() if value is not None}
        found = [
            route
            for route in self.routes
            if (via is None or route.via == via) and route.key_names() == given
        ]
        if len(found) > 1 and via is None:
            found = [route for route in found if route.via is None] or found
        if len(found) == 1:
            return found[0]
        raise TypeError(self._explain(given, via, found))

    def _explain(
        self, given: Iterable[str], via: str | None, found: list[Route]
    ) -> str:
        passed = [*sorted(given), *([f'via="{via}"'] if via else [])]
        told = ", ".join(passed) if passed else "no keys"
        if found:
            reason = f"several routes take {told}; name one by via="
        else:
            reason = f"no route takes {told}"
        lines = [f"{self.name}(): {reason}", "The routes are:"]
        for route in found or self.routes:
            names = ", ".join(sorted(route.key_names())) or "no keys"
            lines.append(f"  {route}  with {names}")
        if self.docs:
            lines.append(self.docs)
        return "\n".join(lines)
