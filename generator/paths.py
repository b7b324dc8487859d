"""Request targets as the docs write them: host, version, path template and query string.

Syntax: RFC 3986 and OData 4.01 part 2; the path itself is read by :mod:`generator.segments`.
"""

from __future__ import annotations

import re
from functools import lru_cache

import msgspec

from generator.odata import PathTemplate
from generator.segments import PathProblem, PathReader, is_lost, split_outside

HOST = "graph.microsoft.com"


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


_URL = re.compile(
    rf"(?:https?://(?P<host>[^/\s?]+)|(?P<bare>{re.escape(HOST)}))(?P<path>[/?].*)?$",
    re.IGNORECASE | re.DOTALL,
)
_VERSION = re.compile(r"/?(v1\.0|beta)(?=[/*]|$)", re.IGNORECASE)


@lru_cache(maxsize=16384)
def parse_target(text: str) -> RequestTarget:
    """The request target in ``text``: a path, or an absolute URL, with or without a query string.

    Never raises: what cannot be understood is kept as a name, and told in ``problems``.
    """
    rest = text.strip()
    reader = PathReader()
    host = version = None
    if url := _URL.match(rest):
        host, rest = (url["host"] or url["bare"]).lower(), url["path"] or "/"
        if host != HOST:
            reader.problem(PathProblem.FOREIGN_HOST)
    path, query = _split_query(rest)
    if found := _VERSION.match(path):
        version, path = found[1].lower(), path[found.end() :]
    written = path = path.removeprefix("~").strip()
    if not (path.startswith("/") or is_lost(path)):
        reader.problem(PathProblem.NO_LEADING_SLASH)
    segments = reader.segments(path.removeprefix("/"))
    if query is not None and any("=" not in option for option in split_outside(query, "&")[0]):
        reader.problem(PathProblem.ODD_QUERY)
    return RequestTarget(
        text=written,
        template=PathTemplate(tuple(segments)),
        query=query,
        host=host,
        version=version,
        problems=reader.problems,
    )


def _split_query(text: str) -> tuple[str, str | None]:
    if "?" not in text:
        return text, None
    depth = 0
    for index, character in enumerate(text):
        if character == "{":
            depth += 1
        elif character == "}":
            depth = max(0, depth - 1)
        elif character == "?" and depth == 0:
            return text[:index], text[index + 1 :].strip()
    return text, None
