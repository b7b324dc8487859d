"""How words are cased: file names are lower case, the API is not.

A file name says ``crosstenantmigrationtask``; the type's name, a link, a path segment or a
placeholder on the same page says ``crossTenantMigrationTask``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Protocol

from generator.facts import PageFacts
from generator.naming import camel, squash
from generator.odata import CastSegment, FunctionSegment, KeySegment, NameSegment, simple_name

_ID = re.compile(r"[-_ ]?id$", re.IGNORECASE)
_WORD = re.compile(r"[A-Za-z][A-Za-z0-9_]*")


class Casing(Protocol):
    """What knows how words are cased."""

    def cased(self, word: str) -> str:
        """The cased spelling of ``word``; ``word`` itself where none is known."""
        ...


class Lexicon:
    """Cased spellings by their squashed form; the first spelling that was given wins."""

    def __init__(self, spellings: Iterable[str] = ()) -> None:
        self._cased: dict[str, str] = {}
        self._below: Casing | None = None
        for spelling in spellings:
            self.add(spelling)

    def add(self, spelling: str) -> None:
        """Learn a spelling; one without inner capitals teaches nothing."""
        if spelling[1:] != spelling[1:].lower():
            self._cased.setdefault(squash(spelling), spelling)

    def cased(self, word: str) -> str:
        """The cased spelling of ``word``; ``word`` itself where none is known."""
        form = squash(word)
        if form not in self._cased and self._below is not None:
            return self._below.cased(word)
        return self._cased.get(form, word)

    def over(self, below: Casing) -> Lexicon:
        """This lexicon, with ``below`` for the words that it does not know."""
        stacked = Lexicon()
        stacked._cased = self._cased
        stacked._below = below
        return stacked


def type_lexicon(names: Iterable[str]) -> Lexicon:
    """The spellings of the simple names of types, qualified names given."""
    return Lexicon(simple_name(name) for name in names)


@lru_cache(maxsize=65536)
def _owner(placeholder: str) -> str:
    """What the id of a placeholder is an id of: ``user-id`` gives ``user``."""
    return camel(_ID.sub("", placeholder))


def page_lexicon(page: PageFacts) -> Lexicon:
    """The spellings that an API page itself uses: in its paths, placeholders and title."""
    lexicon = Lexicon()
    for line in page.request_lines:
        for segment in line.target.template.segments:
            match segment:
                case NameSegment(name) | FunctionSegment(name):
                    lexicon.add(simple_name(name))
                case CastSegment(name):
                    lexicon.add(simple_name(name))
                case KeySegment(alternatives):
                    for alternative in alternatives:
                        lexicon.add(_owner(alternative))
                case _:
                    pass
    for word in _WORD.findall(page.title):
        lexicon.add(word)
    return lexicon
