from collections.abc import Sequence
from typing import Unpack

from graph_sdk._runtime.group import AsyncGroup, Group
from graph_sdk._runtime.options import Options
from graph_sdk._runtime.results import AsyncCollection, Collection
from graph_sdk.v1_0.models import Alert

class Alerts(Group):
    def list(
        self,
        *,
        filter: str | None = None,
        select: Sequence[str] | str | None = None,
        orderby: Sequence[str] | str | None = None,
        top: int | None = None,
        count: bool | None = None,
        skip: int | None = None,
        **options: Unpack[Options],
    ) -> Collection[Alert]: ...

class AsyncAlerts(AsyncGroup):
    def list(
        self,
        *,
        filter: str | None = None,
        select: Sequence[str] | str | None = None,
        orderby: Sequence[str] | str | None = None,
        top: int | None = None,
        count: bool | None = None,
        skip: int | None = None,
        **options: Unpack[Options],
    ) -> AsyncCollection[Alert]: ...
