from collections.abc import Coroutine, Sequence
from typing import Any, Unpack, overload

from graph_sdk._runtime.group import AsyncGroup, Group
from graph_sdk._runtime.options import Options
from graph_sdk._runtime.results import AsyncCollection, Collection
from graph_sdk.beta.models import User

class Users(Group):
    def delete(self, *, user_id: str, **options: Unpack[Options]) -> None: ...
    @overload
    def get(
        self,
        *,
        user_id: None = None,
        select: Sequence[str] | str | None = None,
        expand: Sequence[str] | str | None = None,
        **options: Unpack[Options],
    ) -> User: ...
    @overload
    def get(
        self,
        *,
        user_id: str,
        select: Sequence[str] | str | None = None,
        expand: Sequence[str] | str | None = None,
        **options: Unpack[Options],
    ) -> User: ...
    def list(
        self,
        *,
        select: Sequence[str] | str | None = None,
        filter: str | None = None,
        search: str | None = None,
        orderby: Sequence[str] | str | None = None,
        expand: Sequence[str] | str | None = None,
        count: bool | None = None,
        top: int | None = None,
        consistency_level: str | None = None,
        **options: Unpack[Options],
    ) -> Collection[User]: ...

class AsyncUsers(AsyncGroup):
    def delete(
        self, *, user_id: str, **options: Unpack[Options]
    ) -> Coroutine[Any, Any, None]: ...
    @overload
    def get(
        self,
        *,
        user_id: None = None,
        select: Sequence[str] | str | None = None,
        expand: Sequence[str] | str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, User]: ...
    @overload
    def get(
        self,
        *,
        user_id: str,
        select: Sequence[str] | str | None = None,
        expand: Sequence[str] | str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, User]: ...
    def list(
        self,
        *,
        select: Sequence[str] | str | None = None,
        filter: str | None = None,
        search: str | None = None,
        orderby: Sequence[str] | str | None = None,
        expand: Sequence[str] | str | None = None,
        count: bool | None = None,
        top: int | None = None,
        consistency_level: str | None = None,
        **options: Unpack[Options],
    ) -> AsyncCollection[User]: ...
