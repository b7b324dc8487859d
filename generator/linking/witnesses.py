"""What the prose, the annotation and the sample say of one answer, brought to one decision.

The stated order: the Response prose wins for what it states, the annotation of the sample fills
the rest, the sample itself is the third witness. All are kept; each disagreement is reported with
both places.
"""

from __future__ import annotations

from collections.abc import Sequence

from generator.facts import ResponseSample, ResponseStatement
from generator.http import JsonContent
from generator.linking.scope import TypeScope
from generator.model import Witness, Witnessed
from generator.odata import CollectionType, StreamType, TypeRef, UntypedType, item_type, type_name
from generator.reading.typenames import parse_type_name


def decide_type(
    statements: Sequence[ResponseStatement],
    samples: Sequence[ResponseSample],
    scope: TypeScope,
) -> Witnessed[TypeRef] | None:
    """The type of an answer with its collection flag; None where no witness states one.

    ``statements`` and ``samples`` are those of this answer, in the order of the page.
    """
    types = _type_witnesses(statements, samples, scope)
    flags = _collection_witnesses(statements, samples)
    if not types:
        return None
    first = types[0]
    _report_types(types, scope)
    collection = flags[0].value if flags else isinstance(first.value, CollectionType)
    _report_flags(flags, scope)
    value = _with_collection(first.value, collection)
    return Witnessed(value, first.rule, first.span, tuple(types[1:]))


def _type_witnesses(
    statements: Sequence[ResponseStatement], samples: Sequence[ResponseSample], scope: TypeScope
) -> list[Witness[TypeRef]]:
    found: list[Witness[TypeRef]] = []
    for statement in statements:
        if statement.type is not None:
            found.append(
                Witness(scope.resolve(statement.type, statement.span), "prose", statement.span)
            )
        elif statement.stream:
            found.append(Witness(StreamType(), "prose", statement.span))
    stated = ((each.span, each.type) for each in samples)
    found += [
        Witness(scope.resolve(each, span), "annotation", span) for span, each in stated if each
    ]
    shown = ((sample.span, _sample_type(sample)) for sample in samples)
    found += [Witness(scope.resolve(each, span), "sample", span) for span, each in shown if each]
    return found


def _sample_type(sample: ResponseSample) -> TypeRef | None:
    """The ``@odata.type`` in a sample's body, or an untyped body."""
    if not isinstance(sample.body, JsonContent):
        return None
    body = sample.body.value
    items = _items(body)
    first = items[0] if items else body
    stated = first.get("@odata.type") if isinstance(first, dict) else None
    item = parse_type_name(stated) if isinstance(stated, str) else None
    item = item_type(item) if item is not None else UntypedType()
    return CollectionType(item) if items is not None else item


def _items(body: object) -> list[object] | None:
    value = body.get("value") if isinstance(body, dict) else body
    return value if isinstance(value, list) else None


def _collection_witnesses(
    statements: Sequence[ResponseStatement], samples: Sequence[ResponseSample]
) -> list[Witness[bool]]:
    found: list[Witness[bool]] = []
    for statement in statements:
        if statement.collection is not None:
            found.append(Witness(statement.collection, "prose", statement.span))
        elif isinstance(statement.type, CollectionType):
            found.append(Witness(True, "prose", statement.span))
    for sample in samples:
        if sample.collection is not None:
            found.append(Witness(sample.collection, "annotation", sample.span))
        elif isinstance(sample.type, CollectionType):
            found.append(Witness(True, "annotation", sample.span))
    found += [
        Witness(_items(sample.body.value) is not None, "sample", sample.span)
        for sample in samples
        if isinstance(sample.body, JsonContent)
    ]
    return found


def _with_collection(stated: TypeRef, collection: bool) -> TypeRef:
    item = item_type(stated)
    return CollectionType(item) if collection and not isinstance(item, StreamType) else item


def _report_types(types: list[Witness[TypeRef]], scope: TypeScope) -> None:
    first = types[0]
    name = type_name(item_type(first.value))
    for other in types[1:]:
        other_item = item_type(other.value)
        if isinstance(other_item, UntypedType | StreamType) or scope.related(
            name, type_name(other_item)
        ):
            continue
        scope.report.add(
            "response-type-disagrees",
            other.span,
            first.span,
            rule=first.rule,
            type=name,
            other_rule=other.rule,
            other=type_name(other_item),
        )


def _report_flags(flags: list[Witness[bool]], scope: TypeScope) -> None:
    for other in flags[1:]:
        if other.value != flags[0].value:
            scope.report.add(
                "response-collection-disagrees",
                other.span,
                flags[0].span,
                rule=flags[0].rule,
                form="a collection" if flags[0].value else "one object",
                other_rule=other.rule,
            )
