"""Work that is not done twice: what came of it is kept, by all that it was made from.

A key stands for what is known beforehand to go into a piece of work. What the work looks up besides
is noted while it is done, each question with a digest of its answer; the result is good as long as
the same questions have the same answers (constructive traces, in the words of "Build Systems à la
Carte"). So nothing has to be said about a change: what it does not touch gives the same keys and
answers, and whatever cannot be told to be the same is done again.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Protocol

import msgspec

from generator.failures import CommandError

_ENCODER = msgspec.msgpack.Encoder()

Answers = dict[str, bytes]
"""Questions that a piece of work asked, each with the digest of the answer."""

Pieces = Iterable[bytes]
"""The content of a file, piece by piece; it can be gone through more than once."""


class ForgottenError(CommandError):
    """Something that was remembered a moment ago is gone: do the work without remembering."""

    def __str__(self) -> str:
        return "another run has changed the cache meanwhile; run the command again"


class Contents(Protocol):
    """Has contents by their digests."""

    def content(self, digest: bytes) -> Pieces:
        """The content of that digest; raises :class:`ForgottenError` where it is not known."""
        ...


class Memo(Contents, Protocol):
    """Keeps results and the contents that these speak of; it may forget any of them."""

    def recall(self, keys: Sequence[bytes]) -> Mapping[bytes, bytes]:
        """The results kept under those of ``keys`` that are known."""
        ...

    def keep(self, results: Mapping[bytes, bytes], contents: Mapping[bytes, Pieces]) -> None:
        """Keep ``results`` by key, and ``contents`` by digest."""
        ...

    def contents(self, digests: Sequence[bytes]) -> Mapping[bytes, bytes]:
        """The contents of ``digests``; raises :class:`ForgottenError` where one is not known."""
        ...


def digest(content: bytes) -> bytes:
    """The digest of bytes."""
    return hashlib.sha256(content).digest()


def digest_of(*values: object) -> bytes:
    """The digest of values: structs, tuples, texts, bytes and numbers."""
    return digest(_ENCODER.encode(values))


def hold(answers: Mapping[str, bytes], ask: Callable[[str], bytes]) -> bool:
    """Whether ``ask`` gives the same answers again."""
    return all(ask(question) == answer for question, answer in answers.items())
