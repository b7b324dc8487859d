from collections.abc import Coroutine, Sequence
from typing import Any, Unpack

from graph_sdk._runtime.group import AsyncGroup, Group
from graph_sdk._runtime.options import Options
from graph_sdk._runtime.results import AsyncDownload, Download
from graph_sdk._runtime.unset import Unset

class DeviceManagementReports(Group):
    def get_device_non_compliance_report(
        self,
        *,
        name: str | Unset | None = ...,
        select: Sequence[str] | Unset | None = ...,
        search: str | Unset | None = ...,
        group_by: Sequence[str] | Unset | None = ...,
        order_by: Sequence[str] | Unset | None = ...,
        skip: int | Unset | None = ...,
        top: int | Unset | None = ...,
        session_id: str | Unset | None = ...,
        filter: str | Unset | None = ...,
        **options: Unpack[Options],
    ) -> Download: ...

class AsyncDeviceManagementReports(AsyncGroup):
    def get_device_non_compliance_report(
        self,
        *,
        name: str | Unset | None = ...,
        select: Sequence[str] | Unset | None = ...,
        search: str | Unset | None = ...,
        group_by: Sequence[str] | Unset | None = ...,
        order_by: Sequence[str] | Unset | None = ...,
        skip: int | Unset | None = ...,
        top: int | Unset | None = ...,
        session_id: str | Unset | None = ...,
        filter: str | Unset | None = ...,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, AsyncDownload]: ...
