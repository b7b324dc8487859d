"""Values that a description lists as possible: ``Possible values are: `low`, `high```."""

from __future__ import annotations

import re
from itertools import islice

from generator.reading.htmltables import html_rows
from generator.reading.inline import code_spans, plain
from generator.text import squeeze

# A description lists values once or twice; the bounds keep hostile ones from taking long.
_MOST_LISTS = 8
_REACH = 8000
_TRIGGER_WORDS = ("value", "member", "option", "one of", "either")
_TRIGGER = re.compile(
    r"(?:(?:possible|allowed|valid|supported|acceptable|accepted|permitted|following|available"
    r"|existing) (?:string |enum(?:eration)? )?(?:values?|members?|options?)(?:\(s\))?"
    r"(?: (?:for|of|in) (?:this |the )?[^.:`|]{1,60}?)?(?: (?:are|is|can be|include|includes))?"
    r"|(?:must|can|may|should|could) be (?:either|one of)(?: the following(?: values)?)?"
    r"|\bvalues? (?:are|can be|is one of|is either|include|must be|may be)"
    r"|\bone of)(?: as follows)?(?P<end>\s*:|(?=\s*[`\"']))",
    re.IGNORECASE,
)
_CODE = re.compile(r"`+[^`]*`+")
_SENTENCE = re.compile(r"\.(?=\s+[A-Z\[*<]|\s*$|\s*<)")
_SEPARATOR = re.compile(r"\s*(?:,|;|\||/|\bor\b|\band\b|\n)\s*")
_VALUE = re.compile(r"[A-Za-z0-9_#@][\w .:/#@+-]{0,79}$")
_WORD = re.compile(r"[A-Za-z_][\w.-]{0,79}$")
_NOTE = re.compile(r"\([^()]*\)")


def read_values(description: str) -> tuple[str, ...]:
    """The values that the Markdown ``description`` of a property lists as possible, in order.

    They stand in code spans, in a list of single words, or in the first column of an HTML table.
    Empty where the description lists none, or leaves it open which words are values.
    """
    if "<table" in description:
        return tuple(cells[0].strip() for _, cells in html_rows(description)[1:] if cells[0])
    lower = description.lower()
    if not any(word in lower for word in _TRIGGER_WORDS):
        return ()
    found: dict[str, None] = {}
    for trigger in islice(_TRIGGER.finditer(description), _MOST_LISTS):
        for value in _listed(description[trigger.end() : trigger.end() + _REACH]):
            if value != "null":
                found[value] = None
    return tuple(found)


def _listed(text: str) -> list[str]:
    """The values that ``text`` begins with."""
    segment = text[: _end(text)]
    if spans := code_spans(segment):
        values = [part for span in spans for part in _parts(span)]
        return [value for value in values if _VALUE.match(value)]
    pieces = _SEPARATOR.split(squeeze(_NOTE.sub("", plain(segment))))
    words = [word for word in (piece.strip(" .*'\"") for piece in pieces) if word]
    return words if len(words) > 1 and all(_WORD.match(word) for word in words) else []


def _end(text: str) -> int:
    """Where the sentence that ``text`` begins with ends; dots in code spans do not end it."""
    covered = 0
    for code in (*_CODE.finditer(text), None):
        stop = code.start() if code else len(text)
        if (end := _SENTENCE.search(text, covered, stop)) and (code is None or end.end() <= stop):
            return end.start()
        covered = code.end() if code else stop
    return len(text)


def _parts(span: str) -> list[str]:
    """``low,high`` in one code span is two values."""
    return [part.strip(" '\"") for part in re.split(r"[,|]", span) if part.strip(" '\"")]
