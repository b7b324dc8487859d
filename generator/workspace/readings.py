"""What the pages of one version state: just read, or kept and loaded where it is asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from generator.facts import PageFacts, PageReading
from generator.memo import ForgottenError, digest
from generator.workspace.cache import open_cache
from generator.workspace.pagecache import KeptReading

_DECODER = msgspec.msgpack.Decoder(PageReading)


class Readings:
    """The readings of the pages at ``paths``; a :class:`~generator.linking.atlas.Pages`.

    Those that are ``kept`` are in the cache; those in ``packed`` are at hand until they are asked
    for.
    """

    def __init__(
        self, paths: Sequence[str], kept: Mapping[str, KeptReading], packed: Mapping[str, bytes]
    ) -> None:
        self.paths = paths
        self._kept = kept
        self._packed = dict(packed)
        self._digests: dict[bytes, bytes] = {}
        self._unkept = {path: digest(packed[path]) for path in packed if path not in kept}
        self.api = sorted(path for path in paths if path.split("/")[-2] == "api")
        self.resources = sorted(path for path in paths if path.split("/")[-2] != "api")

    def key(self, path: str) -> bytes:
        """What stands for all that the page states."""
        kept = self._kept.get(path)
        if kept is None:
            return self._unkept[path]
        found = self._digests.get(kept.lookups)
        if found is None:
            found = self._digests[kept.lookups] = digest(kept.lookups)
        return kept.key + found

    @property
    def lookups(self) -> tuple[bytes, ...] | None:
        """All that the pages looked up, packed; None where the reading of one is not kept."""
        if self._unkept:
            return None
        return tuple(sorted({kept.lookups for kept in self._kept.values()}))

    def facts(self, paths: Sequence[str]) -> list[PageFacts]:
        """What the pages at ``paths`` state, in their order; see :meth:`of`."""
        return [reading.facts for reading in self.of(paths)]

    def of(self, paths: Sequence[str]) -> list[PageReading]:
        """The readings of the pages at ``paths``, in their order.

        Raises :class:`ForgottenError` where the cache has lost one.
        """
        keys = {self._kept[path].key: path for path in paths if path not in self._packed}
        found: dict[str, bytes] = {}
        if keys:
            with open_cache() as cache:
                for key, lookups, reading in cache.readings(list(keys)):
                    if lookups == self._kept[keys[key]].lookups:
                        found[keys[key]] = reading
        if len(found) < len(keys):
            raise ForgottenError
        return [
            _DECODER.decode(found[path] if path in found else self._packed.pop(path))
            for path in paths
        ]
