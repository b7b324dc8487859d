"""Answers compared: statuses, what the body is, its type and header fields."""

from __future__ import annotations

from generator.model import AnswerKind, Response, Route
from generator.review.apidiff.changes import ChangeLog
from generator.review.apidiff.pairing import pair, rename
from generator.review.apidiff.typetexts import UNKNOWN, TypeTexts
from generator.text import Span

_KINDS = {
    AnswerKind.ENTITY: "one object",
    AnswerKind.COLLECTION: "a collection",
    AnswerKind.DELTA: "changes since a state (delta)",
    AnswerKind.VALUE: "a value",
    AnswerKind.STREAM: "bytes",
    AnswerKind.REDIRECT: "a redirect",
    AnswerKind.LONG_RUNNING: "a long-running operation",
    AnswerKind.MULTI_STATUS: "several statuses",
    AnswerKind.EMPTY: "nothing",
}


def compare_responses(old: Route, new: Route, texts: TypeTexts, log: ChangeLog) -> None:
    """Note how the answers of ``new`` differ from those of ``old``."""
    pairs = pair(old.responses, new.responses, lambda each: (each.status, each.error))
    changed, rest = rename(pairs, _both_succeed)
    for before, after in changed:
        log.add("status-changed", after.span, old=before.status, new=after.status)
    for before, after in (*pairs.both, *changed):
        _compare_bodies(before, after, texts, log)
    for each in rest.new:
        _lone(each, each.span, log, added=True, known=_known(old))
    for each in rest.old:
        _lone(each, _place(new), log, added=False, known=_known(new))


def _both_succeed(old: Response, new: Response) -> float:
    return float(not old.error and not new.error)


def _known(route: Route) -> bool:
    return any(not each.error for each in route.responses)


def _lone(each: Response, span: Span, log: ChangeLog, *, added: bool, known: bool) -> None:
    """An answer that one side alone has; ``known`` tells whether the other has a success."""
    if each.error:
        log.add("failure-added" if added else "failure-removed", span, status=each.status)
    elif known:
        log.add("status-added" if added else "status-removed", span, status=each.status)
    else:
        log.add("response-stated" if added else "response-unstated", span, status=each.status)


def _place(route: Route) -> Span:
    return route.responses[0].span if route.responses else route.span


def _compare_bodies(old: Response, new: Response, texts: TypeTexts, log: ChangeLog) -> None:
    empty = AnswerKind.EMPTY
    before = texts.old(old.type.value if old.type else None)
    after = texts.new(new.type.value if new.type else None)
    span = new.type.span if new.type else new.span
    if old.kind is empty and new.kind is not empty:
        told = _told(new.kind, after)
        log.add("response-body-added", span, status=new.status, new=told)
    elif new.kind is empty and old.kind is not empty:
        told = _told(old.kind, before)
        log.add("response-body-removed", span, status=new.status, old=told)
    else:
        _compare_kinds(old, new, span, log)
        _compare_types(before, after, new.status, span, log)
    for name in sorted(set(new.headers) - set(old.headers)):
        log.add("response-header-added", new.span, status=new.status, name=name)
    for name in sorted(set(old.headers) - set(new.headers)):
        log.add("response-header-removed", new.span, status=new.status, name=name)


def _told(kind: AnswerKind, type_text: str) -> str:
    return _KINDS[kind] if type_text == UNKNOWN else type_text


def _compare_kinds(old: Response, new: Response, span: Span, log: ChangeLog) -> None:
    if old.kind is not new.kind:
        log.add(
            "response-kind-changed",
            span,
            status=new.status,
            old=_KINDS[old.kind],
            new=_KINDS[new.kind],
        )
    if old.media_type and new.media_type and old.media_type != new.media_type:
        log.add(
            "response-media-type-changed",
            span,
            status=new.status,
            old=old.media_type,
            new=new.media_type,
        )


def _compare_types(before: str, after: str, status: int, span: Span, log: ChangeLog) -> None:
    if before == after:
        return
    if before == UNKNOWN:
        log.add("response-type-stated", span, status=status, new=after)
    elif after == UNKNOWN:
        log.add("response-type-unstated", span, status=status, old=before)
    else:
        log.add("response-type-changed", span, status=status, old=before, new=after)
