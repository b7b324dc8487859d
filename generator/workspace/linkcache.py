"""What linking gave, kept between runs: for each docs folder and version what came last.

It comes from the version's pages and what they looked up, the patches, the published names, the
licence, and the program: as they were seen, which is why it is kept only where what was read is
what was seen.
"""

from __future__ import annotations

import msgspec

from generator.memo import ForgottenError
from generator.workspace.cache import Cache, open_cache
from generator.workspace.digests import FileDigests
from generator.workspace.docs import LOCK_NAME, DocsFolder
from generator.workspace.inputs import beside_lines, file_lines, version_state
from generator.workspace.pagecache import Lookups

_LOOKUPS = msgspec.msgpack.Decoder(tuple[bytes, ...])


class LinkCache:
    """The packed results of the versions of ``docs``, as seen; empty where that is not cached.

    A model is kept beside the rest of the result, for it is large and seldom wanted.
    """

    def __init__(self, docs: DocsFolder) -> None:
        self._docs = docs.looked_at()
        self._folder = str(docs.root)
        self._keys: dict[str, bytes] = {}

    def known(self, version: str) -> bytes | None:
        """What was kept of ``version``, the model apart, if all it came from is still the same."""
        if not self._docs.cached:
            return None
        docs = self._docs
        with open_cache() as cache, FileDigests(cache, docs.root, docs.seen) as digests:
            kept = cache.link(self._folder, version)
            if kept is None:
                return None
            key, lookups, head = kept
            holds = Lookups(docs.source, digests).hold
            if key != version_state(docs, version, digests):
                return None
            if not all(map(holds, _LOOKUPS.decode(lookups))):
                return None
            self._keys[version] = key
            return head

    def model(self, version: str) -> bytes:
        """The model of a ``version`` that is known.

        Raises :class:`ForgottenError` where another run has put another one in its place.
        """
        with open_cache() as cache:
            found = cache.model(self._folder, version, self._keys[version])
        if found is None:
            raise ForgottenError
        return found

    def keep(
        self, version: str, head: bytes, model: bytes, lookups: tuple[bytes, ...] | None
    ) -> None:
        """Remember a result, unless what was read for it is not what was seen.

        ``lookups`` is what its pages looked up, None where the reading of one is not kept.
        """
        docs = self._docs
        if not docs.cached or docs.seen is None or not docs.seen.sound:
            return
        with open_cache() as cache, FileDigests(cache, docs.root, docs.seen) as digests:
            now = FileDigests(cache, docs.root, docs.seen.again())
            docs.seen.sound = (
                _beside(docs, digests) == _beside(docs, now)
                and lookups is not None
                and all(map(Lookups(docs.source, digests).hold, lookups))
            )
            if not docs.seen.sound:
                return
            key = version_state(docs, version, digests)
            row = key, msgspec.msgpack.encode(lookups), head, model
            cache.keep_link(self._folder, version, row)

    def lookups(self, version: str, cache: Cache, digests: FileDigests) -> tuple[bytes, ...] | None:
        """What the pages of ``version`` looked up; None unless that version, as seen, is kept."""
        kept = cache.link(self._folder, version)
        if kept is None or kept[0] != version_state(self._docs, version, digests):
            return None
        return _LOOKUPS.decode(kept[1])


def _beside(docs: DocsFolder, digests: FileDigests) -> bytes:
    """What is read beside the pages, whenever that may be."""
    lines = (*beside_lines(docs, digests.of), *file_lines((LOCK_NAME,), digests.of))
    return b"".join(lines)
