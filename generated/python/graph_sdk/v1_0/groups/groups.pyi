from collections.abc import Coroutine, Mapping, Sequence
from typing import Any, Literal, Unpack, overload

from graph_sdk._runtime.group import AsyncGroup, Group
from graph_sdk._runtime.options import Options
from graph_sdk._runtime.results import AsyncCollection, Collection
from graph_sdk._runtime.unset import Unset
from graph_sdk.v1_0.models import DirectoryObject, Group as _Group, User

class Groups(Group):
    def add_members(
        self,
        *,
        group_id: str,
        ref: str | Unset | None = ...,
        **options: Unpack[Options],
    ) -> None: ...
    def create(
        self, body: _Group | Mapping[str, Any], /, **options: Unpack[Options]
    ) -> _Group: ...
    def delete(self, *, group_id: str, **options: Unpack[Options]) -> None: ...
    def get(
        self,
        *,
        group_id: str,
        select: Sequence[str] | str | None = None,
        expand: Sequence[str] | str | None = None,
        **options: Unpack[Options],
    ) -> _Group: ...
    def list(
        self,
        *,
        select: Sequence[str] | str | None = None,
        filter: str | None = None,
        search: str | None = None,
        orderby: Sequence[str] | str | None = None,
        count: bool | None = None,
        top: int | None = None,
        expand: Sequence[str] | str | None = None,
        consistency_level: str | None = None,
        **options: Unpack[Options],
    ) -> Collection[_Group]: ...
    def list_members(
        self,
        *,
        group_id: str,
        select: Sequence[str] | str | None = None,
        filter: str | None = None,
        search: str | None = None,
        count: bool | None = None,
        top: int | None = None,
        consistency_level: str | None = None,
        **options: Unpack[Options],
    ) -> Collection[DirectoryObject]: ...
    @overload
    def list_transitive_members(
        self,
        *,
        group_id: str,
        via: None = None,
        select: Sequence[str] | str | None = None,
        filter: str | None = None,
        search: str | None = None,
        orderby: Sequence[str] | str | None = None,
        count: bool | None = None,
        top: int | None = None,
        consistency_level: str | None = None,
        **options: Unpack[Options],
    ) -> Collection[DirectoryObject]: ...
    @overload
    def list_transitive_members(
        self,
        *,
        group_id: str,
        via: Literal["user"],
        select: Sequence[str] | str | None = None,
        filter: str | None = None,
        search: str | None = None,
        orderby: Sequence[str] | str | None = None,
        count: bool | None = None,
        top: int | None = None,
        consistency_level: str | None = None,
        **options: Unpack[Options],
    ) -> Collection[User]: ...
    @overload
    def list_transitive_members(
        self,
        *,
        group_id: str,
        via: Literal["$count"],
        select: Sequence[str] | str | None = None,
        filter: str | None = None,
        search: str | None = None,
        orderby: Sequence[str] | str | None = None,
        count: bool | None = None,
        top: int | None = None,
        consistency_level: str | None = None,
        **options: Unpack[Options],
    ) -> int: ...
    def remove_members(
        self, *, group_id: str, member_id: str, **options: Unpack[Options]
    ) -> None: ...

class AsyncGroups(AsyncGroup):
    def add_members(
        self,
        *,
        group_id: str,
        ref: str | Unset | None = ...,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, None]: ...
    def create(
        self, body: _Group | Mapping[str, Any], /, **options: Unpack[Options]
    ) -> Coroutine[Any, Any, _Group]: ...
    def delete(
        self, *, group_id: str, **options: Unpack[Options]
    ) -> Coroutine[Any, Any, None]: ...
    def get(
        self,
        *,
        group_id: str,
        select: Sequence[str] | str | None = None,
        expand: Sequence[str] | str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, _Group]: ...
    def list(
        self,
        *,
        select: Sequence[str] | str | None = None,
        filter: str | None = None,
        search: str | None = None,
        orderby: Sequence[str] | str | None = None,
        count: bool | None = None,
        top: int | None = None,
        expand: Sequence[str] | str | None = None,
        consistency_level: str | None = None,
        **options: Unpack[Options],
    ) -> AsyncCollection[_Group]: ...
    def list_members(
        self,
        *,
        group_id: str,
        select: Sequence[str] | str | None = None,
        filter: str | None = None,
        search: str | None = None,
        count: bool | None = None,
        top: int | None = None,
        consistency_level: str | None = None,
        **options: Unpack[Options],
    ) -> AsyncCollection[DirectoryObject]: ...
    @overload
    def list_transitive_members(
        self,
        *,
        group_id: str,
        via: None = None,
        select: Sequence[str] | str | None = None,
        filter: str | None = None,
        search: str | None = None,
        orderby: Sequence[str] | str | None = None,
        count: bool | None = None,
        top: int | None = None,
        consistency_level: str | None = None,
        **options: Unpack[Options],
    ) -> AsyncCollection[DirectoryObject]: ...
    @overload
    def list_transitive_members(
        self,
        *,
        group_id: str,
        via: Literal["user"],
        select: Sequence[str] | str | None = None,
        filter: str | None = None,
        search: str | None = None,
        orderby: Sequence[str] | str | None = None,
        count: bool | None = None,
        top: int | None = None,
        consistency_level: str | None = None,
        **options: Unpack[Options],
    ) -> AsyncCollection[User]: ...
    @overload
    def list_transitive_members(
        self,
        *,
        group_id: str,
        via: Literal["$count"],
        select: Sequence[str] | str | None = None,
        filter: str | None = None,
        search: str | None = None,
        orderby: Sequence[str] | str | None = None,
        count: bool | None = None,
        top: int | None = None,
        consistency_level: str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, int]: ...
    def remove_members(
        self, *, group_id: str, member_id: str, **options: Unpack[Options]
    ) -> Coroutine[Any, Any, None]: ...
