"""One page of a collection."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from graph_sdk._runtime.answers import item_decoder, parse
from graph_sdk._runtime.edm import to_json
from graph_sdk._runtime.model import Model

if TYPE_CHECKING:
    import httpx2

    from graph_sdk._runtime.operation import Answer
    from graph_sdk._runtime.registry import Registry

T = TypeVar("T")


class Page(Generic[T]):
    """One page of a collection: iterate it, index it, or take its ``items``.

    Attributes:
        items: The items, in order.
        next_link: Link to the next page, None on the last.
        delta_link: Link to ask for changes by later, on the last page of a delta.
        count: Number of all items, where ``count=True`` asked for it.
    """

    __slots__ = ("items", "next_link", "delta_link", "count", "_data")

    def __init__(self, items: list[T], data: Any = None) -> None:
        self.items = items
        notes = data if isinstance(data, dict) else {}
        self.next_link: str | None = notes.get("@odata.nextLink")
        self.delta_link: str | None = notes.get("@odata.deltaLink")
        self.count: int | None = notes.get("@odata.count")
        self._data = data

    def __iter__(self) -> Iterator[T]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)

    def __getitem__(self, index: int) -> T:
        return self.items[index]

    def __repr__(self) -> str:
        more = "" if self.next_link is None else ", more to come"
        return f"<Page of {len(self.items)} items{more}>"

    @property
    def removed(self) -> list[T]:
        """The items a delta reports as removed; ``item["@removed"]`` tells why."""
        return [
            item
            for item in self.items
            if isinstance(item, Model) and "@removed" in item
        ]

    def to_dict(self) -> Any:
        """The page as JSON."""
        if isinstance(self._data, dict) and isinstance(self._data.get("value"), list):
            return {**self._data, "value": to_json(self.items)}
        if isinstance(self._data, list):
            return to_json(self.items)
        return to_json(self._data)


def read_page(
    response: httpx2.Response, answer: Answer, registry: Registry
) -> Page[Any]:
    """The page in an answer; a single value where a collection was due is its item."""
    data = parse(response, answer) if response.content else None
    items = data.get("value", data) if isinstance(data, dict) else data
    if items is None:
        items = []
    elif not isinstance(items, list):
        items = [data]
    read = item_decoder(answer.type, registry)
    return Page([read(item) for item in items], data)
