"""Base classes of the groups of methods."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import wraps

from graph_sdk._runtime.unset import UNSET

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from graph_sdk._runtime.base_client import BaseClient
    from graph_sdk._runtime.operation import Operation


class Group:
    """Methods on one resource; reached as an attribute of the client."""

    __slots__ = ("_client",)

    def __init_subclass__(cls) -> None:
        for name, method in list(vars(cls).items()):
            code = getattr(method, "__code__", None)
            if code is not None and code.co_kwonlyargcount:
                given = method.__kwdefaults__ or {}
                first = code.co_argcount
                keywords = code.co_varnames[first : first + code.co_kwonlyargcount]
                needed = tuple(each for each in keywords if each not in given)
                if needed:
                    setattr(cls, name, _asking(method, needed))

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"<{type(self).__qualname__} of {self._client!r}>"

    def _call(
        self,
        operation: Operation,
        keys: Mapping[str, Any] = {},
        *,
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, Any] | None = None,
        body: Any = UNSET,
        via: str | None = None,
        link: str | None = None,
        options: Mapping[str, Any] | None = None,
    ) -> Any:
        """Call ``operation`` on the client; its answer, or what awaits it."""
        return self._client._invoke(
            operation, keys, query, headers, body, via, link, options
        )


def _asking(method: Callable[..., Any], needed: tuple[str, ...]) -> Callable[..., Any]:
    """``method``, which needs these keywords: where one is missing, it tells its routes."""

    @wraps(method)
    def asked(self: Group, /, *args: Any, **keywords: Any) -> Any:
        for name in needed:
            if name not in keywords:
                keywords[name] = None
        return method(self, *args, **keywords)

    return asked


class Renamed:
    """A name that a method once had; it still does the same, with a DeprecationWarning."""

    def __init__(self, method: Callable[..., Any]) -> None:
        self._method = method
        self._name = ""

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, group: Group | None, owner: type) -> Any:
        if group is None:
            return self._method
        import warnings

        now = self._method.__name__
        warnings.warn(
            f"{owner.__name__}.{self._name} is now {owner.__name__}.{now}",
            DeprecationWarning,
            stacklevel=2,
        )
        return getattr(group, now)


class AsyncGroup(Group):
    """Methods on one resource, of an asynchronous client."""

    __slots__ = ()
