"""The walk of a documented path through the metadata, segment by segment.

Where derived types declare a name with several types and the path has no cast, the walk goes on
from all of them; it resolves if those that lead to the end agree on where that is, or lead to
types with a base in common.
"""

from __future__ import annotations

from generator.metadata.places import Cause, Place, PlaceKind, Resolved, Unresolved, segment_text
from generator.metadata.schema import Schema
from generator.metadata.steps import LostError, Stepper
from generator.odata import (
    CollectionType,
    NamedType,
    PathTemplate,
    Segment,
    is_collection,
    item_type,
    type_name,
)

_ROOT = Place(PlaceKind.ROOT)


def walk(path: PathTemplate, schema: Schema) -> Resolved | Unresolved:
    """Where ``path`` leads, or the first segment that leads nowhere."""
    if not path.segments:
        return Unresolved("", Cause.EMPTY, "")
    stepper = Stepper(schema)
    places: tuple[Place, ...] = (_ROOT,)
    rest = list(path.segments)
    while rest:
        segment = rest.pop(0)
        called = stepper.called_by_position(places, segment, rest[0]) if rest else None
        if called is not None:
            places = (called,)
            rest.pop(0)
            continue
        try:
            places = _next(places, segment, stepper, last=not rest)
        except LostError as lost:
            return lost.end
    found = places[0] if len(places) == 1 else _common(places, schema)
    if found is None:
        return Unresolved(segment_text(path.segments[-1]), Cause.AMBIGUOUS, _named(places))
    return Resolved(found, stepper.deviations)


def _common(places: tuple[Place, ...], schema: Schema) -> Place | None:
    """The place that stands for all: of their kind, with the base that their types share."""
    types = [place.type for place in places if place.type is not None]
    items = [item for each in types if isinstance(item := item_type(each), NamedType)]
    forms = {is_collection(each) for each in types}
    if len(items) < len(places) or len(forms) > 1 or len({place.kind for place in places}) > 1:
        return None
    base = schema.common_base([each.name for each in items])
    if base is None:
        return None
    item = NamedType(base)
    return Place(places[0].kind, CollectionType(item) if True in forms else item)


def _next(
    places: tuple[Place, ...], segment: Segment, stepper: Stepper, *, last: bool
) -> tuple[Place, ...]:
    """Where the segment leads from ``places``; raises what the first raises if all are lost."""
    found: dict[Place, None] = {}
    lost: list[LostError] = []
    for place in places:
        try:
            found.update(dict.fromkeys(stepper.step(place, segment, last=last)))
        except LostError as error:
            lost.append(error)
    if not found:
        raise lost[0]
    return tuple(found)


def _named(places: tuple[Place, ...]) -> str:
    return ", ".join(type_name(place.type) for place in places if place.type is not None)
