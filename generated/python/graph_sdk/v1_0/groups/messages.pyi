from collections.abc import Coroutine, Mapping, Sequence
from typing import Any, Literal, Unpack, overload

from graph_sdk._runtime.group import AsyncGroup, Group
from graph_sdk._runtime.options import Options
from graph_sdk._runtime.results import (
    AsyncCollection,
    AsyncDownload,
    Collection,
    Download,
)
from graph_sdk._runtime.unset import Unset
from graph_sdk.v1_0.models import Attachment, Message, Recipient

class Messages(Group):
    @overload
    def delete(
        self,
        *,
        message_id: str,
        mail_folder_id: None = None,
        user_id: None = None,
        **options: Unpack[Options],
    ) -> None: ...
    @overload
    def delete(
        self,
        *,
        message_id: str,
        mail_folder_id: str,
        user_id: None = None,
        **options: Unpack[Options],
    ) -> None: ...
    @overload
    def delete(
        self,
        *,
        message_id: str,
        mail_folder_id: None = None,
        user_id: str,
        **options: Unpack[Options],
    ) -> None: ...
    @overload
    def delete(
        self,
        *,
        message_id: str,
        mail_folder_id: str,
        user_id: str,
        **options: Unpack[Options],
    ) -> None: ...
    @overload
    def forward(
        self,
        *,
        message_id: str,
        mail_folder_id: None = None,
        user_id: None = None,
        comment: str | Unset | None = ...,
        message: Message | Mapping[str, Any] | Unset | None = ...,
        to_recipients: Sequence[Recipient | Mapping[str, Any]] | Unset | None = ...,
        **options: Unpack[Options],
    ) -> None: ...
    @overload
    def forward(
        self,
        *,
        message_id: str,
        mail_folder_id: str,
        user_id: None = None,
        comment: str | Unset | None = ...,
        message: Message | Mapping[str, Any] | Unset | None = ...,
        to_recipients: Sequence[Recipient | Mapping[str, Any]] | Unset | None = ...,
        **options: Unpack[Options],
    ) -> None: ...
    @overload
    def forward(
        self,
        *,
        message_id: str,
        mail_folder_id: None = None,
        user_id: str,
        comment: str | Unset | None = ...,
        message: Message | Mapping[str, Any] | Unset | None = ...,
        to_recipients: Sequence[Recipient | Mapping[str, Any]] | Unset | None = ...,
        **options: Unpack[Options],
    ) -> None: ...
    @overload
    def forward(
        self,
        *,
        message_id: str,
        mail_folder_id: str,
        user_id: str,
        comment: str | Unset | None = ...,
        message: Message | Mapping[str, Any] | Unset | None = ...,
        to_recipients: Sequence[Recipient | Mapping[str, Any]] | Unset | None = ...,
        **options: Unpack[Options],
    ) -> None: ...
    @overload
    def get(
        self,
        *,
        message_id: str,
        mail_folder_id: None = None,
        user_id: None = None,
        via: None = None,
        select: Sequence[str] | str | None = None,
        expand: Sequence[str] | str | None = None,
        prefer: str | None = None,
        **options: Unpack[Options],
    ) -> Message: ...
    @overload
    def get(
        self,
        *,
        message_id: str,
        mail_folder_id: None = None,
        user_id: None = None,
        via: Literal["$value"],
        select: Sequence[str] | str | None = None,
        expand: Sequence[str] | str | None = None,
        prefer: str | None = None,
        **options: Unpack[Options],
    ) -> Download: ...
    @overload
    def get(
        self,
        *,
        message_id: str,
        mail_folder_id: str,
        user_id: None = None,
        via: None = None,
        select: Sequence[str] | str | None = None,
        expand: Sequence[str] | str | None = None,
        prefer: str | None = None,
        **options: Unpack[Options],
    ) -> Message: ...
    @overload
    def get(
        self,
        *,
        message_id: str,
        mail_folder_id: str,
        user_id: None = None,
        via: Literal["$value"],
        select: Sequence[str] | str | None = None,
        expand: Sequence[str] | str | None = None,
        prefer: str | None = None,
        **options: Unpack[Options],
    ) -> Download: ...
    @overload
    def get(
        self,
        *,
        message_id: str,
        mail_folder_id: None = None,
        user_id: str,
        via: None = None,
        select: Sequence[str] | str | None = None,
        expand: Sequence[str] | str | None = None,
        prefer: str | None = None,
        **options: Unpack[Options],
    ) -> Message: ...
    @overload
    def get(
        self,
        *,
        message_id: str,
        mail_folder_id: None = None,
        user_id: str,
        via: Literal["$value"],
        select: Sequence[str] | str | None = None,
        expand: Sequence[str] | str | None = None,
        prefer: str | None = None,
        **options: Unpack[Options],
    ) -> Download: ...
    @overload
    def get(
        self,
        *,
        message_id: str,
        mail_folder_id: str,
        user_id: str,
        via: None = None,
        select: Sequence[str] | str | None = None,
        expand: Sequence[str] | str | None = None,
        prefer: str | None = None,
        **options: Unpack[Options],
    ) -> Message: ...
    @overload
    def get(
        self,
        *,
        message_id: str,
        mail_folder_id: str,
        user_id: str,
        via: Literal["$value"],
        select: Sequence[str] | str | None = None,
        expand: Sequence[str] | str | None = None,
        prefer: str | None = None,
        **options: Unpack[Options],
    ) -> Download: ...
    @overload
    def list_attachments(
        self,
        *,
        message_id: str,
        mail_folder_id: None = None,
        user_id: None = None,
        select: Sequence[str] | str | None = None,
        **options: Unpack[Options],
    ) -> Collection[Attachment]: ...
    @overload
    def list_attachments(
        self,
        *,
        message_id: str,
        mail_folder_id: str,
        user_id: None = None,
        select: Sequence[str] | str | None = None,
        **options: Unpack[Options],
    ) -> Collection[Attachment]: ...
    @overload
    def list_attachments(
        self,
        *,
        message_id: str,
        mail_folder_id: None = None,
        user_id: str,
        select: Sequence[str] | str | None = None,
        **options: Unpack[Options],
    ) -> Collection[Attachment]: ...
    @overload
    def list_attachments(
        self,
        *,
        message_id: str,
        mail_folder_id: str,
        user_id: str,
        select: Sequence[str] | str | None = None,
        **options: Unpack[Options],
    ) -> Collection[Attachment]: ...
    @overload
    def move(
        self,
        *,
        message_id: str,
        mail_folder_id: None = None,
        user_id: None = None,
        destination_id: str | Unset | None = ...,
        **options: Unpack[Options],
    ) -> Message: ...
    @overload
    def move(
        self,
        *,
        message_id: str,
        mail_folder_id: str,
        user_id: None = None,
        destination_id: str | Unset | None = ...,
        **options: Unpack[Options],
    ) -> Message: ...
    @overload
    def move(
        self,
        *,
        message_id: str,
        mail_folder_id: None = None,
        user_id: str,
        destination_id: str | Unset | None = ...,
        **options: Unpack[Options],
    ) -> Message: ...
    @overload
    def move(
        self,
        *,
        message_id: str,
        mail_folder_id: str,
        user_id: str,
        destination_id: str | Unset | None = ...,
        **options: Unpack[Options],
    ) -> Message: ...
    @overload
    def reply(
        self,
        *,
        message_id: str,
        mail_folder_id: None = None,
        user_id: None = None,
        comment: str | Unset | None = ...,
        message: Message | Mapping[str, Any] | Unset | None = ...,
        **options: Unpack[Options],
    ) -> None: ...
    @overload
    def reply(
        self,
        *,
        message_id: str,
        mail_folder_id: str,
        user_id: None = None,
        comment: str | Unset | None = ...,
        message: Message | Mapping[str, Any] | Unset | None = ...,
        **options: Unpack[Options],
    ) -> None: ...
    @overload
    def reply(
        self,
        *,
        message_id: str,
        mail_folder_id: None = None,
        user_id: str,
        comment: str | Unset | None = ...,
        message: Message | Mapping[str, Any] | Unset | None = ...,
        **options: Unpack[Options],
    ) -> None: ...
    @overload
    def reply(
        self,
        *,
        message_id: str,
        mail_folder_id: str,
        user_id: str,
        comment: str | Unset | None = ...,
        message: Message | Mapping[str, Any] | Unset | None = ...,
        **options: Unpack[Options],
    ) -> None: ...
    @overload
    def update(
        self,
        body: Message | Mapping[str, Any],
        /,
        *,
        message_id: str,
        mail_folder_id: None = None,
        user_id: None = None,
        **options: Unpack[Options],
    ) -> Message: ...
    @overload
    def update(
        self,
        body: Message | Mapping[str, Any],
        /,
        *,
        message_id: str,
        mail_folder_id: str,
        user_id: None = None,
        **options: Unpack[Options],
    ) -> Message: ...
    @overload
    def update(
        self,
        body: Message | Mapping[str, Any],
        /,
        *,
        message_id: str,
        mail_folder_id: None = None,
        user_id: str,
        **options: Unpack[Options],
    ) -> Message: ...
    @overload
    def update(
        self,
        body: Message | Mapping[str, Any],
        /,
        *,
        message_id: str,
        mail_folder_id: str,
        user_id: str,
        **options: Unpack[Options],
    ) -> Message: ...

