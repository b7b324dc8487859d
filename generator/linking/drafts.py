"""Each API page to the draft of an operation, which is made again only where it may differ."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec

from generator.diagnostics import Diagnostic, Report
from generator.facts import PageFacts
from generator.linking.identifiers import Draft
from generator.linking.lexicon import page_lexicon
from generator.linking.operations import link_operation
from generator.linking.resources import find_resource
from generator.linking.scope import TypeScope, Undocumented
from generator.linking.shown import recover_lines, shown_lines
from generator.linking.symbols import Symbols
from generator.memo import Answers, Memo, digest_of, hold
from generator.odata import NAMESPACE
from generator.text import Span


class Drafted(msgspec.Struct, frozen=True, array_like=True):
    """What one page gives: a draft, none where it has no request line; and what there is to say.

    ``undocumented`` are the mentions of types that no page defines; ``answers`` what was asked of
    other pages, whose ``symbols`` had that digest.
    """

    draft: Draft | None
    undocumented: tuple[Undocumented, ...]
    diagnostics: tuple[Diagnostic, ...]
    answers: dict[str, bytes] = {}
    symbols: bytes = b""


_DRAFTED = msgspec.msgpack.Decoder(Drafted)


def draft_pages(
    pages: Sequence[PageFacts], symbols: Symbols, memo: Memo | None
) -> tuple[Drafted, ...]:
    """What each of ``pages`` gives; what ``memo`` knows, and still is so, is not made again."""
    if memo is None:
        return tuple(_drafted(page, symbols) for page in pages)
    keys = [digest_of(page) for page in pages]
    known = memo.recall(keys)
    made: dict[bytes, bytes] = {}
    found: list[Drafted] = []
    for key, page in zip(keys, pages, strict=True):
        kept = _DRAFTED.decode(known[key]) if key in known else None
        if kept is None or not _holds(kept, symbols):
            answers: Answers = {}
            kept = _drafted(page, symbols.noting(answers))
            noted = msgspec.structs.replace(kept, answers=answers, symbols=symbols.digest)
            made[key] = msgspec.msgpack.encode(noted)
        found.append(kept)
    memo.keep(made, {})
    return tuple(found)


def _holds(kept: Drafted, symbols: Symbols) -> bool:
    return kept.symbols == symbols.digest or hold(kept.answers, symbols.ask)


class _Known:
    """The words to which a question has the answer yes."""

    def __init__(self, ask: Callable[[str], bool]) -> None:
        self._ask = ask

    def __contains__(self, word: object) -> bool:
        return isinstance(word, str) and self._ask(word)


def _drafted(page: PageFacts, symbols: Symbols) -> Drafted:
    report = Report()
    if not page.request_lines:
        report.add("page-without-operation", Span(page.path, 1))
        return Drafted(None, (), report.diagnostics)
    segments = _Known(symbols.is_segment)
    page = recover_lines(page, segments, report)
    words = page_lexicon(page).over(symbols)
    resource = find_resource(page, _Known(symbols.is_resource), symbols, words)
    scope = TypeScope(symbols, report, page.namespace or NAMESPACE)
    shown = shown_lines(page, segments, report)
    draft = Draft(link_operation(page, resource, words, scope, shown), resource)
    return Drafted(draft, tuple(scope.undocumented), report.diagnostics)
