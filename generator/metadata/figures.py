"""The figures of a comparison of docs and metadata."""

from __future__ import annotations

import msgspec


class Ratio(msgspec.Struct, frozen=True):
    """How many of ``total`` are as they should be."""

    good: int = 0
    total: int = 0

    @property
    def share(self) -> float:
        """The good ones in per cent; 100 where there is nothing to compare."""
        return 100 * self.good / self.total if self.total else 100.0

    def counting(self, good: bool) -> Ratio:
        """With one more, good or not."""
        return Ratio(self.good + good, self.total + 1)


class RouteFigures(msgspec.Struct, frozen=True):
    """Request lines compared.

    ``paths``: lines whose path resolves, ``by_fallback`` of them in the second metadata only.
    ``types``: lines where docs and metadata both give a type, and it is the same, a base or a
    derived one; ``pages``: pages with such lines on which all agree. ``answers``: lines on which
    both tell what is answered, those without a body included. ``typed``: lines that answer with a
    body and carry its type. ``collections``: lines with both types whose collection flag agrees.
    ``redirects``: lines that redirect, whose bodies are not compared; ``deferred``: lines that
    accept the request and answer later, at another place.
    """

    paths: Ratio = Ratio()
    by_fallback: int = 0
    types: Ratio = Ratio()
    pages: Ratio = Ratio()
    answers: Ratio = Ratio()
    typed: Ratio = Ratio()
    collections: Ratio = Ratio()
    redirects: int = 0
    deferred: int = 0


class TypeFigures(msgspec.Struct, frozen=True):
    """Types compared.

    ``declared``: documented types that the metadata declares. ``resolved``: documented properties
    that carry a type which is known. ``properties``: of the documented properties of declared
    types, those that the metadata declares too; ``property_types``: those that agree in type,
    ``as_strings`` of them enumerations that the docs call a string. ``enumerations``: documented
    enumerations with the same members as declared; ``members``: members that both have.
    """

    declared: Ratio = Ratio()
    resolved: Ratio = Ratio()
    properties: Ratio = Ratio()
    property_types: Ratio = Ratio()
    as_strings: int = 0
    enumerations: Ratio = Ratio()
    members: Ratio = Ratio()


class Figures(msgspec.Struct, frozen=True):
    """All figures of one version."""

    version: str
    routes: RouteFigures = RouteFigures()
    types: TypeFigures = TypeFigures()
