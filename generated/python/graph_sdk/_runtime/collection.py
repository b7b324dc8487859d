"""Collections: nothing is sent before they are read, then page by page."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Generic, TypeVar

from graph_sdk._runtime.errors import GraphError
from graph_sdk._runtime.page import Page, read_page

if TYPE_CHECKING:
    import httpx2

    from graph_sdk._runtime.async_client import AsyncClient
    from graph_sdk._runtime.base_client import BaseClient
    from graph_sdk._runtime.call import Call
    from graph_sdk._runtime.client import SyncClient

T = TypeVar("T")


class _Pages(Generic[T]):
    """What is known of a collection after the page that was read last."""

    __slots__ = ("_call", "_first", "next_link", "count", "_delta_link")

    def __init__(self, call: Call, first: httpx2.Response | None) -> None:
        self._call = call
        self._first = first
        self.next_link: str | None = None
        """Link to the page after the one that was read last."""
        self.count: int | None = None
        """Number of all items, where ``count=True`` asked for it."""
        self._delta_link: str | None = None

    def _page_call(self, client: BaseClient, link: str | None) -> Call:
        if link is None:
            return self._call
        return self._call.follow(client._settings.url(link))

    def _read(
        self, client: BaseClient, response: httpx2.Response, link: str | None
    ) -> Page[T]:
        page: Page[T] = read_page(response, self._call.answer, client._registry)
        if link is not None and page.next_link == link:
            raise GraphError("the next link of a page leads to the page itself")
        self.next_link = page.next_link
        self._delta_link = page.delta_link
        if page.count is not None:
            self.count = page.count
        return page

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._call.method} {self._call.url}>"


class Collection(_Pages[T]):
    """A collection of the service; iterate to go through all its pages.

    Each iteration starts anew. ``next_link`` and ``count`` are those of the page that
    was read last.
    """

    __slots__ = ("_client",)

    def __init__(
        self, client: SyncClient, call: Call, first: httpx2.Response | None = None
    ) -> None:
        super().__init__(call, first)
        self._client = client

    def page(self, link: str | None = None) -> Page[T]:
        """The first page, or the one a ``next_link`` leads to."""
        response = self._first if link is None else None
        if response is None:
            response = self._client._send(self._page_call(self._client, link))
        return self._read(self._client, response, link)

    def pages(self) -> Iterator[Page[T]]:
        """All pages, each asked for when it is due."""
        page = self.page()
        yield page
        while page.next_link is not None:
            page = self.page(page.next_link)
            yield page

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page

    def to_list(self, limit: int | None = None) -> list[T]:
        """The items of all pages, or the first ``limit`` of them."""
        items: list[T] = []
        if limit is not None and limit <= 0:
            return items
        for page in self.pages():
            items += page.items
            if limit is not None and len(items) >= limit:
                return items[:limit]
        return items

    def first(self) -> T | None:
        """The first item, None where there is none."""
        return next(iter(self), None)


class AsyncCollection(_Pages[T]):
    """A collection of the service; ``async for`` goes through all its pages.

    Each iteration starts anew. ``next_link`` and ``count`` are those of the page that
    was read last.
    """

    __slots__ = ("_client",)

    def __init__(
        self, client: AsyncClient, call: Call, first: httpx2.Response | None = None
    ) -> None:
        super().__init__(call, first)
        self._client = client

    async def page(self, link: str | None = None) -> Page[T]:
        """The first page, or the one a ``next_link`` leads to."""
        response = self._first if link is None else None
        if response is None:
            response = await self._client._send(self._page_call(self._client, link))
        return self._read(self._client, response, link)

    async def pages(self) -> AsyncIterator[Page[T]]:
        """All pages, each asked for when it is due."""
        page = await self.page()
        yield page
        while page.next_link is not None:
            page = await self.page(page.next_link)
            yield page

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for item in page:
                yield item

    async def to_list(self, limit: int | None = None) -> list[T]:
        """The items of all pages, or the first ``limit`` of them."""
        items: list[T] = []
        if limit is not None and limit <= 0:
            return items
        async for page in self.pages():
            items += page.items
            if limit is not None and len(items) >= limit:
                return items[:limit]
        return items

    async def first(self) -> T | None:
        """The first item, None where there is none."""
        async for item in self:
            return item
        return None


class DeltaCollection(Collection[T]):
    """Changes since a delta link, or all items to begin with.

    Removed items are among the others: ``"@removed" in item``.
    """

    __slots__ = ()

    @property
    def delta_link(self) -> str | None:
        """Link to ask for later changes by; known once the last page was read."""
        return self._delta_link


class AsyncDeltaCollection(AsyncCollection[T]):
    """Changes since a delta link, or all items to begin with.

    Removed items are among the others: ``"@removed" in item``.
    """

    __slots__ = ()

    @property
    def delta_link(self) -> str | None:
        """Link to ask for later changes by; known once the last page was read."""
        return self._delta_link
