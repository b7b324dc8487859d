from collections.abc import Coroutine, Mapping, Sequence
from typing import Any, Unpack

from graph_sdk._runtime.group import AsyncGroup, Group
from graph_sdk._runtime.options import Options
from graph_sdk._runtime.results import AsyncCollection, Collection
from graph_sdk.beta.models import (
    CrossTenantMigrationCancelResponse,
    CrossTenantMigrationJob,
    CrossTenantMigrationTask,
)

class CrossTenantMigrationJobs(Group):
    def cancel(
        self, *, cross_tenant_migration_job_id: str, **options: Unpack[Options]
    ) -> CrossTenantMigrationCancelResponse: ...
    def get(
        self,
        *,
        cross_tenant_migration_job_id: str,
        select: Sequence[str] | str | None = None,
        **options: Unpack[Options],
    ) -> CrossTenantMigrationJob: ...
    def list_users(
        self,
        *,
        cross_tenant_migration_job_id: str,
        select: Sequence[str] | str | None = None,
        top: int | None = None,
        **options: Unpack[Options],
    ) -> Collection[CrossTenantMigrationTask]: ...
    def update(
        self,
        body: CrossTenantMigrationJob | Mapping[str, Any],
        /,
        *,
        cross_tenant_migration_job_id: str,
        **options: Unpack[Options],
    ) -> None: ...

class AsyncCrossTenantMigrationJobs(AsyncGroup):
    def cancel(
        self, *, cross_tenant_migration_job_id: str, **options: Unpack[Options]
    ) -> Coroutine[Any, Any, CrossTenantMigrationCancelResponse]: ...
    def get(
        self,
        *,
        cross_tenant_migration_job_id: str,
        select: Sequence[str] | str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, CrossTenantMigrationJob]: ...
    def list_users(
        self,
        *,
        cross_tenant_migration_job_id: str,
        select: Sequence[str] | str | None = None,
        top: int | None = None,
        **options: Unpack[Options],
    ) -> AsyncCollection[CrossTenantMigrationTask]: ...
    def update(
        self,
        body: CrossTenantMigrationJob | Mapping[str, Any],
        /,
        *,
        cross_tenant_migration_job_id: str,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, None]: ...
