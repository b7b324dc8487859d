"""What linking gave, kept between runs: for each docs folder and version what came last.

It comes from the version's pages and what they looked up, the patches, the published names, the
licence, and the program.
"""

from __future__ import annotations

import hashlib

import msgspec

from generator.memo import ForgottenError
from generator.workspace.cache import open_cache
from generator.workspace.digests import FileDigests
from generator.workspace.docs import LOCK_NAME, DocsFolder
from generator.workspace.inputs import Look, docs_lines
from generator.workspace.pagecache import Lookups, kept_lookups
from generator.workspace.toolversion import tool_version

_LOOKUPS = msgspec.msgpack.Decoder(tuple[bytes, ...])


class LinkCache:
    """The packed results of the versions of one docs folder; empty where that is not cached.

    A model is kept beside the rest of the result, for it is large and seldom wanted.
    """

    def __init__(self, docs: DocsFolder) -> None:
        self._docs = docs
        self._folder = str(docs.root)
        self._keys: dict[str, bytes] = {}
        self._before: dict[str, bytes] = {}

    def known(self, version: str) -> bytes | None:
        """What was kept of ``version``, the model apart, if all it came from is still the same."""
        if not self._docs.cached:
            return None
        docs = self._docs
        with open_cache() as cache, FileDigests(cache, docs.root, docs.seen) as digests:
            kept = cache.link(self._folder, version)
            if kept is not None:
                key, lookups, head = kept
                holds = Lookups(docs.source, digests).hold
                same = key == self._state(version, digests.of)
                if same and all(map(holds, _LOOKUPS.decode(lookups))):
                    self._keys[version] = key
                    return head
            self._before[version] = self._state(version, digests.look_of)
        return None

    def model(self, version: str) -> bytes:
        """The model of a ``version`` that is known.

        Raises :class:`ForgottenError` where another run has put another one in its place.
        """
        with open_cache() as cache:
            found = cache.model(self._folder, version, self._keys[version])
        if found is None:
            raise ForgottenError
        return found

    def keep(self, version: str, head: bytes, model: bytes) -> None:
        """Remember a result, unless the docs have changed since :meth:`known` looked at them."""
        if not self._docs.cached:
            return
        with open_cache() as cache, FileDigests(cache, self._docs.root) as digests:
            if self._state(version, digests.look_of) != self._before.get(version):
                return
            key = self._state(version, digests.of)
            seen = FileDigests(cache, self._docs.root, self._docs.seen)
            if self._docs.seen is not None and key != self._state(version, seen.of):
                return
            lookups = kept_lookups(cache, digests, self._docs.pages(version))
            if lookups is not None:
                row = key, msgspec.msgpack.encode(lookups), head, model
                cache.keep_link(self._folder, version, row)

    def _state(self, version: str, look: Look) -> bytes:
        """A digest of all that the result of ``version`` comes from, what was looked up left out.

        ``look`` tells of one file: its content, or only how it looks.
        """
        found = hashlib.sha256(tool_version() + version.encode())
        for line in docs_lines(self._docs, (version,), look):
            found.update(line)
        found.update(look(LOCK_NAME) or b"")
        return found.digest()
