"""The lead of a page: its namespace and its summary."""

from __future__ import annotations

import re

from generator.reading.blocks import Paragraph
from generator.reading.inline import plain
from generator.reading.outline import Section
from generator.text import squeeze

_NAMESPACE = re.compile(r"namespaces?:\s*`?([\w.]+)", re.IGNORECASE)
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
