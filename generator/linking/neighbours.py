"""Which resource pages a single page needs so that it can be linked without all the others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from generator.facts import PageFacts, PageKind
from generator.odata import MentionedType, simple_name


class Neighbours(msgspec.Struct, frozen=True):
    """``pages`` are docs paths that may help, existing or not; ``names`` the types mentioned."""

    pages: frozenset[str]
    names: frozenset[str]


def neighbours(facts: PageFacts) -> Neighbours:
    """The resource pages that ``facts`` link to, or whose file is named as a type or resource."""
    mentions = set(_mentions(facts))
    names = frozenset(simple_name(mention.name).lower() for mention in mentions)
    folder = f"{facts.path.rsplit('/', 2)[0]}/resources"
    parts = facts.stem.lower().split("-") if facts.kind is PageKind.API else []
    stems = {"-".join(parts[: length + 1]) for length in range(len(parts))}
    pages = {mention.link for mention in mentions if mention.link is not None}
    return Neighbours(frozenset(pages | {f"{folder}/{stem}.md" for stem in stems | names}), names)


def declared(pages: Iterable[PageFacts]) -> frozenset[str]:
    """The simple names, in lower case, of all types that ``pages`` define."""
    names = [statement.name for page in pages for statement in page.types]
    names += [statement.name for page in pages for statement in page.enums]
    return frozenset(simple_name(name).lower() for name in names)


def _mentions(value: object) -> Iterator[MentionedType]:
    match value:
        case MentionedType():
            yield value
        case msgspec.Struct():
            yield from _mentions(msgspec.structs.astuple(value))
        case tuple():
            for each in value:
                yield from _mentions(each)
        case _:
            return
