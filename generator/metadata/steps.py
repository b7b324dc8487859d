"""One step of a walk through the metadata: from a place, over a segment, to the next places.

Resolution follows OData 4.01 part 2, section 4, with what Graph adds to it: operations need no
namespace, drive items and sites are addressed by path, some items have well-known names as keys.
Where the docs leave out what OData asks for, the step goes on if a meaning is left, and tells.
"""

from __future__ import annotations

from collections.abc import Sequence

from generator.metadata.edm import EdmOperation
from generator.metadata.places import (
    Cause,
    Deviation,
    Liberty,
    Place,
    PlaceKind,
    Unresolved,
    segment_text,
)
from generator.metadata.schema import Schema
from generator.metadata.wellknown import is_addressed_by_path, is_well_known_key
from generator.odata import (
    CastSegment,
    CollectionType,
    CountSegment,
    DrivePathSegment,
    FunctionSegment,
    KeySegment,
    NamedType,
    NameSegment,
    PrimitiveType,
    RefSegment,
    Segment,
    StreamType,
    TypeRef,
    ValueSegment,
    is_collection,
    item_type,
    simple_name,
    type_name,
)

_ROOT = Place(PlaceKind.ROOT)
_ENDS = frozenset((PlaceKind.ACTION, PlaceKind.REFERENCE, PlaceKind.VALUE, PlaceKind.COUNT))
_REFERABLE = frozenset((PlaceKind.RESOURCE, PlaceKind.ENTITY, PlaceKind.NAVIGATION, PlaceKind.CAST))


class LostError(Exception):
    """Ends a walk that cannot go on."""

    def __init__(self, segment: Segment, cause: Cause, place: Place) -> None:
        super().__init__(cause)
        behind = type_name(place.type) if place.type is not None else ""
        self.end = Unresolved(segment_text(segment), cause, behind)


