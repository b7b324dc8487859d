from collections.abc import Coroutine, Iterable, Mapping, Sequence
from typing import Any, IO, Unpack, overload

from graph_sdk._runtime.group import AsyncGroup, Group
from graph_sdk._runtime.model import Model
from graph_sdk._runtime.options import Options
from graph_sdk._runtime.results import (
    AsyncCollection,
    AsyncDownload,
    AsyncLongRunning,
    Collection,
    Download,
    LongRunning,
)
from graph_sdk._runtime.unset import Unset
from graph_sdk.v1_0.models import (
    DriveItem,
    DriveItemUploadableProperties,
    ItemReference,
    UploadSession,
)

class DriveItems(Group):
    @overload
    def copy(
        self,
        *,
        drive_id: str,
        item_id: str,
        group_id: None = None,
        site_id: None = None,
        user_id: None = None,
        parent_reference: ItemReference | Mapping[str, Any] | Unset | None = ...,
        name: str | Unset | None = ...,
        **options: Unpack[Options],
    ) -> LongRunning[Model]: ...
    @overload
    def copy(
        self,
        *,
        drive_id: None = None,
        item_id: str,
        group_id: str,
        site_id: None = None,
        user_id: None = None,
        parent_reference: ItemReference | Mapping[str, Any] | Unset | None = ...,
        name: str | Unset | None = ...,
        **options: Unpack[Options],
    ) -> LongRunning[Model]: ...
    @overload
    def copy(
        self,
        *,
        drive_id: None = None,
        item_id: str,
        group_id: None = None,
        site_id: None = None,
        user_id: None = None,
        parent_reference: ItemReference | Mapping[str, Any] | Unset | None = ...,
        name: str | Unset | None = ...,
        **options: Unpack[Options],
    ) -> LongRunning[Model]: ...
    @overload
    def copy(
        self,
        *,
        drive_id: None = None,
        item_id: str,
        group_id: None = None,
        site_id: str,
        user_id: None = None,
        parent_reference: ItemReference | Mapping[str, Any] | Unset | None = ...,
        name: str | Unset | None = ...,
        **options: Unpack[Options],
    ) -> LongRunning[Model]: ...
    @overload
    def copy(
        self,
        *,
        drive_id: None = None,
        item_id: str,
        group_id: None = None,
        site_id: None = None,
        user_id: str,
        parent_reference: ItemReference | Mapping[str, Any] | Unset | None = ...,
        name: str | Unset | None = ...,
        **options: Unpack[Options],
    ) -> LongRunning[Model]: ...
    @overload
    def create_upload_session(
        self,
        *,
        drive_id: str,
        parent_id: str,
        filename: str,
        group_id: None = None,
        site_id: None = None,
        user_id: None = None,
        item_id: None = None,
        item: DriveItemUploadableProperties | Mapping[str, Any] | Unset | None = ...,
        defer_commit: bool | Unset | None = ...,
        if_match: str | None = None,
        **options: Unpack[Options],
    ) -> UploadSession: ...
    @overload
    def create_upload_session(
        self,
        *,
        drive_id: None = None,
        parent_id: str,
        filename: str,
        group_id: str,
        site_id: None = None,
        user_id: None = None,
        item_id: None = None,
        item: DriveItemUploadableProperties | Mapping[str, Any] | Unset | None = ...,
        defer_commit: bool | Unset | None = ...,
        if_match: str | None = None,
        **options: Unpack[Options],
    ) -> UploadSession: ...
    @overload
    def create_upload_session(
        self,
        *,
        drive_id: None = None,
        parent_id: str,
        filename: str,
        group_id: None = None,
        site_id: None = None,
        user_id: None = None,
        item_id: None = None,
        item: DriveItemUploadableProperties | Mapping[str, Any] | Unset | None = ...,
        defer_commit: bool | Unset | None = ...,
        if_match: str | None = None,
        **options: Unpack[Options],
    ) -> UploadSession: ...
    @overload
    def create_upload_session(
        self,
        *,
        drive_id: None = None,
        parent_id: str,
        filename: str,
        group_id: None = None,
        site_id: str,
        user_id: None = None,
        item_id: None = None,
        item: DriveItemUploadableProperties | Mapping[str, Any] | Unset | None = ...,
        defer_commit: bool | Unset | None = ...,
        if_match: str | None = None,
        **options: Unpack[Options],
    ) -> UploadSession: ...
    @overload
    def create_upload_session(
        self,
        *,
        drive_id: None = None,
        parent_id: str,
        filename: str,
        group_id: None = None,
        site_id: None = None,
        user_id: str,
        item_id: None = None,
        item: DriveItemUploadableProperties | Mapping[str, Any] | Unset | None = ...,
        defer_commit: bool | Unset | None = ...,
        if_match: str | None = None,
        **options: Unpack[Options],
    ) -> UploadSession: ...
    @overload
    def create_upload_session(
        self,
        *,
        drive_id: str,
        parent_id: None = None,
        filename: None = None,
        group_id: None = None,
        site_id: None = None,
        user_id: None = None,
        item_id: str,
        item: DriveItemUploadableProperties | Mapping[str, Any] | Unset | None = ...,
        defer_commit: bool | Unset | None = ...,
        if_match: str | None = None,
        **options: Unpack[Options],
    ) -> UploadSession: ...
    @overload
    def create_upload_session(
        self,
        *,
        drive_id: None = None,
        parent_id: None = None,
        filename: None = None,
        group_id: str,
        site_id: None = None,
        user_id: None = None,
        item_id: str,
        item: DriveItemUploadableProperties | Mapping[str, Any] | Unset | None = ...,
        defer_commit: bool | Unset | None = ...,
        if_match: str | None = None,
        **options: Unpack[Options],
    ) -> UploadSession: ...
    @overload
    def create_upload_session(
        self,
        *,
        drive_id: None = None,
        parent_id: None = None,
        filename: None = None,
        group_id: None = None,
        site_id: None = None,
        user_id: None = None,
        item_id: str,
        item: DriveItemUploadableProperties | Mapping[str, Any] | Unset | None = ...,
        defer_commit: bool | Unset | None = ...,
        if_match: str | None = None,
        **options: Unpack[Options],
    ) -> UploadSession: ...
    @overload
    def create_upload_session(
        self,
        *,
        drive_id: None = None,
        parent_id: None = None,
        filename: None = None,
        group_id: None = None,
        site_id: str,
        user_id: None = None,
        item_id: str,
        item: DriveItemUploadableProperties | Mapping[str, Any] | Unset | None = ...,
        defer_commit: bool | Unset | None = ...,
        if_match: str | None = None,
        **options: Unpack[Options],
    ) -> UploadSession: ...
    @overload
    def create_upload_session(
        self,
        *,
        drive_id: None = None,
        parent_id: None = None,
        filename: None = None,
        group_id: None = None,
        site_id: None = None,
        user_id: str,
        item_id: str,
        item: DriveItemUploadableProperties | Mapping[str, Any] | Unset | None = ...,
        defer_commit: bool | Unset | None = ...,
        if_match: str | None = None,
        **options: Unpack[Options],
    ) -> UploadSession: ...
    @overload
    def delete(
        self,
        *,
        drive_id: str,
        item_id: str,
        group_id: None = None,
        site_id: None = None,
        user_id: None = None,
        item_path: None = None,
        if_match: str | None = None,
        **options: Unpack[Options],
    ) -> None: ...
    @overload
    def delete(
        self,
        *,
        drive_id: None = None,
        item_id: str,
        group_id: str,
        site_id: None = None,
        user_id: None = None,
        item_path: None = None,
        if_match: str | None = None,
        **options: Unpack[Options],
    ) -> None: ...
    @overload
    def delete(
        self,
        *,
        drive_id: None = None,
        item_id: str,
        group_id: None = None,
        site_id: None = None,
        user_id: None = None,
        item_path: None = None,
        if_match: str | None = None,
        **options: Unpack[Options],
    ) -> None: ...
    @overload
    def delete(
        self,
        *,
        drive_id: None = None,
        item_id: str,
        group_id: None = None,
        site_id: str,
        user_id: None = None,
        item_path: None = None,
        if_match: str | None = None,
        **options: Unpack[Options],
    ) -> None: ...
    @overload
    def delete(
        self,
        *,
        drive_id: None = None,
        item_id: str,
        group_id: None = None,
        site_id: None = None,
        user_id: str,
        item_path: None = None,
        if_match: str | None = None,
        **options: Unpack[Options],
    ) -> None: ...
    @overload
    def delete(
        self,
        *,
        drive_id: str,
        item_id: None = None,
        group_id: None = None,
        site_id: None = None,
        user_id: None = None,
        item_path: str,
        if_match: str | None = None,
        **options: Unpack[Options],
    ) -> None: ...
    @overload
    def delete(
        self,
        *,
        drive_id: None = None,
        item_id: None = None,
        group_id: str,
        site_id: None = None,
        user_id: None = None,
        item_path: str,
        if_match: str | None = None,
        **options: Unpack[Options],
    ) -> None: ...
    @overload
    def delete(
        self,
        *,
        drive_id: None = None,
        item_id: None = None,
        group_id: None = None,
        site_id: None = None,
        user_id: None = None,
        item_path: str,
        if_match: str | None = None,
        **options: Unpack[Options],
    ) -> None: ...
    @overload
    def delete(
        self,
        *,
        drive_id: None = None,
        item_id: None = None,
        group_id: None = None,
        site_id: str,
        user_id: None = None,
        item_path: str,
        if_match: str | None = None,
        **options: Unpack[Options],
    ) -> None: ...
    @overload
    def delete(
        self,
        *,
        drive_id: None = None,
        item_id: None = None,
        group_id: None = None,
        site_id: None = None,
        user_id: str,
        item_path: str,
        if_match: str | None = None,
        **options: Unpack[Options],
    ) -> None: ...
    @overload
    def get(
        self,
        *,
        drive_id: str,
        item_id: str,
        group_id: None = None,
        site_id: None = None,
        user_id: None = None,
        item_path: None = None,
        select: Sequence[str] | str | None = None,
        expand: Sequence[str] | str | None = None,
        if_none_match: str | None = None,
        **options: Unpack[Options],
    ) -> DriveItem: ...
    @overload
    def get(
        self,
        *,
        drive_id: None = None,
        item_id: str,
        group_id: str,
        site_id: None = None,
        user_id: None = None,
        item_path: None = None,
        select: Sequence[str] | str | None = None,
        expand: Sequence[str] | str | None = None,
        if_none_match: str | None = None,
        **options: Unpack[Options],
    ) -> DriveItem: ...
    @overload
    def get(
        self,
        *,
        drive_id: None = None,
        item_id: str,
        group_id: None = None,
        site_id: None = None,
        user_id: None = None,
        item_path: None = None,
        select: Sequence[str] | str | None = None,
        expand: Sequence[str] | str | None = None,
        if_none_match: str | None = None,
        **options: Unpack[Options],
    ) -> DriveItem: ...
    @overload
    def get(
        self,
        *,
        drive_id: None = None,
        item_id: str,
        group_id: None = None,
        site_id: str,
        user_id: None = None,
        item_path: None = None,
        select: Sequence[str] | str | None = None,
        expand: Sequence[str] | str | None = None,
        if_none_match: str | None = None,
        **options: Unpack[Options],
    ) -> DriveItem: ...
    @overload
    def get(
        self,
        *,
        drive_id: None = None,
        item_id: str,
        group_id: None = None,
        site_id: None = None,
        user_id: str,
        item_path: None = None,
        select: Sequence[str] | str | None = None,
        expand: Sequence[str] | str | None = None,
        if_none_match: str | None = None,
        **options: Unpack[Options],
    ) -> DriveItem: ...
    @overload
    def get(
        self,
        *,
        drive_id: str,
        item_id: None = None,
        group_id: None = None,
        site_id: None = None,
        user_id: None = None,
        item_path: str,
        select: Sequence[str] | str | None = None,
        expand: Sequence[str] | str | None = None,
        if_none_match: str | None = None,
        **options: Unpack[Options],
    ) -> DriveItem: ...
    @overload
    def get(
        self,
        *,
        drive_id: None = None,
        item_id: None = None,
        group_id: str,
        site_id: None = None,
        user_id: None = None,
        item_path: str,
        select: Sequence[str] | str | None = None,
        expand: Sequence[str] | str | None = None,
        if_none_match: str | None = None,
        **options: Unpack[Options],
    ) -> DriveItem: ...
    @overload
    def get(
        self,
        *,
        drive_id: None = None,
        item_id: None = None,
        group_id: None = None,
        site_id: None = None,
        user_id: None = None,
        item_path: str,
        select: Sequence[str] | str | None = None,
        expand: Sequence[str] | str | None = None,
        if_none_match: str | None = None,
        **options: Unpack[Options],
    ) -> DriveItem: ...
    @overload
    def get(
        self,
        *,
        drive_id: None = None,
        item_id: None = None,
        group_id: None = None,
        site_id: str,
        user_id: None = None,
        item_path: str,
        select: Sequence[str] | str | None = None,
        expand: Sequence[str] | str | None = None,
        if_none_match: str | None = None,
        **options: Unpack[Options],
    ) -> DriveItem: ...
    @overload
    def get(
        self,
        *,
        drive_id: None = None,
        item_id: None = None,
        group_id: None = None,
        site_id: None = None,
        user_id: str,
        item_path: str,
        select: Sequence[str] | str | None = None,
        expand: Sequence[str] | str | None = None,
        if_none_match: str | None = None,
        **options: Unpack[Options],
    ) -> DriveItem: ...
    @overload
    def get_content(
        self,
        *,
        drive_id: str,
        item_id: str,
        group_id: None = None,
        site_id: None = None,
        user_id: None = None,
        item_path: None = None,
        if_none_match: str | None = None,
        **options: Unpack[Options],
    ) -> Download: ...
    @overload
    def get_content(
        self,
        *,
        drive_id: None = None,
        item_id: str,
        group_id: str,
        site_id: None = None,
        user_id: None = None,
        item_path: None = None,
        if_none_match: str | None = None,
        **options: Unpack[Options],
    ) -> Download: ...
    @overload
    def get_content(
        self,
        *,
        drive_id: None = None,
        item_id: str,
        group_id: None = None,
        site_id: None = None,
        user_id: None = None,
        item_path: None = None,
        if_none_match: str | None = None,
        **options: Unpack[Options],
    ) -> Download: ...
    @overload
    def get_content(
        self,
        *,
        drive_id: None = None,
        item_id: str,
        group_id: None = None,
        site_id: str,
        user_id: None = None,
        item_path: None = None,
        if_none_match: str | None = None,
        **options: Unpack[Options],
    ) -> Download: ...
    @overload
    def get_content(
        self,
        *,
        drive_id: None = None,
        item_id: str,
        group_id: None = None,
        site_id: None = None,
        user_id: str,
        item_path: None = None,
        if_none_match: str | None = None,
        **options: Unpack[Options],
    ) -> Download: ...
    @overload
    def get_content(
        self,
        *,
        drive_id: str,
        item_id: None = None,
        group_id: None = None,
        site_id: None = None,
        user_id: None = None,
        item_path: str,
        if_none_match: str | None = None,
        **options: Unpack[Options],
    ) -> Download: ...
    @overload
    def get_content(
        self,
        *,
        drive_id: None = None,
        item_id: None = None,
        group_id: str,
        site_id: None = None,
        user_id: None = None,
        item_path: str,
        if_none_match: str | None = None,
        **options: Unpack[Options],
    ) -> Download: ...
    @overload
    def get_content(
        self,
        *,
        drive_id: None = None,
        item_id: None = None,
        group_id: None = None,
        site_id: None = None,
        user_id: None = None,
        item_path: str,
        if_none_match: str | None = None,
        **options: Unpack[Options],
    ) -> Download: ...
    @overload
    def get_content(
        self,
        *,
        drive_id: None = None,
        item_id: None = None,
        group_id: None = None,
        site_id: str,
        user_id: None = None,
        item_path: str,
        if_none_match: str | None = None,
        **options: Unpack[Options],
    ) -> Download: ...
    @overload
    def get_content(
        self,
        *,
        drive_id: None = None,
        item_id: None = None,
        group_id: None = None,
        site_id: None = None,
        user_id: str,
        item_path: str,
        if_none_match: str | None = None,
        **options: Unpack[Options],
    ) -> Download: ...
    @overload
    def list_children(
        self,
        *,
        drive_id: str,
        item_id: str,
        group_id: None = None,
        site_id: None = None,
        user_id: None = None,
        item_path: None = None,
        select: Sequence[str] | str | None = None,
        orderby: Sequence[str] | str | None = None,
        top: int | None = None,
        expand: Sequence[str] | str | None = None,
        if_none_match: str | None = None,
        **options: Unpack[Options],
    ) -> Collection[DriveItem]: ...
    @overload
    def list_children(
        self,
        *,
        drive_id: None = None,
        item_id: str,
        group_id: str,
        site_id: None = None,
        user_id: None = None,
        item_path: None = None,
        select: Sequence[str] | str | None = None,
        orderby: Sequence[str] | str | None = None,
        top: int | None = None,
        expand: Sequence[str] | str | None = None,
        if_none_match: str | None = None,
        **options: Unpack[Options],
    ) -> Collection[DriveItem]: ...
    @overload
    def list_children(
        self,
        *,
        drive_id: None = None,
        item_id: str,
        group_id: None = None,
        site_id: None = None,
        user_id: None = None,
        item_path: None = None,
        select: Sequence[str] | str | None = None,
        orderby: Sequence[str] | str | None = None,
        top: int | None = None,
        expand: Sequence[str] | str | None = None,
        if_none_match: str | None = None,
        **options: Unpack[Options],
    ) -> Collection[DriveItem]: ...
    @overload
    def list_children(
        self,
        *,
        drive_id: None = None,
        item_id: str,
        group_id: None = None,
        site_id: str,
        user_id: None = None,
        item_path: None = None,
        select: Sequence[str] | str | None = None,
        orderby: Sequence[str] | str | None = None,
        top: int | None = None,
        expand: Sequence[str] | str | None = None,
        if_none_match: str | None = None,
        **options: Unpack[Options],
    ) -> Collection[DriveItem]: ...
    @overload
    def list_children(
        self,
        *,
        drive_id: None = None,
        item_id: str,
        group_id: None = None,
        site_id: None = None,
        user_id: str,
        item_path: None = None,
        select: Sequence[str] | str | None = None,
        orderby: Sequence[str] | str | None = None,
        top: int | None = None,
        expand: Sequence[str] | str | None = None,
        if_none_match: str | None = None,
        **options: Unpack[Options],
    ) -> Collection[DriveItem]: ...
    @overload
    def list_children(
        self,
        *,
        drive_id: str,
        item_id: None = None,
        group_id: None = None,
        site_id: None = None,
        user_id: None = None,
        item_path: str,
        select: Sequence[str] | str | None = None,
        orderby: Sequence[str] | str | None = None,
        top: int | None = None,
        expand: Sequence[str] | str | None = None,
        if_none_match: str | None = None,
        **options: Unpack[Options],
    ) -> Collection[DriveItem]: ...
    @overload
    def list_children(
        self,
        *,
        drive_id: None = None,
        item_id: None = None,
        group_id: str,
        site_id: None = None,
        user_id: None = None,
        item_path: str,
        select: Sequence[str] | str | None = None,
        orderby: Sequence[str] | str | None = None,
        top: int | None = None,
        expand: Sequence[str] | str | None = None,
        if_none_match: str | None = None,
        **options: Unpack[Options],
    ) -> Collection[DriveItem]: ...
    @overload
    def list_children(
        self,
        *,
        drive_id: None = None,
        item_id: None = None,
        group_id: None = None,
        site_id: None = None,
        user_id: None = None,
        item_path: str,
        select: Sequence[str] | str | None = None,
        orderby: Sequence[str] | str | None = None,
        top: int | None = None,
        expand: Sequence[str] | str | None = None,
        if_none_match: str | None = None,
        **options: Unpack[Options],
    ) -> Collection[DriveItem]: ...
    @overload
    def list_children(
        self,
        *,
        drive_id: None = None,
        item_id: None = None,
        group_id: None = None,
        site_id: str,
        user_id: None = None,
        item_path: str,
        select: Sequence[str] | str | None = None,
        orderby: Sequence[str] | str | None = None,
        top: int | None = None,
        expand: Sequence[str] | str | None = None,
        if_none_match: str | None = None,
        **options: Unpack[Options],
    ) -> Collection[DriveItem]: ...
    @overload
    def list_children(
        self,
        *,
        drive_id: None = None,
        item_id: None = None,
        group_id: None = None,
        site_id: None = None,
        user_id: str,
        item_path: str,
        select: Sequence[str] | str | None = None,
        orderby: Sequence[str] | str | None = None,
        top: int | None = None,
        expand: Sequence[str] | str | None = None,
        if_none_match: str | None = None,
        **options: Unpack[Options],
    ) -> Collection[DriveItem]: ...
    @overload
    def search(
        self,
        *,
        drive_id: str,
        q: str,
        group_id: None = None,
        site_id: None = None,
        user_id: None = None,
        select: Sequence[str] | str | None = None,
        orderby: Sequence[str] | str | None = None,
        top: int | None = None,
        expand: Sequence[str] | str | None = None,
        **options: Unpack[Options],
    ) -> Collection[DriveItem]: ...
    @overload
    def search(
        self,
        *,
        drive_id: None = None,
        q: str,
        group_id: str,
        site_id: None = None,
        user_id: None = None,
        select: Sequence[str] | str | None = None,
        orderby: Sequence[str] | str | None = None,
        top: int | None = None,
        expand: Sequence[str] | str | None = None,
        **options: Unpack[Options],
    ) -> Collection[DriveItem]: ...
    @overload
    def search(
        self,
        *,
        drive_id: None = None,
        q: str,
        group_id: None = None,
        site_id: None = None,
        user_id: None = None,
        select: Sequence[str] | str | None = None,
        orderby: Sequence[str] | str | None = None,
        top: int | None = None,
        expand: Sequence[str] | str | None = None,
        **options: Unpack[Options],
    ) -> Collection[DriveItem]: ...
    @overload
    def search(
        self,
        *,
        drive_id: None = None,
        q: str,
        group_id: None = None,
        site_id: str,
        user_id: None = None,
        select: Sequence[str] | str | None = None,
        orderby: Sequence[str] | str | None = None,
        top: int | None = None,
        expand: Sequence[str] | str | None = None,
        **options: Unpack[Options],
    ) -> Collection[DriveItem]: ...
    @overload
    def search(
        self,
        *,
        drive_id: None = None,
        q: str,
        group_id: None = None,
        site_id: None = None,
        user_id: str,
        select: Sequence[str] | str | None = None,
        orderby: Sequence[str] | str | None = None,
        top: int | None = None,
        expand: Sequence[str] | str | None = None,
        **options: Unpack[Options],
    ) -> Collection[DriveItem]: ...
    @overload
    def set_content(
        self,
        content: bytes | str | IO[bytes] | Iterable[bytes],
        /,
        *,
        drive_id: str,
        item_id: str,
        group_id: None = None,
        site_id: None = None,
        user_id: None = None,
        parent_id: None = None,
        filename: None = None,
        **options: Unpack[Options],
    ) -> DriveItem: ...
    @overload
    def set_content(
        self,
        content: bytes | str | IO[bytes] | Iterable[bytes],
        /,
        *,
        drive_id: None = None,
        item_id: str,
        group_id: str,
        site_id: None = None,
        user_id: None = None,
        parent_id: None = None,
        filename: None = None,
        **options: Unpack[Options],
    ) -> DriveItem: ...
    @overload
    def set_content(
        self,
        content: bytes | str | IO[bytes] | Iterable[bytes],
        /,
        *,
        drive_id: None = None,
        item_id: str,
        group_id: None = None,
        site_id: None = None,
        user_id: None = None,
        parent_id: None = None,
        filename: None = None,
        **options: Unpack[Options],
    ) -> DriveItem: ...
    @overload
    def set_content(
        self,
        content: bytes | str | IO[bytes] | Iterable[bytes],
        /,
        *,
        drive_id: None = None,
        item_id: str,
        group_id: None = None,
        site_id: str,
        user_id: None = None,
        parent_id: None = None,
        filename: None = None,
        **options: Unpack[Options],
    ) -> DriveItem: ...
    @overload
    def set_content(
        self,
        content: bytes | str | IO[bytes] | Iterable[bytes],
        /,
        *,
        drive_id: None = None,
        item_id: str,
        group_id: None = None,
        site_id: None = None,
        user_id: str,
        parent_id: None = None,
        filename: None = None,
        **options: Unpack[Options],
    ) -> DriveItem: ...
    @overload
    def set_content(
        self,
        content: bytes | str | IO[bytes] | Iterable[bytes],
        /,
        *,
        drive_id: str,
        item_id: None = None,
        group_id: None = None,
        site_id: None = None,
        user_id: None = None,
        parent_id: str,
        filename: str,
        **options: Unpack[Options],
    ) -> DriveItem: ...
    @overload
    def set_content(
        self,
        content: bytes | str | IO[bytes] | Iterable[bytes],
        /,
        *,
        drive_id: None = None,
        item_id: None = None,
        group_id: str,
        site_id: None = None,
        user_id: None = None,
        parent_id: str,
        filename: str,
        **options: Unpack[Options],
    ) -> DriveItem: ...
    @overload
    def set_content(
        self,
        content: bytes | str | IO[bytes] | Iterable[bytes],
        /,
        *,
        drive_id: None = None,
        item_id: None = None,
        group_id: None = None,
        site_id: None = None,
        user_id: None = None,
        parent_id: str,
        filename: str,
        **options: Unpack[Options],
    ) -> DriveItem: ...
    @overload
    def set_content(
        self,
        content: bytes | str | IO[bytes] | Iterable[bytes],
        /,
        *,
        drive_id: None = None,
        item_id: None = None,
        group_id: None = None,
        site_id: str,
        user_id: None = None,
        parent_id: str,
        filename: str,
        **options: Unpack[Options],
    ) -> DriveItem: ...
    @overload
    def set_content(
        self,
        content: bytes | str | IO[bytes] | Iterable[bytes],
        /,
        *,
        drive_id: None = None,
        item_id: None = None,
        group_id: None = None,
        site_id: None = None,
        user_id: str,
        parent_id: str,
        filename: str,
        **options: Unpack[Options],
    ) -> DriveItem: ...

