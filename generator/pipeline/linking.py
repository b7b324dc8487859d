"""From docs to models: pages read, patched and linked, and what there is to say of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache, partial

import msgspec

from generator.diagnostics import Diagnostic, Report
from generator.facts import PageFacts
from generator.failures import CommandError
from generator.linking.link import Linked, link
from generator.linking.lock import NamesLock, published
from generator.linking.patches import Patch
from generator.linking.patching import apply_patches
from generator.memo import digest
from generator.model import ApiModel, SourceInfo
from generator.rendering.views import Outline
from generator.review.findings import in_order
from generator.review.pages import PageCount, count_pages
from generator.workspace.docs import DocsFolder
from generator.workspace.linkcache import LinkCache
from generator.workspace.pages import read_groups
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

    def outline(self, load: Callable[[], ApiModel]) -> Outline:
        """The outline of the model, which ``load`` gives."""
        return Outline(self.version, self.source, lambda: self.digest, cache(load))


_ENCODER = msgspec.msgpack.Encoder()
_HEADS = msgspec.msgpack.Decoder(_Head)
_MODELS = msgspec.msgpack.Decoder(ApiModel)


def link_docs(docs: DocsFolder, versions: Sequence[str], progress: Progress) -> LinkedDocs:
    """Read, patch and link those of ``versions`` that ``docs`` has; see :class:`LinkedDocs`.

    What the cache has of it is not made again. Raises :class:`DocsError` for a names file that
    cannot be read, :class:`ProcessError` where a reading process dies.
    """
    docs = docs.looked_at()
    names = docs.names_lock()
    kept = LinkCache(docs)
    parts = {head.version: (head, load) for head, load in _known(kept, docs, versions)}
    missing = [version for version in versions if version not in parts]
    report = Report()
    for pages, linked in link_versions(docs, missing, names, report, progress):
        model = _ENCODER.encode(linked.model)
        head = _head(pages, linked, digest(model))
        parts[head.version] = head, partial(_same, linked.model)
        kept.keep(head.version, _ENCODER.encode(head), model)
    found = [parts[version] for version in versions if version in parts]
    count = PageCount()
    for head, _ in found:
        count += head.pages
        names = names.including(head.version, head.ids)
    return LinkedDocs(
        tuple(head.outline(load) for head, load in found),
        in_order(report.diagnostics, *(head.findings for head, _ in found)),
        count,
        names,
        all(head.empty for head, _ in found),
    )


def _head(pages: Sequence[PageFacts], linked: Linked, digest: bytes) -> _Head:
    model = linked.model
    return _Head(
        model.version,
        model.source,
        digest,
        in_order(linked.diagnostics, *(page.diagnostics for page in pages)),
        count_pages(pages, model, linked.diagnostics),
        published(model.operations),
        not (model.operations or model.types),
    )


def _known(
    kept: LinkCache, docs: DocsFolder, versions: Sequence[str]
) -> Iterator[tuple[_Head, Callable[[], ApiModel]]]:
    for version in versions:
        head = kept.known(version) if version in docs.versions else None
        if head is not None:
            yield _HEADS.decode(head), partial(_load, kept, version)


def _load(kept: LinkCache, version: str) -> ApiModel:
    return _MODELS.decode(kept.model(version))


def _same(model: ApiModel) -> ApiModel:
    return model


def link_versions(
    docs: DocsFolder, versions: Sequence[str], names: NamesLock, report: Report, progress: Progress
) -> Iterator[tuple[tuple[PageFacts, ...], Linked]]:
    """The facts, patched, and the model of each version that ``docs`` has.

    The largest comes first: it is linked while the pages of the others are being read. Patches
    that cannot be read, and those of versions that ``docs`` has not, go to ``report``.
    """
    licence = docs.licence()
    memo = CacheMemo() if docs.cached else None
    patches = docs.patches(report)
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
        said = Report()
        facts = tuple(reading.facts for reading in readings)
        pages = apply_patches(facts, _of_version(patches, version), said)
        linked = link(pages, version, names, licence, memo)
        yield pages, Linked(linked.model, (*said.diagnostics, *linked.diagnostics))


def _of_version(patches: Sequence[Patch], version: str) -> list[Patch]:
    return [patch for patch in patches if patch.version == version]


def require_output(linked: LinkedDocs) -> None:
    """Raise :class:`NothingToWriteError` where no page gave an operation or a type."""
    if linked.empty:
        raise NothingToWriteError(
            f"nothing to write: {linked.pages}; no page gives an operation or a type"
        )
