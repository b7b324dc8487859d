"""Which module a type stands in: its own, or that of the one type that refers to it.

Most complex types and enumerations belong to one other type. In its module they are where a reader
looks for them, and the package has fewer files. It changes no name: every class is imported from
``models``, wherever it stands.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.model import Skeleton, StructuredType
from generator.odata import NamedType, TypeRef, item_type


def homes(model: Skeleton) -> Mapping[str, str]:
    """For each type that stands in the module of another type: the qualified name of that type.

    Such a type has no derived types and is not what an operation takes or returns, and only types
    of that one module refer to it. A derived type does not go to the module of a base type: a
    module imports those of its bases, and they must not import it in turn.
    """
    referrers = _referrers(model)
    bases = {each.base for each in model.types if isinstance(each, StructuredType)}
    derived = {each.name for each in model.types if isinstance(each, StructuredType) and each.base}
    movable = sorted(set(referrers).difference(model.used) - bases)
    home: dict[str, str] = {}

    def root(name: str) -> str:
        while name in home:
            name = home[name]
        return name

    moved = True
    while moved:
        moved = False
        for name in movable:
            roots = {root(each) for each in referrers[name]} - {name}
            if name in home or len(roots) != 1:
                continue
            (there,) = roots
            if name not in derived or there not in bases:
                home[name] = there
                derived |= {there} if name in derived else set()
                moved = True
    return {name: root(name) for name in home}


def _referrers(model: Skeleton) -> dict[str, set[str]]:
    """The types that refer to each type of the model by a property."""
    found: dict[str, set[str]] = {definition.name: set() for definition in model.types}
    for definition in model.types:
        if isinstance(definition, StructuredType):
            for each in definition.properties:
                for name in _named(each.type):
                    if name in found and name != definition.name:
                        found[name].add(definition.name)
    return {name: others for name, others in found.items() if others}


def _named(reference: TypeRef | None) -> Iterator[str]:
    item = item_type(reference) if reference is not None else None
    if isinstance(item, NamedType):
        yield item.name
