"""Each API page to the draft of an operation, which is made again only where it may differ."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from generator.diagnostics import Diagnostic, Report
from generator.facts import PageFacts
from generator.linking.atlas import Pages, glance
from generator.linking.lexicon import page_lexicon
from generator.linking.operations import link_operation
from generator.linking.resources import find_resource
from generator.linking.scope import TypeScope, Undocumented
from generator.linking.shown import recover_lines, shown_lines
from generator.linking.sketches import Sketch, sketch
from generator.linking.symbols import Symbols
from generator.memo import Answers, Memo, Pieces, digest, hold
from generator.model import Operation
from generator.odata import NAMESPACE

_ENCODER = msgspec.msgpack.Encoder()
_ANSWERS = msgspec.msgpack.Decoder(dict[str, bytes])
_NONE = msgspec.Raw(_ENCODER.encode({}))


class Drafted(msgspec.Struct, frozen=True, array_like=True):
    """What one page gives: an operation, none where it has no request line; and what is to say.

    ``page`` is the page at a glance, ``sketch`` the operation in few words, ``whole`` the digest
    of all of it, empty where nothing is kept. ``undocumented`` are the mentions of types that no
    page defines; ``answers`` what was asked of other pages, whose ``symbols`` had that digest.
    """

    page: PageFacts
    sketch: Sketch | None = None
    whole: bytes = b""
    undocumented: tuple[Undocumented, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    answers: msgspec.Raw = _NONE
    symbols: bytes = b""


_DRAFTED = msgspec.msgpack.Decoder(Drafted)


class Drafts:
    """The drafts of the operations of all API pages among ``pages``.

    What ``memo`` knows, and still is so, is not made again, nor is its page read; ``wholes`` are
    the operations that were made, by the page's path.
    """

    def __init__(self, pages: Pages, memo: Memo | None) -> None:
        self._pages = pages
        self._memo = memo
        self._keys = {path: pages.key(path) for path in pages.api} if memo else {}
        recalled = memo.recall(list(self._keys.values())) if memo else {}
        self._kept = {
            path: _DRAFTED.decode(recalled[key])
            for path, key in self._keys.items()
            if key in recalled
        }
        new = [path for path in pages.api if path not in self._kept]
        self._new = dict(zip(new, pages.facts(new), strict=True))
        self.wholes: dict[str, Operation] = {}

    @property
    def glances(self) -> list[PageFacts]:
        """The pages at a glance."""
        return [
            self._kept[path].page if path in self._kept else glance(self._new[path])
            for path in self._pages.api
        ]

    def draft(self, symbols: Symbols) -> list[Drafted]:
        """What each page gives, where it sees ``symbols`` of all others."""
        stale = [path for path, kept in self._kept.items() if not _holds(kept, symbols)]
        new = self._new | dict(zip(stale, self._pages.facts(stale), strict=True))
        made: dict[bytes, bytes] = {}
        contents: dict[bytes, Pieces] = {}
        found: list[Drafted] = []
        for path in self._pages.api:
            if path not in new:
                found.append(self._kept[path])
                continue
            answers: Answers = {}
            drafted = self._drafted(new[path], symbols.noting(answers) if self._memo else symbols)
            if self._memo is not None:
                whole = b""
                if path in self.wholes:
                    content = _ENCODER.encode(self.wholes[path])
                    whole = digest(content)
                    contents[whole] = (content,)
                noted = msgspec.Raw(_ENCODER.encode(answers))
                drafted = msgspec.structs.replace(
                    drafted, whole=whole, answers=noted, symbols=symbols.digest
                )
                made[self._keys[path]] = _ENCODER.encode(drafted)
            found.append(drafted)
        self._new.clear()
        if self._memo is not None:
            self._memo.keep(made, contents)
        return found

    def _drafted(self, page: PageFacts, symbols: Symbols) -> Drafted:
        report = Report()
        if not page.request_lines:
            # Reading has told why.
            return Drafted(glance(page), diagnostics=report.diagnostics)
        segments = _Known(symbols.is_segment)
        recovered = recover_lines(page, segments, report)
        words = page_lexicon(recovered).over(symbols)
        resource = find_resource(recovered, _Known(symbols.is_resource), symbols, words)
        scope = TypeScope(symbols, report, page.namespace or NAMESPACE)
        shown = shown_lines(recovered, segments, report)
        operation = link_operation(recovered, resource, words, scope, shown)
        self.wholes[page.path] = operation
        return Drafted(
            glance(page),
            sketch(operation, resource),
            undocumented=tuple(scope.undocumented),
            diagnostics=report.diagnostics,
        )


def _holds(kept: Drafted, symbols: Symbols) -> bool:
    return kept.symbols == symbols.digest or hold(_ANSWERS.decode(kept.answers), symbols.ask)


class _Known:
    """The words to which a question has the answer yes."""

    def __init__(self, ask: Callable[[str], bool]) -> None:
        self._ask = ask

    def __contains__(self, word: object) -> bool:
        return isinstance(word, str) and self._ask(word)
