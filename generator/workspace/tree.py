"""The folder that a pack is written to: what changes in it, and what must not be overwritten."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from typing import Protocol

import msgspec

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
    def content(self) -> bytes:
        """The bytes of the file."""
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
    writes: Mapping[str, bytes]
    removals: tuple[str, ...]
    edited: tuple[str, ...]
    manifest: bytes | None
    total: int

    def changes(self, below: str) -> Changes:
        """The plan as changes of the folder that holds this one, named ``below`` in it."""
        writes = dict(self.writes)
        if self.manifest is not None:
            writes[MANIFEST_NAME] = self.manifest
        return Changes(
            {f"{below}/{path}": content for path, content in writes.items()},
            tuple(f"{below}/{path}" for path in self.removals),
        )


def plan_tree(folder: Path, files: Iterable[OutputFile], versions: Collection[str]) -> TreePlan:
    """What has to change in ``folder`` so that it holds ``files``, made from ``versions``.

    Files written earlier that are no longer made go, unless they belong to another version.
    Raises :class:`WriteError` where the folder or its manifest cannot be read.
    """
    known = _read_manifest(folder / MANIFEST_NAME)
    entries: dict[str, Entry] = {}
    writes: dict[str, bytes] = {}
    edited: list[str] = []
    for file in files:
        before = read_file(folder / file.path)
        earlier = known.files.get(file.path)
        others = set(earlier.versions if earlier else ()).difference(versions)
        belongs = tuple(sorted({*file.versions, *others} if file.versions else ()))
        entries[file.path] = Entry(digest(file.content), belongs)
        if before != file.content:
            writes[file.path] = file.content
            if before is not None and not _is_ours(before, earlier):
                edited.append(file.path)
    total = len(entries)
    removals: list[str] = []
    for path, entry in known.files.items():
        if path in entries:
            continue
        if remaining := tuple(name for name in entry.versions if name not in versions):
            entries[path] = Entry(entry.sha256, remaining)
        elif (before := read_file(folder / path)) is not None:
            removals.append(path)
            if not _is_ours(before, entry):
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


def _is_ours(content: bytes, entry: Entry | None) -> bool:
    return entry is not None and digest(content) == entry.sha256


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
