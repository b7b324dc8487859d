"""Segments of documented paths, parsed.

Syntax: OData 4.01 part 2, section 4 (resource path), and the liberties that the docs take with it,
each of which is named by a :class:`PathProblem`.
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cache

from generator.odata import (
    CastSegment,
    CountSegment,
    DrivePathSegment,
    FunctionParameter,
    FunctionSegment,
    KeySegment,
    NameSegment,
    RefSegment,
    Segment,
    ValueSegment,
)
from generator.text import squeeze


class PathProblem(StrEnum):
    """A liberty that a documented request target takes; the values are diagnostic codes."""

    FOREIGN_HOST = "path-foreign-host"
    LOST = "path-lost"
    NO_LEADING_SLASH = "path-no-leading-slash"
    EMPTY_SEGMENT = "path-empty-segment"
    ELLIPSIS = "path-ellipsis"
    UNBALANCED = "path-unbalanced"
    GLUED = "path-glued-segment"
    ODD_PLACEHOLDER = "path-odd-placeholder"
    LITERAL_KEY = "path-literal-key"
    ODD_SEGMENT = "path-odd-segment"
    ODD_QUERY = "path-odd-query"


_GUID = re.compile(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}", re.IGNORECASE)
_LOST = re.compile(r"\*\*\s*(\w+ URI) for \S+ not found")
_IDENTIFIER = re.compile(r"\$?[A-Za-z_]\w*$")
_QUOTED = re.compile(r"'[^']*'$")
_QUALIFIED = re.compile(r"(?:microsoft|graph)\.\w+(?:\.\w+)*$", re.IGNORECASE)
_LITERAL = re.compile(r"[\w.@=%+~!-]+$")
_ALTERNATIVES = re.compile(r"\|| or ")
_TYPED_LITERAL = re.compile(r"([A-Za-z_][\w.]*)('.*')$", re.DOTALL)
_BARE_WORD = re.compile(r"(?!(?:true|false|null)$)[A-Za-z_][\w-]*$")
_BRACED = re.compile(r"\{([^{}]*)\}")
_NESTING = re.compile(r"[{(<']")
_OPENING = {"{": "}", "(": ")", "<": ">"}
_ELLIPSES = frozenset(("...", "…"))
_SYSTEM_SEGMENTS: dict[str, Segment] = {
    "$ref": RefSegment(),
    "$value": ValueSegment(),
    "$count": CountSegment(),
}


def is_lost(path: str) -> bool:
    """Whether a path begins with what the docs' own generator writes where it finds no URI."""
    return _LOST.match(path.strip()) is not None


def split_outside(text: str, separator: str) -> tuple[list[str], bool]:
    """``text`` cut at ``separator`` outside brackets and quotes; whether the brackets balance.

    A parenthesis that is never closed ends at the next separator.
    """
    if not _NESTING.search(text):
        return text.split(separator), True
    parts: list[str] = []
    start = 0
    stack: list[str] = []
    quoted = False
    balanced = True
    last_closing, last_quote = text.rfind(")"), text.rfind("'")
    for mark in _marks(separator).finditer(text):
        index, character = mark.start(), mark[0]
        if character == "'":
            quoted = not quoted and index < last_quote
        elif quoted:
            continue
        elif character in _OPENING:
            stack.append(_OPENING[character])
        elif stack and character == stack[-1]:
            stack.pop()
        elif character == separator and (not stack or (stack[-1] == ")" and index > last_closing)):
            balanced = balanced and not stack
            stack.clear()
            parts.append(text[start:index])
            start = index + 1
    parts.append(text[start:])
    return parts, balanced and not stack and text.count("'") % 2 == 0


@cache
def _marks(separator: str) -> re.Pattern[str]:
    """The characters that count when a text is cut at ``separator``."""
    return re.compile(rf"[{{}}()<>'{re.escape(separator)}]")


