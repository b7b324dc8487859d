import { Graph } from "../../beta/index.js";
import { replay } from "../replay.js";

replay("cross_tenant_migration_jobs.cancel: beta/api/crosstenantmigrationjob-cancel.md:63", Graph, {
  request: {"method": "POST", "url": "https://graph.microsoft.com/beta/solutions/migrations/crossTenantMigrationJobs/7c1d2f8e-3b64-4a59-9d0e-5f2a86b1c307/cancel", "headers": {}},
  response: {"status": 202, "headers": {"content-type": "application/json"}, "body": {"@odata.context": "https://graph.microsoft.com/beta/$metadata#microsoft.graph.crossTenantMigrationCancelResponse", "status": "Accepted", "message": "The job 7c1d2f8e-3b64-4a59-9d0e-5f2a86b1c307 will be canceled."}},
  kind: "entity",
  call: (graph) => graph.crossTenantMigrationJobs.cancel({ crossTenantMigrationJobId: "7c1d2f8e-3b64-4a59-9d0e-5f2a86b1c307" }),
});

replay("cross_tenant_migration_jobs.get: beta/api/crosstenantmigrationjob-get.md:65", Graph, {
  request: {"method": "GET", "url": "https://graph.microsoft.com/beta/solutions/migrations/crossTenantMigrationJobs/7c1d2f8e-3b64-4a59-9d0e-5f2a86b1c307", "headers": {}},
  response: {"status": 200, "headers": {"content-type": "application/json"}, "body": {"@odata.context": "https://graph.microsoft.com/beta/$metadata#solutions/migrations/crossTenantMigrationJobs/$entity", "id": "7c1d2f8e-3b64-4a59-9d0e-5f2a86b1c307", "displayName": "Fabrikam finance team", "jobType": "migrate", "status": "inProgress", "message": "", "completeAfterDateTime": "2025-11-20T18:00:00Z", "sourceTenantId": "9a7e4c12-5d08-4f63-8b21-6e0f37c5d984", "targetTenantId": "c3f51b7a-20e9-4d86-a4f7-18b2d90e6c45", "resourceType": "users", "resources": ["2f0b6a44-91c3-4d7e-8a15-c3e79d50b862", "e81a5c09-47d2-4b3f-b6c8-0d94f1a2735e"], "workloads": ["Teams", "Exchange", "ODSP"], "exchangeSettings": {"sourceEndpoint": "fabrikam-endpoint", "targetDeliveryDomain": "contoso.onmicrosoft.com"}, "createdBy": "41d0b9f6-72ce-4e18-93ab-f5608c2d7e19", "createdDateTime": "2025-11-18T07:30:12Z", "lastUpdatedDateTime": "2025-11-20T18:04:51Z"}},
  kind: "entity",
  call: (graph) => graph.crossTenantMigrationJobs.get({ crossTenantMigrationJobId: "7c1d2f8e-3b64-4a59-9d0e-5f2a86b1c307" }),
});

replay("cross_tenant_migration_jobs.list_users: beta/api/crosstenantmigrationjob-list-users.md:65", Graph, {
  request: {"method": "GET", "url": "https://graph.microsoft.com/beta/solutions/migrations/crossTenantMigrationJobs/7c1d2f8e-3b64-4a59-9d0e-5f2a86b1c307/users", "headers": {}},
  response: {"status": 200, "headers": {"content-type": "application/json"}, "body": {"@odata.context": "https://graph.microsoft.com/beta/$metadata#solutions/migrations/crossTenantMigrationJobs('7c1d2f8e-3b64-4a59-9d0e-5f2a86b1c307')/users", "value": [{"id": "2f0b6a44-91c3-4d7e-8a15-c3e79d50b862", "taskType": "Users", "lastUpdatedDateTime": "2025-11-20T19:12:40Z", "currentStatus": [{"service": "Exchange", "status": "completed", "message": "", "errors": []}, {"service": "ODSP", "status": "completed", "message": "", "errors": []}, {"service": "Teams", "status": "completed", "message": "", "errors": []}]}, {"id": "e81a5c09-47d2-4b3f-b6c8-0d94f1a2735e", "taskType": "Users", "lastUpdatedDateTime": "2025-11-20T19:12:40Z", "currentStatus": [{"service": "Exchange", "status": "syncing", "message": "", "errors": []}, {"service": "ODSP", "status": "completed", "message": "", "errors": []}, {"service": "Teams", "status": "failed", "message": "One chat could not be moved.", "errors": [{"code": "ChatTooLarge", "message": "The chat has more messages than can be moved.", "target": "19:5b7d2c01@thread.v2"}]}]}]}},
  kind: "collection",
  call: (graph) => graph.crossTenantMigrationJobs.listUsers({ crossTenantMigrationJobId: "7c1d2f8e-3b64-4a59-9d0e-5f2a86b1c307" }),
});

replay("cross_tenant_migration_jobs.update: beta/api/crosstenantmigrationjob-update.md:66", Graph, {
  request: {"method": "PATCH", "url": "https://graph.microsoft.com/beta/solutions/migrations/crossTenantMigrationJobs/7c1d2f8e-3b64-4a59-9d0e-5f2a86b1c307", "headers": {"content-type": "application/json"}, "body": {"completeAfterDateTime": "2025-11-22T06:00:00Z"}},
  response: {"status": 204, "headers": {}},
  kind: "empty",
  call: (graph) => graph.crossTenantMigrationJobs.update({"completeAfterDateTime": "2025-11-22T06:00:00Z"}, { crossTenantMigrationJobId: "7c1d2f8e-3b64-4a59-9d0e-5f2a86b1c307", headers: {"content-type": "application/json"} }),
});
