"""How well words that tell when permissions apply fit a request line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from generator.naming import singular, squash, words
from generator.odata import CastSegment, FunctionSegment, NameSegment, PathTemplate, simple_name

# fmt: off
_NOISE = frozenset((
    "permission", "for", "the", "a", "an", "of", "to", "in", "on", "and", "or", "provider",
    "resource", "acting", "user", "other", "type", "supported", "with", "when", "using", "is",
    "are", "this", "api",
))
# fmt: on
_SELF = re.compile(r"\b(self|signed-in user|yourself)\b", re.IGNORECASE)
_OTHERS = re.compile(r"\bothers?\b", re.IGNORECASE)
_BRACKETS = re.compile(r"\([^()]*\)")
_OR = re.compile(r"\bor\b", re.IGNORECASE)
_ME = "me"
_MOST_WORDS = 4
_SHORTEST_ENDING = 4


class Fit(msgspec.Struct, frozen=True, order=True):
    """How well a condition fits a path; the greater, the better.

    ``depth`` is the last segment that it names, from 1, for what stands there is what the request
    is about; ``whole`` tells that the path names all its words; ``exact`` that no segment was
    named by its ending, or ``me`` by the word user; ``words`` is how many were named.
    """

    depth: int = 0
    whole: bool = False
    exact: bool = False
    words: int = 0


def fit_path(condition: str, path: PathTemplate) -> Fit:
    """How well ``condition`` (``group event``, ``acting on self``) fits ``path``.

    Its words are looked for in the order of the segments; what stands in brackets explains only,
    and of ``chat or channel`` the better one counts. ``acting on others`` fits no path, for the
    caller may stand in ``/users/{id}`` too; neither does a sentence.
    """
    names = [(depth, _joined(words(name))) for depth, name in _named(path)]
    if _SELF.search(condition):
        depth = next((depth for depth, name in names if name == _ME), 0)
        return Fit(depth, True, True, 1) if depth else Fit()
    if _OTHERS.search(condition):
        return Fit()
    parts = _OR.split(_BRACKETS.sub("", condition))
    return max(_fit([singular(word) for word in words(part)], names) for part in parts)


def fit_prose(condition: str, prose: Sequence[str]) -> int:
    """How many words ``condition`` has, if one of the texts has them all; else 0."""
    wanted = {singular(word) for word in words(_BRACKETS.sub("", condition))} - _NOISE
    said = ({singular(word) for word in words(text)} for text in prose)
    return len(wanted) if any(wanted <= text for text in said) else 0


def is_said(condition: str, prose: Sequence[str]) -> bool:
    """Whether one of the texts is ``condition``, markup and punctuation apart."""
    return squash(condition) in map(squash, prose)


def _named(path: PathTemplate) -> Iterator[tuple[int, str]]:
    for depth, segment in enumerate(path.segments, start=1):
        match segment:
            case NameSegment(name) | FunctionSegment(name) | CastSegment(name):
                yield depth, simple_name(name)
            case _:
                pass


def _joined(spelt: Sequence[str]) -> str:
    return "".join((*spelt[:-1], *map(singular, spelt[-1:])))


def _fit(wanted: Sequence[str], names: Sequence[tuple[int, str]]) -> Fit:
    """The words, looked for from segment to segment, each behind the one before it."""
    if sum(word not in _NOISE for word in wanted) > _MOST_WORDS:
        return Fit()
    found: set[int] = set()
    start = deepest = 0
    exact = True
    for depth, name in names:
        place = _place(wanted, start, name)
        if place is None:
            continue
        first, start, precise = place
        found |= set(range(first, start))
        deepest, exact = depth, exact and precise
    whole = all(index in found or word in _NOISE for index, word in enumerate(wanted))
    return Fit(deepest, whole, exact, len(found)) if found else Fit()


def _place(wanted: Sequence[str], start: int, name: str) -> tuple[int, int, bool] | None:
    """The words that name a segment, from and to, and whether exactly; None if there are none."""
    for first in range(start, len(wanted)):
        for end in range(first + 1, min(first + _MOST_WORDS, len(wanted)) + 1):
            if "".join(wanted[first:end]) == name:
                return first, end, True
    for first in range(start, len(wanted)):
        word = wanted[first]
        if (word == "user" and name == _ME) or (
            len(name) >= _SHORTEST_ENDING and word.endswith(name)
        ):
            return first, first + 1, False
    return None
