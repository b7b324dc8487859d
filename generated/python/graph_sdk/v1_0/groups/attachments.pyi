from collections.abc import Coroutine, Sequence
from typing import Any, Literal, Unpack, overload

from graph_sdk._runtime.group import AsyncGroup, Group
from graph_sdk._runtime.options import Options
from graph_sdk._runtime.results import AsyncDownload, Download
from graph_sdk.v1_0.models import Attachment

class Attachments(Group):
    @overload
    def get(
        self,
        *,
        message_id: str,
        attachment_id: str,
        user_id: None = None,
        event_id: None = None,
        via: None = None,
        expand: Sequence[str] | str | None = None,
        **options: Unpack[Options],
    ) -> Attachment: ...
    @overload
    def get(
        self,
        *,
        message_id: str,
        attachment_id: str,
        user_id: None = None,
        event_id: None = None,
        via: Literal["$value"],
        expand: Sequence[str] | str | None = None,
        **options: Unpack[Options],
    ) -> Download: ...
    @overload
    def get(
        self,
        *,
        message_id: str,
        attachment_id: str,
        user_id: str,
        event_id: None = None,
        via: None = None,
        expand: Sequence[str] | str | None = None,
        **options: Unpack[Options],
    ) -> Attachment: ...
    @overload
    def get(
        self,
        *,
        message_id: str,
        attachment_id: str,
        user_id: str,
        event_id: None = None,
        via: Literal["$value"],
        expand: Sequence[str] | str | None = None,
        **options: Unpack[Options],
    ) -> Download: ...
    @overload
    def get(
        self,
        *,
        message_id: None = None,
        attachment_id: str,
        user_id: None = None,
        event_id: str,
        via: None = None,
        expand: Sequence[str] | str | None = None,
        **options: Unpack[Options],
    ) -> Attachment: ...
    @overload
    def get(
        self,
        *,
        message_id: None = None,
        attachment_id: str,
        user_id: None = None,
        event_id: str,
        via: Literal["$value"],
        expand: Sequence[str] | str | None = None,
        **options: Unpack[Options],
    ) -> Download: ...
    @overload
    def get(
        self,
        *,
        message_id: None = None,
        attachment_id: str,
        user_id: str,
        event_id: str,
        via: None = None,
        expand: Sequence[str] | str | None = None,
        **options: Unpack[Options],
    ) -> Attachment: ...
    @overload
    def get(
        self,
        *,
        message_id: None = None,
        attachment_id: str,
        user_id: str,
        event_id: str,
        via: Literal["$value"],
        expand: Sequence[str] | str | None = None,
        **options: Unpack[Options],
    ) -> Download: ...

class AsyncAttachments(AsyncGroup):
    @overload
    def get(
        self,
        *,
        message_id: str,
        attachment_id: str,
        user_id: None = None,
        event_id: None = None,
        via: None = None,
        expand: Sequence[str] | str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, Attachment]: ...
    @overload
    def get(
        self,
        *,
        message_id: str,
        attachment_id: str,
        user_id: None = None,
        event_id: None = None,
        via: Literal["$value"],
        expand: Sequence[str] | str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, AsyncDownload]: ...
    @overload
    def get(
        self,
        *,
        message_id: str,
        attachment_id: str,
        user_id: str,
        event_id: None = None,
        via: None = None,
        expand: Sequence[str] | str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, Attachment]: ...
    @overload
    def get(
        self,
        *,
        message_id: str,
        attachment_id: str,
        user_id: str,
        event_id: None = None,
        via: Literal["$value"],
        expand: Sequence[str] | str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, AsyncDownload]: ...
    @overload
    def get(
        self,
        *,
        message_id: None = None,
        attachment_id: str,
        user_id: None = None,
        event_id: str,
        via: None = None,
        expand: Sequence[str] | str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, Attachment]: ...
    @overload
    def get(
        self,
        *,
        message_id: None = None,
        attachment_id: str,
        user_id: None = None,
        event_id: str,
        via: Literal["$value"],
        expand: Sequence[str] | str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, AsyncDownload]: ...
    @overload
    def get(
        self,
        *,
        message_id: None = None,
        attachment_id: str,
        user_id: str,
        event_id: str,
        via: None = None,
        expand: Sequence[str] | str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, Attachment]: ...
    @overload
    def get(
        self,
        *,
        message_id: None = None,
        attachment_id: str,
        user_id: str,
        event_id: str,
        via: Literal["$value"],
        expand: Sequence[str] | str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, AsyncDownload]: ...
