"""Notes anywhere on a page: national clouds, deprecation, preview, roles and licences."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.availability import Availability, CloudSupport
from generator.reading.blocks import Paragraph, Table
from generator.reading.headings import SectionKind
from generator.reading.inline import plain
from generator.reading.outline import Section
from generator.reading.scope import PageScope
from generator.reading.sections.deprecation import read_deprecation
from generator.reading.sections.requirements import read_licences, read_roles
from generator.text import Span, squeeze

_CLOUDS = (
    "Global service",
    "US Government L4",
    "US Government L5 (DOD)",
    "China operated by 21Vianet",
)
_CLOUD_WORDS: dict[str, tuple[str, ...]] = {
    "all": _CLOUDS,
    "global": _CLOUDS[:1],
    "us": _CLOUDS[1:3],
    "usgov": _CLOUDS[1:3],
    "l4": _CLOUDS[1:2],
    "l5": _CLOUDS[2:3],
    "china": _CLOUDS[3:],
    "clouds": (),
    "only": (),
}
_CLOUD_HEADER = re.compile(r"\b(?:global service|us government|china)\b", re.IGNORECASE)
_YES = re.compile(r"✅|✔|☑|\byes\b|\bsupported\b", re.IGNORECASE)
_NO = re.compile(r"❌|✖|\bno\b|\bnot\b", re.IGNORECASE)
_PREVIEW = re.compile(
    r"\b(?:apis?|methods?|operations?|resources?|types?|this|features?)\b[^.]{0,80}"
    r"\b(?:is|are) (?:currently )?(?:available )?in (?:\w+ )?preview\b",
    re.IGNORECASE,
)


def read_availability(
    outline: tuple[Section, ...], scope: PageScope, title: str = "", title_span: Span | None = None
) -> Availability:
    """Where, until when and for whom the operation or type of the page exists.

    Notes are read above the first heading and among the permissions, roles above it in callouts
    only, what is deprecated among the request lines too; a table of national clouds anywhere.
    ``(deprecated)`` in the page's title counts, and so do the names of lost includes of clouds and
    of the beta disclaimer.
    """
    lead = _paragraphs(outline, SectionKind.LEAD)
    noted = [block for block in lead if block.quoted] + _paragraphs(
        outline, SectionKind.PERMISSIONS
    )
    dated = [*lead, *_paragraphs(outline, SectionKind.HTTP_REQUEST)]
    return Availability(
        clouds=tuple(_table_of_clouds(outline, scope)) or tuple(_names_of_clouds(scope)),
        deprecation=read_deprecation(dated, title, title_span, scope.report),
        preview=_is_preview(lead, scope),
        roles=read_roles(noted),
        licences=read_licences([*lead, *noted]),
    )


def _paragraphs(outline: tuple[Section, ...], kind: SectionKind) -> list[Paragraph]:
    return [
        block
        for section in outline
        if section.kind is kind
        for block in section.blocks
        if isinstance(block, Paragraph)
    ]


def _table_of_clouds(outline: tuple[Section, ...], scope: PageScope) -> Iterator[CloudSupport]:
    """The cells of a table that has a column for each cloud."""
    for section in outline:
        for block in section.blocks:
            if not isinstance(block, Table) or not block.rows or len(block.header) < 2:
                continue
            if not all(_CLOUD_HEADER.search(cell) for cell in block.header[:2]):
                continue
            for header, cell in zip(block.header, block.rows[0].cells, strict=False):
                name = squeeze(plain(header))
                if _YES.search(cell) and not _NO.search(cell):
                    yield CloudSupport(name, supported=True)
                elif _NO.search(cell):
                    yield CloudSupport(name, supported=False)
                elif name:
                    scope.report.add("cloud-unknown", block.rows[0].span, name=name, text=cell)
            return


def _names_of_clouds(scope: PageScope) -> Iterator[CloudSupport]:
    """The clouds that a lost include names: ``all-clouds``, ``global-only``, ``global-us``."""
    for include in scope.lost:
        words = include.stem.lower().split("-")
        if include.label != "national-cloud-support" and "clouds" not in words:
            continue
        if not all(word in _CLOUD_WORDS for word in words):
            scope.report.add("clouds-unknown", include.span, path=include.target)
            continue
        supported = {name for word in words for name in _CLOUD_WORDS[word]}
        yield from (CloudSupport(name, name in supported) for name in _CLOUDS)
        return


def _is_preview(lead: list[Paragraph], scope: PageScope) -> bool:
    """Whether a disclaimer says so; the one of beta counts on beta pages only."""
    disclaimers = [include.span for include in scope.lost if include.stem == "beta-disclaimer"]
    preview = False
    for paragraph in lead:
        text = paragraph.text
        if "preview" in text and _PREVIEW.search(text):
            preview = True
        elif "subject to change" in text and "beta" in text:
            disclaimers.append(paragraph.span)
    if disclaimers and scope.version != "beta":
        scope.report.add("beta-disclaimer", disclaimers[0], version=scope.version)
    return preview or (bool(disclaimers) and scope.version == "beta")
