"""The documented examples of cross tenant migration tasks."""

from graph_sdk.beta import models
from tests.replay import replay


def test_crosstenantmigrationtask_cancel():
    """beta/api/crosstenantmigrationtask-cancel.md:63,75 Examples."""
    with replay(
        version="beta",
        request=(
            "POST",
            "https://graph.microsoft.com/beta/solutions/migrations/crossTenantMigrationJobs/7c1d2f8e-3b64-4a59-9d0e-5f2a86b1c307/users/e81a5c09-47d2-4b3f-b6c8-0d94f1a2735e/cancel",
            {},
            None,
        ),
        response=(
            202,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/beta/$metadata#microsoft.graph.crossTenantMigrationCancelResponse",
                "status": "Accepted",
                "message": "The task e81a5c09-47d2-4b3f-b6c8-0d94f1a2735e of the job 7c1d2f8e-3b64-4a59-9d0e-5f2a86b1c307 will be canceled.",
            },
        ),
    ) as exchange:
        answer = exchange.graph.cross_tenant_migration_tasks.cancel(
            cross_tenant_migration_job_id="7c1d2f8e-3b64-4a59-9d0e-5f2a86b1c307",
            cross_tenant_migration_task_id="e81a5c09-47d2-4b3f-b6c8-0d94f1a2735e",
        )
        exchange.check(
            answer, kind="entity", type=models.CrossTenantMigrationCancelResponse
        )


def test_get_crosstenantmigrationtask():
    """beta/api/crosstenantmigrationtask-get.md:65,78 Examples."""
    with replay(
        version="beta",
        request=(
            "GET",
            "https://graph.microsoft.com/beta/solutions/migrations/crossTenantMigrationJobs/7c1d2f8e-3b64-4a59-9d0e-5f2a86b1c307/users/2f0b6a44-91c3-4d7e-8a15-c3e79d50b862",
            {},
            None,
        ),
        response=(
            200,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/beta/$metadata#solutions/migrations/crossTenantMigrationJobs('7c1d2f8e-3b64-4a59-9d0e-5f2a86b1c307')/users/$entity",
                "id": "2f0b6a44-91c3-4d7e-8a15-c3e79d50b862",
                "taskType": "Users",
                "lastUpdatedDateTime": "2025-11-20T19:12:40Z",
                "currentStatus": [
                    {
                        "service": "Exchange",
                        "status": "completed",
                        "message": "",
                        "errors": [],
                    },
                    {
                        "service": "ODSP",
                        "status": "completed",
                        "message": "",
                        "errors": [],
                    },
                    {
                        "service": "Teams",
                        "status": "completed",
                        "message": "",
                        "errors": [],
                    },
                ],
            },
        ),
    ) as exchange:
        answer = exchange.graph.cross_tenant_migration_tasks.get(
            cross_tenant_migration_job_id="7c1d2f8e-3b64-4a59-9d0e-5f2a86b1c307",
            cross_tenant_migration_task_id="2f0b6a44-91c3-4d7e-8a15-c3e79d50b862",
        )
        exchange.check(answer, kind="entity", type=models.CrossTenantMigrationTask)
