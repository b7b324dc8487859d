"""Values of a view that are not there all at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Generic, TypeVar

Item = TypeVar("Item")
Made = TypeVar("Made")


class Stream(Generic[Made]):
    """As many values as there are ``items``, each made when a loop comes to it, none of them kept.

    A template of a format that needs no whole text goes through them and is written out meanwhile,
    so that its file may be of any size; ``length`` and ``loop.last`` are known all the same.
    """

    def __init__(self, items: Sequence[Item], make: Callable[[Item], Made]) -> None:
        self._items = items
        self._make = make

    def __len__(self) -> int:
        return len(self._items)

    def __getitem__(self, index: int) -> Made:
        return self._make(self._items[index])

    def __iter__(self) -> Iterator[Made]:
        return map(self._make, self._items)
