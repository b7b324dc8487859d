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
from generator.workspace.inputs import docs_lines
from generator.workspace.pagecache import Lookups, kept_lookups
from generator.workspace.toolversion import tool_version

_LOOKUPS = msgspec.msgpack.Decoder(tuple[bytes, ...])


class LinkCache:
    """The packed results of the versions of one docs folder; empty where that is not cached.

    A model is kept beside the rest of the result, for it is large and seldom wanted.
    """

    def __init__(self, docs: DocsFolder) -> None:
        self._docs = docs
        self._keys: dict[str, bytes] = {}

    def known(self, version: str) -> bytes | None:
        """What was kept of ``version``, the model apart, if all it came from is still the same."""
        if not self._docs.cached:
            return None
        with open_cache() as cache, FileDigests(cache, self._docs.root) as digests:
            key = self._keys[version] = self._key(version, digests)
            found = cache.link(self._folder, version, key)
            if found is None:
                return None
            packed_lookups, head = found
            lookups = Lookups(self._docs.source, digests)
            if not all(map(lookups.hold, _LOOKUPS.decode(packed_lookups))):
                return None
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

    def keep(self, version: str, head: bytes, model: bytes) -> None:
        """Remember a result, unless the docs have changed since :meth:`known` looked at them."""
        if not self._docs.cached:
            return
        with open_cache() as cache, FileDigests(cache, self._docs.root) as digests:
            key = self._key(version, digests)
            lookups = kept_lookups(cache, digests, self._docs.pages(version))
            if key == self._keys.get(version) and lookups is not None:
                row = key, msgspec.msgpack.encode(lookups), head, model
                cache.keep_link(self._folder, version, row)

    @property
    def _folder(self) -> str:
        return str(self._docs.root)

    def _key(self, version: str, digests: FileDigests) -> bytes:
        found = hashlib.sha256(tool_version() + version.encode())
        for line in docs_lines(self._docs, (version,), digests):
            found.update(line)
        found.update(digests.of(LOCK_NAME) or b"")
        return found.digest()
