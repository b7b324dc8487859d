from collections.abc import Coroutine
from datetime import date
from typing import Any, Unpack, overload

from graph_sdk._runtime.group import AsyncGroup, Group
from graph_sdk._runtime.options import Options
from graph_sdk._runtime.results import AsyncDownload, Download

class ReportRoots(Group):
    def get_email_activity_counts(
        self, *, period: str, **options: Unpack[Options]
    ) -> Download: ...
    @overload
    def get_email_activity_user_detail(
        self, *, period: str, date: None = None, **options: Unpack[Options]
    ) -> Download: ...
    @overload
    def get_email_activity_user_detail(
        self, *, period: None = None, date: date | str, **options: Unpack[Options]
    ) -> Download: ...

class AsyncReportRoots(AsyncGroup):
    def get_email_activity_counts(
        self, *, period: str, **options: Unpack[Options]
    ) -> Coroutine[Any, Any, AsyncDownload]: ...
    @overload
    def get_email_activity_user_detail(
        self, *, period: str, date: None = None, **options: Unpack[Options]
    ) -> Coroutine[Any, Any, AsyncDownload]: ...
    @overload
    def get_email_activity_user_detail(
        self, *, period: None = None, date: date | str, **options: Unpack[Options]
    ) -> Coroutine[Any, Any, AsyncDownload]: ...
