"""Roles and licences that the caller needs besides permissions, as the prose tells them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from generator.availability import Requirement
from generator.reading.blocks import Paragraph
from generator.reading.inline import plain
from generator.text import squeeze


class _Demand(msgspec.Struct, frozen=True):
    """Words that make a sentence a requirement, where they stand in this order."""

    words: tuple[re.Pattern[str], ...]

    def met_by(self, sentence: str) -> bool:
        """Whether the words stand in ``sentence``; linear in its length."""
        position = 0
        for word in self.words:
            found = word.search(sentence, position)
            if found is None:
                return False
            position = found.end()
        return True


def _demand(*words: str) -> _Demand:
    return _Demand(tuple(re.compile(rf"\b(?:{word})\b", re.IGNORECASE) for word in words))


_WHO = (
    r"users?|admins?|administrators?|accounts?|caller|requestors?|requesters?|apps?|applications?"
    r"|tenant|organization|customer|apis?|you|scenarios?|in order to"
)
_NEED = r"needs?|must|requires?|required|has to|have to|ha(?:s|ve) assigned"
_ROLE = r"roles?|administrators?|admins?"
_ROLES = (
    _demand(_WHO, _NEED, _ROLE),
    _demand(r"one of the following|the following", r"roles?", r"is required|are required|needed"),
    _demand(r"roles?", r"(?:is|are) (?:required|needed)"),
    _demand(r"requires", _ROLE),
    _demand(r"only", r"administrators?", r"can call"),
    _demand(r"only role supported"),
)
_LICENCES = (
    _demand(r"requires?|needs?|must have|has to have|have to have", r"licen[cs](?:es?|ed)"),
    _demand(r"requires?|needs?|must have|has to have|have to have", r"active", r"subscription"),
    _demand(r"licen[cs]es?", r"(?:is|are) (?:required|needed)"),
)
_NO_DEMAND = re.compile(
    r"\b(?:no longer|without|not) (?:require|need|belong|be )|\bdo(?:es)?n.t (?:require|need)"
    r"|\bnot required\b|\bmust be (?:a )?(?:unique|one of)\b",
    re.IGNORECASE,
)
_EMPHASISED = re.compile(r"(?<![\w*])(\*{1,2}|_)(?=\w)([^*_\n]{3,60})\1(?![\w*])")
_LINKED = re.compile(r"\[([^\[\]]{3,60})\]\(")
_ROLE_NAME = re.compile(
    r"[A-Z][\w.-]*(?: (?:of|and|for|the|to|[A-Z(][\w.)-]*|[a-z]+(?=$)))+|[A-Z]\w+Administrator"
)
_ROLE_WORD = re.compile(
    r"(?:admin(?:istrator)?|reader|owner|operator|approver|manager|analyst|contributor|inviter"
    r"|developer|reviewer|creator)s?$",
    re.IGNORECASE,
)
_UNMARKED = re.compile(r"\b(?:the|a|an) ([A-Z][\w-]+(?: [\w-]+){1,3}) roles?\b")
_CALLOUT = re.compile(r"^\s*(?:\[!\w+\]|\W*(?:note|important|tip)\W*:\W*)\s*", re.IGNORECASE)
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-Z*_\[])")
_LONGEST_NAME = 80


def read_roles(paragraphs: Sequence[Paragraph]) -> tuple[Requirement, ...]:
    """The roles that ``paragraphs`` ask for, each sentence once.

    List items below a paragraph on roles, or what it emphasises, links or capitalises, name them.
    """
    found: dict[tuple[str, tuple[str, ...]], Requirement] = {}
    for index, paragraph in enumerate(paragraphs):
        lower = paragraph.text.lower()
        if ("role" in lower or "admin" in lower) and (asked := _asked(paragraph, _ROLES)):
            names = tuple(dict.fromkeys((*_names(paragraph.text), *_items(paragraphs, index))))
            found.setdefault((asked, names), Requirement(asked, paragraph.span, names))
    return tuple(found.values())


def read_licences(paragraphs: Sequence[Paragraph]) -> tuple[Requirement, ...]:
    """The licences and subscriptions that ``paragraphs`` ask for, each sentence once."""
    found: dict[str, Requirement] = {}
    for paragraph in paragraphs:
        lower = paragraph.text.lower()
        if ("licen" in lower or "subscription" in lower) and (
            asked := _asked(paragraph, _LICENCES)
        ):
            found.setdefault(asked, Requirement(asked, paragraph.span))
    return tuple(found.values())


def _asked(paragraph: Paragraph, demands: Sequence[_Demand]) -> str:
    """The sentences of a paragraph that ask for something, without markup; empty if none does."""
    text = squeeze(_CALLOUT.sub("", plain(paragraph.text)))
    return " ".join(
        sentence
        for sentence in _SENTENCE_END.split(text)
        if not _NO_DEMAND.search(sentence) and any(demand.met_by(sentence) for demand in demands)
    )


def _names(text: str) -> Iterator[str]:
    """The roles that ``text`` emphasises, links or names in capitals."""
    for name in (
        *(found[2] for found in _EMPHASISED.finditer(text)),
        *(found[1] for found in _LINKED.finditer(text)),
        *(found[1] for found in _UNMARKED.finditer(text)),
    ):
        if _ROLE_WORD.search(name) and _ROLE_NAME.fullmatch(name):
            yield name


def _items(paragraphs: Sequence[Paragraph], index: int) -> Iterator[str]:
    """The names in the list items below the paragraph at ``index``, if it ends with a colon."""
    if not paragraphs[index].text.rstrip(" *_").endswith(":"):
        return
    for paragraph in paragraphs[index + 1 :]:
        if not paragraph.item:
            return
        name = squeeze(plain(paragraph.text)).rstrip(".")
        if names := tuple(_names(paragraph.text)):
            yield from names
        elif len(name) <= _LONGEST_NAME and not name.endswith(":"):
            yield name
