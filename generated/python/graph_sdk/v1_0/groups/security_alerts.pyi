from collections.abc import Coroutine, Mapping
from typing import Any, Unpack

from graph_sdk._runtime.group import AsyncGroup, Group
from graph_sdk._runtime.options import Options
from graph_sdk.v1_0.models import SecurityAlert

class SecurityAlerts(Group):
    def get(
        self, *, alert_id: str, prefer: str | None = None, **options: Unpack[Options]
    ) -> SecurityAlert: ...
    def update(
        self,
        body: SecurityAlert | Mapping[str, Any],
        /,
        *,
        alert_id: str,
        **options: Unpack[Options],
    ) -> SecurityAlert: ...

class AsyncSecurityAlerts(AsyncGroup):
    def get(
        self, *, alert_id: str, prefer: str | None = None, **options: Unpack[Options]
    ) -> Coroutine[Any, Any, SecurityAlert]: ...
    def update(
        self,
        body: SecurityAlert | Mapping[str, Any],
        /,
        *,
        alert_id: str,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, SecurityAlert]: ...
