"""What a generated method knows of its operation: routes, keys and answers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class Key:
    """A key or function parameter in a path template.

    ``literal`` is the Edm type of a function parameter, which is written as an OData
    literal (OData 4.01 URL conventions, 5.1.1.14). ``path`` marks the path of a drive
    item, which keeps its slashes.
    """

    __slots__ = ("name", "literal", "path")

    def __init__(
        self, name: str, literal: str | None = None, path: bool = False
    ) -> None:
        self.name = name
        self.literal = literal
        self.path = path


class Answer:
    """What a route answers with: its kind and the type of what it holds.

    ``kind`` is entity, value, collection, delta, stream, redirect, long_running,
    multi_status or empty. ``type`` is the name of a type in ``models``, an Edm type,
    ``Model`` for any structured value, or None.
    """

    __slots__ = ("kind", "type", "collection")

    def __init__(
        self, kind: str, type: str | None = None, collection: bool = False
    ) -> None:
        self.kind = kind
        self.type = type
        self.collection = collection


EMPTY = Answer("empty")
ANY = Answer("entity", "Model")
"""Any structured value, as the generic model."""


class Route:
    """One documented request line: HTTP method, path template, keys and answer.

    ``via`` is the word that tells this route from another with the same keys.
    """

    __slots__ = ("method", "template", "keys", "answer", "via")

    def __init__(
        self,
        method: str,
        template: str,
        keys: tuple[str | Key, ...] = (),
        answer: Answer = EMPTY,
        via: str | None = None,
    ) -> None:
        self.method = method
        self.template = template
        self.keys = keys
        self.answer = answer
        self.via = via

    def key_names(self) -> set[str]:
        """Names of the keys this route takes."""
        return {key if isinstance(key, str) else key.name for key in self.keys}

    def __str__(self) -> str:
        word = f'  (via="{self.via}")' if self.via else ""
        return f"{self.method} {self.template}{word}"


class Operation:
    """One page of the documentation: the routes a method chooses from.

    ``media_type`` is that of the documented request body where it is no JSON;
    ``body_type`` the name of its type, so that a derived type can be told.
    """

    __slots__ = ("name", "routes", "docs", "media_type", "body_type")

    def __init__(
        self,
        name: str,
        routes: tuple[Route, ...],
        docs: str = "",
        media_type: str | None = None,
        body_type: str | None = None,
    ) -> None:
        self.name = name
        self.routes = routes
        self.docs = docs
        self.media_type = media_type
        self.body_type = body_type

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
