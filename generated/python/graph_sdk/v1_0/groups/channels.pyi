from collections.abc import Sequence
from typing import Unpack

from graph_sdk._runtime.group import AsyncGroup, Group
from graph_sdk._runtime.options import Options
from graph_sdk._runtime.results import AsyncCollection, Collection
from graph_sdk.v1_0.models import ChatMessage

class Channels(Group):
    def list_messages(
        self,
        *,
        team_id: str,
        channel_id: str,
        top: int | None = None,
        expand: Sequence[str] | str | None = None,
        **options: Unpack[Options],
    ) -> Collection[ChatMessage]: ...

class AsyncChannels(AsyncGroup):
    def list_messages(
        self,
        *,
        team_id: str,
        channel_id: str,
        top: int | None = None,
        expand: Sequence[str] | str | None = None,
        **options: Unpack[Options],
    ) -> AsyncCollection[ChatMessage]: ...
