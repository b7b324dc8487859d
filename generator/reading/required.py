"""Whether a parameter is required, as its description or its table says."""

from __future__ import annotations

import re

_WORDS = ("required", "mandatory", "optional")
_YES = re.compile(r"(?:y|yes|true|required|mandatory|always|\u2713|\u2714|x)\.?", re.IGNORECASE)
_NO = re.compile(r"(?:n|no|false|optional|not required|)\.?", re.IGNORECASE)
_CONDITION = re.compile(
    r"[\s,:]*(?:if|when|for|only|unless|where|in|on|at least|depending)\b", re.IGNORECASE
)
_REQUIRED = re.compile(
    r"(?:^|[.;:!?)>] ?|\()(?P<word>required|mandatory)\b"
    r"|(?P<end>\b(?:required|mandatory))[.)]?$"
    r"|\b(?:is|are) (?P<state>(?:a )?(?:required|mandatory))"
    r"(?= (?:property|parameter|field|header)|[.,;)]|$)",
    re.IGNORECASE,
)
_OPTIONAL = re.compile(
    r"(?:^|[.;:!?)>] ?|\()optional\b|\boptional[.)]?$|\b(?:is|are) (?:an )?optional\b"
    r"|\bnot (?:required|mandatory)\b(?! (?:if|when|for|unless)\b)|^(?:an|this) optional\b",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"\bfollowing (?:are )?(?:the )?(?P<required>required|mandatory)|\bfollowing optional",
    re.IGNORECASE,
)


def read_required(
    description: str, notes: str = "", default: bool | None = None, cell: str | None = None
) -> bool | None:
    """Whether a parameter is required; ``default`` where nothing here says so or denies it.

    ``cell`` is that of a column for it, ``notes`` what stands in parentheses after the name. What
    is required under a condition only is neither required nor optional: None.
    """
    if cell is not None and _YES.fullmatch(cell.strip()):
        return True
    if cell is not None and _NO.fullmatch(cell.strip()):
        return False
    for text in (notes.strip(), description):
        lower = text.lower()
        if not any(word in lower for word in _WORDS):
            continue
        optional, required = _OPTIONAL.search(text), _REQUIRED.search(text)
        for found, answer in ((optional, False), (required, True)):
            if found is not None:
                return None if _CONDITION.match(text[found.end() :]) else answer
    return default


def read_lead_required(lead: str) -> bool | None:
    """What the sentence above a table or list says of all that is in it.

    "The properties that are required when you create the …" stands above tables of all properties,
    read-only ones among them, and says nothing.
    """
    found = _LEAD.search(lead)
    return None if found is None else found["required"] is not None