class AsyncMessages(AsyncGroup):
    @overload
    def delete(
        self,
        *,
        message_id: str,
        mail_folder_id: None = None,
        user_id: None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, None]: ...
    @overload
    def delete(
        self,
        *,
        message_id: str,
        mail_folder_id: str,
        user_id: None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, None]: ...
    @overload
    def delete(
        self,
        *,
        message_id: str,
        mail_folder_id: None = None,
        user_id: str,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, None]: ...
    @overload
    def delete(
        self,
        *,
        message_id: str,
        mail_folder_id: str,
        user_id: str,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, None]: ...
    @overload
    def forward(
        self,
        *,
        message_id: str,
        mail_folder_id: None = None,
        user_id: None = None,
        comment: str | Unset | None = ...,
        message: Message | Mapping[str, Any] | Unset | None = ...,
        to_recipients: Sequence[Recipient | Mapping[str, Any]] | Unset | None = ...,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, None]: ...
    @overload
    def forward(
        self,
        *,
        message_id: str,
        mail_folder_id: str,
        user_id: None = None,
        comment: str | Unset | None = ...,
        message: Message | Mapping[str, Any] | Unset | None = ...,
        to_recipients: Sequence[Recipient | Mapping[str, Any]] | Unset | None = ...,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, None]: ...
    @overload
    def forward(
        self,
        *,
        message_id: str,
        mail_folder_id: None = None,
        user_id: str,
        comment: str | Unset | None = ...,
        message: Message | Mapping[str, Any] | Unset | None = ...,
        to_recipients: Sequence[Recipient | Mapping[str, Any]] | Unset | None = ...,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, None]: ...
    @overload
    def forward(
        self,
        *,
        message_id: str,
        mail_folder_id: str,
        user_id: str,
        comment: str | Unset | None = ...,
        message: Message | Mapping[str, Any] | Unset | None = ...,
        to_recipients: Sequence[Recipient | Mapping[str, Any]] | Unset | None = ...,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, None]: ...
    @overload
    def get(
        self,
        *,
        message_id: str,
        mail_folder_id: None = None,
        user_id: None = None,
        via: None = None,
        select: Sequence[str] | str | None = None,
        expand: Sequence[str] | str | None = None,
        prefer: str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, Message]: ...
    @overload
    def get(
        self,
        *,
        message_id: str,
        mail_folder_id: None = None,
        user_id: None = None,
        via: Literal["$value"],
        select: Sequence[str] | str | None = None,
        expand: Sequence[str] | str | None = None,
        prefer: str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, AsyncDownload]: ...
    @overload
    def get(
        self,
        *,
        message_id: str,
        mail_folder_id: str,
        user_id: None = None,
        via: None = None,
        select: Sequence[str] | str | None = None,
        expand: Sequence[str] | str | None = None,
        prefer: str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, Message]: ...
    @overload
    def get(
        self,
        *,
        message_id: str,
        mail_folder_id: str,
        user_id: None = None,
        via: Literal["$value"],
        select: Sequence[str] | str | None = None,
        expand: Sequence[str] | str | None = None,
        prefer: str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, AsyncDownload]: ...
    @overload
    def get(
        self,
        *,
        message_id: str,
        mail_folder_id: None = None,
        user_id: str,
        via: None = None,
        select: Sequence[str] | str | None = None,
        expand: Sequence[str] | str | None = None,
        prefer: str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, Message]: ...
    @overload
    def get(
        self,
        *,
        message_id: str,
        mail_folder_id: None = None,
        user_id: str,
        via: Literal["$value"],
        select: Sequence[str] | str | None = None,
        expand: Sequence[str] | str | None = None,
        prefer: str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, AsyncDownload]: ...
    @overload
    def get(
        self,
        *,
        message_id: str,
        mail_folder_id: str,
        user_id: str,
        via: None = None,
        select: Sequence[str] | str | None = None,
        expand: Sequence[str] | str | None = None,
        prefer: str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, Message]: ...
    @overload
    def get(
        self,
        *,
        message_id: str,
        mail_folder_id: str,
        user_id: str,
        via: Literal["$value"],
        select: Sequence[str] | str | None = None,
        expand: Sequence[str] | str | None = None,
        prefer: str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, AsyncDownload]: ...
    @overload
    def list_attachments(
        self,
        *,
        message_id: str,
        mail_folder_id: None = None,
        user_id: None = None,
        select: Sequence[str] | str | None = None,
        **options: Unpack[Options],
    ) -> AsyncCollection[Attachment]: ...
    @overload
    def list_attachments(
        self,
        *,
        message_id: str,
        mail_folder_id: str,
        user_id: None = None,
        select: Sequence[str] | str | None = None,
        **options: Unpack[Options],
    ) -> AsyncCollection[Attachment]: ...
    @overload
    def list_attachments(
        self,
        *,
        message_id: str,
        mail_folder_id: None = None,
        user_id: str,
        select: Sequence[str] | str | None = None,
        **options: Unpack[Options],
    ) -> AsyncCollection[Attachment]: ...
    @overload
    def list_attachments(
        self,
        *,
        message_id: str,
        mail_folder_id: str,
        user_id: str,
        select: Sequence[str] | str | None = None,
        **options: Unpack[Options],
    ) -> AsyncCollection[Attachment]: ...
    @overload
    def move(
        self,
        *,
        message_id: str,
        mail_folder_id: None = None,
        user_id: None = None,
        destination_id: str | Unset | None = ...,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, Message]: ...
    @overload
    def move(
        self,
        *,
        message_id: str,
        mail_folder_id: str,
        user_id: None = None,
        destination_id: str | Unset | None = ...,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, Message]: ...
    @overload
    def move(
        self,
        *,
        message_id: str,
        mail_folder_id: None = None,
        user_id: str,
        destination_id: str | Unset | None = ...,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, Message]: ...
    @overload
    def move(
        self,
        *,
        message_id: str,
        mail_folder_id: str,
        user_id: str,
        destination_id: str | Unset | None = ...,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, Message]: ...
    @overload
    def reply(
        self,
        *,
        message_id: str,
        mail_folder_id: None = None,
        user_id: None = None,
        comment: str | Unset | None = ...,
        message: Message | Mapping[str, Any] | Unset | None = ...,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, None]: ...
    @overload
    def reply(
        self,
        *,
        message_id: str,
        mail_folder_id: str,
        user_id: None = None,
        comment: str | Unset | None = ...,
        message: Message | Mapping[str, Any] | Unset | None = ...,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, None]: ...
    @overload
    def reply(
        self,
        *,
        message_id: str,
        mail_folder_id: None = None,
        user_id: str,
        comment: str | Unset | None = ...,
        message: Message | Mapping[str, Any] | Unset | None = ...,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, None]: ...
    @overload
    def reply(
        self,
        *,
        message_id: str,
        mail_folder_id: str,
        user_id: str,
        comment: str | Unset | None = ...,
        message: Message | Mapping[str, Any] | Unset | None = ...,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, None]: ...
    @overload
    def update(
        self,
        body: Message | Mapping[str, Any],
        /,
        *,
        message_id: str,
        mail_folder_id: None = None,
        user_id: None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, Message]: ...
    @overload
    def update(
        self,
        body: Message | Mapping[str, Any],
        /,
        *,
        message_id: str,
        mail_folder_id: str,
        user_id: None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, Message]: ...
    @overload
    def update(
        self,
        body: Message | Mapping[str, Any],
        /,
        *,
        message_id: str,
        mail_folder_id: None = None,
        user_id: str,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, Message]: ...
    @overload
    def update(
        self,
        body: Message | Mapping[str, Any],
        /,
        *,
        message_id: str,
        mail_folder_id: str,
        user_id: str,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, Message]: ...
