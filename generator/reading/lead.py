"""The lead of a page: its namespace and its summary."""

from __future__ import annotations

import re

from generator.odata import MentionedType, simple_name
from generator.reading.blocks import Paragraph
from generator.reading.inline import links, plain
from generator.reading.outline import Section
from generator.reading.scope import PageScope
from generator.reading.typenames import parse_item
from generator.text import squeeze

_NAMESPACE = re.compile(r"namespaces?:\s*`?([\w.]+)", re.IGNORECASE)
_BASE = re.compile(
    r"\b(?:inherit(?:s|ed)(?: all)?(?: the)?(?: properties)? from|derive[sd] from|derived type of"
    r"|sub-?type of|extends|base type:)"
    r"(?: (?:the|an?|base|class|abstract|type|resource))*\s+"
    r"(?P<base>[*`]*\[[^\[\]]{1,120}\](?:\([^()\s]{1,200}\)|\[[^\[\]]{0,120}\])|[*`]*[a-z]+[A-Z]\w*)",
    re.IGNORECASE,
)
_COMPLEX = re.compile(r"\b(?:is|this) an? complex type\b|^complex type\b", re.IGNORECASE)
_OPEN = re.compile(
    r"\b(?:is|as|this) an? \[?open[ -]?type\b(?!\s+extension)|^\[?open type\b", re.IGNORECASE
)
_CAMEL = re.compile(r"[a-z]+[A-Z]\w*$")
_OF_OTHERS = re.compile(r"\b(?:types?|resources|entities|classes|that|which)\s+(?:\w+\s+)?$")
_REACH = 40
_NOT_SUMMARY = re.compile(
    r"\[!|(?:\*\*)?(?:note|important|caution|warning|tip)\b|\|", re.IGNORECASE
)


def read_namespace(section: Section) -> str | None:
    """The namespace that the lead names: ``Namespace: microsoft.graph.security``."""
    for block in section.blocks:
        if isinstance(block, Paragraph) and (found := _NAMESPACE.match(plain(block.text))):
            return found[1].rstrip(".")
    return None


def read_summary(section: Section, page: str) -> str:
    """The first paragraph of the page ``page`` that tells what it is about, as plain text.

    Placeholders (``**TODO…**``), notes and included files are passed over.
    """
    for block in section.blocks:
        if (
            not isinstance(block, Paragraph)
            or block.quoted
            or block.item
            or block.span.file != page
        ):
            continue
        text = squeeze(plain(block.text))
        if text and "TODO:" not in text and not _is_apart(text, block.text):
            return text
    return ""


def _is_apart(text: str, markdown: str) -> bool:
    return bool(_NAMESPACE.match(text) or _NOT_SUMMARY.match(markdown))


def read_base(section: Section, scope: PageScope) -> MentionedType | None:
    """The base type that the lead names: ``Inherits from [entity](entity.md)``.

    A bare name counts if its case shows that it is one. What other types inherit is passed over.
    """
    for block in section.blocks:
        if not isinstance(block, Paragraph) or block.span.file != scope.path:
            continue
        for found in _BASE.finditer(block.text):
            before = block.text[max(0, found.start() - _REACH) : found.start()]
            if _OF_OTHERS.search(before.lower()):
                continue
            linked = next(iter(links(found["base"])), None)
            name = squeeze(linked.text if linked else plain(found["base"])).strip("*`")
            page = scope.page(linked.target) if linked else None
            mention = parse_item(name, page)
            if mention is None and page is not None:
                mention = MentionedType(page.rpartition("/")[2].removesuffix(".md"), page)
            if isinstance(mention, MentionedType) and (page or _CAMEL.match(simple_name(name))):
                return mention
    return None


def tells_complex(section: Section) -> bool:
    """Whether the lead calls the type a complex type."""
    return _tells(section, _COMPLEX)


def tells_open(section: Section) -> bool:
    """Whether the lead calls the type an open type."""
    return _tells(section, _OPEN)


def _tells(section: Section, words: re.Pattern[str]) -> bool:
    return any(
        isinstance(block, Paragraph) and words.search(plain(block.text)) for block in section.blocks
    )
