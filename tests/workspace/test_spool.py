"""Contents too large for memory: in files until they are written, then gone; kept in the cache."""

from __future__ import annotations

import hashlib
import pickle

import pytest

from generator.memo import ForgottenError
from generator.rendering.outputs import MOST_IN_MEMORY
from generator.workspace.cache import Cache, open_cache
from generator.workspace.spool import Spool, spooling
from generator.workspace.works import CacheMemo

LARGE = [bytes([number]) * 1000 for number in range(256)] * 8
SMALL = [b"one", b"two"]


def test_what_is_put_is_had_by_its_digest_until_the_end() -> None:
    with spooling() as spool:
        digests = [spool.put(iter(pieces)) for pieces in (LARGE, SMALL, LARGE)]
        assert digests[0] == digests[2] == hashlib.sha256(b"".join(LARGE)).digest()
        assert b"".join(spool.content(digests[0])) == b"".join(LARGE)
        assert max(map(len, spool.content(digests[0]))) < MOST_IN_MEMORY
        elsewhere: Spool = pickle.loads(pickle.dumps(spool))
        content = elsewhere.content(digests[1])
        assert list(content) == [b"onetwo"]
    with pytest.raises(FileNotFoundError):
        list(content)


@pytest.mark.parametrize("pieces", [LARGE, SMALL, []])
def test_the_cache_keeps_contents_of_any_size(pieces: list[bytes]) -> None:
    content = b"".join(pieces)
    digest = hashlib.sha256(content).digest()
    memo = CacheMemo()
    for _ in range(2):
        memo.keep({}, {digest: pieces})
        kept = memo.content(digest)
        assert b"".join(kept) == b"".join(kept) == content
    with pytest.raises(ForgottenError):
        memo.content(b"another")


def test_a_large_content_that_goes_meanwhile_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    digest = hashlib.sha256(b"".join(LARGE)).digest()
    memo = CacheMemo()
    memo.keep({}, {digest: LARGE})
    kept = memo.content(digest)
    monkeypatch.setattr(Cache, "content", lambda *_: iter(LARGE[:3]))
    with pytest.raises(ForgottenError):
        list(kept)
    with open_cache() as cache:
        assert cache.size(digest) == len(b"".join(LARGE))