class Stepper:
    """Takes single steps; ``deviations`` are the liberties of the path that it met."""

    def __init__(self, schema: Schema) -> None:
        self._schema = schema
        self._deviations: dict[Deviation, None] = {}

    @property
    def deviations(self) -> tuple[Deviation, ...]:
        """The liberties so far, each once."""
        return tuple(self._deviations)

    def step(self, place: Place, segment: Segment, *, last: bool) -> tuple[Place, ...]:
        """Where ``segment`` leads from ``place``; ``last`` tells whether the path ends with it.

        Several places where only derived types declare the name, else one. Raises
        :class:`LostError` where it leads nowhere.
        """
        if isinstance(segment, NameSegment) and isinstance(place.type, NamedType):
            derived = self._of_derived(place, place.type, segment, last=last)
            if derived:
                return derived
        return (self._only(place, segment, last=last),)

    def _only(self, place: Place, segment: Segment, *, last: bool) -> Place:
        if place.kind is PlaceKind.ROOT:
            return self._resource(segment, last=last)
        if place.kind in _ENDS or place.type is None:
            raise LostError(segment, Cause.NOTHING_FOLLOWS, place)
        match segment:
            case NameSegment(name):
                return self._name(place, place.type, segment, name, last=last)
            case CastSegment(name):
                return self._qualified_name(place, place.type, segment, name, last=last)
            case FunctionSegment():
                return self._function(place, place.type, segment)
            case KeySegment():
                return self._key(place, place.type, segment)
            case DrivePathSegment():
                if is_collection(place.type) or not self._is_addressed(place.type):
                    raise LostError(segment, Cause.NOT_ADDRESSED_BY_PATH, place)
                return Place(PlaceKind.ENTITY, place.type)
            case _:
                return self._system(place, place.type, segment)

    def _resource(self, segment: Segment, *, last: bool) -> Place:
        """The first segment: an entity set, a singleton or an operation import."""
        name = _name_of(segment)
        found = self._schema.resource(name) if isinstance(segment, NameSegment) else None
        if found is not None:
            self._spelt(name, found.name)
            return Place(PlaceKind.RESOURCE, found.type)
        overloads = self._schema.imported(name)
        if not overloads:
            raise LostError(segment, Cause.UNKNOWN_RESOURCE, _ROOT)
        return self._called(_ROOT, segment, overloads, last=last)

    def _name(
        self, place: Place, owner: TypeRef, segment: Segment, name: str, *, last: bool
    ) -> Place:
        item = item_type(owner)
        if not isinstance(item, NamedType):
            raise LostError(segment, Cause.NOTHING_FOLLOWS, place)
        if not is_collection(owner) and (found := self._property(item.name, name)):
            return found
        if overloads := self._schema.bound(owner, name):
            return self._called(place, segment, overloads, last=last)
        if is_collection(owner) and is_well_known_key(item.name, name):
            return Place(PlaceKind.ENTITY, item)
        if is_collection(owner) and (
            self._schema.property(item.name, name) or self._schema.bound(item, name)
        ):
            raise LostError(segment, Cause.KEY_MISSING, place)
        raise LostError(segment, Cause.UNKNOWN_NAME, place)

    def _property(self, owner: str, name: str) -> Place | None:
        found = self._schema.property(owner, name)
        if found is None:
            return None
        self._spelt(name, found.name)
        kind = PlaceKind.NAVIGATION if found.navigation else PlaceKind.PROPERTY
        return Place(kind, found.type)

    def _of_derived(
        self, place: Place, item: NamedType, segment: NameSegment, *, last: bool
    ) -> tuple[Place, ...]:
        """Where a name leads that only types derived from ``item`` declare."""
        name = segment.name
        if self._schema.property(item.name, name) or self._schema.bound(item, name):
            return ()
        owners = self._schema.owners(name, item.name)
        if owners:
            self._deviate(Liberty.CAST_MISSING, name, ", ".join(map(simple_name, owners)))
        return tuple(
            self._property(owner, name)
            or self._called(place, segment, self._schema.bound(NamedType(owner), name), last=last)
            for owner in owners
        )

    def _qualified_name(
        self, place: Place, owner: TypeRef, segment: Segment, name: str, *, last: bool
    ) -> Place:
        """A qualified name: a type cast, or a qualified operation."""
        target = self._schema.structured(self._schema.qualified(name))
        if target is None:
            overloads = self._schema.bound(owner, name)
            if not overloads:
                raise LostError(segment, Cause.UNKNOWN_QUALIFIED_NAME, place)
            return self._called(place, segment, overloads, last=last)
        item = item_type(owner)
        if not isinstance(item, NamedType) or not self._schema.derives(target.name, item.name):
            raise LostError(segment, Cause.UNRELATED_CAST, place)
        self._spelt(simple_name(name), simple_name(target.name))
        cast = NamedType(target.name)
        return Place(PlaceKind.CAST, CollectionType(cast) if is_collection(owner) else cast)

    def _function(self, place: Place, owner: TypeRef, segment: FunctionSegment) -> Place:
        """A function with its parameters, or a collection with a key of several parts."""
        if overloads := self._schema.bound(owner, segment.name):
            return self._called(place, segment, overloads, last=False)
        target = self._name(place, owner, segment, segment.name, last=False)
        names = [each.name for each in segment.parameters]
        item = item_type(target.type) if target.type is not None else None
        if not names or not is_collection(target.type) or not isinstance(item, NamedType):
            raise LostError(segment, Cause.KEY_UNEXPECTED, place)
        if not all(self._schema.property(item.name, name) for name in names):
            raise LostError(segment, Cause.UNKNOWN_KEY, place)
        return Place(PlaceKind.ENTITY, item)

    def _called(
        self, place: Place, segment: Segment, overloads: Sequence[EdmOperation], *, last: bool
    ) -> Place:
        """The overload that takes the parameters of ``segment``; an action takes none in a path.

        A function at the end of the path may leave them all to the query string (OData 4.01
        part 1, 11.5.4.1: parameter names as implicit aliases).
        """
        given = _given(segment)
        called = simple_name(_name_of(segment))
        for operation in overloads:
            expected = () if operation.action else operation.parameters
            if {each.name.lower() for each in expected} == given.keys():
                self._spelt(called, simple_name(operation.name))
                for each in expected:
                    self._spelt(given[each.name.lower()], each.name)
                return _after(operation)
        if last and not isinstance(segment, FunctionSegment):
            operation = overloads[0]
            self._spelt(called, simple_name(operation.name))
            missing = ", ".join(each.name for each in operation.parameters)
            self._deviate(Liberty.PARAMETERS_MISSING, called, missing)
            return _after(operation)
        raise LostError(segment, Cause.NO_OVERLOAD, place)

    def called_by_position(
        self, places: Sequence[Place], segment: Segment, argument: Segment
    ) -> Place | None:
        """``range('{address}')``: a function called with one value whose name is left out.

        None where ``segment`` and ``argument`` are no such call.
        """
        name = _name_of(segment)
        if not name or not isinstance(argument, KeySegment) or not argument.parenthesised:
            return None
        for place in places:
            for operation in self._schema.bound(place.type, name) if place.type else ():
                if not operation.action and len(operation.parameters) == 1:
                    self._spelt(simple_name(name), simple_name(operation.name))
                    return _after(operation)
        return None

    def _key(self, place: Place, owner: TypeRef, segment: KeySegment) -> Place:
        item = item_type(owner)
        if not isinstance(item, NamedType):
            raise LostError(segment, Cause.KEY_UNEXPECTED, place)
        if not is_collection(owner):
            return self._any_property(place, item, segment)
        if segment.property and self._schema.property(item.name, segment.property) is None:
            raise LostError(segment, Cause.UNKNOWN_KEY, place)
        return Place(PlaceKind.ENTITY, item)

    def _any_property(self, place: Place, item: NamedType, segment: KeySegment) -> Place:
        """A placeholder for the name of a property: it says so, or all have one structured type."""
        if segment.sample is not None:
            raise LostError(segment, Cause.KEY_UNEXPECTED, place)
        kinds = {each.type: each.navigation for each in self._schema.properties(item.name)}
        if len(kinds) == 1 and isinstance(item_type(sole := next(iter(kinds))), NamedType):
            return Place(PlaceKind.NAVIGATION if kinds[sole] else PlaceKind.PROPERTY, sole)
        if any("property" in each.lower() for each in segment.alternatives):
            return Place(PlaceKind.PROPERTY)
        raise LostError(segment, Cause.KEY_UNEXPECTED, place)

    def _is_addressed(self, item: TypeRef) -> bool:
        return isinstance(item, NamedType) and is_addressed_by_path(
            self._schema.ancestry(item.name)
        )

    def _system(self, place: Place, owner: TypeRef, segment: Segment) -> Place:
        match segment:
            case RefSegment() if place.kind in _REFERABLE:
                return Place(PlaceKind.REFERENCE)
            case CountSegment() if is_collection(owner):
                return Place(PlaceKind.COUNT, PrimitiveType("Edm.Int32"))
            case ValueSegment() if not is_collection(owner):
                return Place(PlaceKind.VALUE, StreamType())
            case _:
                raise LostError(segment, Cause.NOTHING_FOLLOWS, place)

    def _spelt(self, documented: str, declared: str) -> None:
        if documented != declared:
            self._deviate(Liberty.CASE, documented, declared)

    def _deviate(self, liberty: Liberty, documented: str, declared: str) -> None:
        self._deviations[Deviation(liberty, documented, declared)] = None


def _after(operation: EdmOperation) -> Place:
    kind = PlaceKind.ACTION if operation.action else PlaceKind.FUNCTION
    return Place(kind, operation.returns)


def _name_of(segment: Segment) -> str:
    match segment:
        case NameSegment(name) | CastSegment(name) | FunctionSegment(name):
            return name
        case _:
            return ""


def _given(segment: Segment) -> dict[str, str]:
    """The parameters that a segment names, in lower case and as written."""
    parameters = segment.parameters if isinstance(segment, FunctionSegment) else ()
    return {each.name.lower(): each.name for each in parameters}
