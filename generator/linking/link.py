"""The facts of all pages of a version, linked to its model."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain

import msgspec

from generator.diagnostics import Diagnostic, Report
from generator.facts import PageFacts, PageKind
from generator.linking.definitions import Defined, define_types
from generator.linking.drafts import draft_pages
from generator.linking.identifiers import assign_ids, group_operations
from generator.linking.lock import NamesLock
from generator.linking.shared import report_shared_routes
from generator.linking.symbols import Symbols
from generator.linking.undocumented import Spellings
from generator.memo import Memo
from generator.model import ApiModel, SourceInfo, StructuredType, TypeDefinition


class Linked(msgspec.Struct, frozen=True):
    """A model and what linking has to say; what reading said stays with the pages."""

    model: ApiModel
    diagnostics: tuple[Diagnostic, ...]


def link(
    pages: Sequence[PageFacts],
    version: str,
    lock: NamesLock | None = None,
    licence: str | None = None,
    memo: Memo | None = None,
) -> Linked:
    """The model of ``version`` from the facts of its pages.

    ``pages`` may hold other versions' too; they are passed over. ``lock`` has the names that were
    published before; ``licence`` is the text of the docs folder's licence; ``memo`` keeps what
    single pages gave. Never raises for what pages state: a page without a request line gives no
    operation, and is reported.
    """
    report = Report()
    mine = sorted((page for page in pages if page.version == version), key=lambda page: page.path)
    api = [page for page in mine if page.kind is PageKind.API]
    resources = [page for page in mine if page.kind is not PageKind.API]
    symbols = Symbols(api, resources, report)
    drafted = draft_pages(api, symbols, memo)
    defined = list(define_types(symbols, report))
    mentions = [part.undocumented for part in drafted] + [part.undocumented for part in defined]
    spellings = Spellings(chain.from_iterable(mentions), report)
    drafts = [
        spellings.apply(each.draft, each.undocumented) for each in drafted if each.draft is not None
    ]
    lock = lock or NamesLock()
    operations = assign_ids(drafts, lock.of(version), lock.former_of(version), report)
    report_shared_routes(operations, report)
    types = _types(defined, spellings)
    descriptions = {definition.name: definition.description for definition in types}
    model = ApiModel(
        version=version,
        groups=group_operations(operations, descriptions),
        operations=operations,
        types=types,
        source=SourceInfo(len(api), len(resources), licence),
    )
    said = (found for each in drafted for found in each.diagnostics)
    return Linked(model, tuple(dict.fromkeys((*said, *report.diagnostics))))


def _types(defined: Iterable[Defined], spellings: Spellings) -> tuple[TypeDefinition, ...]:
    """The types that are documented, and those that are only mentioned, sorted by name."""
    found: dict[str, TypeDefinition] = {
        name: StructuredType(name, False, span, documented=False)
        for name, span in spellings.places.items()
    }
    for each in defined:
        found[each.definition.name] = spellings.apply(each.definition, each.undocumented)
    return tuple(definition for _, definition in sorted(found.items()))
