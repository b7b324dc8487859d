"""One page to its facts: decode, parse, outline, read section by section, assemble."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

import msgspec

from generator.facts import (
    BodyStatement,
    Example,
    MethodLink,
    PageFacts,
    PageKind,
    PageReading,
    Parameter,
    PermissionTable,
    RequestLine,
    ResponseStatement,
)
from generator.reading.blocks import Block, Paragraph
from generator.reading.decoding import Text, UnreadablePageError, decode
from generator.reading.headings import SectionKind
from generator.reading.includes import IncludeReader
from generator.reading.inline import plain
from generator.reading.lead import read_namespace, read_summary
from generator.reading.markdown import parse_blocks
from generator.reading.outline import Section, bind_annotations, drop_tabs, sections
from generator.reading.report import Report
from generator.reading.scope import Fact, PageScope
from generator.reading.sections import READERS
from generator.reading.sections.availability import read_availability
from generator.reading.sections.examples import read_examples
from generator.reading.sections.http_request import (
    read_stray_request_lines,
    report_hidden_request_lines,
)
from generator.reading.statements import assemble
from generator.source import Source
from generator.text import Span

F = TypeVar("F", bound=Fact)

_DOC_TYPES = {
    PageKind.API: ("apiPageType",),
    PageKind.RESOURCE: ("resourcePageType", "enumPageType", "conceptualPageType"),
}


def read_page(source: Source, path: str) -> PageReading:
    """All that the page at ``path`` (``api-reference/<version>/<api|resources>/<stem>.md``) states.

    Never raises for what a page holds: a page that cannot be read gives facts with nothing but
    diagnostics. Raises ``OSError`` where the file cannot be read.
    """
    report = Report()
    version, folder, name = path.split("/")[-3:]
    kind = PageKind.API if folder == "api" else PageKind.RESOURCE
    empty = PageFacts(path, version, kind, name.removesuffix(".md"))
    try:
        text = decode(source.read(path), path, report)
        blocks, references = parse_blocks(text.markdown, path, report, text.offset)
    except UnreadablePageError:
        return PageReading(msgspec.structs.replace(empty, diagnostics=report.diagnostics))
    _check_doc_type(text, kind, path, report)
    includes = IncludeReader(source, report)
    expanded = includes.expand(drop_tabs(blocks, report), (path,))
    scope = PageScope(
        path, version, kind, report, references | includes.references, tuple(includes.lost)
    )
    if kind is PageKind.API:
        report_hidden_request_lines(expanded, report)
    facts = _facts(scope, bind_annotations(expanded, report))
    facts = msgspec.structs.replace(
        facts, front_matter=text.front_matter, diagnostics=report.diagnostics
    )
    return PageReading(facts, tuple(dict.fromkeys(includes.files)))


def _check_doc_type(text: Text, kind: PageKind, path: str, report: Report) -> None:
    """Report a ``doc_type`` that pages of this folder do not have."""
    stated = text.front_matter.doc_type
    expected = _DOC_TYPES[kind]
    if stated is not None and stated not in expected:
        span = Span(path, text.lines.get("doc_type", 1))
        report.add("doc-type-wrong", span, stated=stated, expected=" or ".join(expected))


def _facts(scope: PageScope, blocks: tuple[Block, ...]) -> PageFacts:
    api = scope.kind is PageKind.API
    outline, title, title_span = sections(blocks, api)
    if title_span is None:
        scope.report.add("title-missing", Span(scope.path, 1))
    lead = next((section for section in outline if section.kind is SectionKind.LEAD), None)
    _report_placeholders(outline, scope)
    found = _read(outline, scope)
    facts = PageFacts(
        path=scope.path,
        version=scope.version,
        kind=scope.kind,
        stem=scope.stem,
        title=title,
        namespace=read_namespace(lead) if lead else None,
        summary=read_summary(lead, scope.path) if lead else "",
        availability=read_availability(outline, scope, title, title_span),
        heading=title_span,
    )
    if api:
        return msgspec.structs.replace(
            facts,
            request_lines=_of(found, RequestLine),
            permissions=_of(found, PermissionTable),
            parameters=_of(found, Parameter),
            body=next(iter(_of(found, BodyStatement)), None),
            responses=_of(found, ResponseStatement),
            examples=_of(found, Example),
        )
    types, enums = assemble(found, outline, scope, facts)
    return msgspec.structs.replace(
        facts,
        kind=PageKind.ENUMERATION if enums and not types else PageKind.RESOURCE,
        types=types,
        enums=enums,
        methods=_of(found, MethodLink),
    )


def _read(outline: tuple[Section, ...], scope: PageScope) -> list[Fact]:
    found: list[Fact] = []
    for section in outline:
        if reader := READERS.get(section.kind):
            found += reader(section, scope)
    if scope.kind is PageKind.API:
        if not _of(found, RequestLine):
            found += read_stray_request_lines(outline, scope)
        found += read_examples(outline, scope)
    return found


def _of(found: Iterable[Fact], kind: type[F]) -> tuple[F, ...]:
    return tuple(fact for fact in found if isinstance(fact, kind))


def _report_placeholders(outline: tuple[Section, ...], scope: PageScope) -> None:
    """Report text that was to be filled in (``**TODO: …**``), wherever prose stands."""
    for section in outline:
        for block in section.blocks:
            if isinstance(block, Paragraph) and "TODO" in block.text:
                scope.report.add("placeholder", block.span, text=plain(block.text))
