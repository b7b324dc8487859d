"""What is said of an operation's call in any language, in one line each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.model import Operation, PermissionSet, Route
from generator.permissions import PermissionRow, Scheme, Support
from generator.rendering.views.calls.routes import BoundRoute
from generator.rendering.views.prose import prose, sentence

_SCHEMES: Mapping[Scheme, str] = {
    Scheme.DELEGATED_WORK: "Delegated (work or school account)",
    Scheme.DELEGATED_PERSONAL: "Delegated (personal Microsoft account)",
    Scheme.APPLICATION: "Application",
}


def summary(operation: Operation) -> str:
    """What the operation does, as a sentence."""
    return sentence(operation.summary) or sentence(operation.title) or f"Call {operation.method}."


def request_line(bound: BoundRoute) -> str:
    """The method and the template of a route."""
    return prose(f"{bound.route.method.value} {bound.template}")


def permission_texts(routes: tuple[BoundRoute, ...]) -> Iterator[str]:
    """Least privileged permissions by scheme; by route only where the routes differ."""
    by_text: dict[tuple[str, ...], list[BoundRoute]] = {}
    for each in routes:
        by_text.setdefault(tuple(_needed(each.route)), []).append(each)
    by_text.pop((), None)
    for text, bound in by_text.items():
        if len(by_text) > 1:
            yield f"For {', '.join(request_line(each) for each in bound)}:"
        yield from text


def _needed(route: Route) -> Iterator[str]:
    for each in route.permissions or ():
        yield from _set(each)


def _set(permissions: PermissionSet) -> Iterator[str]:
    when = f" ({prose(permissions.condition)})" if permissions.condition else ""
    for row in permissions.rows:
        least = _least(row)
        if least:
            yield f"{_SCHEMES[row.scheme]}{when}: {least}"


def _least(row: PermissionRow) -> str:
    """The least privileged permissions of a row; empty where the page leaves them open."""
    if row.support is Support.NOT_SUPPORTED:
        return "not supported"
    alternatives = row.alternatives[: max(row.least, 1)]
    return prose(" or ".join(" with ".join(scopes) for scopes in alternatives))


def key_text(name: str) -> str:
    """What a key is that the page does not describe, by its name in snake case."""
    of, _, last = name.rpartition("_")
    return f"The ID of the {of.replace('_', ' ')}." if of and last == "id" else "Key in the path."
