"""Results of work kept between runs, as long as the program, and the pack, are the same."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from generator.memo import ForgottenError, Pieces, digest
from generator.rendering.outputs import MOST_IN_MEMORY
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
        if not mine:
            return {}
        with open_cache() as cache:
            return {mine[key]: result for key, result in cache.works(list(mine)).items()}

    def keep(self, results: Mapping[bytes, bytes], contents: Mapping[bytes, Pieces]) -> None:
        """Keep what was made, unless the pack has changed meanwhile."""
        if not (results or contents) or self._read() != self._now:
            return
        with open_cache() as cache:
            cache.keep_contents(contents)
            cache.keep_works({self._mine(key): result for key, result in results.items()})

    def content(self, digest: bytes) -> Pieces:
        """The content of that digest; raises :class:`ForgottenError` where it is not known.

        A large one is read as it is gone through, which raises where it has gone by then.
        """
        with open_cache() as cache:
            size = cache.size(digest)
        if size is None:
            raise ForgottenError
        content = _Content(digest, size)
        return content if size > MOST_IN_MEMORY else tuple(content)

    def contents(self, digests: Sequence[bytes]) -> Mapping[bytes, bytes]:
        """The contents of ``digests``; raises :class:`ForgottenError` where one is not known."""
        if not digests:
            return {}
        with open_cache() as cache:
            found = cache.contents(digests)
        if not found.keys() >= set(digests):
            raise ForgottenError
        return found

    def _mine(self, key: bytes) -> bytes:
        return digest(self._now + key)

    def _read(self) -> bytes:
        if self._pack is None:
            return tool_version()
        with open_cache() as cache:
            return digest(tool_version() + pack_digest(self._pack, cache))


class _Content:
    """A content of the cache, piece by piece."""

    def __init__(self, digest: bytes, size: int) -> None:
        self._digest = digest
        self._size = size

    def __iter__(self) -> Iterator[bytes]:
        missing = self._size
        with open_cache() as cache:
            for piece in cache.content(self._digest):
                missing -= len(piece)
                yield piece
        if missing:
            raise ForgottenError
