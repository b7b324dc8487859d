"""Results of work kept between runs, as long as the program, and the pack, are the same."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from generator.memo import ForgottenError, digest
from generator.rendering.packs import Pack
from generator.workspace.cache import open_cache
from generator.workspace.inputs import pack_digest
from generator.workspace.toolversion import tool_version


class CacheMemo:
    """The memo of what a ``pack`` gives, or of work without a pack; see ``generator.memo``."""

    def __init__(self, pack: Pack | None = None) -> None:
        self._pack = pack
        self._now = self._read()

    def recall(self, keys: Sequence[bytes]) -> Mapping[bytes, bytes]:
        """The results kept under those of ``keys`` that are known."""
        mine = {self._mine(key): key for key in keys}
        with open_cache() as cache:
            return {mine[key]: result for key, result in cache.works(list(mine)).items()}

    def keep(self, results: Mapping[bytes, bytes], contents: Mapping[bytes, bytes]) -> None:
        """Keep what was made, unless the pack has changed meanwhile."""
        if self._read() != self._now:
            return
        with open_cache() as cache:
            cache.keep_contents(contents)
            cache.keep_works({self._mine(key): result for key, result in results.items()})

    def content(self, digest: bytes) -> bytes:
        """The content of that digest; raises :class:`ForgottenError` where it is not known."""
        with open_cache() as cache:
            found = cache.content(digest)
        if found is None:
            raise ForgottenError
        return found

    def _mine(self, key: bytes) -> bytes:
        return digest(self._now + key)

    def _read(self) -> bytes:
        if self._pack is None:
            return tool_version()
        with open_cache() as cache:
            return digest(tool_version() + pack_digest(self._pack, cache))
