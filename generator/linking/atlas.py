"""The pages of one version, each of which is read only where it is asked for."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Protocol

from generator.facts import PageFacts, PageKind
from generator.memo import digest_of


class Pages(Protocol):
    """The API pages and the resource pages of one version by their paths, both sorted."""

    @property
    def api(self) -> Sequence[str]:
        """Paths of API pages."""
        ...

    @property
    def resources(self) -> Sequence[str]:
        """Paths of all other pages."""
        ...

    def key(self, path: str) -> bytes:
        """What stands for all that the page states."""
        ...

    def facts(self, paths: Sequence[str]) -> Sequence[PageFacts]:
        """What the pages at ``paths`` state, in their order."""
        ...


class PagesAtHand:
    """Those of ``pages`` that are of ``version``."""

    def __init__(self, pages: Iterable[PageFacts], version: str) -> None:
        mine = sorted((page for page in pages if page.version == version), key=_path)
        self._by_path = {page.path: page for page in mine}
        self.api = [page.path for page in mine if page.kind is PageKind.API]
        self.resources = [page.path for page in mine if page.kind is not PageKind.API]

    def key(self, path: str) -> bytes:
        """See :meth:`Pages.key`."""
        return digest_of(self._by_path[path])

    def facts(self, paths: Sequence[str]) -> Sequence[PageFacts]:
        """See :meth:`Pages.facts`."""
        return [self._by_path[path] for path in paths]


class AmendedPages:
    """``pages``, of which some are ``stated`` already, by path; the ``amended`` state another."""

    def __init__(
        self, pages: Pages, stated: Mapping[str, PageFacts], amended: Collection[str]
    ) -> None:
        self._pages = pages
        self._stated = stated
        self._amended = amended
        self.api = pages.api
        self.resources = pages.resources

    def key(self, path: str) -> bytes:
        """See :meth:`Pages.key`."""
        return digest_of(self._stated[path]) if path in self._amended else self._pages.key(path)

    def facts(self, paths: Sequence[str]) -> Sequence[PageFacts]:
        """See :meth:`Pages.facts`."""
        others = [path for path in paths if path not in self._stated]
        found = dict(zip(others, self._pages.facts(others), strict=True))
        return [found[path] if path in found else self._stated[path] for path in paths]


def glance(page: PageFacts) -> PageFacts:
    """What is seen of an API page without its own operation: request lines, and what was found."""
    return PageFacts(
        page.path,
        page.version,
        page.kind,
        page.stem,
        request_lines=page.request_lines,
        diagnostics=page.diagnostics,
    )


def _path(page: PageFacts) -> str:
    return page.path