class PathReader:
    """Reads the segments of one path, collecting problems."""

    def __init__(self) -> None:
        self._problems: dict[PathProblem, None] = {}

    @property
    def problems(self) -> tuple[PathProblem, ...]:
        """The problems so far, each once."""
        return tuple(self._problems)

    def problem(self, problem: PathProblem) -> None:
        """Note a problem."""
        self._problems[problem] = None

    def segments(self, path: str) -> list[Segment]:
        """The segments of ``path``, which has no leading slash any more."""
        if not path:
            return []
        parts, balanced = split_outside(path, "/")
        if not balanced:
            self.problem(PathProblem.UNBALANCED)
        found: list[Segment] = []
        index = 0
        while index < len(parts):
            part = parts[index].strip()
            index += 1
            if part.endswith(":") and len(part) > 1:
                found += self._segment(part[:-1].rstrip())
                drive_path, index = self._drive_path(parts, index)
                found.append(drive_path)
            else:
                found += self._segment(part)
                if index == 1:
                    found = _alternate_key(found)
        return found

    def _drive_path(self, parts: list[str], start: int) -> tuple[DrivePathSegment, int]:
        """The path between two colons, from ``parts[start]`` on, and where the rest begins."""
        end = start
        while end < len(parts) and not parts[end].strip().endswith(":"):
            end += 1
        closed = end < len(parts)
        text = "/".join(part.strip() for part in parts[start : end + 1]).removesuffix(":")
        after = end + 1 if closed else len(parts)
        if placeholder := _placeholder(text):
            return DrivePathSegment(placeholder=placeholder, closed=closed), after
        if "{" in text:
            self.problem(PathProblem.ODD_SEGMENT)
        return DrivePathSegment(literal=text or None, closed=closed), after

    def _segment(self, part: str) -> list[Segment]:
        if not part:
            self.problem(PathProblem.EMPTY_SEGMENT)
            return []
        if part in _ELLIPSES:
            self.problem(PathProblem.ELLIPSIS)
            return []
        for name, system in _SYSTEM_SEGMENTS.items():
            if part == name:
                return [system]
            if part.endswith(name):
                self.problem(PathProblem.GLUED)
                return [self._word(part[: -len(name)]), system]
        opening = part.find("(")
        if opening > 0 and "{" not in part[:opening]:
            return self._called(part[:opening].rstrip(), part[opening + 1 :])
        return [self._word(part)]

    def _word(self, part: str) -> Segment:
        """A segment without parentheses after it: a name, a qualified name or a key."""
        if _IDENTIFIER.match(part) and not _is_literal_key(part):
            return NameSegment(part)
        if _QUALIFIED.match(part):
            return CastSegment(part)
        if lost := _LOST.fullmatch(part):
            self.problem(PathProblem.LOST)
            return KeySegment((lost[1],), lost=True)
        if key := self._key(part):
            return key
        self.problem(PathProblem.ODD_SEGMENT)
        return NameSegment(part)

    def _key(self, part: str) -> KeySegment | None:
        quoted = len(part) > 2 and part[0] == part[-1] == "'"
        if name := _placeholder(part[1:-1] if quoted else part):
            if not part.startswith("{"):
                self.problem(PathProblem.ODD_PLACEHOLDER)
            return KeySegment(_alternatives(name), quoted=quoted)
        head, equals, value = part.partition("=")
        if equals and head.isidentifier() and (name := _placeholder(value.strip("'"))):
            return KeySegment((name,), property=head, quoted=value.startswith("'"))
        if _BRACED.search(part):
            self.problem(PathProblem.ODD_PLACEHOLDER)
            return KeySegment(_alternatives(_BRACED.sub(r"\1", part)))
        if _is_literal_key(part):
            self.problem(PathProblem.LITERAL_KEY)
            return KeySegment(("id",), sample=part)
        if "-" in part and part.replace("-", "_").isidentifier():
            self.problem(PathProblem.ODD_PLACEHOLDER)
            return KeySegment((part,))
        return None

    def _called(self, name: str, rest: str) -> list[Segment]:
        """``name(rest``: a function with its arguments, or a collection with a key."""
        if not rest.endswith(")"):
            self.problem(PathProblem.UNBALANCED)
        arguments = rest.removesuffix(")").strip()
        if arguments in _ELLIPSES:
            self.problem(PathProblem.ELLIPSIS)
            arguments = ""
        if not (_IDENTIFIER.match(name) or _QUALIFIED.match(name)):
            self.problem(PathProblem.ODD_SEGMENT)
        if _QUOTED.match(arguments) or (arguments and not set("=,") & set(arguments)):
            quoted = arguments.startswith("'")
            bare = arguments.strip("'")
            key = _placeholder(bare)
            sample = None if key else bare
            names = _alternatives(key) if key else ("id",)
            return [NameSegment(name), KeySegment(names, sample, None, True, quoted)]
        parts = split_outside(arguments, ",")[0] if arguments else []
        parameters = tuple(self._parameter(part.strip()) for part in parts if part.strip())
        return [FunctionSegment(name, parameters)]

    def _parameter(self, text: str) -> FunctionParameter:
        name, equals, value = (part.strip() for part in text.partition("="))
        if not equals:
            bare = _placeholder(text.strip("'")) or text.strip("'")
            return FunctionParameter(bare, placeholder=bare, quoted=text.startswith("'"))
        qualified = None
        if typed := _TYPED_LITERAL.match(value):
            qualified, value = typed[1], typed[2]
        quoted = value.startswith("'")
        bare = value.strip("'")
        placeholder = _placeholder(bare)
        if placeholder is None and not quoted and _BARE_WORD.match(bare):
            self.problem(PathProblem.ODD_PLACEHOLDER)
            placeholder = bare
        literal = None if placeholder else bare
        return FunctionParameter(name, placeholder, literal, quoted, qualified)


def _alternate_key(root: list[Segment]) -> list[Segment]:
    """The first segment of a path, with its named argument as a key.

    The service root has entity sets and singletons but no function imports: what looks like a
    function with one named argument there is an alternate key.
    """
    match root:
        case [FunctionSegment(name, (argument,))] if argument.type is None:
            key = argument.placeholder or "id"
            keys = KeySegment((key,), argument.literal, argument.name, True, argument.quoted)
            return [NameSegment(name), keys]
        case _:
            return root


def _placeholder(text: str) -> str | None:
    """The name in ``{name}``, ``<name>`` or ``(name)``; None for anything else."""
    if len(text) > 2 and _OPENING.get(text[0]) == text[-1]:
        name = squeeze(text[1:-1])
        return name if name and not {text[0], text[-1]} & set(name) else None
    return None


def _alternatives(name: str) -> tuple[str, ...]:
    parts = (part.strip() for part in _ALTERNATIVES.split(squeeze(name)))
    return tuple(part for part in parts if part) or (name,)


def _is_literal_key(part: str) -> bool:
    """Whether ``part`` is a value: a GUID, a number, an address, an opaque identifier."""
    if not _LITERAL.match(part):
        return False
    return (
        (len(part) >= 20 and sum(character.isdigit() for character in part) >= 5)
        or part[0].isdigit()
        or part[-1] == "="
        or "@" in part
        or ("." in part and not _QUALIFIED.match(part))
        or bool(_GUID.fullmatch(part))
    )
