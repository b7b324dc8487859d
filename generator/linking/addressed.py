"""What a request line addresses, as a witness of what it answers.

A page can have request lines that lead to things of several types, and state the answer of some of
them. A line that the page's statements cannot mean answers what its path leads to.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from generator.facts import RequestLine
from generator.http import Method
from generator.linking.scope import TypeScope
from generator.linking.shapes import path_shape
from generator.model import Witness, Witnessed
from generator.odata import (
    CollectionType,
    KeySegment,
    StreamType,
    TypeRef,
    UntypedType,
    is_collection,
    item_type,
    simple_name,
    type_name,
)
from generator.query import parse_query

_RULE = "path"
_CREATED = 201
_OF_COLLECTIONS = frozenset(("$filter", "$orderby", "$search", "$skip", "$top"))


class Siblings(msgspec.Struct, frozen=True):
    """The request lines of one page together: how they end, and what they address."""

    endings: frozenset[str] = frozenset()
    addressed: frozenset[TypeRef] = frozenset()


def siblings(lines: Sequence[RequestLine], scope: TypeScope) -> Siblings:
    """What the request lines of one page have between them."""
    paths = (_addressed(line, scope) for line in lines)
    return Siblings(
        frozenset(path_shape(line.target.template).ending for line in lines),
        frozenset(each for each in paths if each is not None),
    )


def form_by_path(
    line: RequestLine, statuses: Iterable[int], scope: TypeScope
) -> Witness[bool] | None:
    """Whether the line answers with a collection, as far as its path and query string tell.

    A path to a documented property is what that is; one that ends in a key is one item; one whose
    query filters or pages is a collection; what a 201 tells to be created is one item.
    """
    addressed = scope.addressed(line.target.template)
    end = line.target.template.segments[-1:]
    keyed = bool(end) and isinstance(end[0], KeySegment)
    if line.method is not Method.GET:
        one = keyed or addressed is not None or _CREATED in statuses
        return Witness(False, _RULE, line.span) if one else None
    if addressed is not None:
        return Witness(is_collection(addressed), _RULE, line.span)
    if keyed:
        return Witness(False, _RULE, line.span)
    asked = {name.lower() for name, _ in parse_query(line.target.query or "")}
    return Witness(True, _RULE, line.span) if asked & _OF_COLLECTIONS else None


def settle(
    decided: Witnessed[TypeRef] | None,
    line: RequestLine,
    statuses: Iterable[int],
    scope: TypeScope,
    others: Siblings,
) -> Witnessed[TypeRef] | None:
    """``decided`` by what the page states, or what the path of ``line`` leads to.

    The path counts where the page states no type for an answer that has to have one, and where
    what it states fits other lines of the page, but not this one.
    """
    addressed = _answered(line, scope)
    if addressed is None:
        return decided
    if decided is None or isinstance(item_type(decided.value), UntypedType):
        if line.method is not Method.GET and _CREATED not in statuses:
            return decided
        return Witnessed(addressed, _RULE, line.span, _witnesses(decided))
    if not _fits(decided.value, addressed, scope):
        if any(_fits(decided.value, each, scope) for each in others.addressed):
            return Witnessed(addressed, _RULE, line.span, _witnesses(decided))
        return decided
    if line.method is Method.GET and is_collection(decided.value) != is_collection(addressed):
        stated = is_collection(decided.value)
        if any(is_collection(each) == stated for each in others.addressed):
            item = item_type(decided.value)
            value: TypeRef = item if stated else CollectionType(item)
            return msgspec.structs.replace(decided, value=value)
    return decided


def _addressed(line: RequestLine, scope: TypeScope) -> TypeRef | None:
    """What the path leads to, bytes included."""
    if path_shape(line.target.template).system == "$value":
        return StreamType()
    return scope.addressed(line.target.template)


def _answered(line: RequestLine, scope: TypeScope) -> TypeRef | None:
    """What the line would answer by its path alone; None where that tells nothing."""
    addressed = scope.addressed(line.target.template)
    if addressed is None or line.method is Method.DELETE:
        return None
    return addressed if line.method is Method.GET else item_type(addressed)


def _fits(stated: TypeRef, addressed: TypeRef, scope: TypeScope) -> bool:
    """Whether the two are related, or the stated type carries the addressed one's name at its end.

    Derived types do so (``openTypeExtension``), and pages leave the base type out.
    """
    mine, theirs = type_name(item_type(stated)), type_name(item_type(addressed))
    return scope.related(mine, theirs) or simple_name(mine).lower().endswith(
        simple_name(theirs).lower()
    )


def _witnesses(decided: Witnessed[TypeRef] | None) -> tuple[Witness[TypeRef], ...]:
    if decided is None:
        return ()
    return (Witness(decided.value, decided.rule, decided.span), *decided.others)
