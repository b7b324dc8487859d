"""What a patch meets on its page, and what that makes of it."""

from __future__ import annotations

from typing import Generic, TypeVar

from generator.linking.patches import Alternatives, Call, Change, written
from generator.odata import TypeRef, is_collection, item_type, simple_name, type_name
from generator.text import Span

T = TypeVar("T", bound=Call | int | str | Alternatives | TypeRef)


class Swap(Generic[T]):
    """Is shown each value that the page states where the change applies, and tells which give way.

    ``several`` tells that a page may state many values side by side, as it does request lines, so
    that others say nothing against the change.
    """

    def __init__(self, change: Change[T], several: bool = False) -> None:
        self._change = change
        self._several = several
        self._met: list[tuple[T | None, Span]] = []
        self.applicable = True

    def meets(self, value: T | None, span: Span) -> bool:
        """Whether ``value``, stated at ``span``, has to give way; None: nothing is stated there."""
        self._met.append((value, span))
        return _same(value, self._change.expect)

    @property
    def applies(self) -> bool:
        """Whether the page states what is expected."""
        if not self.applicable:
            return False
        if self._change.expect is not None:
            return self._states(self._change.expect)
        return not self._states(self._change.use) and (self._several or not self._values)

    @property
    def adds(self) -> bool:
        """Whether the page states nothing where the change applies, and should."""
        return (
            self.applies and self._change.expect is None and not (self._met and not self._several)
        )

    @property
    def unneeded(self) -> bool:
        """Whether the page states by now what the patch says."""
        if not self.applicable:
            return False
        if self._change.use is not None:
            return self._states(self._change.use)
        return self._several or not self._values

    @property
    def found(self) -> str:
        """What the page states, for messages."""
        return "; ".join(dict.fromkeys(map(written, self._values))) or written(None)

    @property
    def place(self) -> Span | None:
        """Where the page states it first."""
        return next((span for value, span in self._met if value is not None), None)

    @property
    def _values(self) -> list[T]:
        return [value for value, _ in self._met if value is not None]

    def _states(self, wanted: T | None) -> bool:
        return wanted is not None and any(_same(value, wanted) for value in self._values)


def _same(stated: T | None, wanted: T | None) -> bool:
    """Whether the page says what the patch says; an unqualified name stands for any namespace."""
    if not isinstance(stated, TypeRef) or not isinstance(wanted, TypeRef):
        return stated == wanted
    left, right = (type_name(item_type(each)).lower() for each in (stated, wanted))
    if "." not in left or "." not in right:
        left, right = simple_name(left), simple_name(right)
    return left == right and is_collection(stated) == is_collection(wanted)
