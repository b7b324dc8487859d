"""Views of groups: an interface each, a signature for each way to call a method."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from generator.model import AnswerKind, Group, Operation
from generator.odata import CollectionType, PrimitiveType, TypeRef
from generator.rendering.views.calls.overloads import Overload, overloads
from generator.rendering.views.calls.routes import Answer, BoundRoute
from generator.rendering.views.calls.signature import (
    MethodParameter,
    MethodSignature,
    Place,
    method_signature,
)
from generator.rendering.views.calls.texts import permission_texts, request_line
from generator.rendering.views.prose import prose, sentence
from generator.rendering.views.typenames import TypeNames
from generator.rendering.views.typescript.models import property_names
from generator.rendering.views.typescript.names import group_interface, method, parameter
from generator.rendering.views.typescript.source import (
    comment_lines,
    comment_text,
    property_name,
    value,
)
from generator.rendering.views.typescript.types import ANY_RESOURCE, type_text

_MODELS = "models."
_OPTIONS = "CallOptions"
_CONTENT = "BodyInit"


class _Field(msgspec.Struct, frozen=True):
    """A member of the options: its source, and what the page tells of it."""

    source: str
    told: str


class SignatureView(msgspec.Struct, frozen=True):
    """One way to call a method: its parameters and its result, as source.

    ``comment`` are the lines of its comment, which tells the routes that are called so.
    """

    comment: tuple[str, ...]
    parameters: tuple[str, ...]
    result: str


class MethodView(msgspec.Struct, frozen=True):
    """A method: its name, and a signature for each way to call it."""

    name: str
    signatures: tuple[SignatureView, ...]


class GroupView(msgspec.Struct, frozen=True):
    """Each of ``group``: the operations of one resource, an interface of their own file.

    ``version`` is the version's folder (``v1_0``), ``module`` the name of the file.
    """

    version: str
    module: str
    name: str
    comment: tuple[str, ...]
    methods: tuple[MethodView, ...]


def group_view(
    group: Group, operations: list[Operation], version: str, module: str, names: TypeNames
) -> GroupView:
    """The view of ``group``, which holds ``operations``."""
    about = [sentence(group.description) or f"Operations on {group.name.replace('_', ' ')}."]
    methods = tuple(_method(each, names) for each in operations)
    return GroupView(version, module, group_interface(group), comment_lines(about), methods)


def _method(operation: Operation, names: TypeNames) -> MethodView:
    signature = method_signature(operation)
    ways = overloads(signature)
    return MethodView(
        property_name(method(operation)),
        tuple(_signature(signature, way, names) for way in ways),
    )


def _comment(operation: Operation, routes: tuple[BoundRoute, ...]) -> Iterator[str]:
    yield sentence(operation.summary) or sentence(operation.title) or operation.id
    yield ""
    yield from (f"- `{request_line(each)}`" for each in routes)
    needed = list(permission_texts(routes))
    if needed:
        yield ""
        yield from (f"- {each}" for each in needed)
    if operation.docs_url:
        yield ""
        yield f"@see {operation.docs_url}"
    if operation.availability.deprecation is not None:
        yield f"@deprecated {operation.availability.deprecation.text}"


def _signature(signature: MethodSignature, way: Overload, names: TypeNames) -> SignatureView:
    parameters = []
    if not way.by_link:
        parameters = [_whole(each, signature.operation, names) for each in _bodies(signature)]
    fields = [field for each in signature.parameters for field in _field(each, way, names)]
    needed = any("?:" not in each.source for each in fields)
    options = f"{_members(fields)} & {_OPTIONS}" if fields else _OPTIONS
    parameters.append(f"options{'' if needed else '?'}: {options}")
    comment = comment_lines(_comment(signature.operation, way.routes))
    return SignatureView(comment, tuple(parameters), _result(way.answer, names))


def _members(fields: Sequence[_Field]) -> str:
    """An object type; on lines of its own where there is something to tell."""
    if not any(each.told for each in fields):
        return f"{{ {'; '.join(each.source for each in fields)} }}"
    lines = []
    for each in fields:
        if each.told:
            lines.append(f"    /** {comment_text(each.told)} */")
        lines.append(f"    {each.source};")
    return "\n".join(("{", *lines, "  }"))


def _bodies(signature: MethodSignature) -> tuple[MethodParameter, ...]:
    return signature.at(Place.BODY, Place.CONTENT)


def _whole(each: MethodParameter, operation: Operation, names: TypeNames) -> str:
    """The body; one that may be left out can be undefined, for options follow it."""
    kind = _CONTENT if each.place is Place.CONTENT else ANY_RESOURCE
    if each.place is Place.BODY and each.type is not None:
        further = "; ".join(_further(operation, each.type, names))
        kind = type_text(each.type, names, _MODELS)
        kind = f"{kind} & {{ {further} }}" if further else kind
    return f"body: {kind}" if each.required else f"body: {kind} | undefined"


def _further(operation: Operation, kind: TypeRef, names: TypeNames) -> Iterator[str]:
    """The properties that the page documents of its body, and the type of the body has not."""
    named = names.structured(kind)
    if named is None or operation.body is None:
        return
    has = {name for each in names.family(named) for name in property_names(each, names)}
    for each in operation.body.properties:
        if each.name not in has:
            text = type_text(each.type, names, _MODELS) if each.type else "unknown"
            yield f"{property_name(each.name)}?: {text} | null"


def _field(each: MethodParameter, way: Overload, names: TypeNames) -> Iterator[_Field]:
    """The parameter in the options of this way to call; nothing where it has no place in it."""
    for source in _source(each, way, names):
        yield _Field(source, prose(each.description))


def _source(each: MethodParameter, way: Overload, names: TypeNames) -> Iterator[str]:
    name = property_name(parameter(each.name))
    match each.place:
        case Place.KEY if each.name in way.keys:
            yield f"{name}: {type_text(each.type, names, _MODELS) if each.type else 'string'}"
        case Place.VIA if way.via:
            words = " | ".join(map(value, way.via))
            yield f"via{'' if way.via_required else '?'}: {words}"
        case Place.LINK:
            yield f"{name}: string" if way.by_link else f"{name}?: string | undefined"
        case Place.PROPERTY if not way.by_link:
            kind = type_text(each.type, names, _MODELS) if each.type else "unknown"
            yield f"{name}?: {kind} | null"
        case Place.QUERY if not way.by_link:
            yield f"{name}?: {_query_type(each, names)}"
        case Place.HEADER if not way.by_link:
            yield f"{name}?: string"
        case _:
            return


def _query_type(each: MethodParameter, names: TypeNames) -> str:
    match each.type:
        case CollectionType():
            return "readonly string[] | string"
        case PrimitiveType("Edm.DateTimeOffset"):
            return "string | Date"
        case PrimitiveType() as kind:
            return type_text(kind, names)
        case _:
            return "string | number | boolean"


def _result(answer: Answer, names: TypeNames) -> str:
    item = type_text(answer.type, names, _MODELS) if answer.type is not None else ANY_RESOURCE
    match answer.kind:
        case AnswerKind.COLLECTION:
            return f"Collection<{item}>"
        case AnswerKind.DELTA:
            return f"DeltaCollection<{item}>"
        case AnswerKind.STREAM | AnswerKind.REDIRECT:
            return "Promise<Response>"
        case AnswerKind.LONG_RUNNING:
            return f"Promise<LongRunning<{item}>>"
        case AnswerKind.MULTI_STATUS:
            return "Promise<unknown>"
        case AnswerKind.EMPTY:
            return "Promise<void>"
        case AnswerKind.VALUE if answer.type is None:
            return "Promise<unknown>"
        case _:
            many = "[]" if answer.collection else ""
            return f"Promise<{item}{many}>"
