"""What the prose, the annotation and the sample say of one answer, brought to one decision.

The stated order: the Response prose wins for what it states, the annotation of the sample fills
the rest, the sample itself is the third witness; a type that no resource page documents gives way
to one that is documented. All are kept; each disagreement is reported with both places.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.facts import ResponseSample, ResponseStatement
from generator.http import BrokenJson, Content, JsonContent
from generator.linking.scope import TypeScope
from generator.model import Witness, Witnessed
from generator.odata import CollectionType, StreamType, TypeRef, UntypedType, item_type, type_name
from generator.reading.typenames import parse_type_name

_COLLECTION = re.compile(r'\s*\{\s*(?:"@[^"]*"\s*:\s*"[^"]*"\s*,\s*)*"value"\s*:\s*\[')


def decide_type(
    statements: Sequence[ResponseStatement],
    samples: Sequence[ResponseSample],
    scope: TypeScope,
    form: Witness[bool] | None = None,
) -> Witnessed[TypeRef] | None:
    """The type of an answer with its collection flag; None where no witness states one.

    ``statements`` and ``samples`` are those of this answer, in the order of the page; ``form`` is
    what the path tells of the collection flag.
    """
    types = _type_witnesses(statements, samples, scope)
    if not types:
        return None
    first = next((each for each in types if scope.is_documented(each.value)), types[0])
    others = tuple(each for each in types if each is not first)
    _report_types(first, _comparable(first, others, samples), statements, scope)
    flag = _decide_form(_form_witnesses(statements, samples), form, scope)
    collection = isinstance(first.value, CollectionType) if flag is None else flag
    value = _with_collection(first.value, collection)
    return Witnessed(value, first.rule, first.span, others)


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


def _form_witnesses(
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
    shown = ((sample.span, _shown_form(sample.body)) for sample in samples)
    found += [Witness(form, "sample", span) for span, form in shown if form is not None]
    return found


def _shown_form(body: Content | None) -> bool | None:
    """Whether a body shows a collection; JSON that is broken further down may still do so."""
    match body:
        case JsonContent(value):
            return _items(value) is not None
        case BrokenJson(text=text) if _COLLECTION.match(text):
            return True
        case _:
            return None


def _with_collection(stated: TypeRef, collection: bool) -> TypeRef:
    item = item_type(stated)
    return CollectionType(item) if collection and not isinstance(item, StreamType) else item


def _decide_form(
    stated: list[Witness[bool]], form: Witness[bool] | None, scope: TypeScope
) -> bool | None:
    """Whether the answer is a collection; None where nothing tells.

    The path, where another witness agrees with it, but the sample alone does not outweigh prose and
    annotation of one voice; else prose that speaks of a collection, the annotation, the sample;
    last, prose that speaks of one object: it may mean each of many.
    """
    if form is not None and _bears_out(form, stated):
        decided = form
    elif stated:
        decided = min(stated, key=lambda each: each.rule == "prose" and not each.value)
    else:
        return None
    _report_forms(decided, stated, scope)
    return decided.value


def _bears_out(form: Witness[bool], stated: list[Witness[bool]]) -> bool:
    agreeing = {each.rule for each in stated if each.value == form.value}
    against = {each.rule for each in stated if each.value != form.value}
    return bool(agreeing) and not (agreeing == {"sample"} and against >= {"prose", "annotation"})


def _comparable(
    first: Witness[TypeRef], others: Sequence[Witness[TypeRef]], samples: Sequence[ResponseSample]
) -> list[Witness[TypeRef]]:
    """``others`` without annotations of samples that leave out the bytes they stand for."""
    if not isinstance(item_type(first.value), StreamType):
        return list(others)
    bare = {sample.span for sample in samples if sample.body is None}
    return [each for each in others if each.span not in bare]


def _report_types(
    first: Witness[TypeRef],
    others: Sequence[Witness[TypeRef]],
    statements: Sequence[ResponseStatement],
    scope: TypeScope,
) -> None:
    """Report the types that are neither related to the first nor to any that the prose names."""
    name = type_name(item_type(first.value))
    named = {name, *_named_in_prose(statements, scope)}
    for other in others:
        other_item = item_type(other.value)
        if isinstance(other_item, UntypedType | StreamType) or any(
            scope.related(each, type_name(other_item)) for each in named
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


def _named_in_prose(statements: Sequence[ResponseStatement], scope: TypeScope) -> Iterator[str]:
    """The types that the prose names; where it names several, the answer is one of them."""
    for statement in statements:
        for stated in (statement.type, *statement.alternatives):
            if stated is not None:
                yield type_name(item_type(scope.resolve(stated, statement.span)))


def _report_forms(decided: Witness[bool], stated: list[Witness[bool]], scope: TypeScope) -> None:
    for other in stated:
        if other.value != decided.value:
            scope.report.add(
                "response-collection-disagrees",
                other.span,
                decided.span,
                rule=decided.rule,
                form="a collection" if decided.value else "one object",
                other_rule=other.rule,
            )
