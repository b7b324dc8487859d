"""The resource that an API page belongs to, read from its file name.

File names are ``<resource>-<verb>[-<navigation>]``; the resource may itself contain dashes
(the workload before its name), so the longest prefix that names a resource page wins.
"""

from __future__ import annotations

from collections.abc import Container
from typing import Protocol

import msgspec

from generator.facts import PageFacts
from generator.linking.lexicon import Lexicon
from generator.naming import plural, snake, squash
from generator.odata import NAMESPACE, namespace, simple_name

VERBS = frozenset(("list", "get", "post", "create", "update", "patch", "put", "delete", "add"))


class Resource(msgspec.Struct, frozen=True):
    """The resource part of a file name.

    ``type`` is its qualified type, or None; ``name`` its cased simple name; ``stem`` the part of
    the file name; ``rest`` what follows it, cut at dashes.
    """

    type: str | None
    name: str
    stem: str
    rest: tuple[str, ...]

    @property
    def group(self) -> str:
        """The plural snake-case name, with the namespace below ``microsoft.graph`` before it."""
        spelt = plural(snake(self.name))
        below = namespace(self.type or "").removeprefix(NAMESPACE).strip(".")
        prefix = snake(below)
        return spelt if not prefix or spelt.startswith(prefix) else f"{prefix}_{spelt}"

    @property
    def whole(self) -> str:
        """The group name made of the whole stem, for resources that share a type name."""
        *before, _ = self.stem.split("-")
        return "_".join([*(snake(part) for part in before), plural(snake(self.name))])


class Types(Protocol):
    """Where types are looked up."""

    def on_page(self, page: str) -> tuple[str, ...]:
        """See :meth:`generator.linking.types.TypeIndex.on_page`."""
        ...

    def named(self, name: str) -> str | None:
        """See :meth:`generator.linking.types.TypeIndex.named`."""
        ...


def find_resource(
    page: PageFacts, resource_stems: Container[str], types: Types, lexicon: Lexicon
) -> Resource:
    """The resource of an API page.

    ``resource_stems`` are the file names of all resource pages of the version, in lower case;
    ``lexicon`` knows the casing of words where no type does.
    """
    parts = page.stem.lower().split("-")
    length = _known_prefix(parts, resource_stems) or _guessed_prefix(parts)
    stem = "-".join(parts[:length])
    rest = tuple(parts[length:])
    page_path = f"{page.path.rsplit('/', 2)[0]}/resources/{stem}.md"
    last = parts[length - 1]
    named = [name for name in types.on_page(page_path) if _same(name, last)]
    candidates = (*named, types.named(last), *types.on_page(page_path))
    found = next((name for name in candidates if name), None)
    name = simple_name(found) if found else lexicon.cased(last)
    return Resource(found, name, stem, rest)


def _same(name: str, word: str) -> bool:
    return squash(simple_name(name)) == squash(word)


def _known_prefix(parts: list[str], stems: Container[str]) -> int:
    """How many parts make the longest resource page name; a part must be left for the verb."""
    for length in range(len(parts) - 1, 0, -1):
        if "-".join(parts[:length]) in stems:
            return length
    return 0


def _guessed_prefix(parts: list[str]) -> int:
    """Where no resource page is known: all before the first verb, or before the last part."""
    for index, part in enumerate(parts[1:], 1):
        if part in VERBS:
            return index
    return max(1, len(parts) - 1)
