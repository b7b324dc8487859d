"""Base of the enumerations."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from graph_sdk._runtime.registry import reference, referenced


class GraphEnum(StrEnum):
    """An enumeration of the service; its members are strings.

    A member this version of the package does not know, or several joined by commas, is
    kept as it was sent: it equals its string and has the type of the enumeration.
    """

    @classmethod
    def _missing_(cls, value: object) -> GraphEnum | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member

    @property
    def is_known(self) -> bool:
        """Whether the enumeration has this member."""
        return self._name_ in type(self).__members__

    def __reduce_ex__(self, protocol: Any) -> tuple[Any, ...]:
        return _restore, (reference(type(self)), self._value_)


def _restore(cls: Any, value: str) -> GraphEnum:
    member: GraphEnum = referenced(cls)(value)
    return member
