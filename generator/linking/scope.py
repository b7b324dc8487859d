"""Types and paths as one page sees them."""

from __future__ import annotations

import msgspec

from generator.diagnostics import Report
from generator.linking.symbols import Symbols
from generator.linking.types import camel_first, qualified
from generator.odata import (
    NAMESPACE,
    CollectionType,
    ItemType,
    MentionedType,
    NamedType,
    PathTemplate,
    TypeRef,
    UntypedType,
    item_type,
    namespace,
    simple_name,
)
from generator.text import Span


class Undocumented(msgspec.Struct, frozen=True, array_like=True):
    """A mention of a type that no page defines: what it is called, and where it stands.

    ``qualified`` tells whether the page names its namespace.
    """

    name: str
    span: Span
    qualified: bool


class TypeScope:
    """Types as one page sees them: its namespace first, and its own report.

    ``undocumented`` are the mentions of types that no page defines, in order.
    """

    def __init__(self, symbols: Symbols, report: Report, near: str = NAMESPACE) -> None:
        self._symbols = symbols
        self._near = near
        self._spelt: dict[str, str] = {}
        self.report = report
        self.undocumented: list[Undocumented] = []

    def resolve(self, mention: TypeRef, span: Span) -> TypeRef:
        """``mention`` with every mentioned name resolved; ``span`` is where it stands.

        A type that is documented nowhere is called as the page first writes it.
        """
        if isinstance(mention, CollectionType):
            return CollectionType(self._item(mention.item, span))
        return self._item(mention, span)

    def _item(self, mention: ItemType, span: Span) -> ItemType:
        if not isinstance(mention, MentionedType):
            return mention
        found = self.find(mention)
        if found is not None:
            return NamedType(found)
        name = qualified(mention.name)
        if simple_name(name)[:1].isupper():
            name = f"{namespace(name)}.{camel_first(simple_name(name))}"
        name = self._spelt.setdefault(name.lower(), name)
        self.undocumented.append(Undocumented(name, span, "." in mention.name))
        return NamedType(name)

    def find(self, mention: MentionedType) -> str | None:
        """See :meth:`TypeIndex.find`."""
        return self._symbols.find(mention.name, mention.link or "", self._near)

    def on_page(self, page: str) -> tuple[str, ...]:
        """See :meth:`TypeIndex.on_page`."""
        return self._symbols.on_page(page)

    def related(self, left: str, right: str) -> bool:
        """Whether two types are the same, or one derives from the other."""
        return right in self._symbols.ancestry(left) or left in self._symbols.ancestry(right)

    def named(self, name: str) -> str | None:
        """See :meth:`TypeIndex.named`."""
        return self._symbols.named(name, self._near)

    def is_enumeration(self, name: str) -> bool:
        """See :meth:`TypeIndex.is_enumeration`."""
        return self._symbols.is_enumeration(name)

    def addressed(self, path: PathTemplate) -> TypeRef | None:
        """See :meth:`PathTypes.of`."""
        return self._symbols.addressed(path)

    def is_documented(self, reference: TypeRef) -> bool:
        """Whether the type is one that callers can know: primitive, bytes, or on a page."""
        item = item_type(reference)
        if isinstance(item, NamedType):
            return self._symbols.is_documented(item.name)
        return not isinstance(item, UntypedType)
