"""Request targets as the docs write them, parsed into path templates.

Syntax: OData 4.01 part 2, section 4 (resource path), and the liberties that the docs take with it,
each of which is named by a :class:`PathProblem`.
"""

from __future__ import annotations

import re
from enum import StrEnum

import msgspec

from generator.odata import (
    CastSegment,
    CountSegment,
    DrivePathSegment,
    FunctionParameter,
    FunctionSegment,
    KeySegment,
    NameSegment,
    PathTemplate,
    RefSegment,
    Segment,
    ValueSegment,
)

HOST = "graph.microsoft.com"


class PathProblem(StrEnum):
    """A liberty that a documented request target takes; the values are diagnostic codes."""

    FOREIGN_HOST = "path-foreign-host"
    WRONG_VERSION = "path-wrong-version"
    NO_LEADING_SLASH = "path-no-leading-slash"
    EMPTY_SEGMENT = "path-empty-segment"
    ELLIPSIS = "path-ellipsis"
    UNBALANCED = "path-unbalanced"
    GLUED = "path-glued-segment"
    ODD_PLACEHOLDER = "path-odd-placeholder"
    LITERAL_KEY = "path-literal-key"
    ODD_SEGMENT = "path-odd-segment"


class RequestTarget(msgspec.Struct, frozen=True):
    """A parsed request target.

    ``text`` is the path as written, without host, version and query; ``query`` the query string
    without its question mark, or None; ``host`` the host of an absolute URL; ``version`` the
    service version if one was written.
    """

    text: str
    template: PathTemplate
    query: str | None = None
    host: str | None = None
    version: str | None = None
    problems: tuple[PathProblem, ...] = ()


_URL = re.compile(r"https?://([^/\s]+)(/.*)?$", re.IGNORECASE | re.DOTALL)
_VERSION = re.compile(r"/?(v1\.0|beta)(?=/|$)", re.IGNORECASE)
_GUID = re.compile(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}", re.IGNORECASE)
_NAME = re.compile(r"\$?[A-Za-z_][\w.\-]*$")
_QUALIFIED = re.compile(r"(?:microsoft|graph)\.\w+(?:\.\w+)*$", re.IGNORECASE)
_ALTERNATIVES = re.compile(r"\s*\|\s*|\s+or\s+")
_TYPED_LITERAL = re.compile(r"([A-Za-z_][\w.]*)('.*')$", re.DOTALL)
_OPENING = {"{": "}", "(": ")", "<": ">"}


def parse_target(text: str) -> RequestTarget:
    """The request target in ``text``: a path, or an absolute URL, with or without a query string.

    Never raises: what cannot be understood is kept as a name, and told in ``problems``.
    """
    rest = text.strip()
    problems: list[PathProblem] = []
    host = version = None
    if url := _URL.match(rest):
        host, rest = url[1].lower(), url[2] or "/"
        if host != HOST:
            problems.append(PathProblem.FOREIGN_HOST)
    path, query = _split_query(rest)
    if found := _VERSION.match(path):
        version, path = found[1].lower(), path[found.end() :]
    if path.startswith("~/"):
        path = path[1:]
    written = path
    if not path.startswith("/"):
        problems.append(PathProblem.NO_LEADING_SLASH)
        path = f"/{path}"
    reader = _PathReader(problems)
    template = PathTemplate(tuple(reader.segments(path[1:])))
    return RequestTarget(
        text=written.strip(),
        template=template,
        query=query,
        host=host,
        version=version,
        problems=tuple(dict.fromkeys(problems)),
    )


def _split_query(text: str) -> tuple[str, str | None]:
    depth = 0
    for index, character in enumerate(text):
        if character == "{":
            depth += 1
        elif character == "}":
            depth = max(0, depth - 1)
        elif character == "?" and depth == 0:
            return text[:index], text[index + 1 :].strip()
    return text, None


def _split(text: str, separator: str) -> tuple[list[str], bool]:
    """``text`` cut at ``separator`` outside brackets and quotes; whether the brackets balance.

    A parenthesis that is never closed ends at the next separator.
    """
    parts: list[str] = []
    start = 0
    stack: list[str] = []
    quoted = False
    balanced = True
    last_closing = text.rfind(")")
    for index, character in enumerate(text):
        if character == "'":
            quoted = not quoted and "'" in text[index + 1 : index + 400]
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
    return parts, balanced and not stack and not quoted


