"""The folder that a pack is written to: what changes in it, and what must not be overwritten."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from functools import partial
from pathlib import Path
from typing import Protocol

import msgspec

from generator.memo import Pieces
from generator.workspace.files import read_file
from generator.workspace.manifest import (
    MANIFEST_NAME,
    Entry,
    Manifest,
    ManifestError,
    digest,
    format_manifest,
    parse_manifest,
)
from generator.workspace.transaction import Changes, WriteError


class OutputFile(Protocol):
    """A file to write: its path below the folder with ``/``, its bytes, the versions it is of."""

    @property
    def path(self) -> str:
        """Path below the pack's folder."""
        ...

    @property
    def digest(self) -> bytes:
        """The digest of the bytes of the file."""
        ...

    @property
    def pieces(self) -> Pieces:
        """The bytes of the file; asked for only where they have to be written."""
        ...

    @property
    def versions(self) -> tuple[str, ...]:
        """The API versions that it was made from; none for files that belong to no version."""
        ...


class TreePlan(msgspec.Struct, frozen=True):
    """How a folder gets from what stands in it to what should.

    ``writes`` and ``removals`` leave out what is right already; ``edited`` are those of them that
    somebody changed since graphgen wrote them, or that graphgen never wrote; ``total`` counts the
    files that there should be, those of other versions left out.
    """

    folder: Path
    writes: Mapping[str, Pieces]
    removals: tuple[str, ...]
    edited: tuple[str, ...]
    manifest: bytes | None
    total: int

    def changes(self, below: str) -> Changes:
        """The plan as changes of the folder that holds this one, named ``below`` in it."""
        writes = dict(self.writes)
        if self.manifest is not None:
            writes[MANIFEST_NAME] = (self.manifest,)
        return Changes(
            {f"{below}/{path}": pieces for path, pieces in writes.items()},
            tuple(f"{below}/{path}" for path in self.removals),
        )


def plan_tree(
    folder: Path,
    files: Iterable[OutputFile],
    versions: Collection[str],
    known: Callable[[str], bytes | None] = lambda path: None,
) -> TreePlan:
    """What has to change in ``folder`` so that it holds ``files``, made from ``versions``.

    Files written earlier that are no longer made go, unless they belong to another version; those
    that belong to other versions alone stay as they are.
    ``known`` spares reading files: it gives the digest of one that it knows. Raises
    :class:`WriteError` where the folder or its manifest cannot be read.
    """
    standing, made = partial(_standing, folder, known), set(versions)
    written = _read_manifest(folder / MANIFEST_NAME).files
    entries: dict[str, Entry] = {}
    writes: dict[str, Pieces] = {}
    edited: list[str] = []
    for file in files:
        earlier = written.get(file.path)
        if earlier and file.versions and earlier.versions and not made & set(earlier.versions):
            continue
        before, wanted = standing(file.path), file.digest.hex()
        others = set(earlier.versions if earlier else ()).difference(versions)
        belongs = tuple(sorted({*file.versions, *others} if file.versions else ()))
        entries[file.path] = Entry(wanted, belongs)
        if before != wanted:
            writes[file.path] = file.pieces
            if before is not None and not (earlier and before == earlier.sha256):
                edited.append(file.path)
    total = len(entries)
    removals: list[str] = []
    for path, entry in written.items():
        if path in entries:
            continue
        if remaining := tuple(name for name in entry.versions if name not in versions):
            entries[path] = Entry(entry.sha256, remaining)
        elif (before := standing(path)) is not None:
            removals.append(path)
            if before != entry.sha256:
                edited.append(path)
    manifest = format_manifest(Manifest(entries))
    stale = read_file(folder / MANIFEST_NAME) != manifest
    return TreePlan(
        folder,
        dict(sorted(writes.items())),
        tuple(sorted(removals)),
        tuple(sorted(edited)),
        manifest if stale else None,
        total,
    )


def _standing(folder: Path, known: Callable[[str], bytes | None], path: str) -> str | None:
    """The hash of what stands at ``path``; None where no file does."""
    found = known(path)
    if found is not None:
        return found.hex()
    content = read_file(folder / path)
    return None if content is None else digest(content)


def _read_manifest(path: Path) -> Manifest:
    content = read_file(path)
    if content is None:
        return Manifest()
    try:
        return parse_manifest(content)
    except ManifestError as error:
        raise WriteError(
            f"{path} cannot be read: {error}; restore it, or remove the folder"
        ) from None
