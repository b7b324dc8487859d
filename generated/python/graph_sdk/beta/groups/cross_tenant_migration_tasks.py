"""Operations on resources of the type crossTenantMigrationTask."""

from graph_sdk._runtime.group import AsyncGroup, Group
from graph_sdk._runtime.operation import Operation

_CANCEL = Operation(
    "cross_tenant_migration_tasks.cancel",
    (
        (
            "POST",
            "/solutions/migrations/crossTenantMigrationJobs/{cross_tenant_migration_job_id}/users/{cross_tenant_migration_task_id}/cancel",
            "entity",
            "cross_tenant_migration_cancel_response",
        ),
    ),
    docs="https://learn.microsoft.com/graph/api/crosstenantmigrationtask-cancel?view=graph-rest-beta",
)
_GET = Operation(
    "cross_tenant_migration_tasks.get",
    (
        (
            "GET",
            "/solutions/migrations/crossTenantMigrationJobs/{cross_tenant_migration_job_id}/users/{cross_tenant_migration_task_id}",
            "entity",
            "cross_tenant_migration_task",
        ),
    ),
    docs="https://learn.microsoft.com/graph/api/crosstenantmigrationtask-get?view=graph-rest-beta",
)


class CrossTenantMigrationTasks(Group):
    """Operations on resources of the type crossTenantMigrationTask.

    The part of a crossTenantMigrationJob that moves one user.

    Every method also takes the options headers, query, timeout and retries, which are
    for this call alone.
    """

    __slots__ = ()

    def cancel(
        self,
        *,
        cross_tenant_migration_job_id,
        cross_tenant_migration_task_id,
        **options,
    ):
        """Cancel the crossTenantMigrationTask of one user. The other users of the
        crossTenantMigrationJob are not affected.

        Routes:
            POST /solutions/migrations/crossTenantMigrationJobs/{cross_tenant_migration_job_id}/users/{cross_tenant_migration_task_id}/cancel

        Permissions:
            Delegated (work or school account):
                CrossTenantContentMigration.ReadWrite.All
            Delegated (personal Microsoft account): not supported
            Application: CrossTenantContentMigration.ReadWrite.All

        Args:
            cross_tenant_migration_job_id: The ID of the cross tenant migration job.
            cross_tenant_migration_task_id: The ID of the cross tenant migration task.

        Returns:
            CrossTenantMigrationCancelResponse.

        https://learn.microsoft.com/graph/api/crosstenantmigrationtask-cancel?view=graph-rest-beta
        """
        return self._call(
            _CANCEL,
            {
                "cross_tenant_migration_job_id": cross_tenant_migration_job_id,
                "cross_tenant_migration_task_id": cross_tenant_migration_task_id,
            },
            options=options,
        )

    def get(
        self,
        *,
        cross_tenant_migration_job_id,
        cross_tenant_migration_task_id,
        select=None,
        **options,
    ):
        """Read the crossTenantMigrationTask of one user of a crossTenantMigrationJob. Its
        currentStatus has one status for each workload that the job moves.

        Routes:
            GET /solutions/migrations/crossTenantMigrationJobs/{cross_tenant_migration_job_id}/users/{cross_tenant_migration_task_id}

        Permissions:
            Delegated (work or school account): CrossTenantContentMigration.Read.All
            Delegated (personal Microsoft account): not supported
            Application: CrossTenantContentMigration.Read.All

        Args:
            cross_tenant_migration_job_id: The ID of the cross tenant migration job.
            cross_tenant_migration_task_id: The ID of the cross tenant migration task.
            select: Properties to return.

        Returns:
            CrossTenantMigrationTask.

        https://learn.microsoft.com/graph/api/crosstenantmigrationtask-get?view=graph-rest-beta
        """
        return self._call(
            _GET,
            {
                "cross_tenant_migration_job_id": cross_tenant_migration_job_id,
                "cross_tenant_migration_task_id": cross_tenant_migration_task_id,
            },
            query={"$select": select},
            options=options,
        )


class AsyncCrossTenantMigrationTasks(AsyncGroup, CrossTenantMigrationTasks):
    """Operations on resources of the type crossTenantMigrationTask. Calls are awaited.

    The part of a crossTenantMigrationJob that moves one user.

    Every method also takes the options headers, query, timeout and retries, which are
    for this call alone.
    """

    __slots__ = ()
