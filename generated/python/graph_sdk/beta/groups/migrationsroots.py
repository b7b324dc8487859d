"""Operations on migrationsroots."""

from graph_sdk._runtime.group import AsyncGroup, Group
from graph_sdk._runtime.operation import Operation

_CREATE_CROSS_TENANT_MIGRATION_JOBS = Operation(
    "migrationsroots.create_cross_tenant_migration_jobs",
    (
        (
            "POST",
            "/solutions/migrations/crossTenantMigrationJobs",
            "entity",
            "cross_tenant_migration_job",
        ),
    ),
    docs="https://learn.microsoft.com/graph/api/migrationsroot-post-crosstenantmigrationjobs?view=graph-rest-beta",
    body_type="cross_tenant_migration_job",
)
_DELETE_CROSS_TENANT_MIGRATION_JOBS = Operation(
    "migrationsroots.delete_cross_tenant_migration_jobs",
    (
        (
            "DELETE",
            "/solutions/migrations/crossTenantMigrationJobs/{cross_tenant_migration_job_id}",
            "empty",
        ),
    ),
    docs="https://learn.microsoft.com/graph/api/migrationsroot-delete-crosstenantmigrationjobs?view=graph-rest-beta",
)
_LIST_CROSS_TENANT_MIGRATION_JOBS = Operation(
    "migrationsroots.list_cross_tenant_migration_jobs",
    (
        (
            "GET",
            "/solutions/migrations/crossTenantMigrationJobs",
            "collection",
            "cross_tenant_migration_job",
        ),
    ),
    docs="https://learn.microsoft.com/graph/api/migrationsroot-list-crosstenantmigrationjobs?view=graph-rest-beta",
)


class Migrationsroots(Group):
    """Operations on migrationsroots.

    Every method also takes the options headers, query, timeout and retries, which are
    for this call alone.
    """

    __slots__ = ()

    def create_cross_tenant_migration_jobs(self, body, /, **options):
        """Create a crossTenantMigrationJob that moves users, and what they own, out of
        another tenant and into yours. Creating a job only records what is to be moved
        and when; read the job afterwards to see how far it got.

        Routes:
            POST /solutions/migrations/crossTenantMigrationJobs

        Permissions:
            Delegated (work or school account):
                CrossTenantContentMigration.ReadWrite.All
            Delegated (personal Microsoft account): not supported
            Application: CrossTenantContentMigration.ReadWrite.All

        Args:
            body: What to send: a model, or a dict in JSON's terms.

        Returns:
            CrossTenantMigrationJob.

        https://learn.microsoft.com/graph/api/migrationsroot-post-crosstenantmigrationjobs?view=graph-rest-beta
        """
        return self._call(
            _CREATE_CROSS_TENANT_MIGRATION_JOBS, body=body, options=options
        )

    def delete_cross_tenant_migration_jobs(
        self, *, cross_tenant_migration_job_id, **options
    ):
        """Delete a crossTenantMigrationJob that has come to its end, together with the
        records about it. The service takes the request at once and clears up within 48
        hours. A job that still runs has to be canceled first.

        Routes:
            DELETE /solutions/migrations/crossTenantMigrationJobs/{cross_tenant_migration_job_id}

        Permissions:
            Delegated (work or school account):
                CrossTenantContentMigration.ReadWrite.All
            Delegated (personal Microsoft account): not supported
            Application: CrossTenantContentMigration.ReadWrite.All

        Args:
            cross_tenant_migration_job_id: The ID of the cross tenant migration job.

        https://learn.microsoft.com/graph/api/migrationsroot-delete-crosstenantmigrationjobs?view=graph-rest-beta
        """
        return self._call(
            _DELETE_CROSS_TENANT_MIGRATION_JOBS,
            {"cross_tenant_migration_job_id": cross_tenant_migration_job_id},
            options=options,
        )

    def list_cross_tenant_migration_jobs(self, *, select=None, top=None, **options):
        """Page through the cross-tenant migration jobs of the tenant that receives the
        content. The answer tells how each job stands; it says nothing about single
        users, whose tasks are read with List users.

        Routes:
            GET /solutions/migrations/crossTenantMigrationJobs

        Permissions:
            Delegated (work or school account): CrossTenantContentMigration.Read.All
            Delegated (personal Microsoft account): not supported
            Application: CrossTenantContentMigration.Read.All

        Args:
            select: Properties to return.
            top: How many items a page has.

        Returns:
            A collection of CrossTenantMigrationJob; a page is requested when it is
                needed.

        https://learn.microsoft.com/graph/api/migrationsroot-list-crosstenantmigrationjobs?view=graph-rest-beta
        """
        return self._call(
            _LIST_CROSS_TENANT_MIGRATION_JOBS,
            query={"$select": select, "$top": top},
            options=options,
        )


class AsyncMigrationsroots(AsyncGroup, Migrationsroots):
    """Operations on migrationsroots. Calls are awaited.

    Every method also takes the options headers, query, timeout and retries, which are
    for this call alone.
    """

    __slots__ = ()
