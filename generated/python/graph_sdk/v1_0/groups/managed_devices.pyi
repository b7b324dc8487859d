from collections.abc import Coroutine, Mapping, Sequence
from typing import Any, Unpack, overload

from graph_sdk._runtime.group import AsyncGroup, Group
from graph_sdk._runtime.options import Options
from graph_sdk._runtime.results import AsyncCollection, Collection
from graph_sdk._runtime.unset import Unset
from graph_sdk.v1_0.models import ManagedDevice

class ManagedDevices(Group):
    @overload
    def get(
        self,
        *,
        users_id: str,
        managed_device_id: str,
        select: Sequence[str] | str | None = None,
        **options: Unpack[Options],
    ) -> ManagedDevice: ...
    @overload
    def get(
        self,
        *,
        users_id: None = None,
        managed_device_id: str,
        select: Sequence[str] | str | None = None,
        **options: Unpack[Options],
    ) -> ManagedDevice: ...
    @overload
    def list(
        self,
        *,
        users_id: str,
        select: Sequence[str] | str | None = None,
        filter: str | None = None,
        top: int | None = None,
        **options: Unpack[Options],
    ) -> Collection[ManagedDevice]: ...
    @overload
    def list(
        self,
        *,
        users_id: None = None,
        select: Sequence[str] | str | None = None,
        filter: str | None = None,
        top: int | None = None,
        **options: Unpack[Options],
    ) -> Collection[ManagedDevice]: ...
    @overload
    def update(
        self,
        body: ManagedDevice | Mapping[str, Any],
        /,
        *,
        users_id: str,
        managed_device_id: str,
        **options: Unpack[Options],
    ) -> ManagedDevice: ...
    @overload
    def update(
        self,
        body: ManagedDevice | Mapping[str, Any],
        /,
        *,
        users_id: None = None,
        managed_device_id: str,
        **options: Unpack[Options],
    ) -> ManagedDevice: ...
    @overload
    def wipe(
        self,
        *,
        users_id: str,
        managed_device_id: str,
        keep_enrollment_data: bool | Unset | None = ...,
        keep_user_data: bool | Unset | None = ...,
        mac_os_unlock_code: str | Unset | None = ...,
        persist_esim_data_plan: bool | Unset | None = ...,
        **options: Unpack[Options],
    ) -> None: ...
    @overload
    def wipe(
        self,
        *,
        users_id: None = None,
        managed_device_id: str,
        keep_enrollment_data: bool | Unset | None = ...,
        keep_user_data: bool | Unset | None = ...,
        mac_os_unlock_code: str | Unset | None = ...,
        persist_esim_data_plan: bool | Unset | None = ...,
        **options: Unpack[Options],
    ) -> None: ...

class AsyncManagedDevices(AsyncGroup):
    @overload
    def get(
        self,
        *,
        users_id: str,
        managed_device_id: str,
        select: Sequence[str] | str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, ManagedDevice]: ...
    @overload
    def get(
        self,
        *,
        users_id: None = None,
        managed_device_id: str,
        select: Sequence[str] | str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, ManagedDevice]: ...
    @overload
    def list(
        self,
        *,
        users_id: str,
        select: Sequence[str] | str | None = None,
        filter: str | None = None,
        top: int | None = None,
        **options: Unpack[Options],
    ) -> AsyncCollection[ManagedDevice]: ...
    @overload
    def list(
        self,
        *,
        users_id: None = None,
        select: Sequence[str] | str | None = None,
        filter: str | None = None,
        top: int | None = None,
        **options: Unpack[Options],
    ) -> AsyncCollection[ManagedDevice]: ...
    @overload
    def update(
        self,
        body: ManagedDevice | Mapping[str, Any],
        /,
        *,
        users_id: str,
        managed_device_id: str,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, ManagedDevice]: ...
    @overload
    def update(
        self,
        body: ManagedDevice | Mapping[str, Any],
        /,
        *,
        users_id: None = None,
        managed_device_id: str,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, ManagedDevice]: ...
    @overload
    def wipe(
        self,
        *,
        users_id: str,
        managed_device_id: str,
        keep_enrollment_data: bool | Unset | None = ...,
        keep_user_data: bool | Unset | None = ...,
        mac_os_unlock_code: str | Unset | None = ...,
        persist_esim_data_plan: bool | Unset | None = ...,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, None]: ...
    @overload
    def wipe(
        self,
        *,
        users_id: None = None,
        managed_device_id: str,
        keep_enrollment_data: bool | Unset | None = ...,
        keep_user_data: bool | Unset | None = ...,
        mac_os_unlock_code: str | Unset | None = ...,
        persist_esim_data_plan: bool | Unset | None = ...,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, None]: ...
