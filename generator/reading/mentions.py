"""Types that a sentence names as the thing returned or sent: "a collection of [user](…) objects".

The docs name types by a link to the resource page, in bold, as code, or as a bare word. A sentence
may name more types than the one that it is about; which one that is, the words before it tell.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

import msgspec
from msgspec.structs import replace

from generator.odata import ItemType, MentionedType, PrimitiveType
from generator.reading.scope import PageScope
from generator.reading.tokens import Token, TokenKind, words
from generator.reading.typenames import parse_item


class Mention(msgspec.Struct, frozen=True):
    """A type that a clause is about; ``collection`` is None where the words leave it open.

    ``alternatives`` are the types joined to it by "or" and the like, ``beside`` those that it says
    are there too.
    """

    type: ItemType
    collection: bool | None = None
    alternatives: tuple[ItemType, ...] = ()
    beside: tuple[ItemType, ...] = ()


class _Lead(msgspec.Struct, frozen=True):
    """What stands before a mention: whether the clause is about it, and where the lead begins."""

    accepted: bool
    start: int
    collection: bool | None = None


_IDENTIFIER = re.compile(r"#?[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$")
_CAMEL = re.compile(r"[a-z]+[A-Z]|[A-Z][a-z]+[A-Z][a-z]|microsoft\.graph\.")
_BARE_TYPE = re.compile(
    r"(?:edm\.)?(string|boolean|int16|int32|int64|integer|double|decimal|guid|stream"
    r"|datetimeoffset)s?$",
    re.IGNORECASE,
)
_SINGULAR = words("object resource entity instance record value item entry")
_PLURAL = words(
    "objects resources entities instances records values items entries collection collections "
    "list array"
)
_NOUNS = _SINGULAR | _PLURAL
_GATHERING = words("collection collections list lists array arrays set page")
_TRANSPARENT = words(
    "representation representations instance instances version copy properties derivative "
    "derivatives"
)
_ONE = words("a an one single")
_JOINING = frozenset(("and", "or", "and/or", ","))
_OPENING = _JOINING | words(
    "return returns returned returning with contain contains containing include includes "
    "including code codes status response responses is are be as also either both : —"
)
_BARRING = words(
    "to for from in on by about than into per via whose that which has have if when where unless "
    "after once because until while during through following under using between each within "
    "location uri url link header id ids ;"
)
_NOT_TYPES = words(
    "property properties parameter parameters header headers field facet permission url"
)
_GENERIC = words("object objects resource entity here this collection json list")
_EXTENDING = words("expanded populated prefixed replaced")
_PASSIVE = frozenset(("returned", "provided"))
_MAX_WORDS_BEFORE = 8


def find_mention(tokens: Sequence[Token], scope: PageScope, bare: bool = False) -> Mention | None:
    """The type that the clause ``tokens`` is about; None where it is about none.

    A type counts where the words before it lead from a verb of returning, a status code or another
    such type; "a `Location` header with the URL of the [operation](…)" is about none. ``bare``
    tells that the clause may be nothing but a type, as an item of a list.
    """
    found: Mention | None = None
    previous = -1
    accepted = False
    bare = bare or any(token.lower in _PASSIVE for token in tokens)
    for index in range(len(tokens)):
        type_ = _type(tokens, index, scope)
        if type_ is None:
            continue
        lead = _lead(tokens, index, bare)
        collection = lead.collection
        if collection is None:
            collection = _number(tokens, index)
        joint = _joint(tokens, previous, lead.start)
        if joint is None:
            accepted = lead.accepted
        if accepted and found is None:
            found = Mention(type_, collection)
        elif accepted and found is not None and joint is not None:
            found = _joined(found, type_, collection, joint, lead)
        previous = index
    return found


def _joined(
    mention: Mention, type_: ItemType, collection: bool | None, joint: str, lead: _Lead
) -> Mention:
    """``mention`` with a type that is joined to it: by "or", or as items of one collection."""
    many = mention.collection if mention.collection is not None else collection
    if lead.collection or (joint == "and" and not many):
        return replace(mention, beside=(*mention.beside, type_))
    return replace(mention, collection=many, alternatives=(*mention.alternatives, type_))


def _lead(tokens: Sequence[Token], index: int, bare: bool) -> _Lead:
    """The words before ``tokens[index]``, read backwards: articles, adjectives, "collection of"."""
    collection: bool | None = None
    position = index - 1
    for _ in range(_MAX_WORDS_BEFORE):
        if position < 0:
            return _Lead(bare, position, collection)
        token = tokens[position]
        word = token.lower
        if token.kind is TokenKind.CODE or word[0].isdigit():
            return _Lead(word[0].isdigit() or word.startswith("http"), position, collection)
        if token.kind in (TokenKind.LINK, TokenKind.STRONG) or word in _BARRING:
            return _Lead(False, position, collection)
        if word == "of":
            head = tokens[position - 1].lower if position else ""
            if head in _GATHERING:
                collection = True
            elif head not in _TRANSPARENT:
                return _Lead(False, position, collection)
            position -= 2
            continue
        if word in _OPENING:
            before = tokens[position - 1].lower if position else ""
            if word == "with" and before in _EXTENDING:
                return _Lead(False, position, collection)
            return _Lead(True, position, collection)
        position -= 1
    return _Lead(False, position, collection)


def _number(tokens: Sequence[Token], index: int) -> bool | None:
    """Whether the words around a mention make it one or many; None where they do not tell."""
    after = tokens[index + 1].lower if index + 1 < len(tokens) else ""
    if after in _PLURAL or tokens[index].lower.endswith((" collection", " objects")):
        return True
    if after in _SINGULAR:
        return False
    if _ONE.intersection(token.lower for token in tokens[max(0, index - 3) : index]):
        return False
    return True if _is_plural_of_page(tokens[index]) else None


def _is_plural_of_page(token: Token) -> bool:
    """Whether a link has for text the plural of the name of its page."""
    stem = re.split(r"[?#]", token.target or "", maxsplit=1)[0].rpartition("/")[2]
    return stem.endswith(".md") and token.lower == stem.removesuffix(".md").lower() + "s"


def _joint(tokens: Sequence[Token], previous: int, boundary: int) -> str | None:
    """The word that joins a mention to the ``previous`` one; None where they are not joined.

    Nothing but the nouns of the previous mention and joining words may stand between.
    """
    if previous < 0 or boundary <= previous:
        return None
    between = [token.lower for token in tokens[previous + 1 : boundary + 1]]
    if not between or not all(word in _JOINING or word in _NOUNS for word in between):
        return None
    joining = [word for word in between if word in _JOINING]
    return joining[-1] if joining else None


def _type(tokens: Sequence[Token], index: int, scope: PageScope) -> ItemType | None:
    """The type that ``tokens[index]`` names, or None where it names none."""
    token = tokens[index]
    if token.kind is TokenKind.WORD and not _may_be_type(token.text):
        return None
    after = tokens[index + 1].lower if index + 1 < len(tokens) else ""
    match token.kind:
        case TokenKind.LINK:
            return _linked(token, after, scope)
        case TokenKind.STRONG | TokenKind.CODE if token.lower in ("true", "false"):
            return PrimitiveType("Edm.Boolean") if after == "value" else None
        case TokenKind.WORD if bare := _BARE_TYPE.match(token.text):
            return parse_item(bare[1]) if after not in _NOT_TYPES else None
        case TokenKind.MARK:
            return None
    if not _IDENTIFIER.match(token.text) or after in _NOT_TYPES or token.lower in _GENERIC:
        return None
    camel = bool(_CAMEL.match(token.text))
    named = after in _NOUNS or _of_gathering(tokens, index)
    if token.kind is TokenKind.WORD:
        return parse_item(token.text) if camel and (named or not after) else None
    return parse_item(token.text) if named or (camel and after == "in") else None


@lru_cache(maxsize=16384)
def _may_be_type(word: str) -> bool:
    """Whether a word without markup is spelt as types are."""
    return bool(_BARE_TYPE.match(word) or _CAMEL.match(word))


def _of_gathering(tokens: Sequence[Token], index: int) -> bool:
    return index > 1 and tokens[index - 1].lower == "of" and tokens[index - 2].lower in _GATHERING


def _linked(token: Token, after: str, scope: PageScope) -> ItemType | None:
    """The type that a link names: by its page if that is a resource page, else by its text."""
    page = scope.page(token.target)
    spelled = token.text.split()
    name = next((word for word in spelled if _IDENTIFIER.match(word)), "")
    if page is not None and "/resources/" in page:
        usable = len(spelled) == 1 or bool(_CAMEL.match(name))
        if not usable or not name or name.lower() in _GENERIC:
            name = page.rpartition("/")[2].removesuffix(".md")
        return MentionedType(name.lstrip("#"), page)
    undefined = page is None and (token.target or "").startswith("#ref:")
    if (
        len(spelled) == 1
        and name
        and (undefined or page is not None)
        and after in _NOUNS | {"", "in"}
    ):
        return parse_item(name)
    return None
