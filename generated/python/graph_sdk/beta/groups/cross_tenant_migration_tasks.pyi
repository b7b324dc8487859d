from collections.abc import Coroutine, Sequence
from typing import Any, Unpack

from graph_sdk._runtime.group import AsyncGroup, Group
from graph_sdk._runtime.options import Options
from graph_sdk.beta.models import (
    CrossTenantMigrationCancelResponse,
    CrossTenantMigrationTask,
)

class CrossTenantMigrationTasks(Group):
    def cancel(
        self,
        *,
        cross_tenant_migration_job_id: str,
        cross_tenant_migration_task_id: str,
        **options: Unpack[Options],
    ) -> CrossTenantMigrationCancelResponse: ...
    def get(
        self,
        *,
        cross_tenant_migration_job_id: str,
        cross_tenant_migration_task_id: str,
        select: Sequence[str] | str | None = None,
        **options: Unpack[Options],
    ) -> CrossTenantMigrationTask: ...

class AsyncCrossTenantMigrationTasks(AsyncGroup):
    def cancel(
        self,
        *,
        cross_tenant_migration_job_id: str,
        cross_tenant_migration_task_id: str,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, CrossTenantMigrationCancelResponse]: ...
    def get(
        self,
        *,
        cross_tenant_migration_job_id: str,
        cross_tenant_migration_task_id: str,
        select: Sequence[str] | str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, CrossTenantMigrationTask]: ...
