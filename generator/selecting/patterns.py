"""Patterns that pick routes: by group, operation, path and HTTP method.

``users`` is a group, ``users.list`` an operation, ``/users/**`` a path, ``GET`` an HTTP method; a
method before one of the others means both: ``GET /users/**``. In names and paths ``*`` stands for
any text, in a path within one segment; ``/**`` at its end for the path itself and all below it;
``{...}`` for any key. Letter case does not matter.
"""

from __future__ import annotations

import re

import msgspec

from generator.http import Method
from generator.model import Operation, Route


class PatternError(ValueError):
    """A text is no pattern; the message says what it should be."""


class Pattern(msgspec.Struct, frozen=True):
    """A parsed pattern; None is anything. Names are globs in lower case, as is ``path``.

    ``text`` is the pattern as it was written.
    """

    text: str
    method: Method | None = None
    group: str | None = None
    operation: str | None = None
    path: str | None = None

    def matches(self, operation: Operation, route: Route) -> bool:
        """Whether the pattern picks ``route`` of ``operation``."""
        return (
            (self.method is None or route.method is self.method)
            and _fits(_NAME, self.group, operation.group)
            and _fits(_NAME, self.operation, operation.method)
            and _fits(_PATH, self.path, route.normalized)
        )


_METHODS = {method.value: method for method in Method}
_PIECE = re.compile(r"\*\*|\*|\{[^{}]*\}|[^*{]+|\{")
_GLOB = re.compile(r"[a-z_*][a-z0-9_*]*")
_NAME = r"\w*"
_PATH = r"[^/]*"


def parse_pattern(text: str) -> Pattern:
    """The pattern that ``text`` is; raises :class:`PatternError` for anything else."""
    head, _, rest = text.strip().partition(" ")
    method = _METHODS.get(head.upper())
    what = text.strip() if method is None else rest.strip()
    if method is not None and not what:
        return Pattern(text, method)
    if what.startswith("/"):
        return Pattern(text, method, path=what.rstrip("/").lower() or "/")
    group, dot, operation = what.lower().partition(".")
    if _GLOB.fullmatch(group) and (_GLOB.fullmatch(operation) or not dot):
        return Pattern(text, method, group, operation or None)
    raise PatternError(
        f"{text!r} is no pattern; write a group (users), an operation (users.list), a path "
        "(/users/**) or an HTTP method (GET), or a method before one of these"
    )


def _fits(star: str, glob: str | None, text: str) -> bool:
    return glob is None or re.fullmatch(_expression(glob, star), text.lower()) is not None


def _expression(glob: str, star: str) -> str:
    """``glob`` as a regular expression in which ``*`` is ``star``."""
    below = glob.endswith("/**")
    pieces = []
    for piece in _PIECE.findall(glob.removesuffix("/**")):
        if piece == "**":
            pieces.append(".*")
        elif piece == "*" or (piece.startswith("{") and piece.endswith("}")):
            pieces.append(star)
        else:
            pieces.append(re.escape(piece))
    return "".join(pieces) + ("(?:/.*)?" if below else "")
