"""Deprecation and retirement notes at the head of a page, with their dates."""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.availability import Deprecation
from generator.reading.blocks import Paragraph
from generator.reading.inline import plain
from generator.reading.report import Report
from generator.text import Span, squeeze

_TITLE = re.compile(r"[(\[]\s*(?:deprecated|retired)\s*[)\]]", re.IGNORECASE)
_WORDS = ("deprecat", "retire", "no longer", "removed", "stop")
_ENDED = re.compile(
    r"\bretir(?:ed|ing|ement)\b|\b(?:will be|been|is|are|was|were) removed\b"
    r"|\bstop(?:s|ped|ping)? (?:returning|working|accepting)\b"
    r"|\bno longer (?:be )?(?:supported|available|maintained|work)",
    re.IGNORECASE,
)
_DEPRECATED = re.compile(
    r"\b(?:is|are|was|were|be|been|being|now|we are) (?:\w+ )?(?:deprecated|deprecating|retired)\b"
    r"|^deprecated\b",
    re.IGNORECASE,
)
_WHOLE = re.compile(
    r"\b(?:apis?|methods?|operations?|endpoints?|resources?|actions?|functions?|requests?|types?"
    r"|entity|entities|enum(?:eration)?s?)\b|^this\b|^$",
    re.IGNORECASE,
)
_PART = re.compile(
    r"\b(?:propert(?:y|ies)|parameters?|paths?|members?|values?|headers?|conditions?|options?"
    r"|segments?|relationships?|features?)\b",
    re.IGNORECASE,
)
_ENDING = re.compile(
    r"(?:effective [\w ,]{4,40})?\b(?:this|the|these)\b[\w *`-]{0,80}"
    r"\b(?:apis?|methods?|operations?|endpoints?|resources?|entity|type) (?:will|is|are|was|has)?",
    re.IGNORECASE,
)
_CALLOUT = re.compile(r"^\s*(?:\[!\w+\]|(?:note|important|caution|warning)\s*:?)\s*", re.IGNORECASE)
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-Z])")
_MONTHS = {
    name: number
    for number, name in enumerate(
        ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), 1
    )
}
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_DATES = tuple(
    re.compile(spelling, re.IGNORECASE)
    for spelling in (
        r"\b(?P<year>20\d\d)-(?P<number>\d\d)(?:-(?P<day>\d\d))?\b",
        rf"\b{_MONTH}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>20\d\d)\b",
        rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+{_MONTH},?\s+(?P<year>20\d\d)\b",
        rf"\b{_MONTH},?\s+(?:of\s+)?(?P<year>20\d\d)\b",
        r"\b(?P<year>20\d\d)\b",
    )
)


def read_deprecation(
    notes: Iterable[Paragraph], title: str, title_span: Span | None, report: Report
) -> Deprecation | None:
    """The note that the operation or type of the page as a whole is deprecated or retired.

    ``notes`` are the paragraphs that may tell so; ``(deprecated)`` in ``title`` counts where none
    tells more. Notes on a part of it only (a property, a path) are reported.
    """
    for paragraph in notes:
        lower = paragraph.text.lower()
        if paragraph.item or not any(word in lower for word in _WORDS):
            continue
        text = _CALLOUT.sub("", squeeze(plain(paragraph.text)))
        for sentence in _SENTENCE_END.split(text):
            found = _DEPRECATED.search(sentence)
            if found is None and _ENDING.match(sentence):
                found = _ENDED.search(sentence)
            if found is None:
                continue
            subject = sentence[: found.start()]
            if _PART.search(subject):
                report.add("deprecation-part", paragraph.span, text=sentence)
            elif _WHOLE.search(subject):
                return _deprecation(text, paragraph.span)
    if title_span is not None and _TITLE.search(title):
        return Deprecation(title, title_span, retired="retired" in title.lower())
    return None


def _deprecation(text: str, span: Span) -> Deprecation:
    ended = _ENDED.search(text)
    date = (read_date(text[ended.start() :]) if ended else None) or read_date(text)
    return Deprecation(text, span, date, ended is not None)


def read_date(text: str) -> str | None:
    """A day, month or year in ``text`` as ISO 8601, the first of the most exact ones."""
    for spelling in _DATES:
        if found := spelling.search(text):
            parts = found.groupdict()
            month = parts.get("number") or _month(parts.get("month"))
            day = parts.get("day")
            known = [parts["year"], month, day and f"{int(day):02}"]
            return "-".join(part for part in known if part)
    return None


def _month(name: str | None) -> str | None:
    return f"{_MONTHS[name[:3].lower()]:02}" if name else None
