"""From docs to models: pages read, patched and linked, and what there is to say of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache, partial

import msgspec

from generator.diagnostics import Diagnostic, Report
from generator.facts import PageFacts
from generator.failures import CommandError
from generator.linking.atlas import AmendedPages
from generator.linking.link import Linked, LinkedPages, link_pages
from generator.linking.lock import NamesLock, published
from generator.linking.patches import Patch
from generator.linking.patching import apply_patches
from generator.linking.wholes import Wholes
from generator.memo import digest
from generator.model import ApiModel, Skeleton, SourceInfo, TypeDefinition
from generator.rendering.views import Outline
from generator.review.findings import in_order
from generator.review.pages import PageCount, count_pages
from generator.workspace.beside import read_names, read_patches
from generator.workspace.docs import DocsFolder
from generator.workspace.linkcache import LinkCache
from generator.workspace.pages import read_groups
from generator.workspace.readings import Readings
from generator.workspace.works import CacheMemo

Progress = Callable[[str, int], Callable[[int], None]]
"""Called with a stage and its number of steps, gives what to call for each number of steps done."""


class NothingToWriteError(CommandError):
    """The docs give nothing to write; the message says what was looked for."""


class LinkedDocs(msgspec.Struct, frozen=True):
    """The models of a docs folder, all findings in order, and the names that are published.

    ``empty`` tells that no model has an operation or a type.
    """

    outlines: tuple[Outline, ...]
    findings: tuple[Diagnostic, ...]
    pages: PageCount
    names: NamesLock
    empty: bool

    @property
    def models(self) -> tuple[ApiModel, ...]:
        """The models, loaded. Raises :class:`ForgottenError` where the cache has lost one."""
        return tuple(each.load() for each in self.outlines)


class _Head(msgspec.Struct, frozen=True):
    """What linking a version gave, but for the model; ``ids`` by page stem."""

    version: str
    source: SourceInfo
    digest: bytes
    findings: tuple[Diagnostic, ...]
    pages: PageCount
    ids: dict[str, str]
    empty: bool


class _Model(msgspec.Struct, frozen=True, array_like=True):
    """A model, as it is kept: its types by their digest, its operations by id and digest."""

    skeleton: Skeleton
    types: bytes
    operations: dict[str, bytes]


_ENCODER = msgspec.msgpack.Encoder()
_HEADS = msgspec.msgpack.Decoder(_Head)
_MODELS = msgspec.msgpack.Decoder(_Model)
_TYPES = msgspec.msgpack.Decoder(tuple[TypeDefinition, ...])


def link_docs(docs: DocsFolder, versions: Sequence[str], progress: Progress) -> LinkedDocs:
    """Read, patch and link those of ``versions`` that ``docs`` has; see :class:`LinkedDocs`.

    What the cache has of it is not made again. Raises :class:`DocsError` for a names file that
    cannot be read, :class:`ProcessError` where a reading process dies.
    """
    docs = docs.looked_at()
    names = read_names(docs)
    kept = LinkCache(docs)
    parts = {head.version: (head, outline) for head, outline in _known(kept, docs, versions)}
    missing = [version for version in versions if version not in parts]
    report = Report()
    for linked, lookups in _linked(docs, missing, names, report, progress):
        model = _ENCODER.encode(_kept_model(linked, docs.cached))
        head = _head(linked, digest(model))
        version = head.version
        parts[version] = head, _outline(head, cache(partial(_parts_of, linked)))
        kept.keep(version, _ENCODER.encode(head), model, lookups)
    found = [parts[version] for version in versions if version in parts]
    count = PageCount()
    for head, _ in found:
        count += head.pages
        names = names.including(head.version, head.ids)
    return LinkedDocs(
        tuple(outline for _, outline in found),
        in_order(report.diagnostics, *(head.findings for head, _ in found)),
        count,
        names,
        all(head.empty for head, _ in found),
    )


def _head(linked: LinkedPages, digest: bytes) -> _Head:
    skeleton = linked.skeleton
    return _Head(
        skeleton.version,
        skeleton.source,
        digest,
        in_order(linked.diagnostics, *(page.diagnostics for page in linked.pages)),
        count_pages(linked.pages, linked.sketches, linked.diagnostics),
        published(linked.sketches),
        not (linked.sketches or skeleton.types),
    )


def _kept_model(linked: LinkedPages, cached: bool) -> _Model:
    wholes = linked.wholes
    packed = _ENCODER.encode(linked.skeleton.types)
    types = digest(packed)
    if cached:
        CacheMemo().keep({}, {types: (packed,)})
    skeleton = msgspec.structs.replace(linked.skeleton, types=())
    return _Model(skeleton, types, {each: wholes.digest(each) for each in wholes.ids})


def _known(
    kept: LinkCache, docs: DocsFolder, versions: Sequence[str]
) -> Iterator[tuple[_Head, Outline]]:
    for version in versions:
        packed = kept.known(version) if version in docs.versions else None
        if packed is not None:
            head = _HEADS.decode(packed)
            yield head, _outline(head, cache(partial(_load, kept, version)))


def _load(kept: LinkCache, version: str) -> tuple[Skeleton, Wholes]:
    model, memo = _MODELS.decode(kept.model(version)), CacheMemo()
    types = _TYPES.decode(memo.contents([model.types])[model.types])
    skeleton = msgspec.structs.replace(model.skeleton, types=types)
    return skeleton, Wholes(model.operations, {}, model.operations, memo)


def _parts_of(linked: LinkedPages) -> tuple[Skeleton, Wholes]:
    return linked.skeleton, linked.wholes


def _outline(head: _Head, parts: Callable[[], tuple[Skeleton, Wholes]]) -> Outline:
    """The outline of the model that has the ``parts``."""

    def load() -> ApiModel:
        skeleton, wholes = parts()
        return skeleton.with_operations(wholes.all())

    return Outline(head.version, head.source, lambda: head.digest, cache(load), parts)


def link_versions(
    docs: DocsFolder, versions: Sequence[str], names: NamesLock, report: Report, progress: Progress
) -> Iterator[tuple[tuple[PageFacts, ...], Linked]]:
    """The facts, patched, and the model of each version that ``docs`` has.

    The largest comes first: it is linked while the pages of the others are being read. Patches
    that cannot be read, and those of versions that ``docs`` has not, go to ``report``.
    """
    for version, readings, patches in _read(docs, versions, report, progress):
        said = Report()
        facts = readings.facts([*readings.api, *readings.resources])
        pages = apply_patches(facts, patches, said)
        stated = {page.path: page for page in pages}
        amended = AmendedPages(readings, stated, {patch.page for patch in patches})
        memo = CacheMemo() if docs.cached else None
        linked = link_pages(amended, version, names, docs.licence(), memo).linked
        yield pages, Linked(linked.model, (*said.diagnostics, *linked.diagnostics))


def _linked(
    docs: DocsFolder, versions: Sequence[str], names: NamesLock, report: Report, progress: Progress
) -> Iterator[tuple[LinkedPages, tuple[bytes, ...] | None]]:
    """As :func:`link_versions`, but of each version no more is loaded than what has to be.

    With each comes what its pages looked up, None where the reading of one is not kept.
    """
    for version, readings, patches in _read(docs, versions, report, progress):
        said = Report()
        patched = sorted({patch.page for patch in patches}.intersection(readings.paths))
        facts = apply_patches(readings.facts(patched), patches, said)
        amended = AmendedPages(readings, {page.path: page for page in facts}, patched)
        memo = CacheMemo() if docs.cached else None
        linked = link_pages(amended, version, names, docs.licence(), memo)
        diagnostics = (*said.diagnostics, *linked.diagnostics)
        yield msgspec.structs.replace(linked, diagnostics=diagnostics), readings.lookups


def _read(
    docs: DocsFolder, versions: Sequence[str], report: Report, progress: Progress
) -> Iterator[tuple[str, Readings, list[Patch]]]:
    """The readings of each version that ``docs`` has, the largest first, and its patches."""
    patches = read_patches(docs, report)
    by_version = {version: docs.pages(version) for version in versions if version in docs.versions}
    for version in versions:
        if version not in by_version:
            apply_patches((), _of_version(patches, version), report)
    order = sorted(by_version, key=lambda version: -len(by_version[version]))
    if not order:
        return
    advance = progress("Reading pages", sum(map(len, by_version.values())))
    groups = [by_version[version] for version in order]
    read = read_groups(docs.root, groups, None, advance, docs.cached, docs.seen)
    for version, readings in zip(order, read, strict=True):
        yield version, readings, _of_version(patches, version)


def _of_version(patches: Sequence[Patch], version: str) -> list[Patch]:
    return [patch for patch in patches if patch.version == version]


def require_output(linked: LinkedDocs) -> None:
    """Raise :class:`NothingToWriteError` where no page gave an operation or a type."""
    if linked.empty:
        raise NothingToWriteError(
            f"nothing to write: {linked.pages}; no page gives an operation or a type"
        )
