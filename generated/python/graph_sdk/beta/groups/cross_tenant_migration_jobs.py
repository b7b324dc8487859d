"""Operations on resources of the type crossTenantMigrationJob."""

from graph_sdk._runtime.group import AsyncGroup, Group
from graph_sdk._runtime.operation import Operation

_CANCEL = Operation(
    "cross_tenant_migration_jobs.cancel",
    (
        (
            "POST",
            "/solutions/migrations/crossTenantMigrationJobs/{cross_tenant_migration_job_id}/cancel",
            "entity",
            "cross_tenant_migration_cancel_response",
        ),
    ),
    docs="https://learn.microsoft.com/graph/api/crosstenantmigrationjob-cancel?view=graph-rest-beta",
)
_GET = Operation(
    "cross_tenant_migration_jobs.get",
    (
        (
            "GET",
            "/solutions/migrations/crossTenantMigrationJobs/{cross_tenant_migration_job_id}",
            "entity",
            "cross_tenant_migration_job",
        ),
    ),
    docs="https://learn.microsoft.com/graph/api/crosstenantmigrationjob-get?view=graph-rest-beta",
)
_LIST_USERS = Operation(
    "cross_tenant_migration_jobs.list_users",
    (
        (
            "GET",
            "/solutions/migrations/crossTenantMigrationJobs/{cross_tenant_migration_job_id}/users",
            "collection",
            "cross_tenant_migration_task",
        ),
    ),
    docs="https://learn.microsoft.com/graph/api/crosstenantmigrationjob-list-users?view=graph-rest-beta",
)
_UPDATE = Operation(
    "cross_tenant_migration_jobs.update",
    (
        (
            "PATCH",
            "/solutions/migrations/crossTenantMigrationJobs/{cross_tenant_migration_job_id}",
            "empty",
        ),
    ),
    docs="https://learn.microsoft.com/graph/api/crosstenantmigrationjob-update?view=graph-rest-beta",
    body_type="cross_tenant_migration_job",
)


class CrossTenantMigrationJobs(Group):
    """Operations on resources of the type crossTenantMigrationJob.

    A job that moves users, and what they own, from a source tenant to the tenant in
    which the job was created.

    Every method also takes the options headers, query, timeout and retries, which are
    for this call alone.
    """

    __slots__ = ()

    def cancel(self, *, cross_tenant_migration_job_id, **options):
        """Cancel a crossTenantMigrationJob as a whole. Every task of the job that is still
        synchronizing stops; content that has already moved is not moved back.

        Routes:
            POST /solutions/migrations/crossTenantMigrationJobs/{cross_tenant_migration_job_id}/cancel

        Permissions:
            Delegated (work or school account):
                CrossTenantContentMigration.ReadWrite.All
            Delegated (personal Microsoft account): not supported
            Application: CrossTenantContentMigration.ReadWrite.All

        Args:
            cross_tenant_migration_job_id: The ID of the cross tenant migration job.

        Returns:
            CrossTenantMigrationCancelResponse.

        https://learn.microsoft.com/graph/api/crosstenantmigrationjob-cancel?view=graph-rest-beta
        """
        return self._call(
            _CANCEL,
            {"cross_tenant_migration_job_id": cross_tenant_migration_job_id},
            options=options,
        )

    def get(self, *, cross_tenant_migration_job_id, select=None, **options):
        """Read one crossTenantMigrationJob: what it moves, when it may start, and which
        state it has reached. The tasks of its users come from List users.

        Routes:
            GET /solutions/migrations/crossTenantMigrationJobs/{cross_tenant_migration_job_id}

        Permissions:
            Delegated (work or school account): CrossTenantContentMigration.Read.All
            Delegated (personal Microsoft account): not supported
            Application: CrossTenantContentMigration.Read.All

        Args:
            cross_tenant_migration_job_id: The ID of the cross tenant migration job.
            select: Properties to return.

        Returns:
            CrossTenantMigrationJob.

        https://learn.microsoft.com/graph/api/crosstenantmigrationjob-get?view=graph-rest-beta
        """
        return self._call(
            _GET,
            {"cross_tenant_migration_job_id": cross_tenant_migration_job_id},
            query={"$select": select},
            options=options,
        )

    def list_users(
        self, *, cross_tenant_migration_job_id, select=None, top=None, **options
    ):
        """Page through the tasks of a crossTenantMigrationJob. There is one task for each
        user that the job moves, and it has a status for each workload.

        Routes:
            GET /solutions/migrations/crossTenantMigrationJobs/{cross_tenant_migration_job_id}/users

        Permissions:
            Delegated (work or school account): CrossTenantContentMigration.Read.All
            Delegated (personal Microsoft account): not supported
            Application: CrossTenantContentMigration.Read.All

        Args:
            cross_tenant_migration_job_id: The ID of the cross tenant migration job.
            select: Properties to return.
            top: How many items a page has.

        Returns:
            A collection of CrossTenantMigrationTask; a page is requested when it is
                needed.

        https://learn.microsoft.com/graph/api/crosstenantmigrationjob-list-users?view=graph-rest-beta
        """
        return self._call(
            _LIST_USERS,
            {"cross_tenant_migration_job_id": cross_tenant_migration_job_id},
            query={"$select": select, "$top": top},
            options=options,
        )

    def update(self, body, /, *, cross_tenant_migration_job_id, **options):
        """Change when a crossTenantMigrationJob starts. completeAfterDateTime is the only
        property that can change; give it a time in the past and the job starts as soon
        as it can.

        Routes:
            PATCH /solutions/migrations/crossTenantMigrationJobs/{cross_tenant_migration_job_id}

        Permissions:
            Delegated (work or school account):
                CrossTenantContentMigration.ReadWrite.All
            Delegated (personal Microsoft account): not supported
            Application: CrossTenantContentMigration.ReadWrite.All

        Args:
            body: What to send: a model, or a dict in JSON's terms.
            cross_tenant_migration_job_id: The ID of the cross tenant migration job.

        https://learn.microsoft.com/graph/api/crosstenantmigrationjob-update?view=graph-rest-beta
        """
        return self._call(
            _UPDATE,
            {"cross_tenant_migration_job_id": cross_tenant_migration_job_id},
            body=body,
            options=options,
        )


class AsyncCrossTenantMigrationJobs(AsyncGroup, CrossTenantMigrationJobs):
    """Operations on resources of the type crossTenantMigrationJob. Calls are awaited.

    A job that moves users, and what they own, from a source tenant to the tenant in
    which the job was created.

    Every method also takes the options headers, query, timeout and retries, which are
    for this call alone.
    """

    __slots__ = ()
