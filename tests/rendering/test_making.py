"""Parts of a view that are kept: each is made once, and comes in the order that was asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from generator.memo import Pieces, digest_of, hold
from generator.rendering.views import Making


class Kept:
    """A memo in memory."""

    def __init__(self) -> None:
        self.results: dict[bytes, bytes] = {}

    def recall(self, keys: Sequence[bytes]) -> Mapping[bytes, bytes]:
        return {key: self.results[key] for key in keys if key in self.results}

    def keep(self, results: Mapping[bytes, bytes], contents: Mapping[bytes, Pieces]) -> None:
        self.results.update(results)

    def content(self, digest: bytes) -> Pieces:
        raise AssertionError(digest)

    def contents(self, digests: Sequence[bytes]) -> Mapping[bytes, bytes]:
        raise AssertionError(digests)


def test_what_was_made_of_an_item_is_not_made_again() -> None:
    asked: list[str] = []

    def doubled(words: Sequence[str]) -> list[str]:
        asked.extend(words)
        return [word * 2 for word in words]

    def made(memo: Kept | None, *words: str) -> list[str]:
        items = {digest_of(word): word for word in words}
        return Making(memo).each("doubled", doubled, items, str)

    memo = Kept()
    assert made(memo, "a", "b") == ["aa", "bb"]
    assert made(memo, "c", "b", "a") == ["cc", "bb", "aa"]
    assert asked == ["a", "b", "c"]
    assert made(None, "a") == ["aa"]
    assert asked[3:] == ["a"]


def test_answers_hold_while_all_questions_have_the_same() -> None:
    answers = {"a": b"1", "b": b"2"}
    assert hold(answers, lambda question: answers[question])
    assert not hold(answers, lambda question: b"1")
    assert hold({}, lambda question: b"")
