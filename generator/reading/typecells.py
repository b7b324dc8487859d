"""Types as a table cell spells them: links, collections, notes in parentheses, alternatives."""

from __future__ import annotations

import re
from functools import lru_cache

from generator.odata import CollectionType, ItemType, MentionedType, TypeRef, UntypedType
from generator.reading.inline import links, plain
from generator.reading.scope import PageScope
from generator.reading.typenames import parse_item
from generator.text import Span, squeeze

_LONGEST = 300
_NOTHING = re.compile(
    r"(?:none|n/?a|not applicable|void|[-\u2013\u2014\u2026.]*)\.?", re.IGNORECASE
)
_BROKEN_LINK = re.compile(r"\[([^\[\]]+)\](?:\[[^\[\]]*\]|\([^()]*)?")
_COLLECTION_OF = re.compile(
    r"(?:an? )?(?:collection|list|array) ?(?:\( ?(?P<inner>[^()]+?) ?\)?$|of (?P<items>.+)"
    r"|< ?(?P<generic>[^<>]+?) ?>?$)",
    re.IGNORECASE,
)
_ALTERNATIVES = re.compile(r"\(([^()]* or [^()]*)\)", re.IGNORECASE)
_NOTE = re.compile(r" ?\([^()]*\) ?")
_REST = re.compile(r"[,;:]|\.(?: |$)| [-\u2013\u2014] ")
_SUFFIX = re.compile(
    r"(?P<many> (?:collections?|array|list)|\[\])$"
    r"| (?:enum(?:eration)?|objects?|resources?|types?|values?|instances?|entity)$",
    re.IGNORECASE,
)
_OR = re.compile(r"(?:,? or |, | ?[/|] ?)", re.IGNORECASE)


def read_type_cell(text: str, scope: PageScope, span: Span) -> TypeRef | None:
    """The type that the Markdown ``text`` of a table cell names; ``span`` is the cell's row.

    None where it names none; text that is no name of a type is reported. A cell that leaves the
    choice between several types is untyped, and reported.
    """
    words = squeeze(plain(text))
    if "[" in words:
        words = _BROKEN_LINK.sub(r"\1", words)
    if _NOTHING.fullmatch(words):
        return None
    if len(words) > _LONGEST:
        scope.report.add("type-unreadable", span, text=words)
        return None
    name, collection = _name(words)
    item = _alternative(name, scope, span) if _OR.search(name) else _item(name, text, scope)
    if item is None:
        scope.report.add("type-unreadable", span, text=words)
        return None
    return CollectionType(item) if collection else item


@lru_cache(maxsize=16384)
def _name(words: str) -> tuple[str, bool]:
    """The bare name in ``words``, and whether a collection of it is meant."""
    collection = False
    if found := _COLLECTION_OF.match(words):
        words = found["inner"] or found["items"] or found["generic"]
        collection = True
    words = _NOTE.sub(" ", _ALTERNATIVES.sub(r"\1", words)).strip()
    if " or " not in words:
        words = _REST.split(words, maxsplit=1)[0].strip()
    while suffix := _SUFFIX.search(words):
        collection = collection or suffix["many"] is not None
        words = words[: suffix.start()].rstrip()
    words = words.strip("*`'\" ")
    return words.removeprefix("Untyped ") if " " in words else words, collection


def _item(name: str, text: str, scope: PageScope) -> ItemType | None:
    """The type ``name``, with the page that ``text`` links it to.

    Where the link's text is no name (``[open extension](…)``) its page gives the name.
    """
    label, page = _link(text, scope)
    item = parse_item(name, page)
    if item is None and page is not None and name.lower() in label.lower():
        stem = page.rpartition("/")[2].removesuffix(".md")
        return MentionedType(stem.rpartition("-")[2] or stem, page)
    return item


def _link(text: str, scope: PageScope) -> tuple[str, str | None]:
    """The first link of ``text`` that leads to a page: its text, and the page.

    A bare ``[label]`` counts where the page defines the label.
    """
    if "[" not in text:
        return "", None
    for link in links(text):
        if page := scope.page(link.target):
            return link.text, page
    for label in _BROKEN_LINK.findall(text):
        if page := scope.page(scope.references.get(plain(label).lower())):
            return label, page
    return "", None


def _alternative(words: str, scope: PageScope, span: Span) -> ItemType | None:
    """The one type behind all of the alternatives in ``words``; untyped where they differ."""
    written = [word.strip() for word in _OR.split(words)]
    items = [parse_item(word) for word in written if word.lower() not in ("null", "none")]
    if not items or None in items:
        return None
    if len(set(items)) == 1:
        return items[0]
    scope.report.add("type-alternatives", span, text=words)
    return UntypedType()
