"""What a docs folder holds, as lines to take a digest of: each file's path with its own digest."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from generator.workspace.digests import FileDigests
from generator.workspace.docs import LICENCE_NAMES, PATCHES, DocsFolder


def docs_lines(docs: DocsFolder, versions: Sequence[str], digests: FileDigests) -> Iterator[bytes]:
    """The pages of ``versions``, the licence and the patches; the published names left out."""
    for version in versions:
        yield from file_lines(docs.pages(version), digests)
    yield from file_lines(LICENCE_NAMES, digests)
    yield from file_lines(docs.source.files(PATCHES, ".yaml"), digests)


def file_lines(paths: Iterable[str], digests: FileDigests) -> Iterator[bytes]:
    """A line for each of ``paths``, whether there is such a file or not."""
    for path in paths:
        yield path.encode("utf-8", "surrogateescape") + b"\0" + (digests.of(path) or b"-")
