"""The type that a path leads to, as far as the resource pages tell.

A path is followed through the documented properties and navigation properties, from the first
segment, which names a type in the singular or plural. So does a segment with a key that no page
documents as a property. It is a witness for lines of which the page says nothing itself.
"""

from __future__ import annotations

from generator.facts import TypeStatement
from generator.linking.types import TypeIndex
from generator.naming import singular
from generator.odata import (
    NAMESPACE,
    CastSegment,
    CollectionType,
    DrivePathSegment,
    KeySegment,
    MentionedType,
    NamedType,
    NameSegment,
    PathTemplate,
    Segment,
    TypeRef,
    is_collection,
    item_type,
    namespace,
)

_SIGNED_IN_USER = "me"


class PathTypes:
    """Follows paths through the types of ``index``."""

    def __init__(self, index: TypeIndex) -> None:
        self.index = index
        self._properties: dict[str, dict[str, TypeRef]] = {}

    def of(self, path: PathTemplate) -> TypeRef | None:
        """The type of what ``path`` addresses; None where the pages do not tell."""
        found = self._root(path.segments) if path.segments else None
        following = (*path.segments[2:], None)
        for segment, after in zip(path.segments[1:], following, strict=False):
            if found is None:
                return None
            found = self._next(found, segment) or self._keyed(segment, after)
        return found

    def _root(self, segments: tuple[Segment, ...]) -> TypeRef | None:
        segment = segments[0]
        if not isinstance(segment, NameSegment):
            return None
        if segment.name.lower() == _SIGNED_IN_USER:
            return self._common("user")
        if len(segments) > 1 and (keyed := self._keyed(segment, segments[1])):
            return keyed
        one = singular(segment.name)
        found = self._common(one)
        return found if found is None or one == segment.name else CollectionType(found)

    def _keyed(self, segment: Segment, after: Segment | None) -> TypeRef | None:
        """The collection whose items a segment before a key names."""
        if not isinstance(segment, NameSegment) or not isinstance(after, KeySegment):
            return None
        found = self._common(singular(segment.name))
        return CollectionType(found) if found is not None else None

    def _common(self, name: str) -> NamedType | None:
        """The type of that name in the namespace that most of the API is in."""
        found = self._named(name)
        return found if found is not None and namespace(found.name) == NAMESPACE else None

    def _named(self, name: str) -> NamedType | None:
        found = self.index.named(name)
        return NamedType(found) if found is not None else None

    def _next(self, place: TypeRef, segment: Segment) -> TypeRef | None:
        item = item_type(place)
        match segment:
            case KeySegment() if is_collection(place):
                return item
            case CastSegment(name):
                cast = self._named(name)
                return CollectionType(cast) if cast and is_collection(place) else cast
            case NameSegment(name) if isinstance(item, NamedType) and not is_collection(place):
                return self._property(item.name, name)
            case DrivePathSegment():
                return place
            case _:
                return None

    def _property(self, owner: str, name: str) -> TypeRef | None:
        """The type of a property, the owner's own or inherited."""
        seen: set[str] = set()
        current: str | None = owner
        while current is not None and current not in seen:
            seen.add(current)
            found = self._own(current).get(name.lower())
            if found is not None:
                return found
            current = self.index.base(current)
        return None

    def _own(self, owner: str) -> dict[str, TypeRef]:
        if owner not in self._properties:
            found: dict[str, TypeRef] = {}
            for _, statement in self.index.statements.get(owner, ()):
                if isinstance(statement, TypeStatement):
                    for each in statement.properties:
                        resolved = self._resolved(each.type, namespace(owner) or NAMESPACE)
                        if resolved is not None:
                            found.setdefault(each.name.lower(), resolved)
            self._properties[owner] = found
        return self._properties[owner]

    def _resolved(self, mention: TypeRef | None, near: str) -> TypeRef | None:
        if mention is None:
            return None
        item = item_type(mention)
        if isinstance(item, MentionedType):
            name = self.index.find(item, near)
            if name is None:
                return None
            item = NamedType(name)
        return CollectionType(item) if is_collection(mention) else item