class _PathReader:
    """Reads the segments of one path, collecting problems."""

    def __init__(self, problems: list[PathProblem]) -> None:
        self._problems = problems

    def segments(self, path: str) -> list[Segment]:
        if not path.strip():
            return []
        parts, balanced = _split(path, "/")
        if not balanced:
            self._problems.append(PathProblem.UNBALANCED)
        found: list[Segment] = []
        index = 0
        while index < len(parts):
            part = parts[index].strip()
            index += 1
            if part.endswith(":") and len(part) > 1:
                found += self._segment(part[:-1])
                drive_path, index = self._drive_path(parts, index)
                found.append(drive_path)
            else:
                found += self._segment(part)
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
        return DrivePathSegment(literal=text or None, closed=closed), after

    def _segment(self, part: str) -> list[Segment]:
        if not part:
            self._problems.append(PathProblem.EMPTY_SEGMENT)
            return []
        if part in ("...", "…"):
            self._problems.append(PathProblem.ELLIPSIS)
            return []
        if part in _SYSTEM_SEGMENTS:
            return [_SYSTEM_SEGMENTS[part]]
        if key := self._key(part):
            return [key]
        opening = part.find("(")
        if opening > 0:
            return self._called(part[:opening], part[opening + 1 :])
        for system, segment in _SYSTEM_SEGMENTS.items():
            if part.endswith(system):
                self._problems.append(PathProblem.GLUED)
                return [*self._segment(part[: -len(system)]), segment]
        if _QUALIFIED.match(part):
            return [CastSegment(part)]
        if not _NAME.match(part):
            self._problems.append(PathProblem.ODD_SEGMENT)
        return [NameSegment(part)]

    def _key(self, part: str) -> KeySegment | None:
        if part.startswith("'") and part.endswith("'") and (name := _placeholder(part[1:-1])):
            self._problems.append(PathProblem.ODD_PLACEHOLDER)
            return KeySegment(_alternatives(name), quoted=True)
        if name := _placeholder(part):
            if not part.startswith("{"):
                self._problems.append(PathProblem.ODD_PLACEHOLDER)
            return KeySegment(_alternatives(name))
        if part.startswith("{") and "}" in part and "|" in part[part.index("}") :]:
            self._problems.append(PathProblem.ODD_PLACEHOLDER)
            return KeySegment(_alternatives(part.replace("{", "").replace("}", "")))
        head, equals, value = part.partition("=")
        if equals and head.isidentifier() and (name := _placeholder(value.strip("'"))):
            return KeySegment((name,), property=head, quoted=value.startswith("'"))
        if _is_literal_key(part):
            self._problems.append(PathProblem.LITERAL_KEY)
            return KeySegment(("id",), sample=part)
        return None

    def _called(self, name: str, rest: str) -> list[Segment]:
        """``name(rest``: a function with its arguments, or a collection with a key."""
        if not rest.endswith(")"):
            self._problems.append(PathProblem.UNBALANCED)
        arguments = rest.removesuffix(")").strip()
        if arguments and "=" not in arguments and "," not in arguments:
            quoted = arguments.startswith("'")
            bare = arguments.strip("'")
            key = _placeholder(bare)
            sample = None if key else bare
            names = _alternatives(key) if key else ("id",)
            return [NameSegment(name), KeySegment(names, sample, None, True, quoted)]
        parts, balanced = _split(arguments, ",") if arguments else ([], True)
        if not balanced:
            self._problems.append(PathProblem.UNBALANCED)
        parameters = tuple(_parameter(part.strip()) for part in parts if part.strip())
        return [FunctionSegment(name, parameters)]


_SYSTEM_SEGMENTS: dict[str, Segment] = {
    "$ref": RefSegment(),
    "$value": ValueSegment(),
    "$count": CountSegment(),
}


def _placeholder(text: str) -> str | None:
    """The name in ``{name}``, ``<name>`` or ``(name)``; None for anything else."""
    if len(text) > 2 and _OPENING.get(text[0]) == text[-1]:
        name = text[1:-1].strip()
        return name if name and not set(name) & set("{}<>()") else None
    return None


def _alternatives(name: str) -> tuple[str, ...]:
    return tuple(part for part in _ALTERNATIVES.split(name.strip()) if part) or (name,)


def _is_literal_key(part: str) -> bool:
    digits = sum(character.isdigit() for character in part)
    return bool(_GUID.fullmatch(part)) or (len(part) >= 20 and digits >= 5) or part.endswith("==")


def _parameter(text: str) -> FunctionParameter:
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
    literal = None if placeholder else bare
    return FunctionParameter(name, placeholder, literal, quoted, qualified)
