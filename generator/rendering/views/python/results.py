"""What methods give back: the runtime's ``Answer`` and the annotation of a result."""

from __future__ import annotations

from generator.model import AnswerKind
from generator.odata import CollectionType, NamedType, PrimitiveType, TypeRef
from generator.rendering.views.calls.routes import Answer
from generator.rendering.views.python.imports import Imports
from generator.rendering.views.python.source import literal
from generator.rendering.views.python.types import (
    ANY_MODEL,
    RUNTIME,
    TypeNames,
    read_type,
    runtime_type,
)

_RESULTS = f"{RUNTIME}.results"
_STRUCTURED = (
    AnswerKind.COLLECTION,
    AnswerKind.DELTA,
    AnswerKind.ENTITY,
    AnswerKind.LONG_RUNNING,
)


def answer_arguments(answer: Answer, names: TypeNames) -> tuple[str, ...]:
    """The arguments of the runtime's ``Answer``, as source."""
    arguments = [literal(answer.kind.name.lower())]
    told = _answer_type(answer, names)
    if told is not None:
        arguments.append(literal(told))
    return tuple(arguments)


def result_type(answer: Answer, names: TypeNames, imports: Imports, awaited: bool) -> str:
    """The annotation of a method's result; ``awaited`` for the asynchronous client."""
    prefix = "Async" if awaited else ""
    match answer.kind:
        case AnswerKind.COLLECTION | AnswerKind.DELTA:
            delta = "Delta" if answer.kind is AnswerKind.DELTA else ""
            name = imports.use(_RESULTS, f"{prefix}{delta}Collection")
            return f"{name}[{_item(answer, names, imports)}]"
        case AnswerKind.STREAM | AnswerKind.REDIRECT:
            result = imports.use(_RESULTS, f"{prefix}Download")
        case AnswerKind.LONG_RUNNING:
            name = imports.use(_RESULTS, f"{prefix}LongRunning")
            result = f"{name}[{_item(answer, names, imports)}]"
        case AnswerKind.MULTI_STATUS:
            result = imports.use("typing", "Any")
        case AnswerKind.EMPTY:
            result = "None"
        case _:
            item = _item(answer, names, imports)
            result = f"{imports.builtin('list')}[{item}]" if answer.collection else item
    if not awaited:
        return result
    any_ = imports.use("typing", "Any")
    return f"{imports.use('collections.abc', 'Coroutine')}[{any_}, {any_}, {result}]"


def answer_text(answer: Answer, names: TypeNames) -> str:
    """What the method gives back, for its docstring."""
    what = _said(answer.type, names)
    match answer.kind:
        case AnswerKind.COLLECTION:
            return f"A collection of {what}; a page is requested when it is needed."
        case AnswerKind.DELTA:
            return f"The changes of {what}, page by page, with the link to the next round."
        case AnswerKind.STREAM | AnswerKind.REDIRECT:
            return "The content, to be read, iterated or saved."
        case AnswerKind.LONG_RUNNING:
            return "The operation that was started, to be waited for."
        case AnswerKind.MULTI_STATUS:
            return "The outcomes of the parts, as decoded."
        case AnswerKind.EMPTY:
            return ""
        case _:
            return f"A list of {what}." if answer.collection else f"{what}."


def _item(answer: Answer, names: TypeNames, imports: Imports) -> str:
    if answer.type is None and answer.kind in _STRUCTURED:
        return imports.use(f"{RUNTIME}.model", ANY_MODEL)
    return read_type(answer.type, names, imports)


def _answer_type(answer: Answer, names: TypeNames) -> str | None:
    match answer.type:
        case PrimitiveType(name):
            return name
        case None if answer.kind in _STRUCTURED:
            return ANY_MODEL
        case reference:
            return runtime_type(reference, names)


def _said(reference: TypeRef | None, names: TypeNames) -> str:
    match reference:
        case CollectionType(item):
            return _said(item, names)
        case NamedType(name):
            named = names.find(name)
            return named.class_name if named else ANY_MODEL
        case PrimitiveType(name):
            return read_type(reference, names, Imports()) if name else name
        case _:
            return ANY_MODEL