class AsyncDriveItems(AsyncGroup):
    @overload
    def copy(
        self,
        *,
        drive_id: str,
        item_id: str,
        group_id: None = None,
        site_id: None = None,
        user_id: None = None,
        parent_reference: ItemReference | Mapping[str, Any] | Unset | None = ...,
        name: str | Unset | None = ...,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, AsyncLongRunning[Model]]: ...
    @overload
    def copy(
        self,
        *,
        drive_id: None = None,
        item_id: str,
        group_id: str,
        site_id: None = None,
        user_id: None = None,
        parent_reference: ItemReference | Mapping[str, Any] | Unset | None = ...,
        name: str | Unset | None = ...,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, AsyncLongRunning[Model]]: ...
    @overload
    def copy(
        self,
        *,
        drive_id: None = None,
        item_id: str,
        group_id: None = None,
        site_id: None = None,
        user_id: None = None,
        parent_reference: ItemReference | Mapping[str, Any] | Unset | None = ...,
        name: str | Unset | None = ...,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, AsyncLongRunning[Model]]: ...
    @overload
    def copy(
        self,
        *,
        drive_id: None = None,
        item_id: str,
        group_id: None = None,
        site_id: str,
        user_id: None = None,
        parent_reference: ItemReference | Mapping[str, Any] | Unset | None = ...,
        name: str | Unset | None = ...,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, AsyncLongRunning[Model]]: ...
    @overload
    def copy(
        self,
        *,
        drive_id: None = None,
        item_id: str,
        group_id: None = None,
        site_id: None = None,
        user_id: str,
        parent_reference: ItemReference | Mapping[str, Any] | Unset | None = ...,
        name: str | Unset | None = ...,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, AsyncLongRunning[Model]]: ...
    @overload
    def create_upload_session(
        self,
        *,
        drive_id: str,
        parent_id: str,
        filename: str,
        group_id: None = None,
        site_id: None = None,
        user_id: None = None,
        item_id: None = None,
        item: DriveItemUploadableProperties | Mapping[str, Any] | Unset | None = ...,
        defer_commit: bool | Unset | None = ...,
        if_match: str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, UploadSession]: ...
    @overload
    def create_upload_session(
        self,
        *,
        drive_id: None = None,
        parent_id: str,
        filename: str,
        group_id: str,
        site_id: None = None,
        user_id: None = None,
        item_id: None = None,
        item: DriveItemUploadableProperties | Mapping[str, Any] | Unset | None = ...,
        defer_commit: bool | Unset | None = ...,
        if_match: str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, UploadSession]: ...
    @overload
    def create_upload_session(
        self,
        *,
        drive_id: None = None,
        parent_id: str,
        filename: str,
        group_id: None = None,
        site_id: None = None,
        user_id: None = None,
        item_id: None = None,
        item: DriveItemUploadableProperties | Mapping[str, Any] | Unset | None = ...,
        defer_commit: bool | Unset | None = ...,
        if_match: str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, UploadSession]: ...
    @overload
    def create_upload_session(
        self,
        *,
        drive_id: None = None,
        parent_id: str,
        filename: str,
        group_id: None = None,
        site_id: str,
        user_id: None = None,
        item_id: None = None,
        item: DriveItemUploadableProperties | Mapping[str, Any] | Unset | None = ...,
        defer_commit: bool | Unset | None = ...,
        if_match: str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, UploadSession]: ...
    @overload
    def create_upload_session(
        self,
        *,
        drive_id: None = None,
        parent_id: str,
        filename: str,
        group_id: None = None,
        site_id: None = None,
        user_id: str,
        item_id: None = None,
        item: DriveItemUploadableProperties | Mapping[str, Any] | Unset | None = ...,
        defer_commit: bool | Unset | None = ...,
        if_match: str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, UploadSession]: ...
    @overload
    def create_upload_session(
        self,
        *,
        drive_id: str,
        parent_id: None = None,
        filename: None = None,
        group_id: None = None,
        site_id: None = None,
        user_id: None = None,
        item_id: str,
        item: DriveItemUploadableProperties | Mapping[str, Any] | Unset | None = ...,
        defer_commit: bool | Unset | None = ...,
        if_match: str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, UploadSession]: ...
    @overload
    def create_upload_session(
        self,
        *,
        drive_id: None = None,
        parent_id: None = None,
        filename: None = None,
        group_id: str,
        site_id: None = None,
        user_id: None = None,
        item_id: str,
        item: DriveItemUploadableProperties | Mapping[str, Any] | Unset | None = ...,
        defer_commit: bool | Unset | None = ...,
        if_match: str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, UploadSession]: ...
    @overload
    def create_upload_session(
        self,
        *,
        drive_id: None = None,
        parent_id: None = None,
        filename: None = None,
        group_id: None = None,
        site_id: None = None,
        user_id: None = None,
        item_id: str,
        item: DriveItemUploadableProperties | Mapping[str, Any] | Unset | None = ...,
        defer_commit: bool | Unset | None = ...,
        if_match: str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, UploadSession]: ...
    @overload
    def create_upload_session(
        self,
        *,
        drive_id: None = None,
        parent_id: None = None,
        filename: None = None,
        group_id: None = None,
        site_id: str,
        user_id: None = None,
        item_id: str,
        item: DriveItemUploadableProperties | Mapping[str, Any] | Unset | None = ...,
        defer_commit: bool | Unset | None = ...,
        if_match: str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, UploadSession]: ...
    @overload
    def create_upload_session(
        self,
        *,
        drive_id: None = None,
        parent_id: None = None,
        filename: None = None,
        group_id: None = None,
        site_id: None = None,
        user_id: str,
        item_id: str,
        item: DriveItemUploadableProperties | Mapping[str, Any] | Unset | None = ...,
        defer_commit: bool | Unset | None = ...,
        if_match: str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, UploadSession]: ...
    @overload
    def delete(
        self,
        *,
        drive_id: str,
        item_id: str,
        group_id: None = None,
        site_id: None = None,
        user_id: None = None,
        item_path: None = None,
        if_match: str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, None]: ...
    @overload
    def delete(
        self,
        *,
        drive_id: None = None,
        item_id: str,
        group_id: str,
        site_id: None = None,
        user_id: None = None,
        item_path: None = None,
        if_match: str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, None]: ...
    @overload
    def delete(
        self,
        *,
        drive_id: None = None,
        item_id: str,
        group_id: None = None,
        site_id: None = None,
        user_id: None = None,
        item_path: None = None,
        if_match: str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, None]: ...
    @overload
    def delete(
        self,
        *,
        drive_id: None = None,
        item_id: str,
        group_id: None = None,
        site_id: str,
        user_id: None = None,
        item_path: None = None,
        if_match: str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, None]: ...
    @overload
    def delete(
        self,
        *,
        drive_id: None = None,
        item_id: str,
        group_id: None = None,
        site_id: None = None,
        user_id: str,
        item_path: None = None,
        if_match: str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, None]: ...
    @overload
    def delete(
        self,
        *,
        drive_id: str,
        item_id: None = None,
        group_id: None = None,
        site_id: None = None,
        user_id: None = None,
        item_path: str,
        if_match: str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, None]: ...
    @overload
    def delete(
        self,
        *,
        drive_id: None = None,
        item_id: None = None,
        group_id: str,
        site_id: None = None,
        user_id: None = None,
        item_path: str,
        if_match: str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, None]: ...
    @overload
    def delete(
        self,
        *,
        drive_id: None = None,
        item_id: None = None,
        group_id: None = None,
        site_id: None = None,
        user_id: None = None,
        item_path: str,
        if_match: str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, None]: ...
    @overload
    def delete(
        self,
        *,
        drive_id: None = None,
        item_id: None = None,
        group_id: None = None,
        site_id: str,
        user_id: None = None,
        item_path: str,
        if_match: str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, None]: ...
    @overload
    def delete(
        self,
        *,
        drive_id: None = None,
        item_id: None = None,
        group_id: None = None,
        site_id: None = None,
        user_id: str,
        item_path: str,
        if_match: str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, None]: ...
    @overload
    def get(
        self,
        *,
        drive_id: str,
        item_id: str,
        group_id: None = None,
        site_id: None = None,
        user_id: None = None,
        item_path: None = None,
        select: Sequence[str] | str | None = None,
        expand: Sequence[str] | str | None = None,
        if_none_match: str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, DriveItem]: ...
    @overload
    def get(
        self,
        *,
        drive_id: None = None,
        item_id: str,
        group_id: str,
        site_id: None = None,
        user_id: None = None,
        item_path: None = None,
        select: Sequence[str] | str | None = None,
        expand: Sequence[str] | str | None = None,
        if_none_match: str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, DriveItem]: ...
    @overload
    def get(
        self,
        *,
        drive_id: None = None,
        item_id: str,
        group_id: None = None,
        site_id: None = None,
        user_id: None = None,
        item_path: None = None,
        select: Sequence[str] | str | None = None,
        expand: Sequence[str] | str | None = None,
        if_none_match: str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, DriveItem]: ...
    @overload
    def get(
        self,
        *,
        drive_id: None = None,
        item_id: str,
        group_id: None = None,
        site_id: str,
        user_id: None = None,
        item_path: None = None,
        select: Sequence[str] | str | None = None,
        expand: Sequence[str] | str | None = None,
        if_none_match: str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, DriveItem]: ...
    @overload
    def get(
        self,
        *,
        drive_id: None = None,
        item_id: str,
        group_id: None = None,
        site_id: None = None,
        user_id: str,
        item_path: None = None,
        select: Sequence[str] | str | None = None,
        expand: Sequence[str] | str | None = None,
        if_none_match: str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, DriveItem]: ...
    @overload
    def get(
        self,
        *,
        drive_id: str,
        item_id: None = None,
        group_id: None = None,
        site_id: None = None,
        user_id: None = None,
        item_path: str,
        select: Sequence[str] | str | None = None,
        expand: Sequence[str] | str | None = None,
        if_none_match: str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, DriveItem]: ...
    @overload
    def get(
        self,
        *,
        drive_id: None = None,
        item_id: None = None,
        group_id: str,
        site_id: None = None,
        user_id: None = None,
        item_path: str,
        select: Sequence[str] | str | None = None,
        expand: Sequence[str] | str | None = None,
        if_none_match: str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, DriveItem]: ...
    @overload
    def get(
        self,
        *,
        drive_id: None = None,
        item_id: None = None,
        group_id: None = None,
        site_id: None = None,
        user_id: None = None,
        item_path: str,
        select: Sequence[str] | str | None = None,
        expand: Sequence[str] | str | None = None,
        if_none_match: str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, DriveItem]: ...
    @overload
    def get(
        self,
        *,
        drive_id: None = None,
        item_id: None = None,
        group_id: None = None,
        site_id: str,
        user_id: None = None,
        item_path: str,
        select: Sequence[str] | str | None = None,
        expand: Sequence[str] | str | None = None,
        if_none_match: str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, DriveItem]: ...
    @overload
    def get(
        self,
        *,
        drive_id: None = None,
        item_id: None = None,
        group_id: None = None,
        site_id: None = None,
        user_id: str,
        item_path: str,
        select: Sequence[str] | str | None = None,
        expand: Sequence[str] | str | None = None,
        if_none_match: str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, DriveItem]: ...
    @overload
    def get_content(
        self,
        *,
        drive_id: str,
        item_id: str,
        group_id: None = None,
        site_id: None = None,
        user_id: None = None,
        item_path: None = None,
        if_none_match: str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, AsyncDownload]: ...
    @overload
    def get_content(
        self,
        *,
        drive_id: None = None,
        item_id: str,
        group_id: str,
        site_id: None = None,
        user_id: None = None,
        item_path: None = None,
        if_none_match: str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, AsyncDownload]: ...
    @overload
    def get_content(
        self,
        *,
        drive_id: None = None,
        item_id: str,
        group_id: None = None,
        site_id: None = None,
        user_id: None = None,
        item_path: None = None,
        if_none_match: str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, AsyncDownload]: ...
    @overload
    def get_content(
        self,
        *,
        drive_id: None = None,
        item_id: str,
        group_id: None = None,
        site_id: str,
        user_id: None = None,
        item_path: None = None,
        if_none_match: str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, AsyncDownload]: ...
    @overload
    def get_content(
        self,
        *,
        drive_id: None = None,
        item_id: str,
        group_id: None = None,
        site_id: None = None,
        user_id: str,
        item_path: None = None,
        if_none_match: str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, AsyncDownload]: ...
    @overload
    def get_content(
        self,
        *,
        drive_id: str,
        item_id: None = None,
        group_id: None = None,
        site_id: None = None,
        user_id: None = None,
        item_path: str,
        if_none_match: str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, AsyncDownload]: ...
    @overload
    def get_content(
        self,
        *,
        drive_id: None = None,
        item_id: None = None,
        group_id: str,
        site_id: None = None,
        user_id: None = None,
        item_path: str,
        if_none_match: str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, AsyncDownload]: ...
    @overload
    def get_content(
        self,
        *,
        drive_id: None = None,
        item_id: None = None,
        group_id: None = None,
        site_id: None = None,
        user_id: None = None,
        item_path: str,
        if_none_match: str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, AsyncDownload]: ...
    @overload
    def get_content(
        self,
        *,
        drive_id: None = None,
        item_id: None = None,
        group_id: None = None,
        site_id: str,
        user_id: None = None,
        item_path: str,
        if_none_match: str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, AsyncDownload]: ...
    @overload
    def get_content(
        self,
        *,
        drive_id: None = None,
        item_id: None = None,
        group_id: None = None,
        site_id: None = None,
        user_id: str,
        item_path: str,
        if_none_match: str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, AsyncDownload]: ...
    @overload
    def list_children(
        self,
        *,
        drive_id: str,
        item_id: str,
        group_id: None = None,
        site_id: None = None,
        user_id: None = None,
        item_path: None = None,
        select: Sequence[str] | str | None = None,
        orderby: Sequence[str] | str | None = None,
        top: int | None = None,
        expand: Sequence[str] | str | None = None,
        if_none_match: str | None = None,
        **options: Unpack[Options],
    ) -> AsyncCollection[DriveItem]: ...
    @overload
    def list_children(
        self,
        *,
        drive_id: None = None,
        item_id: str,
        group_id: str,
        site_id: None = None,
        user_id: None = None,
        item_path: None = None,
        select: Sequence[str] | str | None = None,
        orderby: Sequence[str] | str | None = None,
        top: int | None = None,
        expand: Sequence[str] | str | None = None,
        if_none_match: str | None = None,
        **options: Unpack[Options],
    ) -> AsyncCollection[DriveItem]: ...
    @overload
    def list_children(
        self,
        *,
        drive_id: None = None,
        item_id: str,
        group_id: None = None,
        site_id: None = None,
        user_id: None = None,
        item_path: None = None,
        select: Sequence[str] | str | None = None,
        orderby: Sequence[str] | str | None = None,
        top: int | None = None,
        expand: Sequence[str] | str | None = None,
        if_none_match: str | None = None,
        **options: Unpack[Options],
    ) -> AsyncCollection[DriveItem]: ...
    @overload
    def list_children(
        self,
        *,
        drive_id: None = None,
        item_id: str,
        group_id: None = None,
        site_id: str,
        user_id: None = None,
        item_path: None = None,
        select: Sequence[str] | str | None = None,
        orderby: Sequence[str] | str | None = None,
        top: int | None = None,
        expand: Sequence[str] | str | None = None,
        if_none_match: str | None = None,
        **options: Unpack[Options],
    ) -> AsyncCollection[DriveItem]: ...
    @overload
    def list_children(
        self,
        *,
        drive_id: None = None,
        item_id: str,
        group_id: None = None,
        site_id: None = None,
        user_id: str,
        item_path: None = None,
        select: Sequence[str] | str | None = None,
        orderby: Sequence[str] | str | None = None,
        top: int | None = None,
        expand: Sequence[str] | str | None = None,
        if_none_match: str | None = None,
        **options: Unpack[Options],
    ) -> AsyncCollection[DriveItem]: ...
    @overload
    def list_children(
        self,
        *,
        drive_id: str,
        item_id: None = None,
        group_id: None = None,
        site_id: None = None,
        user_id: None = None,
        item_path: str,
        select: Sequence[str] | str | None = None,
        orderby: Sequence[str] | str | None = None,
        top: int | None = None,
        expand: Sequence[str] | str | None = None,
        if_none_match: str | None = None,
        **options: Unpack[Options],
    ) -> AsyncCollection[DriveItem]: ...
    @overload
    def list_children(
        self,
        *,
        drive_id: None = None,
        item_id: None = None,
        group_id: str,
        site_id: None = None,
        user_id: None = None,
        item_path: str,
        select: Sequence[str] | str | None = None,
        orderby: Sequence[str] | str | None = None,
        top: int | None = None,
        expand: Sequence[str] | str | None = None,
        if_none_match: str | None = None,
        **options: Unpack[Options],
    ) -> AsyncCollection[DriveItem]: ...
    @overload
    def list_children(
        self,
        *,
        drive_id: None = None,
        item_id: None = None,
        group_id: None = None,
        site_id: None = None,
        user_id: None = None,
        item_path: str,
        select: Sequence[str] | str | None = None,
        orderby: Sequence[str] | str | None = None,
        top: int | None = None,
        expand: Sequence[str] | str | None = None,
        if_none_match: str | None = None,
        **options: Unpack[Options],
    ) -> AsyncCollection[DriveItem]: ...
    @overload
    def list_children(
        self,
        *,
        drive_id: None = None,
        item_id: None = None,
        group_id: None = None,
        site_id: str,
        user_id: None = None,
        item_path: str,
        select: Sequence[str] | str | None = None,
        orderby: Sequence[str] | str | None = None,
        top: int | None = None,
        expand: Sequence[str] | str | None = None,
        if_none_match: str | None = None,
        **options: Unpack[Options],
    ) -> AsyncCollection[DriveItem]: ...
    @overload
    def list_children(
        self,
        *,
        drive_id: None = None,
        item_id: None = None,
        group_id: None = None,
        site_id: None = None,
        user_id: str,
        item_path: str,
        select: Sequence[str] | str | None = None,
        orderby: Sequence[str] | str | None = None,
        top: int | None = None,
        expand: Sequence[str] | str | None = None,
        if_none_match: str | None = None,
        **options: Unpack[Options],
    ) -> AsyncCollection[DriveItem]: ...
    @overload
    def search(
        self,
        *,
        drive_id: str,
        q: str,
        group_id: None = None,
        site_id: None = None,
        user_id: None = None,
        select: Sequence[str] | str | None = None,
        orderby: Sequence[str] | str | None = None,
        top: int | None = None,
        expand: Sequence[str] | str | None = None,
        **options: Unpack[Options],
    ) -> AsyncCollection[DriveItem]: ...
    @overload
    def search(
        self,
        *,
        drive_id: None = None,
        q: str,
        group_id: str,
        site_id: None = None,
        user_id: None = None,
        select: Sequence[str] | str | None = None,
        orderby: Sequence[str] | str | None = None,
        top: int | None = None,
        expand: Sequence[str] | str | None = None,
        **options: Unpack[Options],
    ) -> AsyncCollection[DriveItem]: ...
    @overload
    def search(
        self,
        *,
        drive_id: None = None,
        q: str,
        group_id: None = None,
        site_id: None = None,
        user_id: None = None,
        select: Sequence[str] | str | None = None,
        orderby: Sequence[str] | str | None = None,
        top: int | None = None,
        expand: Sequence[str] | str | None = None,
        **options: Unpack[Options],
    ) -> AsyncCollection[DriveItem]: ...
    @overload
    def search(
        self,
        *,
        drive_id: None = None,
        q: str,
        group_id: None = None,
        site_id: str,
        user_id: None = None,
        select: Sequence[str] | str | None = None,
        orderby: Sequence[str] | str | None = None,
        top: int | None = None,
        expand: Sequence[str] | str | None = None,
        **options: Unpack[Options],
    ) -> AsyncCollection[DriveItem]: ...
    @overload
    def search(
        self,
        *,
        drive_id: None = None,
        q: str,
        group_id: None = None,
        site_id: None = None,
        user_id: str,
        select: Sequence[str] | str | None = None,
        orderby: Sequence[str] | str | None = None,
        top: int | None = None,
        expand: Sequence[str] | str | None = None,
        **options: Unpack[Options],
    ) -> AsyncCollection[DriveItem]: ...
    @overload
    def set_content(
        self,
        content: bytes | str | IO[bytes] | Iterable[bytes],
        /,
        *,
        drive_id: str,
        item_id: str,
        group_id: None = None,
        site_id: None = None,
        user_id: None = None,
        parent_id: None = None,
        filename: None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, DriveItem]: ...
    @overload
    def set_content(
        self,
        content: bytes | str | IO[bytes] | Iterable[bytes],
        /,
        *,
        drive_id: None = None,
        item_id: str,
        group_id: str,
        site_id: None = None,
        user_id: None = None,
        parent_id: None = None,
        filename: None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, DriveItem]: ...
    @overload
    def set_content(
        self,
        content: bytes | str | IO[bytes] | Iterable[bytes],
        /,
        *,
        drive_id: None = None,
        item_id: str,
        group_id: None = None,
        site_id: None = None,
        user_id: None = None,
        parent_id: None = None,
        filename: None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, DriveItem]: ...
    @overload
    def set_content(
        self,
        content: bytes | str | IO[bytes] | Iterable[bytes],
        /,
        *,
        drive_id: None = None,
        item_id: str,
        group_id: None = None,
        site_id: str,
        user_id: None = None,
        parent_id: None = None,
        filename: None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, DriveItem]: ...
    @overload
    def set_content(
        self,
        content: bytes | str | IO[bytes] | Iterable[bytes],
        /,
        *,
        drive_id: None = None,
        item_id: str,
        group_id: None = None,
        site_id: None = None,
        user_id: str,
        parent_id: None = None,
        filename: None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, DriveItem]: ...
    @overload
    def set_content(
        self,
        content: bytes | str | IO[bytes] | Iterable[bytes],
        /,
        *,
        drive_id: str,
        item_id: None = None,
        group_id: None = None,
        site_id: None = None,
        user_id: None = None,
        parent_id: str,
        filename: str,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, DriveItem]: ...
    @overload
    def set_content(
        self,
        content: bytes | str | IO[bytes] | Iterable[bytes],
        /,
        *,
        drive_id: None = None,
        item_id: None = None,
        group_id: str,
        site_id: None = None,
        user_id: None = None,
        parent_id: str,
        filename: str,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, DriveItem]: ...
    @overload
    def set_content(
        self,
        content: bytes | str | IO[bytes] | Iterable[bytes],
        /,
        *,
        drive_id: None = None,
        item_id: None = None,
        group_id: None = None,
        site_id: None = None,
        user_id: None = None,
        parent_id: str,
        filename: str,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, DriveItem]: ...
    @overload
    def set_content(
        self,
        content: bytes | str | IO[bytes] | Iterable[bytes],
        /,
        *,
        drive_id: None = None,
        item_id: None = None,
        group_id: None = None,
        site_id: str,
        user_id: None = None,
        parent_id: str,
        filename: str,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, DriveItem]: ...
    @overload
    def set_content(
        self,
        content: bytes | str | IO[bytes] | Iterable[bytes],
        /,
        *,
        drive_id: None = None,
        item_id: None = None,
        group_id: None = None,
        site_id: None = None,
        user_id: str,
        parent_id: str,
        filename: str,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, DriveItem]: ...
