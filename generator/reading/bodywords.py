"""What a sentence of a Request body section tells of the body by its words alone."""

from __future__ import annotations

import re
from functools import lru_cache

import msgspec

from generator.reading.inline import plain
from generator.text import squeeze

_NOUN = r"(?:\w+\W+){0,4}?(?:body|content|payload)\b"
_EMPTY = re.compile(
    r"(?:\b(?:not|no need to)|n't)\W+(?:currently\W+)?"
    r"(?:supply|provide|include|specify|submit|require|send|need|have|take|accept|contain|use)\W+"
    rf"{_NOUN}|\brequest body is(?: not|n't) necessary"
    r"|\bno (?:request )?(?:body|content|payload)\b"
    r"|\b(?:body|payload)\W+(?:(?:is|are|should be|must be|can be|for this \w+ is)\W+)?"
    r"(?:(?:left\W+)?empty|not (?:required|needed|supported|used)|ignored)"
    r"|\bempty (?:request )?(?:body|payload)|\bempty json"
    r"|^(?:none|n/?a|not applicable|not required|empty|nothing)\.?$",
    re.IGNORECASE,
)
_OFFERED = re.compile(
    r"\b(?:can|may)\W+(?:\w+\W+){0,3}?(?:specify|include|supply|provide|send)\b[^.]*\bbody\b", re.I
)
_BINARY = re.compile(
    r"\bbinary (?:data|stream|contents?|image|photo|file|blob|form|representation)"
    r"|\b(?:contents?|bytes|stream|data) of the (?:[\w-]+ ){0,2}(?:file|stream|image|photo|zip)"
    r"|\b(?:raw|file) (?:bytes|stream)|\bzip (?:manifest|file|package)",
    re.IGNORECASE,
)
_MEDIA = re.compile(
    r"\b(?:application/(?:json|xml|zip|pdf|http|ipp|oxps|octet-stream|x-[\w-]+|[\w.-]+\+(?:json|xml))"
    r"|text/(?:plain|html|xml|csv|calendar)|multipart/[a-z-]+|image/(?:[a-z]+|\*))",
    re.IGNORECASE,
)
_OF_BODY = re.compile(r"\b(?:body|content[ -]type|payload|request|format)\b", re.IGNORECASE)


class BodyWords(msgspec.Struct, frozen=True):
    """What a sentence tells of the body by its words alone; ``text`` is the sentence, plainly.

    ``offered`` tells that a body may be sent.
    """

    text: str
    empty: bool = False
    offered: bool = False
    multipart: bool = False
    binary: bool = False
    media_type: str | None = None


@lru_cache(maxsize=16384)
def tell_body(markdown: str) -> BodyWords:
    """What the sentence ``markdown`` tells; pages say the same in the same words."""
    text = squeeze(plain(markdown))
    lower = text.lower()
    if _EMPTY.search(text):
        return BodyWords(text, empty=True)
    multipart = "multipart" in lower
    about = _OF_BODY.search(text) and " property " not in text
    media = _MEDIA.search(text) if about else None
    return BodyWords(
        text,
        offered=_OFFERED.search(text) is not None,
        multipart=multipart,
        binary=not multipart and "base64" not in lower and _BINARY.search(text) is not None,
        media_type=media[0].lower() if media else None,
    )
