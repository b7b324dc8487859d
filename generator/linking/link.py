"""The facts of all pages of a version, linked to its model."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from generator.diagnostics import Diagnostic, Report
from generator.facts import PageFacts, PageKind
from generator.linking.definitions import define_types
from generator.linking.identifiers import Draft, assign_ids, group_operations
from generator.linking.lexicon import Lexicon, page_lexicon, type_lexicon
from generator.linking.lock import NamesLock
from generator.linking.operations import link_operation
from generator.linking.pathtypes import PathTypes
from generator.linking.resources import find_resource
from generator.linking.scope import TypeScope
from generator.linking.shared import report_shared_routes
from generator.linking.shown import recover_lines, segment_names, shown_lines
from generator.linking.titled import name_items
from generator.linking.types import TypeIndex
from generator.model import ApiModel, SourceInfo
from generator.odata import NAMESPACE
from generator.text import Span


class Linked(msgspec.Struct, frozen=True):
    """A model and what linking has to say; what reading said stays with the pages."""

    model: ApiModel
    diagnostics: tuple[Diagnostic, ...]


def link(
    pages: Sequence[PageFacts],
    version: str,
    lock: NamesLock | None = None,
    licence: str | None = None,
) -> Linked:
    """The model of ``version`` from the facts of its pages.

    ``pages`` may hold other versions' too; they are passed over. ``lock`` has the names that were
    published before; ``licence`` is the text of the docs folder's licence. Never raises for what
    pages state: a page without a request line gives no operation, and is reported.
    """
    report = Report()
    mine = sorted((page for page in pages if page.version == version), key=lambda page: page.path)
    api = [page for page in mine if page.kind is PageKind.API]
    resources = [page for page in mine if page.kind is not PageKind.API]
    index = TypeIndex(name_items(resources, api, report))
    lexicon = type_lexicon(index.names)
    stems = frozenset(page.stem.lower() for page in resources)
    names = segment_names(api)
    paths = PathTypes(index)
    drafts = [
        _draft(page, stems, paths, lexicon, names, report)
        for page in api
        if _has_operation(page, report)
    ]
    lock = lock or NamesLock()
    operations = assign_ids(drafts, lock.of(version), lock.former_of(version), report)
    report_shared_routes(operations, report)
    types = define_types(index, report)
    descriptions = {definition.name: definition.description for definition in types}
    model = ApiModel(
        version=version,
        groups=group_operations(operations, descriptions),
        operations=operations,
        types=types,
        source=SourceInfo(len(api), len(resources), licence),
    )
    return Linked(model, report.diagnostics)


def _has_operation(page: PageFacts, report: Report) -> bool:
    if not page.request_lines:
        report.add("page-without-operation", Span(page.path, 1))
    return bool(page.request_lines)


def _draft(
    page: PageFacts,
    stems: frozenset[str],
    paths: PathTypes,
    lexicon: Lexicon,
    names: frozenset[str],
    report: Report,
) -> Draft:
    page = recover_lines(page, names, report)
    words = page_lexicon(page).over(lexicon)
    resource = find_resource(page, stems, paths.index, words)
    scope = TypeScope(paths, report, page.namespace or NAMESPACE)
    shown = shown_lines(page, names, report)
    return Draft(link_operation(page, resource, words, scope, shown), resource)
