"""Words of the API as names in snake case; what a language reserves is that language's concern."""

from __future__ import annotations

from collections.abc import Callable, Collection

from generator.naming import snake

Spelling = Callable[[str, str], str]
"""What makes a name of words of the docs; the second argument is the word to fall back to."""

_DEVICES = frozenset(("con", "prn", "aux", "nul"))


def plain_name(text: str, fallback: str) -> str:
    """``text`` in snake case, no digit in front.

    ``fallback`` is the word that stands before a digit, and alone where ``text`` has no word.
    """
    name = snake(text)
    return name if name[:1].isalpha() else f"{fallback}_{name}".rstrip("_")


def file_name(text: str, fallback: str) -> str:
    """``text`` as the name of a file; names of devices are none on Windows."""
    name = plain_name(text, fallback)
    return f"{name}_" if name in _DEVICES else name


def untaken(name: str, taken: Collection[str]) -> str:
    """``name``, or with the first number behind it that makes it new: ``text_2``."""
    if name not in taken:
        return name
    number = 2
    while f"{name}_{number}" in taken:
        number += 1
    return f"{name}_{number}"
