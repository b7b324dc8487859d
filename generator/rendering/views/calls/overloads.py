"""Which arguments of a method go together, and what they give: one overload for each way."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from generator.rendering.views.calls.routes import Answer, BoundRoute
from generator.rendering.views.calls.signature import MethodSignature, Place


class Overload(msgspec.Struct, frozen=True):
    """One way to call a method: the keys that go together, and the answer of their routes.

    ``via`` are the words that choose among these routes, ``via_required`` whether one has to be
    given. ``by_link`` is the way without keys, by a delta link alone. ``routes`` are those that are
    called so.
    """

    keys: tuple[str, ...]
    answer: Answer
    via: tuple[str, ...] = ()
    via_required: bool = False
    by_link: bool = False
    routes: tuple[BoundRoute, ...] = ()


def overloads(signature: MethodSignature) -> tuple[Overload, ...]:
    """The ways to call a method, in the order of its routes."""
    by_keys: dict[frozenset[str], list[BoundRoute]] = {}
    for route in signature.routes:
        by_keys.setdefault(frozenset(route.key_names), []).append(route)
    ways = [way for rivals in by_keys.values() for way in _ways(rivals)]
    if signature.at(Place.LINK) and all(way.keys for way in ways):
        ways.append(Overload((), ways[0].answer, by_link=True, routes=signature.routes))
    return tuple(ways)


def _ways(rivals: list[BoundRoute]) -> Iterator[Overload]:
    """The ways to call routes with the same keys: one for each answer that they give."""
    by_answer: dict[Answer, list[BoundRoute]] = {}
    for route in rivals:
        by_answer.setdefault(route.answer, []).append(route)
    for answer, routes in by_answer.items():
        words = tuple(each.via for each in routes if each.via is not None)
        required = len(words) == len(routes)
        yield Overload(routes[0].key_names, answer, words, required, routes=tuple(routes))
