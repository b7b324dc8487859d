from collections.abc import Coroutine, Mapping
from typing import Any, Literal, Unpack, overload

from graph_sdk._runtime.group import AsyncGroup, Group
from graph_sdk._runtime.options import Options
from graph_sdk.v1_0.models import ChatMessage

class ChatMessages(Group):
    @overload
    def create(
        self,
        body: ChatMessage | Mapping[str, Any],
        /,
        *,
        team_id: str,
        channel_id: str,
        message_id: None = None,
        chat_id: None = None,
        **options: Unpack[Options],
    ) -> ChatMessage: ...
    @overload
    def create(
        self,
        body: ChatMessage | Mapping[str, Any],
        /,
        *,
        team_id: str,
        channel_id: str,
        message_id: str,
        chat_id: None = None,
        **options: Unpack[Options],
    ) -> ChatMessage: ...
    @overload
    def create(
        self,
        body: ChatMessage | Mapping[str, Any],
        /,
        *,
        team_id: None = None,
        channel_id: None = None,
        message_id: None = None,
        chat_id: str,
        **options: Unpack[Options],
    ) -> ChatMessage: ...
    @overload
    def get(
        self,
        *,
        team_id: str,
        channel_id: str,
        message_id: str,
        reply_id: None = None,
        chat_id: None = None,
        user_id: None = None,
        via: None = None,
        **options: Unpack[Options],
    ) -> ChatMessage: ...
    @overload
    def get(
        self,
        *,
        team_id: str,
        channel_id: str,
        message_id: str,
        reply_id: str,
        chat_id: None = None,
        user_id: None = None,
        via: None = None,
        **options: Unpack[Options],
    ) -> ChatMessage: ...
    @overload
    def get(
        self,
        *,
        team_id: None = None,
        channel_id: None = None,
        message_id: str,
        reply_id: None = None,
        chat_id: str,
        user_id: None = None,
        via: Literal["me"] | None = None,
        **options: Unpack[Options],
    ) -> ChatMessage: ...
    @overload
    def get(
        self,
        *,
        team_id: None = None,
        channel_id: None = None,
        message_id: str,
        reply_id: None = None,
        chat_id: str,
        user_id: str,
        via: None = None,
        **options: Unpack[Options],
    ) -> ChatMessage: ...

class AsyncChatMessages(AsyncGroup):
    @overload
    def create(
        self,
        body: ChatMessage | Mapping[str, Any],
        /,
        *,
        team_id: str,
        channel_id: str,
        message_id: None = None,
        chat_id: None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, ChatMessage]: ...
    @overload
    def create(
        self,
        body: ChatMessage | Mapping[str, Any],
        /,
        *,
        team_id: str,
        channel_id: str,
        message_id: str,
        chat_id: None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, ChatMessage]: ...
    @overload
    def create(
        self,
        body: ChatMessage | Mapping[str, Any],
        /,
        *,
        team_id: None = None,
        channel_id: None = None,
        message_id: None = None,
        chat_id: str,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, ChatMessage]: ...
    @overload
    def get(
        self,
        *,
        team_id: str,
        channel_id: str,
        message_id: str,
        reply_id: None = None,
        chat_id: None = None,
        user_id: None = None,
        via: None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, ChatMessage]: ...
    @overload
    def get(
        self,
        *,
        team_id: str,
        channel_id: str,
        message_id: str,
        reply_id: str,
        chat_id: None = None,
        user_id: None = None,
        via: None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, ChatMessage]: ...
    @overload
    def get(
        self,
        *,
        team_id: None = None,
        channel_id: None = None,
        message_id: str,
        reply_id: None = None,
        chat_id: str,
        user_id: None = None,
        via: Literal["me"] | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, ChatMessage]: ...
    @overload
    def get(
        self,
        *,
        team_id: None = None,
        channel_id: None = None,
        message_id: str,
        reply_id: None = None,
        chat_id: str,
        user_id: str,
        via: None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, ChatMessage]: ...
