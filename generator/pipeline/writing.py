"""From linked docs to files: what a run would write, and writing it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import msgspec

from generator.diagnostics import Diagnostic
from generator.linking.lock import format_lock
from generator.memo import ForgottenError, Pieces
from generator.pipeline.linking import LinkedDocs, Progress, link_docs, require_output
from generator.rendering.errors import PackError
from generator.rendering.formatting import forgetful
from generator.rendering.outputs import Spool, safe_path
from generator.rendering.packs import MANIFEST, Pack
from generator.rendering.render import render_again
from generator.rendering.views import Outline, outline
from generator.review.differences import Difference
from generator.review.findings import in_order
from generator.selecting.select import select
from generator.selecting.selection import EVERYTHING, Selection
from generator.workspace import transaction
from generator.workspace.cache import open_cache
from generator.workspace.digests import FileDigests
from generator.workspace.docs import DocsFolder
from generator.workspace.files import file_pieces, read_file, write_file
from generator.workspace.formatting import remembered, ruff_in_bulk
from generator.workspace.processes import spread
from generator.workspace.project import keeps_names
from generator.workspace.transaction import Changes, WriteError
from generator.workspace.tree import TreePlan, plan_tree
from generator.workspace.works import CacheMemo


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


def plan(
    docs: DocsFolder,
    versions: Sequence[str],
    packs: Sequence[Pack],
    out: Path,
    progress: Progress,
    selection: Selection = EVERYTHING,
    spool: Spool | None = None,
) -> Plan:
    """What ``packs`` make of ``versions`` of ``docs``, compared with what stands in ``out``.

    Only what ``selection`` is about is rendered; what is too large for memory is in the ``spool``
    until it is written. Raises what :func:`link_docs`, :func:`require_output` and :func:`select`
    raise, :class:`PackError` for a pack that cannot be used, :class:`WriteError` where ``out``
    cannot be read.
    """
    _check_names(packs)
    try:
        return _plan(docs, versions, packs, out, progress, selection, spool)
    except ForgottenError:
        alone = msgspec.structs.replace(docs, cached=False)
        return _plan(alone, versions, packs, out, progress, selection, spool)


def _plan(
    docs: DocsFolder,
    versions: Sequence[str],
    packs: Sequence[Pack],
    out: Path,
    progress: Progress,
    selection: Selection,
    spool: Spool | None,
) -> Plan:
    linked = link_docs(docs, versions, progress)
    require_output(linked)
    outlines, left_out = _selected(linked, selection)
    planned: list[PlannedPack] = []
    findings = [linked.findings, left_out]
    for pack in packs:
        advance = progress(f"Rendering {pack.name}", 1)
        rendered = render_again(
            pack,
            outlines,
            ruff_in_bulk,
            remembered if docs.cached else forgetful,
            linked.findings,
            CacheMemo(pack) if docs.cached else None,
            spread,
            spool,
        )
        folder = out / pack.name
        with open_cache(docs.cached) as cache, FileDigests(cache, folder) as digests:
            tree = plan_tree(folder, rendered.files, versions, digests.of)
        planned.append(PlannedPack(pack.name, tree))
        findings.append(rendered.diagnostics)
        advance(1)
    linked = msgspec.structs.replace(linked, findings=in_order(*findings))
    lock = format_lock(linked.names).encode() if keeps_names(docs.root) else None
    if lock == read_file(docs.lock_path):
        lock = None
    return Plan(out, tuple(planned), linked, docs.lock_path, lock)


def _selected(
    linked: LinkedDocs, selection: Selection
) -> tuple[Sequence[Outline], tuple[Diagnostic, ...]]:
    """The models to render, and what there is to say about what is left out of them."""
    if selection.is_everything:
        return linked.outlines, ()
    selected = select(linked.models, selection)
    return list(map(outline, selected.models)), selected.diagnostics


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
    wanted: dict[str, Pieces | None] = {**changes.writes, **dict.fromkeys(changes.removals)}
    found = [
        Difference(str(planned.out / path), file_pieces(planned.out / path), wanted[path])
        for path in sorted(wanted)
    ]
    if planned.lock is not None:
        place = planned.lock_path
        found.append(Difference(place.name, file_pieces(place), (planned.lock,)))
    return tuple(found)


def _changes(planned: Plan) -> Changes:
    parts = [pack.tree.changes(pack.name) for pack in planned.packs]
    return Changes(
        {path: pieces for part in parts for path, pieces in part.writes.items()},
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
