from collections.abc import Coroutine, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, Unpack, overload

from graph_sdk._runtime.group import AsyncGroup, Group
from graph_sdk._runtime.options import Options
from graph_sdk._runtime.results import (
    AsyncCollection,
    AsyncDeltaCollection,
    Collection,
    DeltaCollection,
)
from graph_sdk._runtime.unset import Unset
from graph_sdk.v1_0.models import (
    AutomaticRepliesSetting,
    DirectoryObject,
    Event,
    MailFolder,
    MailboxSettings,
    Message,
    User,
)

class Users(Group):
    def create(
        self, body: User | Mapping[str, Any], /, **options: Unpack[Options]
    ) -> User: ...
    @overload
    def create_events(
        self,
        body: Event | Mapping[str, Any],
        /,
        *,
        user_id: None = None,
        calendar_id: None = None,
        prefer: str | None = None,
        **options: Unpack[Options],
    ) -> Event: ...
    @overload
    def create_events(
        self,
        body: Event | Mapping[str, Any],
        /,
        *,
        user_id: str,
        calendar_id: None = None,
        prefer: str | None = None,
        **options: Unpack[Options],
    ) -> Event: ...
    @overload
    def create_events(
        self,
        body: Event | Mapping[str, Any],
        /,
        *,
        user_id: None = None,
        calendar_id: str,
        prefer: str | None = None,
        **options: Unpack[Options],
    ) -> Event: ...
    @overload
    def create_events(
        self,
        body: Event | Mapping[str, Any],
        /,
        *,
        user_id: str,
        calendar_id: str,
        prefer: str | None = None,
        **options: Unpack[Options],
    ) -> Event: ...
    @overload
    def create_mail_folders(
        self,
        body: MailFolder | Mapping[str, Any],
        /,
        *,
        user_id: None = None,
        **options: Unpack[Options],
    ) -> MailFolder: ...
    @overload
    def create_mail_folders(
        self,
        body: MailFolder | Mapping[str, Any],
        /,
        *,
        user_id: str,
        **options: Unpack[Options],
    ) -> MailFolder: ...
    @overload
    def create_messages(
        self,
        body: Message | Mapping[str, Any],
        /,
        *,
        user_id: None = None,
        mail_folder_id: None = None,
        **options: Unpack[Options],
    ) -> Message: ...
    @overload
    def create_messages(
        self,
        body: Message | Mapping[str, Any],
        /,
        *,
        user_id: str,
        mail_folder_id: None = None,
        **options: Unpack[Options],
    ) -> Message: ...
    @overload
    def create_messages(
        self,
        body: Message | Mapping[str, Any],
        /,
        *,
        user_id: None = None,
        mail_folder_id: str,
        **options: Unpack[Options],
    ) -> Message: ...
    @overload
    def create_messages(
        self,
        body: Message | Mapping[str, Any],
        /,
        *,
        user_id: str,
        mail_folder_id: str,
        **options: Unpack[Options],
    ) -> Message: ...
    def delete(self, *, user_id: str, **options: Unpack[Options]) -> None: ...
    def delta(
        self,
        *,
        delta_token: str | None = None,
        skip_token: str | None = None,
        select: Sequence[str] | str | None = None,
        filter: str | None = None,
        prefer: str | None = None,
        delta_link: str | None = None,
        **options: Unpack[Options],
    ) -> DeltaCollection[User]: ...
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
    @overload
    def get_mailbox_settings(
        self,
        *,
        user_id: None = None,
        via: None = None,
        select: Sequence[str] | str | None = None,
        **options: Unpack[Options],
    ) -> MailboxSettings: ...
    @overload
    def get_mailbox_settings(
        self,
        *,
        user_id: None = None,
        via: Literal["automaticRepliesSetting"],
        select: Sequence[str] | str | None = None,
        **options: Unpack[Options],
    ) -> AutomaticRepliesSetting: ...
    @overload
    def get_mailbox_settings(
        self,
        *,
        user_id: str,
        via: None = None,
        select: Sequence[str] | str | None = None,
        **options: Unpack[Options],
    ) -> MailboxSettings: ...
    @overload
    def get_mailbox_settings(
        self,
        *,
        user_id: str,
        via: Literal["automaticRepliesSetting"],
        select: Sequence[str] | str | None = None,
        **options: Unpack[Options],
    ) -> AutomaticRepliesSetting: ...
    @overload
    def get_manager(
        self,
        *,
        user_id: None = None,
        select: Sequence[str] | str | None = None,
        **options: Unpack[Options],
    ) -> DirectoryObject: ...
    @overload
    def get_manager(
        self,
        *,
        user_id: str,
        select: Sequence[str] | str | None = None,
        **options: Unpack[Options],
    ) -> DirectoryObject: ...
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
    @overload
    def list_calendar_view(
        self,
        *,
        user_id: None = None,
        calendar_id: None = None,
        start_date_time: datetime | str | None = None,
        end_date_time: datetime | str | None = None,
        select: Sequence[str] | str | None = None,
        orderby: Sequence[str] | str | None = None,
        top: int | None = None,
        filter: str | None = None,
        skip: int | None = None,
        count: bool | None = None,
        expand: Sequence[str] | str | None = None,
        prefer: str | None = None,
        **options: Unpack[Options],
    ) -> Collection[Event]: ...
    @overload
    def list_calendar_view(
        self,
        *,
        user_id: str,
        calendar_id: None = None,
        start_date_time: datetime | str | None = None,
        end_date_time: datetime | str | None = None,
        select: Sequence[str] | str | None = None,
        orderby: Sequence[str] | str | None = None,
        top: int | None = None,
        filter: str | None = None,
        skip: int | None = None,
        count: bool | None = None,
        expand: Sequence[str] | str | None = None,
        prefer: str | None = None,
        **options: Unpack[Options],
    ) -> Collection[Event]: ...
    @overload
    def list_calendar_view(
        self,
        *,
        user_id: None = None,
        calendar_id: str,
        start_date_time: datetime | str | None = None,
        end_date_time: datetime | str | None = None,
        select: Sequence[str] | str | None = None,
        orderby: Sequence[str] | str | None = None,
        top: int | None = None,
        filter: str | None = None,
        skip: int | None = None,
        count: bool | None = None,
        expand: Sequence[str] | str | None = None,
        prefer: str | None = None,
        **options: Unpack[Options],
    ) -> Collection[Event]: ...
    @overload
    def list_calendar_view(
        self,
        *,
        user_id: str,
        calendar_id: str,
        start_date_time: datetime | str | None = None,
        end_date_time: datetime | str | None = None,
        select: Sequence[str] | str | None = None,
        orderby: Sequence[str] | str | None = None,
        top: int | None = None,
        filter: str | None = None,
        skip: int | None = None,
        count: bool | None = None,
        expand: Sequence[str] | str | None = None,
        prefer: str | None = None,
        **options: Unpack[Options],
    ) -> Collection[Event]: ...
    @overload
    def list_mail_folders(
        self,
        *,
        user_id: None = None,
        include_hidden_folders: bool | None = None,
        select: Sequence[str] | str | None = None,
        filter: str | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        **options: Unpack[Options],
    ) -> Collection[MailFolder]: ...
    @overload
    def list_mail_folders(
        self,
        *,
        user_id: str,
        include_hidden_folders: bool | None = None,
        select: Sequence[str] | str | None = None,
        filter: str | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        **options: Unpack[Options],
    ) -> Collection[MailFolder]: ...
    @overload
    def list_messages(
        self,
        *,
        user_id: None = None,
        mail_folder_id: None = None,
        select: Sequence[str] | str | None = None,
        filter: str | None = None,
        search: str | None = None,
        orderby: Sequence[str] | str | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        expand: Sequence[str] | str | None = None,
        prefer: str | None = None,
        **options: Unpack[Options],
    ) -> Collection[Message]: ...
    @overload
    def list_messages(
        self,
        *,
        user_id: str,
        mail_folder_id: None = None,
        select: Sequence[str] | str | None = None,
        filter: str | None = None,
        search: str | None = None,
        orderby: Sequence[str] | str | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        expand: Sequence[str] | str | None = None,
        prefer: str | None = None,
        **options: Unpack[Options],
    ) -> Collection[Message]: ...
    @overload
    def list_messages(
        self,
        *,
        user_id: None = None,
        mail_folder_id: str,
        select: Sequence[str] | str | None = None,
        filter: str | None = None,
        search: str | None = None,
        orderby: Sequence[str] | str | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        expand: Sequence[str] | str | None = None,
        prefer: str | None = None,
        **options: Unpack[Options],
    ) -> Collection[Message]: ...
    @overload
    def list_messages(
        self,
        *,
        user_id: str,
        mail_folder_id: str,
        select: Sequence[str] | str | None = None,
        filter: str | None = None,
        search: str | None = None,
        orderby: Sequence[str] | str | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        expand: Sequence[str] | str | None = None,
        prefer: str | None = None,
        **options: Unpack[Options],
    ) -> Collection[Message]: ...
    def remove_manager(self, *, user_id: str, **options: Unpack[Options]) -> None: ...
    @overload
    def send_mail(
        self,
        *,
        user_id: None = None,
        message: Message | Mapping[str, Any] | Unset | None = ...,
        save_to_sent_items: bool | Unset | None = ...,
        **options: Unpack[Options],
    ) -> None: ...
    @overload
    def send_mail(
        self,
        *,
        user_id: str,
        message: Message | Mapping[str, Any] | Unset | None = ...,
        save_to_sent_items: bool | Unset | None = ...,
        **options: Unpack[Options],
    ) -> None: ...
    def set_manager(
        self, *, user_id: str, ref: str | Unset | None = ..., **options: Unpack[Options]
    ) -> None: ...
    @overload
    def update(
        self,
        body: User | Mapping[str, Any],
        /,
        *,
        user_id: None = None,
        **options: Unpack[Options],
    ) -> None: ...
    @overload
    def update(
        self,
        body: User | Mapping[str, Any],
        /,
        *,
        user_id: str,
        **options: Unpack[Options],
    ) -> None: ...

