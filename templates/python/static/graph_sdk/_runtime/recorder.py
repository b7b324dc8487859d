"""Methods asked for the call that they would make, instead of making it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from graph_sdk._runtime.call import Call, build_call

if TYPE_CHECKING:
    from graph_sdk._runtime.base_client import BaseClient


class Recorder:
    """Stands in for a client, and gives the calls back."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def _invoke(
        self,
        operation: Any,
        keys: Mapping[str, Any],
        query: Mapping[str, Any] | None,
        headers: Mapping[str, Any] | None,
        body: Any,
        via: str | None,
        link: str | None,
        options: Mapping[str, Any] | None,
    ) -> Call:
        return build_call(
            self._client._settings,
            self._client._registry,
            operation,
            keys,
            query,
            headers,
            body,
            via,
            link,
            options or {},
        )


def recorded_call(
    client: BaseClient,
    method: Callable[..., object],
    arguments: tuple[Any, ...],
    keywords: Mapping[str, Any],
) -> Call:
    """The call that ``method``, as ``graph.users.get``, makes with these arguments.

    Raises TypeError where it is no method of a group, and what the method raises.
    """
    group = getattr(method, "__self__", None)
    function = getattr(method, "__func__", None)
    if group is None or function is None:
        raise TypeError(f"{method!r} is no method of a group, as graph.users.get is")
    call: Call = function(type(group)(Recorder(client)), *arguments, **keywords)
    return call
