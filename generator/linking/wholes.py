"""The operations of a model, each of which is loaded only where it is asked for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec

from generator.memo import ForgottenError, Memo, digest_of
from generator.model import Operation

_DECODER = msgspec.msgpack.Decoder(Operation)


class Wholes:
    """Operations by id, in the order of the model: those ``at_hand``, the others kept by ``memo``.

    ``digests`` are those of their packed form, by which the memo has them.
    """

    def __init__(
        self,
        ids: Iterable[str],
        at_hand: Mapping[str, Operation],
        digests: Mapping[str, bytes] | None = None,
        memo: Memo | None = None,
    ) -> None:
        self.ids = tuple(ids)
        self._at_hand = at_hand
        self._digests = dict(digests or {})
        self._memo = memo

    def digest(self, identifier: str) -> bytes:
        """What stands for the operation."""
        if identifier not in self._digests:
            self._digests[identifier] = digest_of(self._at_hand[identifier])
        return self._digests[identifier]

    def load(self, ids: Iterable[str]) -> tuple[Operation, ...]:
        """The operations ``ids``. Raises :class:`ForgottenError` where one is gone."""
        ids = tuple(ids)
        wanted = {each: self._digests[each] for each in ids if each not in self._at_hand}
        if wanted and self._memo is None:
            raise ForgottenError
        packed = self._memo.contents(list(wanted.values())) if self._memo and wanted else {}
        return tuple(
            _DECODER.decode(packed[wanted[each]]) if each in wanted else self._at_hand[each]
            for each in ids
        )

    def all(self) -> tuple[Operation, ...]:
        """All of them; raises as :meth:`load` does."""
        return self.load(self.ids)
