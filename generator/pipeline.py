"""The stages put together: read, link, render, write. Values in, values out; no printing."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import msgspec

from generator.diagnostics import Diagnostic, Report
from generator.facts import PageFacts
from generator.failures import CommandError
from generator.linking.link import Linked, link
from generator.linking.lock import NamesLock, format_lock
from generator.linking.neighbours import declared, neighbours
from generator.linking.patching import apply_patches
from generator.metadata.compare import Comparison, compare
from generator.metadata.schema import Schema
from generator.model import ApiModel
from generator.rendering.errors import PackError
from generator.rendering.formatting import forgetful
from generator.rendering.outputs import safe_path
from generator.rendering.packs import MANIFEST, Pack
from generator.rendering.render import inspect, render
from generator.review.coverage import Coverage, cover
from generator.review.differences import Difference
from generator.review.findings import in_order
from generator.review.pages import PageCount, count_pages
from generator.selecting.select import EVERYTHING, Selection, select
from generator.workspace import transaction
from generator.workspace.docs import DocsError, DocsFolder
from generator.workspace.files import read_file, write_file
from generator.workspace.formatting import remembered, ruff_in_bulk
from generator.workspace.pages import read_pages
from generator.workspace.project import keeps_names
from generator.workspace.transaction import Changes, WriteError
from generator.workspace.tree import TreePlan, plan_tree

Progress = Callable[[str, int], Callable[[int], None]]
"""Called with a stage and its number of steps, gives what to call for each number of steps done."""


class NothingToWriteError(CommandError):
    """The docs give nothing to write; the message says what was looked for."""


class LinkedDocs(msgspec.Struct, frozen=True):
    """The models of a docs folder, all findings in order, and the names that are published."""

    models: tuple[ApiModel, ...]
    findings: tuple[Diagnostic, ...]
    pages: PageCount
    names: NamesLock


class LinkedPage(msgspec.Struct, frozen=True):
    """One page, linked with the resource pages that it needs, and the findings on it."""

    facts: PageFacts
    model: ApiModel
    findings: tuple[Diagnostic, ...]


class PlannedPack(msgspec.Struct, frozen=True):
    """One pack rendered and compared with what stands in its folder."""

    name: str
    tree: TreePlan


class Plan(msgspec.Struct, frozen=True):
    """All that a run would write: the packs' trees below ``out``, and the names file, if new."""

    out: Path
    packs: tuple[PlannedPack, ...]
    linked: LinkedDocs
    lock_path: Path
    lock: bytes | None = None


def link_docs(docs: DocsFolder, versions: Sequence[str], progress: Progress) -> LinkedDocs:
    """Read, patch and link those of ``versions`` that ``docs`` has; see :class:`LinkedDocs`.

    Raises :class:`DocsError` for a names file that cannot be read, :class:`ReadingError` where
    reading itself breaks down.
    """
    names = published = docs.names_lock()
    report = Report()
    models: list[ApiModel] = []
    findings: list[Diagnostic] = []
    count = PageCount()
    for pages, linked in link_versions(docs, versions, published, report, progress):
        model = linked.model
        models.append(model)
        findings += (found for page in pages for found in page.diagnostics)
        findings += linked.diagnostics
        count += count_pages(pages, model, linked.diagnostics)
        names = names.including(model.version, model.operations)
    found = in_order(findings, report.diagnostics)
    return LinkedDocs(tuple(models), found, count, names)


def inspect_docs(
    docs: DocsFolder, versions: Sequence[str], packs: Sequence[Pack], progress: Progress
) -> LinkedDocs:
    """Like :func:`link_docs`, with what ``packs`` have to say about the models.

    Raises what :func:`link_docs` raises, :class:`PackError` for a pack that cannot be used.
    """
    linked = link_docs(docs, versions, progress)
    said = [inspect(pack, linked.models) for pack in packs]
    return msgspec.structs.replace(linked, findings=in_order(linked.findings, *said))


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
    read = link_versions(docs, versions, docs.names_lock(), Report(), progress)
    return tuple(row for pages, linked in read for row in cover(pages, linked))


def link_versions(
    docs: DocsFolder, versions: Sequence[str], names: NamesLock, report: Report, progress: Progress
) -> Iterator[tuple[tuple[PageFacts, ...], Linked]]:
    """The facts, patched, and the model of each version that ``docs`` has.

    What there is to say about patches goes to ``report``.
    """
    licence = docs.licence()
    patches = docs.patches(report)
    for version in versions:
        mine = [patch for patch in patches if patch.version == version]
        if version in docs.versions:
            pages = apply_patches(_read_version(docs, version, progress), mine, report)
            yield pages, link(pages, version, names, licence)
        else:
            apply_patches((), mine, report)


