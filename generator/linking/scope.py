"""Types and paths as one page sees them."""

from __future__ import annotations

from generator.diagnostics import Report
from generator.linking.pathtypes import PathTypes
from generator.odata import (
    NAMESPACE,
    NamedType,
    PathTemplate,
    TypeRef,
    UntypedType,
    item_type,
)
from generator.text import Span


class TypeScope:
    """Types as one page sees them: its namespace first, and its own report."""

    def __init__(self, paths: PathTypes, report: Report, near: str = NAMESPACE) -> None:
        self._index = paths.index
        self._paths = paths
        self._near = near
        self.report = report

    def resolve(self, mention: TypeRef, span: Span) -> TypeRef:
        """See :meth:`TypeIndex.resolve`."""
        return self._index.resolve(mention, span, self.report, self._near)

    def related(self, left: str, right: str) -> bool:
        """See :meth:`TypeIndex.related`."""
        return self._index.related(left, right)

    def named(self, name: str) -> str | None:
        """See :meth:`TypeIndex.named`."""
        return self._index.named(name, self._near)

    def is_enumeration(self, name: str) -> bool:
        """See :meth:`TypeIndex.is_enumeration`."""
        return self._index.is_enumeration(name)

    def addressed(self, path: PathTemplate) -> TypeRef | None:
        """See :meth:`PathTypes.of`."""
        return self._paths.of(path)

    def is_documented(self, reference: TypeRef) -> bool:
        """Whether the type is one that callers can know: primitive, bytes, or on a page."""
        item = item_type(reference)
        if isinstance(item, NamedType):
            return item.name in self._index.statements
        return not isinstance(item, UntypedType)
