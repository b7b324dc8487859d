"""The path of a request in tokens (OData 4.01 part 2, section 4, and Graph's drive paths)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import quote, unquote

_QUALIFIED = re.compile(r"(?:microsoft\.)?graph\.", re.IGNORECASE)
_FOLDED = re.compile(r"[^:/]+:/(?!/)")
_CALL = re.compile(r"([A-Za-z_$][\w.]*)\((.*)\)$", re.DOTALL)
_ARGUMENT = re.compile(r"([A-Za-z_]\w*)=(.*)$", re.DOTALL)


@dataclass(frozen=True)
class Token:
    """One segment of a path.

    ``text`` is decoded; ``name`` is that of a literal, in lower case and without namespace;
    ``arguments`` are those in parentheses: None without parentheses, a text without a name under
    an empty one. ``drive`` is the drive path that follows, ``closed`` whether a colon ends it.
    """

    text: str
    name: str
    arguments: dict[str, str] | None = None
    drive: str | None = None
    closed: bool = False


def tokens(path: str) -> list[Token]:
    """The tokens of ``path``, which is percent-encoded and begins below the version."""
    parts = [each for part in path.strip("/").split("/") if part for each in _unfolded(part)]
    found: list[Token] = []
    index = 0
    while index < len(parts):
        part = unquote(parts[index])
        index += 1
        if part.endswith(":") and len(part) > 1:
            end = next((at for at in range(index, len(parts)) if _ends(parts[at])), len(parts) - 1)
            closed = end >= index and _ends(parts[end])
            text = "/".join(map(unquote, parts[index : end + 1])).removesuffix(":")
            found.append(_token(part[:-1], text, closed))
            index = end + 1
        else:
            found.append(_token(part))
    return found


def _unfolded(part: str) -> list[str]:
    """``part``, or its parts where a client has encoded a whole drive path as one key."""
    text = unquote(part)
    return [quote(each) for each in text.split("/")] if _FOLDED.match(text) else [part]


def literal(text: str) -> str:
    """A name as it is compared: in lower case, without its namespace."""
    qualified = _QUALIFIED.match(text) is not None
    return (text.rpartition(".")[2] if qualified else text).lower()


def bare(text: str) -> str:
    """A literal without its quotes, doubled quotes made single."""
    if len(text) >= 2 and text[0] == text[-1] == "'":
        return text[1:-1].replace("''", "'")
    return text


def _ends(part: str) -> bool:
    return unquote(part).endswith(":")


def _token(text: str, drive: str | None = None, closed: bool = False) -> Token:
    called = _CALL.match(text)
    if called is None:
        return Token(text, literal(text), None, drive, closed)
    arguments = {}
    for part in _split(called[2]):
        named = _ARGUMENT.match(part)
        arguments[named[1].lower() if named else ""] = bare((named[2] if named else part).strip())
    return Token(text, literal(called[1]), arguments, drive, closed)


def _split(text: str) -> list[str]:
    """``text`` cut at the commas that stand outside quotes."""
    parts, start, quoted = [], 0, False
    for index, character in enumerate(text):
        if character == "'":
            quoted = not quoted
        elif character == "," and not quoted:
            parts.append(text[start:index].strip())
            start = index + 1
    last = text[start:].strip()
    return [*parts, last] if last else parts
