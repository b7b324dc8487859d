from collections.abc import Coroutine, Mapping, Sequence
from typing import Any, Unpack

from graph_sdk._runtime.group import AsyncGroup, Group
from graph_sdk._runtime.options import Options
from graph_sdk._runtime.results import AsyncCollection, Collection
from graph_sdk.beta.models import CrossTenantMigrationJob

class Migrationsroots(Group):
    def create_cross_tenant_migration_jobs(
        self,
        body: CrossTenantMigrationJob | Mapping[str, Any],
        /,
        **options: Unpack[Options],
    ) -> CrossTenantMigrationJob: ...
    def delete_cross_tenant_migration_jobs(
        self, *, cross_tenant_migration_job_id: str, **options: Unpack[Options]
    ) -> None: ...
    def list_cross_tenant_migration_jobs(
        self,
        *,
        select: Sequence[str] | str | None = None,
        top: int | None = None,
        **options: Unpack[Options],
    ) -> Collection[CrossTenantMigrationJob]: ...

class AsyncMigrationsroots(AsyncGroup):
    def create_cross_tenant_migration_jobs(
        self,
        body: CrossTenantMigrationJob | Mapping[str, Any],
        /,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, CrossTenantMigrationJob]: ...
    def delete_cross_tenant_migration_jobs(
        self, *, cross_tenant_migration_job_id: str, **options: Unpack[Options]
    ) -> Coroutine[Any, Any, None]: ...
    def list_cross_tenant_migration_jobs(
        self,
        *,
        select: Sequence[str] | str | None = None,
        top: int | None = None,
        **options: Unpack[Options],
    ) -> AsyncCollection[CrossTenantMigrationJob]: ...
