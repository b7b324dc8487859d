"""What people are told of docs: one page, what was read of all, what metadata says of them."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from generator.diagnostics import Diagnostic, Report
from generator.facts import PageFacts
from generator.linking.link import link
from generator.linking.neighbours import declared, neighbours
from generator.linking.patching import apply_patches
from generator.metadata.compare import Comparison, compare
from generator.metadata.schema import Schema
from generator.model import ApiModel
from generator.pipeline.linking import Progress, link_docs, link_versions
from generator.review.coverage import Coverage, cover
from generator.review.findings import in_order
from generator.workspace.beside import read_names, read_patches
from generator.workspace.docs import DocsError, DocsFolder
from generator.workspace.pages import read_pages


class LinkedPage(msgspec.Struct, frozen=True):
    """One page, linked with the resource pages that it needs, and the findings on it."""

    facts: PageFacts
    model: ApiModel
    findings: tuple[Diagnostic, ...]


def verify_docs(
    docs: DocsFolder, version: str, schemas: Sequence[Schema], progress: Progress
) -> Comparison:
    """The docs of ``version`` beside ``schemas``: its own metadata, then what it falls back to.

    Raises :class:`DocsError` where ``docs`` has no such version, and what :func:`link_docs` raises.
    """
    if version not in docs.versions:
        raise DocsError(f"{docs.root} has no docs of {version}")
    model = link_docs(docs, (version,), progress).models[0]
    comparison = compare(model, schemas)
    found = in_order(comparison.diagnostics)
    return msgspec.structs.replace(comparison, diagnostics=found)


def cover_docs(
    docs: DocsFolder, versions: Sequence[str], progress: Progress
) -> tuple[Coverage, ...]:
    """What of the pages of those ``versions`` that ``docs`` has is read, by folder and workload.

    Raises what :func:`link_docs` raises.
    """
    rows = {
        linked.model.version: tuple(cover(pages, linked))
        for pages, linked in link_versions(docs, versions, read_names(docs), Report(), progress)
    }
    return tuple(row for version in versions for row in rows.get(version, ()))


def link_page(docs: DocsFolder, path: str, progress: Progress) -> LinkedPage:
    """Read the page at ``path`` below ``docs`` and link it with the resource pages it needs.

    Where those do not define all the types that it mentions, all resource pages are read.
    """
    facts = read_pages(docs.root, [path])[0].facts
    wanted = neighbours(facts)
    others = [page for page in docs.pages(facts.version) if "/resources/" in page and page != path]
    near = [page for page in others if page.lower() in wanted.pages]
    resources = [reading.facts for reading in read_pages(docs.root, near)]
    if not wanted.names <= declared([facts, *resources]):
        advance = progress("Reading resource pages", len(others))
        readings = read_pages(docs.root, others, advance=advance, kept=docs.cached)
        resources = [reading.facts for reading in readings]
    report = Report()
    read = {page.path for page in (facts, *resources)}
    patches = [patch for patch in read_patches(docs, report) if patch.page in read]
    pages = apply_patches([facts, *resources], patches, report)
    linked = link(pages, facts.version, read_names(docs))
    mine = [found for found in linked.diagnostics if found.span.file == path]
    mine += [found for found in report.diagnostics if path in {span.file for span in found.related}]
    return LinkedPage(pages[0], linked.model, in_order(facts.diagnostics, mine))
