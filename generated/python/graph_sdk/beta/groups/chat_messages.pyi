from collections.abc import Coroutine
from typing import Any, Unpack, overload

from graph_sdk._runtime.group import AsyncGroup, Group
from graph_sdk._runtime.options import Options
from graph_sdk._runtime.unset import Unset

class ChatMessages(Group):
    @overload
    def set_reaction(
        self,
        *,
        team_id: str,
        channel_id: str,
        chat_message_id: str,
        message_id: None = None,
        reply_id: None = None,
        chat_id: None = None,
        reaction_type: str | Unset | None = ...,
        **options: Unpack[Options],
    ) -> None: ...
    @overload
    def set_reaction(
        self,
        *,
        team_id: str,
        channel_id: str,
        chat_message_id: None = None,
        message_id: str,
        reply_id: str,
        chat_id: None = None,
        reaction_type: str | Unset | None = ...,
        **options: Unpack[Options],
    ) -> None: ...
    @overload
    def set_reaction(
        self,
        *,
        team_id: None = None,
        channel_id: None = None,
        chat_message_id: str,
        message_id: None = None,
        reply_id: None = None,
        chat_id: str,
        reaction_type: str | Unset | None = ...,
        **options: Unpack[Options],
    ) -> None: ...
    @overload
    def unset_reaction(
        self,
        *,
        team_id: str,
        channel_id: str,
        chat_message_id: str,
        message_id: None = None,
        reply_id: None = None,
        chat_id: None = None,
        reaction_type: str | Unset | None = ...,
        **options: Unpack[Options],
    ) -> None: ...
    @overload
    def unset_reaction(
        self,
        *,
        team_id: str,
        channel_id: str,
        chat_message_id: None = None,
        message_id: str,
        reply_id: str,
        chat_id: None = None,
        reaction_type: str | Unset | None = ...,
        **options: Unpack[Options],
    ) -> None: ...
    @overload
    def unset_reaction(
        self,
        *,
        team_id: None = None,
        channel_id: None = None,
        chat_message_id: str,
        message_id: None = None,
        reply_id: None = None,
        chat_id: str,
        reaction_type: str | Unset | None = ...,
        **options: Unpack[Options],
    ) -> None: ...

class AsyncChatMessages(AsyncGroup):
    @overload
    def set_reaction(
        self,
        *,
        team_id: str,
        channel_id: str,
        chat_message_id: str,
        message_id: None = None,
        reply_id: None = None,
        chat_id: None = None,
        reaction_type: str | Unset | None = ...,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, None]: ...
    @overload
    def set_reaction(
        self,
        *,
        team_id: str,
        channel_id: str,
        chat_message_id: None = None,
        message_id: str,
        reply_id: str,
        chat_id: None = None,
        reaction_type: str | Unset | None = ...,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, None]: ...
    @overload
    def set_reaction(
        self,
        *,
        team_id: None = None,
        channel_id: None = None,
        chat_message_id: str,
        message_id: None = None,
        reply_id: None = None,
        chat_id: str,
        reaction_type: str | Unset | None = ...,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, None]: ...
    @overload
    def unset_reaction(
        self,
        *,
        team_id: str,
        channel_id: str,
        chat_message_id: str,
        message_id: None = None,
        reply_id: None = None,
        chat_id: None = None,
        reaction_type: str | Unset | None = ...,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, None]: ...
    @overload
    def unset_reaction(
        self,
        *,
        team_id: str,
        channel_id: str,
        chat_message_id: None = None,
        message_id: str,
        reply_id: str,
        chat_id: None = None,
        reaction_type: str | Unset | None = ...,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, None]: ...
    @overload
    def unset_reaction(
        self,
        *,
        team_id: None = None,
        channel_id: None = None,
        chat_message_id: str,
        message_id: None = None,
        reply_id: None = None,
        chat_id: str,
        reaction_type: str | Unset | None = ...,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, None]: ...
