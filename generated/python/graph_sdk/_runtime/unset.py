"""The mark of a parameter that was not given, where None means null."""

from __future__ import annotations


class Unset:
    """Type of ``UNSET``: not given, as opposed to None, which is sent as null."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "UNSET"

    def __bool__(self) -> bool:
        return False

    def __reduce__(self) -> str:
        return "UNSET"


UNSET = Unset()
"""Not given: the parameter is left out of the request body."""
