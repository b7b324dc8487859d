"""The documented examples of cross tenant migration jobs."""

from graph_sdk.beta import models
from tests.replay import replay


def test_crosstenantmigrationjob_cancel():
    """beta/api/crosstenantmigrationjob-cancel.md:63,75 Examples."""
    with replay(
        version="beta",
        request=(
            "POST",
            "https://graph.microsoft.com/beta/solutions/migrations/crossTenantMigrationJobs/7c1d2f8e-3b64-4a59-9d0e-5f2a86b1c307/cancel",
            {},
            None,
        ),
        response=(
            202,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/beta/$metadata#microsoft.graph.crossTenantMigrationCancelResponse",
                "status": "Accepted",
                "message": "The job 7c1d2f8e-3b64-4a59-9d0e-5f2a86b1c307 will be canceled.",
            },
        ),
    ) as exchange:
        answer = exchange.graph.cross_tenant_migration_jobs.cancel(
            cross_tenant_migration_job_id="7c1d2f8e-3b64-4a59-9d0e-5f2a86b1c307"
        )
        exchange.check(
            answer, kind="entity", type=models.CrossTenantMigrationCancelResponse
        )


def test_get_crosstenantmigrationjob():
    """beta/api/crosstenantmigrationjob-get.md:65,78 Examples."""
    with replay(
        version="beta",
        request=(
            "GET",
            "https://graph.microsoft.com/beta/solutions/migrations/crossTenantMigrationJobs/7c1d2f8e-3b64-4a59-9d0e-5f2a86b1c307",
            {},
            None,
        ),
        response=(
            200,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/beta/$metadata#solutions/migrations/crossTenantMigrationJobs/$entity",
                "id": "7c1d2f8e-3b64-4a59-9d0e-5f2a86b1c307",
                "displayName": "Fabrikam finance team",
                "jobType": "migrate",
                "status": "inProgress",
                "message": "",
                "completeAfterDateTime": "2025-11-20T18:00:00Z",
                "sourceTenantId": "9a7e4c12-5d08-4f63-8b21-6e0f37c5d984",
                "targetTenantId": "c3f51b7a-20e9-4d86-a4f7-18b2d90e6c45",
                "resourceType": "users",
                "resources": [
                    "2f0b6a44-91c3-4d7e-8a15-c3e79d50b862",
                    "e81a5c09-47d2-4b3f-b6c8-0d94f1a2735e",
                ],
                "workloads": ["Teams", "Exchange", "ODSP"],
                "exchangeSettings": {
                    "sourceEndpoint": "fabrikam-endpoint",
                    "targetDeliveryDomain": "contoso.onmicrosoft.com",
                },
                "createdBy": "41d0b9f6-72ce-4e18-93ab-f5608c2d7e19",
                "createdDateTime": "2025-11-18T07:30:12Z",
                "lastUpdatedDateTime": "2025-11-20T18:04:51Z",
            },
        ),
    ) as exchange:
        answer = exchange.graph.cross_tenant_migration_jobs.get(
            cross_tenant_migration_job_id="7c1d2f8e-3b64-4a59-9d0e-5f2a86b1c307"
        )
        exchange.check(answer, kind="entity", type=models.CrossTenantMigrationJob)


def test_list_crosstenantmigrationtasks():
    """beta/api/crosstenantmigrationjob-list-users.md:65,79 Examples."""
    with replay(
        version="beta",
        request=(
            "GET",
            "https://graph.microsoft.com/beta/solutions/migrations/crossTenantMigrationJobs/7c1d2f8e-3b64-4a59-9d0e-5f2a86b1c307/users",
            {},
            None,
        ),
        response=(
            200,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/beta/$metadata#solutions/migrations/crossTenantMigrationJobs('7c1d2f8e-3b64-4a59-9d0e-5f2a86b1c307')/users",
                "value": [
                    {
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
                    {
                        "id": "e81a5c09-47d2-4b3f-b6c8-0d94f1a2735e",
                        "taskType": "Users",
                        "lastUpdatedDateTime": "2025-11-20T19:12:40Z",
                        "currentStatus": [
                            {
                                "service": "Exchange",
                                "status": "syncing",
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
                                "status": "failed",
                                "message": "One chat could not be moved.",
                                "errors": [
                                    {
                                        "code": "ChatTooLarge",
                                        "message": "The chat has more messages than can be moved.",
                                        "target": "19:5b7d2c01@thread.v2",
                                    }
                                ],
                            },
                        ],
                    },
                ],
            },
        ),
    ) as exchange:
        answer = exchange.graph.cross_tenant_migration_jobs.list_users(
            cross_tenant_migration_job_id="7c1d2f8e-3b64-4a59-9d0e-5f2a86b1c307"
        )
        exchange.check(answer, kind="collection", type=models.CrossTenantMigrationTask)


def test_update_crosstenantmigrationjob():
    """beta/api/crosstenantmigrationjob-update.md:66,82 Examples."""
    with replay(
        version="beta",
        request=(
            "PATCH",
            "https://graph.microsoft.com/beta/solutions/migrations/crossTenantMigrationJobs/7c1d2f8e-3b64-4a59-9d0e-5f2a86b1c307",
            {"Content-Type": "application/json"},
            {"completeAfterDateTime": "2025-11-22T06:00:00Z"},
        ),
        response=(204, {}, None),
    ) as exchange:
        answer = exchange.graph.cross_tenant_migration_jobs.update(
            models.CrossTenantMigrationJob.from_dict(
                {"completeAfterDateTime": "2025-11-22T06:00:00Z"}
            ),
            cross_tenant_migration_job_id="7c1d2f8e-3b64-4a59-9d0e-5f2a86b1c307",
        )
        exchange.check(answer, kind="empty")
