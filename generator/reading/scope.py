"""What a section reader knows of its page: where it is, its links, and where findings go."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

import msgspec

from generator.facts import (
    BodyStatement,
    EnumStatement,
    Example,
    MethodLink,
    PageKind,
    Parameter,
    PermissionTable,
    Property,
    RequestLine,
    ResponseStatement,
    TypeStatement,
)
from generator.reading.includes import LostInclude
from generator.reading.outline import Section
from generator.reading.report import Report
from generator.source import OutsideSourceError, resolve

Fact = (
    RequestLine
    | PermissionTable
    | Parameter
    | BodyStatement
    | ResponseStatement
    | Example
    | Property
    | TypeStatement
    | EnumStatement
    | MethodLink
)

_PUBLISHED = re.compile(
    r"(?:https?://[^/]+)?(?:/[a-z]{2}-[a-z]{2})?/graph/api/(resources/)?([\w.-]+)", re.I
)


class PageScope(msgspec.Struct, frozen=True):
    """The page that a section stands on.

    ``path`` is its docs path, ``references`` its Markdown link references, ``report`` takes the
    findings; ``lost`` are the includes that could not be had.
    """

    path: str
    version: str
    kind: PageKind
    report: Report
    references: dict[str, str] = {}
    lost: tuple[LostInclude, ...] = ()

    @property
    def stem(self) -> str:
        """The file name without its ending."""
        return self.path.rpartition("/")[2].removesuffix(".md")

    def page(self, target: str | None, origin: str | None = None) -> str | None:
        """The docs path of the page that the link target ``target`` leads to, or None.

        Anchors and queries are dropped; ``origin`` is the file in which the link stands, if it is
        an include. Published addresses (``/graph/api/resources/user``) become docs paths.
        """
        if target is None:
            return None
        if target.startswith("#ref:"):
            target = self.references.get(target.removeprefix("#ref:"), "")
        bare = re.split(r"[?#]", target, maxsplit=1)[0]
        if published := _PUBLISHED.match(bare):
            folder = "resources" if published[1] else "api"
            return f"api-reference/{self.version}/{folder}/{published[2].lower()}.md"
        if not bare.lower().endswith(".md"):
            return None
        try:
            return resolve(origin or self.path, bare)
        except OutsideSourceError:
            return None


Reader = Callable[[Section, PageScope], Iterable[Fact]]
