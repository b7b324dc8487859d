"""Routes of an operation as clients call them: templates, keys, answers, and what tells apart
those that take the same keys.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from generator.model import AnswerKind, Key, Operation, Response, Route
from generator.odata import (
    CastSegment,
    CollectionType,
    CountSegment,
    DrivePathSegment,
    FunctionParameter,
    FunctionSegment,
    KeySegment,
    NameSegment,
    PrimitiveType,
    RefSegment,
    Segment,
    TypeRef,
    ValueSegment,
    item_type,
    simple_name,
)
from generator.rendering.views.calls.names import Spelling, plain_name


class Answer(msgspec.Struct, frozen=True):
    """What a route answers with; ``type`` is that of one item where it is a ``collection``."""

    kind: AnswerKind
    type: TypeRef | None = None
    collection: bool = False


class RouteKey(msgspec.Struct, frozen=True):
    """A key of a route by the name that callers pass.

    ``literal`` is the Edm type of a value that is written as an OData literal, with its quotes;
    ``path`` marks what keeps its slashes: the path of a drive item, the lost beginning of a path.
    """

    name: str
    key: Key
    literal: str | None = None
    path: bool = False


class BoundRoute(msgspec.Struct, frozen=True):
    """A route with its template and keys as the runtime takes them.

    ``via`` is the word that names it among the routes with the same keys. It is None where the
    keys decide, and for a route that all those others only add segments to: that one is meant
    where no word is given.
    """

    route: Route
    template: str
    keys: tuple[RouteKey, ...]
    answer: Answer
    via: str | None = None

    @property
    def key_names(self) -> tuple[str, ...]:
        """The names of the keys, in the order of the path."""
        return tuple(each.name for each in self.keys)


def bind_routes(operation: Operation, spelling: Spelling = plain_name) -> tuple[BoundRoute, ...]:
    """The routes of ``operation`` in documented order; one that is written twice, once.

    ``spelling`` names their keys.
    """
    found: dict[tuple[str, str], BoundRoute] = {}
    for route in operation.routes:
        keys = tuple(_route_keys(route, spelling))
        template = _template(route, {(each.key.segment, each.key.parameter): each for each in keys})
        bound = BoundRoute(route, template, keys, answer_of(route.responses))
        found.setdefault((route.method.value, template), bound)
    by_keys: dict[frozenset[str], list[BoundRoute]] = {}
    for bound in found.values():
        by_keys.setdefault(frozenset(bound.key_names), []).append(bound)
    words = {id(each): word for rivals in by_keys.values() for each, word in _told_apart(rivals)}
    return tuple(msgspec.structs.replace(each, via=words[id(each)]) for each in found.values())


def answer_of(responses: Sequence[Response]) -> Answer:
    """What callers get: the long-running answer, else the first success that has a body."""
    answers = [each for each in responses if not each.error]
    running = [each for each in answers if each.kind is AnswerKind.LONG_RUNNING]
    bodies = [each for each in answers if each.kind is not AnswerKind.EMPTY]
    chosen = next(iter((*running, *bodies)), None)
    if chosen is None:
        return Answer(AnswerKind.EMPTY)
    typed = next((each.type for each in (chosen, *bodies) if each.type is not None), None)
    reference = typed.value if typed is not None else None
    if reference is None:
        return Answer(chosen.kind)
    many = isinstance(reference, CollectionType)
    return Answer(chosen.kind, item_type(reference), many)


def _route_keys(route: Route, spelling: Spelling) -> Iterator[RouteKey]:
    for key in route.keys:
        name = spelling(key.name, "key")
        segment = route.path.segments[key.segment]
        match segment:
            case FunctionSegment(_, parameters):
                parameter = next(each for each in parameters if each.name == key.parameter)
                yield RouteKey(name, key, _literal(parameter, key.type))
            case KeySegment(quoted=True):
                yield RouteKey(name, key, "Edm.String")
            case _:
                lost = isinstance(segment, KeySegment) and segment.lost
                path = lost or isinstance(segment, DrivePathSegment)
                yield RouteKey(name, key, path=path)


def _literal(parameter: FunctionParameter, reference: TypeRef | None) -> str | None:
    """The Edm type of a function's argument; an enumeration member's quotes are in the template."""
    if parameter.type is not None:
        return None
    if parameter.quoted:
        return "Edm.String"
    return reference.name if isinstance(reference, PrimitiveType) else None


def _template(route: Route, keys: dict[tuple[int, str | None], RouteKey]) -> str:
    pieces = []
    for index, segment in enumerate(route.path.segments):
        match segment:
            case NameSegment(name) | CastSegment(name):
                pieces.append(f"/{_fixed(name)}")
            case KeySegment(property=prefix, parenthesised=in_parentheses):
                value = f"{{{keys[index, None].name}}}"
                text = f"{_fixed(prefix)}={value}" if prefix else value
                pieces.append(f"({text})" if in_parentheses else f"/{text}")
            case FunctionSegment(name, parameters):
                arguments = [_argument(each, keys[index, each.name]) for each in parameters]
                pieces.append(f"/{_fixed(name)}({','.join(arguments)})")
            case DrivePathSegment(closed=closed):
                key = keys.get((index, None))
                path = f"{{{key.name}}}" if key else ""
                pieces.append(f":/{path}{':' if closed else ''}")
            case _:
                pieces.append(f"/{_system(segment)}")
    return "".join(pieces) or "/"


def _argument(parameter: FunctionParameter, key: RouteKey) -> str:
    value = f"{{{key.name}}}"
    if parameter.type is not None:
        value = f"{_fixed(parameter.type)}'{value}'"
    return f"{_fixed(parameter.name)}={value}"


def _fixed(text: str) -> str:
    """Text of a path that is no key: its braces, which no URI may hold, are percent-encoded."""
    return text.replace("{", "%7B").replace("}", "%7D")


def _system(segment: Segment) -> str:
    match segment:
        case RefSegment():
            return "$ref"
        case CountSegment():
            return "$count"
        case ValueSegment():
            return "$value"
        case _:
            return ""


def _told_apart(rivals: list[BoundRoute]) -> Iterator[tuple[BoundRoute, str | None]]:
    """The routes with the same keys, each with its word."""
    words = [_words(each.route) for each in rivals]
    default = next(
        (mine for mine in range(len(rivals)) if all(_within(words[mine], each) for each in words)),
        None,
    )
    common = set.intersection(*(set(each) for each in words))
    used: set[str] = set()
    for index, bound in enumerate(rivals):
        others = {word for at, each in enumerate(words) if at != index for word in each}
        method = bound.route.method.value
        candidates = [
            *(word for word in words[index] if word not in others),
            "/".join(word for word in words[index] if word not in common),
            method if all(each == words[0] for each in words) else "",
            bound.template,
            f"{method} {bound.template}",
        ]
        if index == default:
            yield bound, None
            continue
        word = next(each for each in candidates if each and each not in used)
        used.add(word)
        yield bound, word


def _words(route: Route) -> tuple[str, ...]:
    """The fixed words of a path, in order."""
    return tuple(word for word in map(_word, route.path.segments) if word)


def _word(segment: Segment) -> str:
    match segment:
        case NameSegment(name) | CastSegment(name) | FunctionSegment(name):
            return simple_name(name)
        case KeySegment(property=prefix):
            return prefix or ""
        case _:
            return _system(segment)


def _within(inner: Sequence[str], outer: Sequence[str]) -> bool:
    """Whether ``outer`` has the words of ``inner`` in their order."""
    rest = iter(outer)
    return all(word in rest for word in inner)
