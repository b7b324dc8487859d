"""Text of pages to be read by people, in comments and on pages of any language."""

from __future__ import annotations

import re
import unicodedata

from generator.text import squeeze

# Controls, formats (joiners, marks that turn the reading direction), surrogates, and the line
# and paragraph separators.
_UNSEEN = frozenset(("Cc", "Cf", "Cs", "Zl", "Zp"))
_PLAIN = re.compile(r"[ -~]*")
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z`*\[(])")
_ABBREVIATION = re.compile(r"(?:\b(?:e\.g|i\.e|etc|vs|cf|approx|no)|\b[A-Z])\.$", re.IGNORECASE)


def prose(text: str) -> str:
    """``text`` on one line, fit to be read by people: unseen characters are left out."""
    line = squeeze(text)
    if _PLAIN.fullmatch(line):
        return line
    return squeeze("".join(each for each in line if unicodedata.category(each) not in _UNSEEN))


def sentence(text: str) -> str:
    """``text`` as :func:`prose` that ends like a sentence; empty if there is none."""
    line = prose(text)
    return line if not line or line.endswith((".", "!", "?", ":")) else f"{line}."


def first_sentence(text: str) -> str:
    """The first sentence of ``text``, as :func:`sentence`."""
    taken = ""
    for part in _SENTENCE.split(prose(text)):
        taken = f"{taken} {part}".lstrip()
        if not _ABBREVIATION.search(part):
            break
    return sentence(taken)
