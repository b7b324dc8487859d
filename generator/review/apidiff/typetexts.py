"""Types as texts that can be compared across two states, renamed types taken into account."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from generator.odata import (
    CollectionType,
    MentionedType,
    NamedType,
    TypeRef,
    UntypedType,
    item_type,
    type_name,
)

UNKNOWN = "unknown"


class TypeTexts(msgspec.Struct, frozen=True):
    """Writes types of the old state by the names that they have in the new one."""

    renamed: Mapping[str, str] = {}

    def old(self, reference: TypeRef | None) -> str:
        """A type of the old state, by its new name; :data:`UNKNOWN` for none."""
        if reference is None:
            return UNKNOWN
        item = item_type(reference)
        if not isinstance(item, NamedType | MentionedType) or item.name not in self.renamed:
            return self.new(reference)
        name = self.renamed[item.name]
        return f"Collection({name})" if isinstance(reference, CollectionType) else name

    def new(self, reference: TypeRef | None) -> str:
        """A type of the new state; :data:`UNKNOWN` for none and for JSON of any kind."""
        if reference is None or isinstance(reference, UntypedType):
            return UNKNOWN
        return type_name(reference)

    def name(self, qualified: str | None) -> str | None:
        """The new name of a type of the old state."""
        return self.renamed.get(qualified, qualified) if qualified is not None else None
