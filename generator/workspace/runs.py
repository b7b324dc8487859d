"""Runs that are remembered: whether generating would change nothing is told without reading docs.

A run is known by all that goes into it: the pages and what else the docs folder holds, what pages
looked up, the packs with their options, the program itself. It is remembered with the manifests
that it left; while the files of those are as written, there is nothing to do.
"""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import msgspec

from generator.rendering.packs import Pack
from generator.selecting.selection import EVERYTHING, Selection
from generator.workspace import transaction
from generator.workspace.cache import Cache, open_cache
from generator.workspace.digests import FileDigests, digest
from generator.workspace.docs import LOCK_NAME, DocsFolder
from generator.workspace.inputs import beside_lines, pack_digest, pages_digest
from generator.workspace.linkcache import LinkCache
from generator.workspace.manifest import MANIFEST_NAME, ManifestError, parse_manifest
from generator.workspace.pagecache import Lookups
from generator.workspace.toolversion import tool_version


class Written(msgspec.Struct, frozen=True):
    """A pack's folder as a run left it: its files, and how many of them the run changed."""

    name: str
    total: int
    written: int = 0
    removed: int = 0
    manifest: bytes = b""
    """The digest of the folder's manifest."""


class RunRecord(msgspec.Struct, frozen=True):
    """What a run left, and what it said of the docs; ``lookups`` is what its pages looked up."""

    packs: tuple[Written, ...]
    summary: tuple[str, ...]
    lookups: tuple[bytes, ...] = ()


class Request(msgspec.Struct, frozen=True):
    """What a run is asked for."""

    docs: DocsFolder
    versions: tuple[str, ...]
    packs: tuple[Pack, ...]
    out: Path
    selection: Selection = EVERYTHING

    @property
    def arguments(self) -> tuple[DocsFolder, tuple[str, ...], tuple[Pack, ...], Path]:
        """The docs, the versions, the packs, and the folder to write to."""
        return self.docs, self.versions, self.packs, self.out


class Inputs(msgspec.Struct, frozen=True):
    """A digest of all that goes into a run; the published names apart, for a run adds to them."""

    digest: bytes
    names: bytes

    @property
    def key(self) -> bytes:
        """The run's key."""
        return self.digest + self.names


_RECORD = msgspec.msgpack.Decoder(RunRecord)


def looking(request: Request) -> Request:
    """``request``, to be done with one look at the docs."""
    return msgspec.structs.replace(request, docs=request.docs.looked_at())


def read_inputs(request: Request) -> Inputs:
    """What goes into a run now."""
    docs = request.docs
    with open_cache(docs.cached) as cache, FileDigests(cache, docs.root, docs.seen) as digests:
        return _inputs(request, cache, digests)


def unchanged(request: Request, inputs: Inputs) -> RunRecord | None:
    """The run of those ``inputs``, if nothing has to be done to have its results again."""
    with open_cache(request.docs.cached) as cache:
        packed = cache.run(_key(request, inputs))
        if packed is None or transaction.has_leftovers(request.out):
            return None
        record = _RECORD.decode(packed)
        source = request.docs.source
        with FileDigests(cache, source.root, request.docs.seen) as digests:
            lookups = Lookups(source, digests)
            if not all(map(lookups.hold, record.lookups)):
                return None
        stand = all(_stands(request, pack, cache) for pack in record.packs)
        return record if stand else None


def remember(request: Request, before: Inputs, record: RunRecord) -> None:
    """Keep what a run has done whose inputs were ``before``.

    Nothing is kept where linking kept nothing, or where the packs have changed since.
    """
    docs = request.docs
    links = LinkCache(docs)
    with open_cache(docs.cached) as cache, FileDigests(cache, docs.root, docs.seen) as digests:
        sound = docs.seen is None or docs.seen.sound
        if not sound or _inputs(request, cache, digests).digest != before.digest:
            return
        there = [version for version in request.versions if version in docs.versions]
        lookups = [links.lookups(version, cache, digests) for version in there]
        packs = tuple(_left(request, pack) for pack in record.packs)
        names = _file_digest(docs.lock_path)
        if all(each is not None for each in lookups) and all(pack.manifest for pack in packs):
            found = tuple(sorted({packed for each in lookups for packed in each or ()}))
            kept = msgspec.structs.replace(record, packs=packs, lookups=found)
            inputs = Inputs(before.digest, names)
            cache.keep_run(_key(request, inputs), msgspec.msgpack.encode(kept))


def _key(request: Request, inputs: Inputs) -> bytes:
    return hashlib.sha256(inputs.key + os.fsencode(request.out.resolve())).digest()


def _inputs(request: Request, cache: Cache, digests: FileDigests) -> Inputs:
    found = hashlib.sha256(tool_version())
    docs = request.docs
    found.update(repr((request.versions, request.selection)).encode())
    for version in request.versions:
        found.update(pages_digest(docs, version, digests))
    found.update(b"".join(beside_lines(docs, digests.of)))
    names = digests.of(LOCK_NAME) or b""
    for pack in request.packs:
        found.update(pack_digest(pack, cache))
    return Inputs(found.digest(), names)


def _left(request: Request, pack: Written) -> Written:
    """``pack`` with nothing left to write, and the digest of its manifest, if there is one."""
    manifest = _file_digest(request.out / pack.name / MANIFEST_NAME)
    return Written(pack.name, pack.total, manifest=manifest)


def _file_digest(path: Path) -> bytes:
    """The digest of a small file as it is now; nothing where there is none."""
    try:
        return digest(path.read_bytes())
    except OSError:
        return b""


def _stands(request: Request, pack: Written, cache: Cache) -> bool:
    """Whether the manifest is the one that was left, and each file of the run as it tells."""
    folder = request.out / pack.name
    with FileDigests(cache, folder) as digests:
        if digests.of(MANIFEST_NAME) != pack.manifest:
            return False
        try:
            manifest = parse_manifest((folder / MANIFEST_NAME).read_bytes())
        except (OSError, ManifestError):
            return False
        return all(
            digests.of(path) == bytes.fromhex(entry.sha256)
            for path, entry in manifest.files.items()
            if not entry.versions or not set(request.versions).isdisjoint(entry.versions)
        )
