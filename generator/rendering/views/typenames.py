"""What the types of one API version are called: a name of their own each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from copy import copy
from functools import cached_property
from typing import Generic, Self, TypeVar

import msgspec

from generator.diagnostics import Report
from generator.memo import Answers, digest_of
from generator.model import ApiModel, StructuredType, TypeDefinition
from generator.naming import pascal
from generator.odata import NAMESPACE, NamedType, TypeRef
from generator.rendering.views.calls.names import Spelling, file_name


class TypeName(msgspec.Struct, frozen=True):
    """What a type is called, and what it is.

    ``module`` is its name in snake case, as of a module; ``class_name`` the same in Pascal case.
    """

    module: str
    class_name: str
    definition: TypeDefinition

    @property
    def qualified(self) -> str:
        """The qualified name, ``microsoft.graph.user``."""
        return self.definition.name


Named = TypeVar("Named", bound=TypeName)


class NamedTypes(Generic[Named]):
    """The types of one API version by their qualified names."""

    def __init__(self, named: Iterable[Named]) -> None:
        self._names = {each.qualified: each for each in named}
        self._digests: dict[str, bytes] = {}
        self._answers: Answers | None = None

    def noting(self, answers: Answers) -> Self:
        """The same names, which note in ``answers`` what :meth:`find` is asked."""
        noting = copy(self)
        noting._answers = answers
        return noting

    def ask(self, qualified: str) -> bytes:
        """The digest of what :meth:`find` gives."""
        known = self._digests.get(qualified)
        if known is None:
            known = self._digests[qualified] = digest_of(self._names.get(qualified))
        return known

    def __iter__(self) -> Iterator[Named]:
        return iter(sorted(self._names.values(), key=lambda each: each.module))

    def find(self, qualified: str | None) -> Named | None:
        """The name of a type; None for one that the model does not have."""
        if not qualified:
            return None
        if self._answers is not None and qualified not in self._answers:
            self._answers[qualified] = self.ask(qualified)
        return self._names.get(qualified)

    def family(self, named: Named) -> tuple[Named, ...]:
        """The type and all that derive from it, each before its own derived types."""
        found = [named]
        for each in found:
            found += (one for one in self._derived.get(each.qualified, ()) if one not in found)
        return tuple(found)

    @cached_property
    def class_names(self) -> frozenset[str]:
        """The names of all classes."""
        return frozenset(each.class_name for each in self._names.values())

    @cached_property
    def _derived(self) -> Mapping[str, Sequence[Named]]:
        """The types by the base that they name."""
        found: dict[str, list[Named]] = {}
        for each in self:
            if isinstance(each.definition, StructuredType) and each.definition.base:
                found.setdefault(each.definition.base, []).append(each)
        return found

    def structured(self, reference: TypeRef | None) -> Named | None:
        """The name of a structured type of the model, or None for any other type."""
        named = self.find(reference.name) if isinstance(reference, NamedType) else None
        return named if named and isinstance(named.definition, StructuredType) else None


class TypeNames(NamedTypes[TypeName]):
    """The names of the types of one API version, in snake and Pascal case."""

    def __init__(self, model: ApiModel, report: Report) -> None:
        super().__init__(name_types(model.types, report))


def name_types(
    types: Iterable[TypeDefinition],
    report: Report,
    module_name: Spelling = file_name,
    class_name: Callable[[str], str] = pascal,
) -> Iterator[TypeName]:
    """The names of all ``types`` of a model, as a language spells modules and classes.

    A type of the main namespace is called as there (``user``, ``User``); another one after its
    namespace too (``security_alert``). Of two types that would be called the same, the one of the
    main namespace, else the first by name, keeps the name; the other gets a number.
    """
    owners: dict[str, TypeName] = {}
    for definition in sorted(types, key=_precedence):
        plain = module_name(_inner(definition.name), "type")
        module, cls = _free_name(plain, class_name, owners)
        named = TypeName(module, cls, definition)
        owner = owners.get(plain)
        if owner is not None:
            report.add(
                "name-clash",
                definition.span,
                owner.definition.span,
                name=definition.name,
                other=owner.qualified,
                given=cls,
            )
        owners[module] = owners[cls] = named
        yield named


def _precedence(definition: TypeDefinition) -> tuple[bool, str]:
    inner = definition.name.removeprefix(f"{NAMESPACE}.")
    return "." in inner, definition.name


def _inner(qualified: str) -> str:
    return qualified.removeprefix("microsoft.").removeprefix("graph.")


def _free_name(
    plain: str, class_name: Callable[[str], str], taken: Mapping[str, TypeName]
) -> tuple[str, str]:
    """The module and the class of a type, both not taken."""
    module = plain
    number = 2
    while module in taken or class_name(module) in taken:
        module = f"{plain}_{number}"
        number += 1
    return module, class_name(module)
