"""What a docs folder and a pack hold, to take a digest of: each file's path, and how it looks."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator

from generator.rendering.packs import Pack
from generator.workspace.cache import Cache
from generator.workspace.digests import FileDigests
from generator.workspace.docs import LICENCE_NAMES, LOCK_NAME, PATCHES, DocsFolder
from generator.workspace.files import files_below
from generator.workspace.toolversion import tool_version

Look = Callable[[str], bytes | None]
"""What tells of a file, by its path: a digest of its content, or less."""


def pages_digest(docs: DocsFolder, version: str, digests: FileDigests) -> bytes:
    """The digest of the pages of a version, as they were seen if they were."""
    states = {} if docs.seen is None else docs.seen.states
    if version not in states:
        lines = file_lines(docs.pages(version), digests.of)
        states[version] = hashlib.sha256(b"".join(lines)).digest()
    return states[version]


def beside_lines(docs: DocsFolder, look: Look) -> Iterator[bytes]:
    """The licence and the patches."""
    yield from file_lines(LICENCE_NAMES, look)
    yield from file_lines(docs.source.files(PATCHES, ".yaml"), look)


def version_state(docs: DocsFolder, version: str, digests: FileDigests) -> bytes:
    """A digest of all that linking a version comes from, but for what its pages looked up."""
    found = hashlib.sha256(tool_version() + version.encode())
    found.update(pages_digest(docs, version, digests))
    found.update(b"".join(file_lines((LOCK_NAME,), digests.of)))
    found.update(b"".join(beside_lines(docs, digests.of)))
    return found.digest()


def file_lines(paths: Iterable[str], look: Look) -> Iterator[bytes]:
    """A line for each of ``paths``, whether there is such a file or not."""
    for path in paths:
        yield path.encode("utf-8", "surrogateescape") + b"\0" + (look(path) or b"-")


def pack_digest(pack: Pack, cache: Cache) -> bytes:
    """The digest of a pack: its name, its options, the files of its folders."""
    found = hashlib.sha256(repr((pack.name, pack.options, pack.outputs, pack.view)).encode())
    for folder in pack.folders:
        with FileDigests(cache, folder) as digests:
            found.update(b"".join(file_lines(files_below(folder), digests.of)))
    return found.digest()
