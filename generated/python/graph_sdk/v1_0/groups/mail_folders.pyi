from collections.abc import Coroutine, Sequence
from typing import Any, Unpack, overload

from graph_sdk._runtime.group import AsyncGroup, Group
from graph_sdk._runtime.options import Options
from graph_sdk.v1_0.models import MailFolder

class MailFolders(Group):
    @overload
    def get(
        self,
        *,
        mail_folder_id: str,
        user_id: None = None,
        select: Sequence[str] | str | None = None,
        expand: Sequence[str] | str | None = None,
        **options: Unpack[Options],
    ) -> MailFolder: ...
    @overload
    def get(
        self,
        *,
        mail_folder_id: str,
        user_id: str,
        select: Sequence[str] | str | None = None,
        expand: Sequence[str] | str | None = None,
        **options: Unpack[Options],
    ) -> MailFolder: ...

class AsyncMailFolders(AsyncGroup):
    @overload
    def get(
        self,
        *,
        mail_folder_id: str,
        user_id: None = None,
        select: Sequence[str] | str | None = None,
        expand: Sequence[str] | str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, MailFolder]: ...
    @overload
    def get(
        self,
        *,
        mail_folder_id: str,
        user_id: str,
        select: Sequence[str] | str | None = None,
        expand: Sequence[str] | str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, MailFolder]: ...
