from typing import Unpack

from graph_sdk._runtime.group import AsyncGroup, Group
from graph_sdk._runtime.options import Options
from graph_sdk._runtime.results import AsyncCollection, Collection
from graph_sdk.v1_0.models import SecurityAlert

class Securities(Group):
    def list_alerts_v2(
        self,
        *,
        filter: str | None = None,
        count: bool | None = None,
        skip: int | None = None,
        top: int | None = None,
        prefer: str | None = None,
        **options: Unpack[Options],
    ) -> Collection[SecurityAlert]: ...

class AsyncSecurities(AsyncGroup):
    def list_alerts_v2(
        self,
        *,
        filter: str | None = None,
        count: bool | None = None,
        skip: int | None = None,
        top: int | None = None,
        prefer: str | None = None,
        **options: Unpack[Options],
    ) -> AsyncCollection[SecurityAlert]: ...
