"""The facts of all pages of a version, linked to its model."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

import msgspec

from generator.diagnostics import Diagnostic, Report
from generator.facts import PageFacts
from generator.linking.atlas import Pages, PagesAtHand
from generator.linking.definitions import Defined, define_types
from generator.linking.drafts import Drafted, Drafts
from generator.linking.identifiers import assign_ids, group_operations
from generator.linking.lock import NamesLock
from generator.linking.scope import Undocumented
from generator.linking.shared import report_shared_routes
from generator.linking.sketches import Sketch
from generator.linking.symbols import Symbols
from generator.linking.undocumented import Spellings
from generator.linking.wholes import Wholes
from generator.memo import Memo, Pieces, digest, digest_of
from generator.model import (
    ApiModel,
    Operation,
    Skeleton,
    SourceInfo,
    StructuredType,
    TypeDefinition,
)


class Linked(msgspec.Struct, frozen=True):
    """A model and what linking has to say; what reading said stays with the pages."""

    model: ApiModel
    diagnostics: tuple[Diagnostic, ...]


class LinkedPages(msgspec.Struct, frozen=True):
    """Pages linked, no more of which is loaded than what had to be.

    ``pages`` are all of them, API pages at a glance; ``sketches`` are the operations in few words.
    """

    pages: tuple[PageFacts, ...]
    skeleton: Skeleton
    sketches: tuple[Sketch, ...]
    wholes: Wholes
    diagnostics: tuple[Diagnostic, ...]

    @property
    def linked(self) -> Linked:
        """All of the model."""
        parts = self.skeleton
        return Linked(parts.with_operations(self.wholes.all()), self.diagnostics)


def link(
    pages: Sequence[PageFacts],
    version: str,
    lock: NamesLock | None = None,
    licence: str | None = None,
) -> Linked:
    """The model of ``version`` from the facts of its pages; see :func:`link_pages`.

    ``pages`` may hold other versions' too; they are passed over.
    """
    return link_pages(PagesAtHand(pages, version), version, lock, licence).linked


def link_pages(
    pages: Pages,
    version: str,
    lock: NamesLock | None = None,
    licence: str | None = None,
    memo: Memo | None = None,
) -> LinkedPages:
    """What the ``pages`` of ``version`` give.

    ``lock`` has the names that were published before; ``licence`` is the text of the docs folder's
    licence; ``memo`` keeps what single pages gave. Never raises for what pages state: a page
    without a request line gives no operation, and is reported.
    """
    report = Report()
    drafts = Drafts(pages, memo)
    api, resources = drafts.glances, pages.facts(pages.resources)
    symbols = Symbols(api, resources, report)
    drafted = drafts.draft(symbols)
    definitions = _defined(symbols, pages, memo)
    defined = definitions.types
    mentions = [part.undocumented for part in drafted] + [part.undocumented for part in defined]
    spellings = Spellings(chain.from_iterable(mentions), report)
    lock = lock or NamesLock()
    given = [(each, each.sketch) for each in drafted if each.sketch is not None]
    sketches = assign_ids(
        [_respelt(each.undocumented, first, spellings) for each, first in given],
        lock.of(version),
        lock.former_of(version),
        report,
    )
    report_shared_routes(sketches, report)
    types = _types(defined, spellings)
    descriptions = {definition.name: definition.description for definition in types}
    said = (found for each in drafted for found in each.diagnostics)
    return LinkedPages(
        (*api, *resources),
        Skeleton(
            version,
            group_operations(sketches, descriptions),
            types,
            SourceInfo(len(api), len(resources), licence),
            tuple(sorted({name for each in sketches for name in each.used})),
            tuple(dict.fromkeys(f"{each.id} {call}" for each in sketches for call in each.calls)),
        ),
        sketches,
        _wholes(drafts, [each for each, _ in given], sketches, spellings, memo),
        tuple(dict.fromkeys((*said, *definitions.diagnostics, *report.diagnostics))),
    )


class _Defined(msgspec.Struct, frozen=True, array_like=True):
    """All types of a version, and what there is to say of them."""

    types: tuple[Defined, ...]
    diagnostics: tuple[Diagnostic, ...]


_DEFINED = msgspec.msgpack.Decoder(_Defined)


def _defined(symbols: Symbols, pages: Pages, memo: Memo | None) -> _Defined:
    """The types that are documented: a function of the resource pages, and of the symbols."""
    key = b""
    if memo is not None:
        key = digest_of("types", symbols.digest, [pages.key(path) for path in pages.resources])
        kept = memo.recall([key]).get(key)
        if kept is not None:
            return _DEFINED.decode(kept)
    report = Report()
    found = _Defined(tuple(define_types(symbols, report)), report.diagnostics)
    if memo is not None:
        memo.keep({key: msgspec.msgpack.encode(found)}, {})
    return found


def _respelt(mentions: Iterable[Undocumented], first: Sketch, spellings: Spellings) -> Sketch:
    changes = spellings.changes(mentions)
    if not changes:
        return first
    used = (changes.get(name, name) for name in first.used)
    return msgspec.structs.replace(first, used=tuple(dict.fromkeys(used)))


def _wholes(
    drafts: Drafts,
    drafted: Sequence[Drafted],
    sketches: Sequence[Sketch],
    spellings: Spellings,
    memo: Memo | None,
) -> Wholes:
    """The operations that were ``drafted``, with the ids that the ``sketches`` have by now."""
    made = drafts.wholes
    at_hand: dict[str, Operation] = {}
    digests: dict[str, bytes] = {}
    changed: list[tuple[Drafted, Sketch]] = []
    for each, final in zip(drafted, sketches, strict=True):
        if final is not each.sketch:
            changed.append((each, final))
        elif final.page in made:
            at_hand[final.id] = made[final.page]
        if each.whole:
            digests[final.id] = each.whole
    before = Wholes((final.id for _, final in changed), _by_id(changed, made), digests, memo)
    contents: dict[bytes, Pieces] = {}
    for (each, final), operation in zip(changed, before.all(), strict=True):
        at_hand[final.id] = msgspec.structs.replace(
            spellings.apply(operation, each.undocumented),
            id=final.id,
            group=final.group,
            method=final.method,
            aliases=final.aliases,
        )
        if memo is not None:
            content = msgspec.msgpack.encode(at_hand[final.id])
            digests[final.id] = digest(content)
            contents[digests[final.id]] = (content,)
    if memo is not None:
        memo.keep({}, contents)
    return Wholes((final.id for final in sketches), at_hand, digests, memo)


def _by_id(
    settled: Iterable[tuple[Drafted, Sketch]], made: Mapping[str, Operation]
) -> dict[str, Operation]:
    return {final.id: made[final.page] for _, final in settled if final.page in made}


def _types(defined: Iterable[Defined], spellings: Spellings) -> tuple[TypeDefinition, ...]:
    """The types that are documented, and those that are only mentioned, sorted by name."""
    found: dict[str, TypeDefinition] = {
        name: StructuredType(name, False, span, documented=False)
        for name, span in spellings.places.items()
    }
    for each in defined:
        found[each.definition.name] = spellings.apply(each.definition, each.undocumented)
    return tuple(definition for _, definition in sorted(found.items()))
