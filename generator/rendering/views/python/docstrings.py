"""The docstring of a method: Google style, with routes and least privileged permissions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from generator.rendering.views.calls.routes import BoundRoute
from generator.rendering.views.calls.signature import MethodParameter, MethodSignature, Place
from generator.rendering.views.calls.texts import key_text, permission_texts, request_line, summary
from generator.rendering.views.prose import prose, sentence
from generator.rendering.views.python.results import answer_text
from generator.rendering.views.python.source import deprecation, docstring, literal, wrapped
from generator.rendering.views.python.types import TypeNames

_INDENT = 8
_DEEPER = 4

_QUERY_TEXTS: Mapping[str, str] = {
    "$select": "Properties to return.",
    "$expand": "Related resources to return along.",
    "$filter": "What the items have to fulfil.",
    "$search": "What to search for.",
    "$orderby": "Properties to sort by.",
    "$top": "How many items a page has.",
    "$skip": "How many items to pass over.",
    "$count": "Whether to count all items.",
    "$format": "The format of the answer.",
    "$skiptoken": "Where to go on, from an earlier answer.",
    "$deltatoken": "The state to compare with, from an earlier answer.",
}


def method_docstring(signature: MethodSignature, names: TypeNames) -> str:
    """The docstring of the method, as a literal for a class body."""
    operation = signature.operation
    lines = wrapped(summary(operation), _INDENT)
    for section in (
        deprecation(operation.availability.deprecation, _INDENT, _DEEPER),
        ["Routes:", *_routes(signature.routes)],
        _section("Permissions", permission_texts(signature.routes)),
        _section("Args", _arguments(signature)),
        _section("Returns", _returns(signature, names)),
        [prose(operation.docs_url)],
    ):
        if any(section):
            lines += ["", *section]
    return docstring(lines, _INDENT)


def _section(title: str, entries: Iterable[str]) -> list[str]:
    """A titled section with its entries wrapped below it; empty without entries."""
    lines = [
        " " * _DEEPER + line
        for entry in entries
        for line in wrapped(entry, _INDENT + _DEEPER, _DEEPER)
    ]
    return [f"{title}:", *lines] if lines else []


def _routes(routes: tuple[BoundRoute, ...]) -> Iterator[str]:
    """The routes, a line each: a path is not broken, however long."""
    for each in routes:
        word = f" (via={literal(each.via)})" if each.via is not None else ""
        yield f"{' ' * _DEEPER}{request_line(each)}{word}"


def _arguments(signature: MethodSignature) -> Iterator[str]:
    for each in signature.parameters:
        yield f"{each.name}: {_argument(each)}"


def _argument(parameter: MethodParameter) -> str:
    text = sentence(parameter.description)
    match parameter.place:
        case Place.VIA:
            return "The word that names the route, where the keys alone do not."
        case Place.LINK:
            return "The link to go on from, as an earlier round gave it."
        case Place.KEY:
            return text or key_text(parameter.name)
        case Place.BODY:
            return "What to send: a model, or a dict in JSON's terms."
        case Place.CONTENT:
            return "The bytes to send: bytes, text or a file."
        case Place.QUERY:
            known = _QUERY_TEXTS.get(parameter.wire.lower())
            return text or known or f"The query parameter {prose(parameter.wire)}."
        case Place.HEADER:
            return text or f"The header field {prose(parameter.wire)}."
        case _:
            return text or f"The property {prose(parameter.wire)}."


def _returns(signature: MethodSignature, names: TypeNames) -> Iterator[str]:
    """What is returned, once for each kind of answer."""
    yield from dict.fromkeys(
        text for each in signature.routes if (text := answer_text(each.answer, names))
    )
