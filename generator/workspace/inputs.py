"""What a docs folder and a pack hold, to take a digest of: each file's path, and how it looks."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from generator.rendering.packs import Pack
from generator.workspace.cache import Cache
from generator.workspace.digests import FileDigests
from generator.workspace.docs import LICENCE_NAMES, PATCHES, DocsFolder

Look = Callable[[str], bytes | None]
"""What tells of a file, by its path: a digest of its content, or less."""


def docs_lines(docs: DocsFolder, versions: Sequence[str], look: Look) -> Iterator[bytes]:
    """The pages of ``versions``, the licence and the patches; the published names left out."""
    for version in versions:
        yield from file_lines(docs.pages(version), look)
    yield from file_lines(LICENCE_NAMES, look)
    yield from file_lines(docs.source.files(PATCHES, ".yaml"), look)


def file_lines(paths: Iterable[str], look: Look) -> Iterator[bytes]:
    """A line for each of ``paths``, whether there is such a file or not."""
    for path in paths:
        yield path.encode("utf-8", "surrogateescape") + b"\0" + (look(path) or b"-")


def pack_digest(pack: Pack, cache: Cache) -> bytes:
    """The digest of a pack: its name, its options, the files of its folders."""
    found = hashlib.sha256(repr((pack.name, pack.options, pack.outputs, pack.view)).encode())
    for folder in pack.folders:
        with FileDigests(cache, folder) as digests:
            found.update(b"".join(file_lines(_below(folder), digests.of)))
    return found.digest()


def _below(folder: Path) -> Iterator[str]:
    for place, folders, names in os.walk(folder):
        folders.sort()
        folders[:] = [name for name in folders if name != "__pycache__"]
        for name in sorted(names):
            yield os.path.relpath(f"{place}{os.sep}{name}", folder)
