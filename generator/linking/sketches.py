"""Operations in few words: what the whole version has to know of each."""

from __future__ import annotations

import re

import msgspec

from generator.linking.resources import Resource
from generator.model import Operation, calls_of, used_types
from generator.text import Span

_KEY = re.compile(r"\{[^{}]*\}")


class RouteSketch(msgspec.Struct, frozen=True, array_like=True):
    """A documented request line; ``key`` is the same for lines that are."""

    key: str
    text: str
    span: Span


class Sketch(msgspec.Struct, frozen=True, array_like=True):
    """An operation without what only its own files tell.

    ``whole`` is the group that it takes where another has its id; ``used`` are the types that it
    takes or returns; ``calls`` have the method and the path of each route.
    """

    id: str
    group: str
    method: str
    page: str
    span: Span
    whole: str
    resource: str | None = None
    aliases: tuple[str, ...] = ()
    routes: tuple[RouteSketch, ...] = ()
    used: tuple[str, ...] = ()
    calls: tuple[str, ...] = ()

    @property
    def stem(self) -> str:
        """The file name of the operation's page."""
        return self.page.rpartition("/")[2].removesuffix(".md")


def sketch(operation: Operation, resource: Resource) -> Sketch:
    """``operation`` in few words; ``resource`` is what its page is named for."""
    return Sketch(
        operation.id,
        operation.group,
        operation.method,
        operation.page,
        operation.span,
        resource.whole,
        operation.resource,
        operation.aliases,
        tuple(
            RouteSketch(
                " ".join((route.method.value, _unnamed(route.normalized), route.query or "")),
                route.text,
                route.span,
            )
            for route in operation.documented_routes
        ),
        tuple(dict.fromkeys(used_types(operation))),
        tuple(calls_of(operation)),
    )


def _unnamed(path: str) -> str:
    """A path whose keys are called nothing."""
    return _KEY.sub("{}", path).lower()