def _read_version(docs: DocsFolder, version: str, progress: Progress) -> tuple[PageFacts, ...]:
    """What the pages of one version state."""
    paths = docs.pages(version)
    advance = progress(f"Reading {version}", len(paths))
    readings = read_pages(docs.root, paths, advance=advance, kept=docs.cached)
    return tuple(reading.facts for reading in readings)


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
    patches = [patch for patch in docs.patches(report) if patch.page in read]
    pages = apply_patches([facts, *resources], patches, report)
    linked = link(pages, facts.version, docs.names_lock())
    mine = [found for found in linked.diagnostics if found.span.file == path]
    mine += [found for found in report.diagnostics if path in {span.file for span in found.related}]
    return LinkedPage(pages[0], linked.model, in_order(facts.diagnostics, mine))


def require_output(linked: LinkedDocs) -> None:
    """Raise :class:`NothingToWriteError` where no page gave an operation or a type."""
    if not any(model.operations or model.types for model in linked.models):
        raise NothingToWriteError(
            f"nothing to write: {linked.pages}; no page gives an operation or a type"
        )


def plan(
    docs: DocsFolder,
    versions: Sequence[str],
    packs: Sequence[Pack],
    out: Path,
    progress: Progress,
    selection: Selection = EVERYTHING,
) -> Plan:
    """What ``packs`` make of ``versions`` of ``docs``, compared with what stands in ``out``.

    Only what ``selection`` is about is rendered. Raises what :func:`link_docs`,
    :func:`require_output` and :func:`select` raise, :class:`PackError` for a pack that cannot be
    used, :class:`WriteError` where ``out`` cannot be read.
    """
    _check_names(packs)
    linked = link_docs(docs, versions, progress)
    require_output(linked)
    selected = select(linked.models, selection)
    planned: list[PlannedPack] = []
    findings = [linked.findings, selected.diagnostics]
    for pack in packs:
        advance = progress(f"Rendering {pack.name}", 1)
        memory = remembered if docs.cached else forgetful
        rendered = render(
            pack,
            selected.models,
            ruff=ruff_in_bulk,
            memory=memory,
            findings=linked.findings,
        )
        tree = plan_tree(out / pack.name, rendered.files, versions)
        planned.append(PlannedPack(pack.name, tree))
        findings.append(rendered.diagnostics)
        advance(1)
    linked = msgspec.structs.replace(linked, findings=in_order(*findings))
    lock = format_lock(linked.names).encode() if keeps_names(docs.root) else None
    if lock == read_file(docs.lock_path):
        lock = None
    return Plan(out, tuple(planned), linked, docs.lock_path, lock)


def write(planned: Plan, force: bool = False) -> None:
    """Write what ``planned`` says: all of it or nothing.

    Raises :class:`WriteError` where the disk refuses, or, without ``force``, where a file that
    would be overwritten was edited by hand.
    """
    edited = [f"{pack.name}/{path}" for pack in planned.packs for path in pack.tree.edited]
    if edited and not force:
        more = f" and {len(edited) - 1} more" if len(edited) > 1 else ""
        raise WriteError(
            f"{planned.out / edited[0]}{more}: edited by hand, and would be overwritten; "
            "move the changes elsewhere, or use --force"
        )
    transaction.apply(planned.out, _changes(planned))
    if planned.lock is not None:
        write_file(planned.lock_path, planned.lock)


def differences(planned: Plan) -> tuple[Difference, ...]:
    """Each file that :func:`write` would change, as it is and as it should be."""
    changes = _changes(planned)
    wanted: dict[str, bytes | None] = {**changes.writes, **dict.fromkeys(changes.removals)}
    found = [
        Difference(str(planned.out / path), read_file(planned.out / path), content)
        for path, content in sorted(wanted.items())
    ]
    if planned.lock is not None:
        name = planned.lock_path.name
        found.append(Difference(name, read_file(planned.lock_path), planned.lock))
    return tuple(found)


def _changes(planned: Plan) -> Changes:
    parts = [pack.tree.changes(pack.name) for pack in planned.packs]
    return Changes(
        {path: content for part in parts for path, content in part.writes.items()},
        tuple(path for part in parts for path in part.removals),
    )


def _check_names(packs: Sequence[Pack]) -> None:
    """A pack's name is the folder that it is written to."""
    seen: set[str] = set()
    for pack in packs:
        place = f"{pack.folders[0].name}/{MANIFEST}"
        if "/" in safe_path(pack.name, place):
            raise PackError(place, f"{pack.name!r} is no name", "Name the pack by one word.")
        if pack.name in seen:
            raise PackError(place, f"two packs are named {pack.name!r}", "Rename one of them.")
        seen.add(pack.name)
