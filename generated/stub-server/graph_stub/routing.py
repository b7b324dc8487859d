"""From a request to its route: a tree of the documented paths, walked along the request's tokens.

A literal goes before a function, a function before a key.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from graph_stub.messages import GraphError
from graph_stub.segments import Token, bare, literal, tokens
from graph_stub.tables import Route

_FUNCTION = re.compile(r"([^(]+)\((.*)\)$")
_ALTERNATE = re.compile(r"([A-Za-z_]\w*)=(.*)$", re.DOTALL)
_TYPED = frozenset(("list", "create", "delta", "get", "update", "replace"))


@dataclass
class Node:
    """A place in the tree; ``type`` is that of what stands there, as far as its routes tell."""

    literals: dict[str, Node] = field(default_factory=dict)
    functions: dict[tuple[str, frozenset[str]], Node] = field(default_factory=dict)
    key: Node | None = None
    alternates: dict[str, Node] = field(default_factory=dict)
    drives: dict[bool, Node] = field(default_factory=dict)
    lost: Node | None = None
    routes: dict[str, Route] = field(default_factory=dict)
    type: str | None = None
    names: tuple[str, ...] = ()
    kind: str = "name"


@dataclass(frozen=True)
class Step:
    """A segment of a request that was matched.

    ``kind`` is name, function, cast, key, drive, lost or system; ``name`` is that of a name or
    function, in lower case, or the property of an alternate key; ``value`` the key or path.
    ``names`` are the properties that a key may be given by, ``type`` is that of what stands there.
    """

    kind: str
    name: str = ""
    value: str = ""
    type: str | None = None
    names: tuple[str, ...] = ()


@dataclass(frozen=True)
class Match:
    """The route of a request, and its steps."""

    route: Route
    steps: tuple[Step, ...]


class Router:
    """Finds the route of a request among ``routes``; of two for one request the first counts."""

    def __init__(self, routes: Iterable[Route]) -> None:
        self._root = Node()
        for route in routes:
            self._add(route)

    def find(self, method: str, path: str) -> Match:
        """The route that ``method`` and ``path`` are of.

        Raises :class:`GraphError`: 404 for a path that no page documents, 405 for a method.
        """
        allowed: dict[str, None] = {}
        for node, steps in _walk(self._root, tokens(path), 0):
            route = node.routes.get(method)
            if route is not None:
                return Match(route, steps)
            allowed.update(dict.fromkeys(node.routes))
        if allowed:
            methods = ", ".join(sorted(allowed))
            message = f"{method} is not documented for this path; there is {methods}."
            raise GraphError(405, message, headers={"Allow": methods})
        raise GraphError(404, f"No page documents the path {path}.", "UnknownPath")

    def steps(self, path: str) -> tuple[Step, ...]:
        """The steps of ``path``, whatever is documented there; none where no page knows it."""
        return next((steps for _, steps in _walk(self._root, tokens(path), 0)), ())

    def _add(self, route: Route) -> None:
        node = self._root
        visited = [node]
        for segment in route.path:
            node = _below(node, segment)
            visited.append(node)
        node.routes.setdefault(route.method, route)
        if route.does in _TYPED and node.type is None and route.type != "Edm.Untyped":
            node.type = route.type


def _below(node: Node, segment: str) -> Node:
    """The node for ``segment`` of a documented path, made if need be."""
    if segment in (":", "::"):
        return node.drives.setdefault(segment == "::", Node())
    if segment == "{**}":
        node.lost = node.lost or Node()
        return node.lost
    if segment.startswith("{="):
        return node.alternates.setdefault(segment[2:-1].lower(), Node())
    if segment.startswith("{"):
        node.key = node.key or Node()
        names = (*node.key.names, *segment[1:-1].split("|"))
        node.key.names = tuple(dict.fromkeys(each for each in names if each))
        return node.key
    if found := _FUNCTION.match(segment):
        parameters = frozenset(each.lower() for each in found[2].split(",") if each)
        return node.functions.setdefault((literal(found[1]), parameters), Node())
    name = literal(segment)
    kind = "system" if name.startswith("$") else "cast" if name != segment.lower() else "name"
    return node.literals.setdefault(name, Node(kind=kind))


_Walk = Iterator[tuple[Node, tuple[Step, ...]]]


def _walk(node: Node, path: Sequence[Token], at: int) -> _Walk:
    """The nodes that the tokens from ``at`` on lead to, the best first."""
    if at == len(path):
        yield node, ()
        return
    token = path[at]
    for following, steps in _matches(node, token):
        if token.drive is None:
            yield from _on(steps, following, path, at + 1)
        elif (drive := following.drives.get(token.closed)) is not None:
            yield from _on(
                (*steps, Step("drive", "", token.drive, drive.type)), drive, path, at + 1
            )
    if node.lost is not None:
        for end in range(len(path), at, -1):
            text = "/".join(each.text for each in path[at:end])
            yield from _on((Step("lost", "", text),), node.lost, path, end)


def _on(steps: tuple[Step, ...], node: Node, path: Sequence[Token], at: int) -> _Walk:
    for found, more in _walk(node, path, at):
        yield found, (*steps, *more)


def _matches(node: Node, token: Token) -> _Walk:
    """The nodes that one token leads to; a key in parentheses takes two steps."""
    arguments = token.arguments
    named = node.literals.get(token.name)
    if named is not None and not arguments:
        yield named, (Step(named.kind, token.name, "", named.type),)
    if arguments is not None:
        yield from _called(node, token, arguments)
    if named is not None and arguments and len(arguments) == 1:
        ((name, value),) = arguments.items()
        first = Step("name", token.name, "", named.type)
        for key, step in _keys(named, name, value, named.type):
            yield key, (first, step)
    if arguments is None or named is None:
        alternate = _ALTERNATE.match(token.text)
        name, value = (alternate[1], alternate[2]) if alternate else ("", token.text)
        for key, step in _keys(node, name.lower(), bare(value), node.type, token.text):
            yield key, (step,)


def _called(node: Node, token: Token, arguments: dict[str, str]) -> _Walk:
    for (name, parameters), found in node.functions.items():
        given = arguments.keys()
        if name == token.name and (given == parameters or (len(parameters) == 1 and "" in given)):
            yield found, (Step("function", token.text.lower(), "", found.type),)


def _keys(
    node: Node, name: str, value: str, of: str | None, whole: str = ""
) -> Iterator[tuple[Node, Step]]:
    """The key below ``node``, a collection of the type ``of``; ``name`` is its property, if any."""
    if name and (alternate := node.alternates.get(name)) is not None:
        yield alternate, Step("key", name, value, alternate.type or of, (name,))
    if node.key is not None:
        key = node.key.type or of
        if name and not whole:
            yield node.key, Step("key", name, value, key, (name,))
        else:
            yield node.key, Step("key", "", (whole and bare(whole)) or value, key, node.key.names)
