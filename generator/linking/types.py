"""All documented types of a version by name and by page.

A mention means one by its name where that is unambiguous, else by its link, across namespaces.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from generator.facts import EnumStatement, PageFacts, TypeStatement
from generator.naming import camel, singular, squash
from generator.odata import (
    NAMESPACE,
    MentionedType,
    item_type,
    namespace,
    simple_name,
)

Statement = TypeStatement | EnumStatement


class TypeIndex:
    """Looks types up; built once from the declarations of all pages."""

    def __init__(self, pages: Iterable[PageFacts]) -> None:
        self._names: dict[str, str] = {}
        self._by_simple: defaultdict[str, list[str]] = defaultdict(list)
        self._by_page: dict[str, list[str]] = {}
        self.statements: defaultdict[str, list[tuple[PageFacts, Statement]]] = defaultdict(list)
        for page in sorted(pages, key=_prominence):
            statements: tuple[Statement, ...] = (*page.types, *page.enums)
            for statement in statements:
                name = self._declare(qualified(statement.name))
                self.statements[name].append((page, statement))
                self._by_page.setdefault(page.path.lower(), []).append(name)

    def _declare(self, name: str) -> str:
        """The one spelling of ``name``; the first page that declares it decides its case."""
        known = self._names.setdefault(name.lower(), name)
        if known == name and name not in self.statements:
            self._by_simple[simple_name(name).lower()].append(name)
        return known

    @property
    def names(self) -> tuple[str, ...]:
        """All documented types, sorted."""
        return tuple(sorted(self.statements))

    def on_page(self, page: str) -> tuple[str, ...]:
        """The types that the page at the docs path ``page`` defines, in order."""
        return tuple(self._by_page.get(page.lower(), ()))

    def is_enumeration(self, name: str) -> bool:
        """Whether the documented type ``name`` is an enumeration."""
        found = self.statements.get(name)
        return bool(found) and all(isinstance(each, EnumStatement) for _, each in found or ())

    def base(self, name: str) -> str | None:
        """The base type that the pages of ``name`` state, or None."""
        for _, statement in self.statements.get(name, ()):
            if isinstance(statement, TypeStatement) and statement.base is not None:
                mention = item_type(statement.base)
                if isinstance(mention, MentionedType):
                    return self.find(mention, namespace(name)) or qualified(mention.name)
        return None

    def ancestry(self, name: str) -> tuple[str, ...]:
        """``name`` and its base types, up to the root."""
        found: dict[str, None] = {}
        current: str | None = name
        while current is not None and current not in found:
            found[current] = None
            current = self.base(current)
        return tuple(found)

    def named(self, name: str, near: str = NAMESPACE) -> str | None:
        """The qualified spelling of a documented type; ``near`` is the namespace to try first."""
        if "." in name:
            full = qualified(name).lower()
            return self._names.get(full) or self._sole(simple_name(name), near)
        return self._sole(name, near)

    def _sole(self, name: str, near: str) -> str | None:
        candidates = self._by_simple.get(name.lower(), [])
        for preferred in (near, NAMESPACE):
            for candidate in candidates:
                if namespace(candidate) == preferred:
                    return candidate
        return candidates[0] if len(candidates) == 1 else None

    def find(self, mention: MentionedType, near: str = NAMESPACE) -> str | None:
        """The documented type that ``mention`` means, by its name or its link; None if unknown."""
        on_page = self.on_page(mention.link) if mention.link else ()
        form = squash(simple_name(mention.name))
        for name in on_page:
            if squash(simple_name(name)) == form:
                return name
        if len(on_page) == 1:
            return on_page[0]
        found = self.named(mention.name, near) or self.named(singular(mention.name), near)
        return found or (on_page[0] if on_page else None)


def qualified(name: str) -> str:
    """``name`` with its namespace; ``microsoft.graph`` where none is written."""
    bare = name.strip().lstrip("#")
    if "." not in bare:
        return f"{NAMESPACE}.{bare}"
    if bare.lower().startswith("graph."):
        return f"microsoft.{bare}"
    return bare


def camel_first(name: str) -> str:
    """``name`` with a small first letter; a run of capitals at its start is made small."""
    return camel(name) if name.isupper() else name[:1].lower() + name[1:]


def _prominence(page: PageFacts) -> tuple[int, str]:
    """Sorts the page that is about a type alone before pages that mention it among others."""
    return page.stem.count("-"), page.path
