from collections.abc import Coroutine, Sequence
from typing import Any, Unpack, overload

from graph_sdk._runtime.group import AsyncGroup, Group
from graph_sdk._runtime.options import Options
from graph_sdk.v1_0.models import Event

class Events(Group):
    @overload
    def get(
        self,
        *,
        event_id: str,
        user_id: None = None,
        calendar_id: None = None,
        select: Sequence[str] | str | None = None,
        expand: Sequence[str] | str | None = None,
        prefer: str | None = None,
        **options: Unpack[Options],
    ) -> Event: ...
    @overload
    def get(
        self,
        *,
        event_id: str,
        user_id: str,
        calendar_id: None = None,
        select: Sequence[str] | str | None = None,
        expand: Sequence[str] | str | None = None,
        prefer: str | None = None,
        **options: Unpack[Options],
    ) -> Event: ...
    @overload
    def get(
        self,
        *,
        event_id: str,
        user_id: None = None,
        calendar_id: str,
        select: Sequence[str] | str | None = None,
        expand: Sequence[str] | str | None = None,
        prefer: str | None = None,
        **options: Unpack[Options],
    ) -> Event: ...
    @overload
    def get(
        self,
        *,
        event_id: str,
        user_id: str,
        calendar_id: str,
        select: Sequence[str] | str | None = None,
        expand: Sequence[str] | str | None = None,
        prefer: str | None = None,
        **options: Unpack[Options],
    ) -> Event: ...

class AsyncEvents(AsyncGroup):
    @overload
    def get(
        self,
        *,
        event_id: str,
        user_id: None = None,
        calendar_id: None = None,
        select: Sequence[str] | str | None = None,
        expand: Sequence[str] | str | None = None,
        prefer: str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, Event]: ...
    @overload
    def get(
        self,
        *,
        event_id: str,
        user_id: str,
        calendar_id: None = None,
        select: Sequence[str] | str | None = None,
        expand: Sequence[str] | str | None = None,
        prefer: str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, Event]: ...
    @overload
    def get(
        self,
        *,
        event_id: str,
        user_id: None = None,
        calendar_id: str,
        select: Sequence[str] | str | None = None,
        expand: Sequence[str] | str | None = None,
        prefer: str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, Event]: ...
    @overload
    def get(
        self,
        *,
        event_id: str,
        user_id: str,
        calendar_id: str,
        select: Sequence[str] | str | None = None,
        expand: Sequence[str] | str | None = None,
        prefer: str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, Event]: ...
