"""One cell of a permissions table: the scopes that it grants, as alternatives of joint scopes.

A cell lists alternatives with commas, line breaks or ``or``; ``and`` joins the scopes on its two
sides; ``plus`` joins what is listed on its two sides. ``For user: …`` lines carry conditions.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import product
from math import prod

import msgspec

from generator.permissions import Support
from generator.reading.inline import plain
from generator.reading.report import Report
from generator.text import Span, squeeze

Alternatives = tuple[tuple[str, ...], ...]

_OPENID = r"openid|profile|email|offline_access|full_access_as_user|user_impersonation"
_NAME = r"[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*"
_VERB = r"(?:Read|Write|Manage|Create|Delete|Send|Submit|Access|Full|Enable|Update|Invite|Export)"
_SCOPE = re.compile(
    rf"(?<![\w./@-])(?:{_NAME}(?=(?:\.[\w-]+)*?\.(?:[A-Z]|(?i:{_VERB})))(?:\.{_NAME})+|(?:{_OPENID}))"
    r"(?![\w/@-])"
)
_TOKEN = re.compile(
    rf"(?P<scope>{_SCOPE.pattern})|(?P<plus>(?i:\bplus\b)|\+)|(?P<and>(?i:\band\b)|&)"
    r"|(?P<comma>[,;|])|(?P<or>(?i:\bor\b)|/)"
    r"|(?P<filler>(?i:\b(?:one|any|either|both|of|from|the|all|permissions?)\b))"
    r"|(?P<word>[A-Za-z][\w'\u2019-]*)"
)
_NOT_SUPPORTED = re.compile(
    r"(?:currently )?(?:not (?:yet |currently )?|un)(?:supported|available|applicable|allowed)"
    r"(?: yet| currently)?|n/?a|[-\u2013\u2014]+",
    re.IGNORECASE,
)
_NONE = re.compile(
    r"none(?: required)?|not required|no permissions?(?: (?:is|are))? required", re.I
)
_TODO = re.compile(r"\b(?:todo|tbd)\b", re.IGNORECASE)
_SUFFIX = re.compile(r"\s(?:for|in|when|if)\s[^,;:.]+", re.IGNORECASE)
_MOST_ALTERNATIVES = 100
_FOOTNOTE = re.compile(r"\s?(?:(?:\\?\*)+|<sup>[^<]*</sup>)", re.IGNORECASE)


class Grant(msgspec.Struct, frozen=True):
    """What a cell grants under one condition (None: always), in the cell's own order.

    ``marked`` are the scopes that carry a footnote mark; ``partly`` tells that the cell holds
    words that were not read, which may stand for a scope.
    """

    support: Support
    alternatives: Alternatives = ()
    condition: str | None = None
    marked: tuple[str, ...] = ()
    partly: bool = False


def scopes_in(text: str) -> tuple[str, ...]:
    """The names of Graph permissions in ``text``, each once, in order."""
    return tuple(dict.fromkeys(_SCOPE.findall(text)))


def read_cell(cell: str, span: Span, report: Report) -> tuple[Grant, ...]:
    """The grants of one cell, one for each condition that it names; none for an empty cell.

    What is neither scope, separator nor a word of support is reported as prose.
    """
    read = _read(cell)
    for each in read:
        for code in each.doubts:
            report.add(code, span, text=each.text)
    return tuple(each.grant for each in read)


class _Read(msgspec.Struct, frozen=True):
    """A grant, the codes of what is doubtful about it, and the text that it was read from."""

    grant: Grant
    doubts: tuple[str, ...] = ()
    text: str = ""


@lru_cache(maxsize=16384)
def _read(cell: str) -> tuple[_Read, ...]:
    """The grants of a cell; most cells are those of other pages."""
    text = plain(cell).replace("`", "")
    if not text:
        return ()
    if _TODO.search(text):
        return (_Read(Grant(Support.UNKNOWN), ("placeholder",), squeeze(text).strip("* ")),)
    marked = _marked(cell) if "*" in cell or "<sup" in cell else frozenset()
    parts: dict[str | None, list[str]] = {}
    for condition, part in _conditional(text):
        parts.setdefault(condition, []).append(part)
    return tuple(
        _grant(", ".join(listed), condition, marked) for condition, listed in parts.items()
    )


def _marked(cell: str) -> frozenset[str]:
    """The scopes in ``cell`` that a footnote mark follows, emphasis apart."""
    bare = cell.replace("**", "").replace("`", "")
    return frozenset(
        scope[0]
        for scope in _SCOPE.finditer(bare)
        if _FOOTNOTE.match(bare, scope.end()) and not bare.endswith("*", 0, scope.start())
    )


def _with_marks(grant: Grant, marked: frozenset[str]) -> Grant:
    if not marked:
        return grant
    names = dict.fromkeys(name for joint in grant.alternatives for name in joint)
    return msgspec.structs.replace(grant, marked=tuple(name for name in names if name in marked))


def _conditional(text: str) -> Iterator[tuple[str | None, str]]:
    """The lines of a cell with the condition that each stands under."""
    condition: str | None = None
    for line in text.split("\n"):
        rest = line.strip()
        if not rest:
            continue
        before, colon, behind = rest.partition(":")
        if colon and not _SCOPE.search(before):
            condition, rest = squeeze(before), behind.strip()
        end = max((scope.end() for scope in _SCOPE.finditer(rest)), default=0)
        if end and (suffix := _SUFFIX.fullmatch(rest.rstrip(" ."), end)):
            yield squeeze(suffix[0]), rest[:end]
        elif rest:
            yield condition, rest


def _grant(text: str, condition: str | None, marked: frozenset[str]) -> _Read:
    bare = text.strip(" .,;()")
    if _NOT_SUPPORTED.fullmatch(bare):
        return _Read(Grant(Support.NOT_SUPPORTED, (), condition))
    if _NONE.fullmatch(bare):
        return _Read(Grant(Support.NONE, (), condition))
    listing = _Listing()
    for token in _TOKEN.finditer(text):
        listing.take(token.lastgroup or "", token[0])
    alternatives = listing.alternatives()
    if listing.prose and re.match("not supported", bare, re.IGNORECASE):
        grant = Grant(Support.NOT_SUPPORTED, (), condition)
        return _Read(grant, ("permission-prose",), squeeze(text))
    support = Support.SUPPORTED if alternatives else Support.UNKNOWN
    grant = Grant(support, alternatives, condition, partly=listing.prose)
    return _Read(_with_marks(grant, marked), tuple(listing.doubts()), squeeze(text))


class _Listing:
    """Scopes and separators, taken one by one; ``plus`` opens the next of ``_groups``."""

    def __init__(self) -> None:
        self._groups: list[list[list[str]]] = [[]]
        self._pending: list[str] = []
        self._word = ""
        self.prose = self.blanks = self.ambiguous = self._chooses = False

    def take(self, kind: str, text: str) -> None:
        """Take one token; see ``_TOKEN`` for its kinds."""
        if kind == "scope":
            self._scope(f"{self._word}.{text}" if self._is_split(text) else text)
            self._word = ""
            return
        self.prose |= bool(self._word)
        self._word = text if kind == "word" else ""
        if kind == "plus":
            self._groups.append([])
            self._pending = []
        elif kind not in ("word", "filler"):
            self._pending.append(kind)

    def _is_split(self, scope: str) -> bool:
        """Whether a blank stands for the first dot of a scope (``Directory Read.All``)."""
        if self._word and re.match(_VERB, scope) and self._word[0].isupper():
            self.blanks = True
            return True
        self.prose |= bool(self._word)
        return False

    def _scope(self, scope: str) -> None:
        group = self._groups[-1]
        if not group or "and" not in self._pending:
            self.blanks |= bool(group) and not self._pending
            self._chooses |= "or" in self._pending and "comma" not in self._pending
            group.append([scope])
        elif self._pending[0] == "comma":
            # "A, B, and C": the enumeration as a whole is joined.
            joint = [name for alternative in group for name in alternative]
            self._groups[-1] = [[*joint, scope]]
            self.ambiguous = True
        else:
            group[-1].append(scope)
        self._pending = []

    def doubts(self) -> Iterator[str]:
        """The codes of what is doubtful about the text."""
        if self.prose:
            yield "permission-prose"
        if self.blanks:
            yield "permission-separator"
        if self.ambiguous:
            yield "permission-joint"

    def alternatives(self) -> Alternatives:
        """Any of these sets of scopes is enough; each once."""
        self.prose |= bool(self._word)
        groups = [group for group in self._groups if group]
        if not groups:
            return ()
        if len(groups) > 1 and prod(map(len, groups)) > _MOST_ALTERNATIVES:
            self.prose = True
            return ()
        if len(groups) == 1:
            # "A, B and C", and "A and B or C": what "and" joins may be more than its two sides.
            alone = [len(one) == 1 for one in groups[0]]
            last_is_joint = all(alone[:-1]) and not alone[-1]
            self.ambiguous |= any(alone) and not all(alone) and (last_is_joint or self._chooses)
        joined = (
            tuple(dict.fromkeys(name for part in parts for name in part))
            for parts in product(*groups)
        )
        return tuple(dict.fromkeys(joined))
