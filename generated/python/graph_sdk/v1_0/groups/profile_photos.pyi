from collections.abc import Coroutine
from typing import Any, Literal, Unpack, overload

from graph_sdk._runtime.group import AsyncGroup, Group
from graph_sdk._runtime.options import Options
from graph_sdk._runtime.results import AsyncDownload, Download
from graph_sdk.v1_0.models import ProfilePhoto

class ProfilePhotos(Group):
    @overload
    def get(
        self,
        *,
        user_id: None = None,
        group_id: None = None,
        photo_id: None = None,
        via: None = None,
        **options: Unpack[Options],
    ) -> ProfilePhoto: ...
    @overload
    def get(
        self,
        *,
        user_id: None = None,
        group_id: None = None,
        photo_id: None = None,
        via: Literal["$value"],
        **options: Unpack[Options],
    ) -> Download: ...
    @overload
    def get(
        self,
        *,
        user_id: str,
        group_id: None = None,
        photo_id: None = None,
        via: None = None,
        **options: Unpack[Options],
    ) -> ProfilePhoto: ...
    @overload
    def get(
        self,
        *,
        user_id: str,
        group_id: None = None,
        photo_id: None = None,
        via: Literal["$value"],
        **options: Unpack[Options],
    ) -> Download: ...
    @overload
    def get(
        self,
        *,
        user_id: None = None,
        group_id: str,
        photo_id: None = None,
        via: None = None,
        **options: Unpack[Options],
    ) -> ProfilePhoto: ...
    @overload
    def get(
        self,
        *,
        user_id: None = None,
        group_id: str,
        photo_id: None = None,
        via: Literal["$value"],
        **options: Unpack[Options],
    ) -> Download: ...
    @overload
    def get(
        self,
        *,
        user_id: None = None,
        group_id: None = None,
        photo_id: str,
        via: None = None,
        **options: Unpack[Options],
    ) -> Download: ...
    @overload
    def get(
        self,
        *,
        user_id: str,
        group_id: None = None,
        photo_id: str,
        via: None = None,
        **options: Unpack[Options],
    ) -> Download: ...
    @overload
    def get(
        self,
        *,
        user_id: None = None,
        group_id: str,
        photo_id: str,
        via: None = None,
        **options: Unpack[Options],
    ) -> Download: ...

class AsyncProfilePhotos(AsyncGroup):
    @overload
    def get(
        self,
        *,
        user_id: None = None,
        group_id: None = None,
        photo_id: None = None,
        via: None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, ProfilePhoto]: ...
    @overload
    def get(
        self,
        *,
        user_id: None = None,
        group_id: None = None,
        photo_id: None = None,
        via: Literal["$value"],
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, AsyncDownload]: ...
    @overload
    def get(
        self,
        *,
        user_id: str,
        group_id: None = None,
        photo_id: None = None,
        via: None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, ProfilePhoto]: ...
    @overload
    def get(
        self,
        *,
        user_id: str,
        group_id: None = None,
        photo_id: None = None,
        via: Literal["$value"],
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, AsyncDownload]: ...
    @overload
    def get(
        self,
        *,
        user_id: None = None,
        group_id: str,
        photo_id: None = None,
        via: None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, ProfilePhoto]: ...
    @overload
    def get(
        self,
        *,
        user_id: None = None,
        group_id: str,
        photo_id: None = None,
        via: Literal["$value"],
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, AsyncDownload]: ...
    @overload
    def get(
        self,
        *,
        user_id: None = None,
        group_id: None = None,
        photo_id: str,
        via: None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, AsyncDownload]: ...
    @overload
    def get(
        self,
        *,
        user_id: str,
        group_id: None = None,
        photo_id: str,
        via: None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, AsyncDownload]: ...
    @overload
    def get(
        self,
        *,
        user_id: None = None,
        group_id: str,
        photo_id: str,
        via: None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, AsyncDownload]: ...