class AsyncUsers(AsyncGroup):
    def create(
        self, body: User | Mapping[str, Any], /, **options: Unpack[Options]
    ) -> Coroutine[Any, Any, User]: ...
    @overload
    def create_events(
        self,
        body: Event | Mapping[str, Any],
        /,
        *,
        user_id: None = None,
        calendar_id: None = None,
        prefer: str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, Event]: ...
    @overload
    def create_events(
        self,
        body: Event | Mapping[str, Any],
        /,
        *,
        user_id: str,
        calendar_id: None = None,
        prefer: str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, Event]: ...
    @overload
    def create_events(
        self,
        body: Event | Mapping[str, Any],
        /,
        *,
        user_id: None = None,
        calendar_id: str,
        prefer: str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, Event]: ...
    @overload
    def create_events(
        self,
        body: Event | Mapping[str, Any],
        /,
        *,
        user_id: str,
        calendar_id: str,
        prefer: str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, Event]: ...
    @overload
    def create_mail_folders(
        self,
        body: MailFolder | Mapping[str, Any],
        /,
        *,
        user_id: None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, MailFolder]: ...
    @overload
    def create_mail_folders(
        self,
        body: MailFolder | Mapping[str, Any],
        /,
        *,
        user_id: str,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, MailFolder]: ...
    @overload
    def create_messages(
        self,
        body: Message | Mapping[str, Any],
        /,
        *,
        user_id: None = None,
        mail_folder_id: None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, Message]: ...
    @overload
    def create_messages(
        self,
        body: Message | Mapping[str, Any],
        /,
        *,
        user_id: str,
        mail_folder_id: None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, Message]: ...
    @overload
    def create_messages(
        self,
        body: Message | Mapping[str, Any],
        /,
        *,
        user_id: None = None,
        mail_folder_id: str,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, Message]: ...
    @overload
    def create_messages(
        self,
        body: Message | Mapping[str, Any],
        /,
        *,
        user_id: str,
        mail_folder_id: str,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, Message]: ...
    def delete(
        self, *, user_id: str, **options: Unpack[Options]
    ) -> Coroutine[Any, Any, None]: ...
    def delta(
        self,
        *,
        delta_token: str | None = None,
        skip_token: str | None = None,
        select: Sequence[str] | str | None = None,
        filter: str | None = None,
        prefer: str | None = None,
        delta_link: str | None = None,
        **options: Unpack[Options],
    ) -> AsyncDeltaCollection[User]: ...
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
    @overload
    def get_mailbox_settings(
        self,
        *,
        user_id: None = None,
        via: None = None,
        select: Sequence[str] | str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, MailboxSettings]: ...
    @overload
    def get_mailbox_settings(
        self,
        *,
        user_id: None = None,
        via: Literal["automaticRepliesSetting"],
        select: Sequence[str] | str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, AutomaticRepliesSetting]: ...
    @overload
    def get_mailbox_settings(
        self,
        *,
        user_id: str,
        via: None = None,
        select: Sequence[str] | str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, MailboxSettings]: ...
    @overload
    def get_mailbox_settings(
        self,
        *,
        user_id: str,
        via: Literal["automaticRepliesSetting"],
        select: Sequence[str] | str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, AutomaticRepliesSetting]: ...
    @overload
    def get_manager(
        self,
        *,
        user_id: None = None,
        select: Sequence[str] | str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, DirectoryObject]: ...
    @overload
    def get_manager(
        self,
        *,
        user_id: str,
        select: Sequence[str] | str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, DirectoryObject]: ...
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
    @overload
    def list_calendar_view(
        self,
        *,
        user_id: None = None,
        calendar_id: None = None,
        start_date_time: datetime | str | None = None,
        end_date_time: datetime | str | None = None,
        select: Sequence[str] | str | None = None,
        orderby: Sequence[str] | str | None = None,
        top: int | None = None,
        filter: str | None = None,
        skip: int | None = None,
        count: bool | None = None,
        expand: Sequence[str] | str | None = None,
        prefer: str | None = None,
        **options: Unpack[Options],
    ) -> AsyncCollection[Event]: ...
    @overload
    def list_calendar_view(
        self,
        *,
        user_id: str,
        calendar_id: None = None,
        start_date_time: datetime | str | None = None,
        end_date_time: datetime | str | None = None,
        select: Sequence[str] | str | None = None,
        orderby: Sequence[str] | str | None = None,
        top: int | None = None,
        filter: str | None = None,
        skip: int | None = None,
        count: bool | None = None,
        expand: Sequence[str] | str | None = None,
        prefer: str | None = None,
        **options: Unpack[Options],
    ) -> AsyncCollection[Event]: ...
    @overload
    def list_calendar_view(
        self,
        *,
        user_id: None = None,
        calendar_id: str,
        start_date_time: datetime | str | None = None,
        end_date_time: datetime | str | None = None,
        select: Sequence[str] | str | None = None,
        orderby: Sequence[str] | str | None = None,
        top: int | None = None,
        filter: str | None = None,
        skip: int | None = None,
        count: bool | None = None,
        expand: Sequence[str] | str | None = None,
        prefer: str | None = None,
        **options: Unpack[Options],
    ) -> AsyncCollection[Event]: ...
    @overload
    def list_calendar_view(
        self,
        *,
        user_id: str,
        calendar_id: str,
        start_date_time: datetime | str | None = None,
        end_date_time: datetime | str | None = None,
        select: Sequence[str] | str | None = None,
        orderby: Sequence[str] | str | None = None,
        top: int | None = None,
        filter: str | None = None,
        skip: int | None = None,
        count: bool | None = None,
        expand: Sequence[str] | str | None = None,
        prefer: str | None = None,
        **options: Unpack[Options],
    ) -> AsyncCollection[Event]: ...
    @overload
    def list_mail_folders(
        self,
        *,
        user_id: None = None,
        include_hidden_folders: bool | None = None,
        select: Sequence[str] | str | None = None,
        filter: str | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        **options: Unpack[Options],
    ) -> AsyncCollection[MailFolder]: ...
    @overload
    def list_mail_folders(
        self,
        *,
        user_id: str,
        include_hidden_folders: bool | None = None,
        select: Sequence[str] | str | None = None,
        filter: str | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        **options: Unpack[Options],
    ) -> AsyncCollection[MailFolder]: ...
    @overload
    def list_messages(
        self,
        *,
        user_id: None = None,
        mail_folder_id: None = None,
        select: Sequence[str] | str | None = None,
        filter: str | None = None,
        search: str | None = None,
        orderby: Sequence[str] | str | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        expand: Sequence[str] | str | None = None,
        prefer: str | None = None,
        **options: Unpack[Options],
    ) -> AsyncCollection[Message]: ...
    @overload
    def list_messages(
        self,
        *,
        user_id: str,
        mail_folder_id: None = None,
        select: Sequence[str] | str | None = None,
        filter: str | None = None,
        search: str | None = None,
        orderby: Sequence[str] | str | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        expand: Sequence[str] | str | None = None,
        prefer: str | None = None,
        **options: Unpack[Options],
    ) -> AsyncCollection[Message]: ...
    @overload
    def list_messages(
        self,
        *,
        user_id: None = None,
        mail_folder_id: str,
        select: Sequence[str] | str | None = None,
        filter: str | None = None,
        search: str | None = None,
        orderby: Sequence[str] | str | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        expand: Sequence[str] | str | None = None,
        prefer: str | None = None,
        **options: Unpack[Options],
    ) -> AsyncCollection[Message]: ...
    @overload
    def list_messages(
        self,
        *,
        user_id: str,
        mail_folder_id: str,
        select: Sequence[str] | str | None = None,
        filter: str | None = None,
        search: str | None = None,
        orderby: Sequence[str] | str | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        expand: Sequence[str] | str | None = None,
        prefer: str | None = None,
        **options: Unpack[Options],
    ) -> AsyncCollection[Message]: ...
    def remove_manager(
        self, *, user_id: str, **options: Unpack[Options]
    ) -> Coroutine[Any, Any, None]: ...
    @overload
    def send_mail(
        self,
        *,
        user_id: None = None,
        message: Message | Mapping[str, Any] | Unset | None = ...,
        save_to_sent_items: bool | Unset | None = ...,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, None]: ...
    @overload
    def send_mail(
        self,
        *,
        user_id: str,
        message: Message | Mapping[str, Any] | Unset | None = ...,
        save_to_sent_items: bool | Unset | None = ...,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, None]: ...
    def set_manager(
        self, *, user_id: str, ref: str | Unset | None = ..., **options: Unpack[Options]
    ) -> Coroutine[Any, Any, None]: ...
    @overload
    def update(
        self,
        body: User | Mapping[str, Any],
        /,
        *,
        user_id: None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, None]: ...
    @overload
    def update(
        self,
        body: User | Mapping[str, Any],
        /,
        *,
        user_id: str,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, None]: ...
