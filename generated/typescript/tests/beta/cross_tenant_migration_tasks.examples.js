import { Graph } from "../../beta/index.js";
import { replay } from "../replay.js";

replay("cross_tenant_migration_tasks.cancel: beta/api/crosstenantmigrationtask-cancel.md:63", Graph, {
  request: {"method": "POST", "url": "https://graph.microsoft.com/beta/solutions/migrations/crossTenantMigrationJobs/7c1d2f8e-3b64-4a59-9d0e-5f2a86b1c307/users/e81a5c09-47d2-4b3f-b6c8-0d94f1a2735e/cancel", "headers": {}},
  response: {"status": 202, "headers": {"content-type": "application/json"}, "body": {"@odata.context": "https://graph.microsoft.com/beta/$metadata#microsoft.graph.crossTenantMigrationCancelResponse", "status": "Accepted", "message": "The task e81a5c09-47d2-4b3f-b6c8-0d94f1a2735e of the job 7c1d2f8e-3b64-4a59-9d0e-5f2a86b1c307 will be canceled."}},
  kind: "entity",
  call: (graph) => graph.crossTenantMigrationTasks.cancel({ crossTenantMigrationJobId: "7c1d2f8e-3b64-4a59-9d0e-5f2a86b1c307", crossTenantMigrationTaskId: "e81a5c09-47d2-4b3f-b6c8-0d94f1a2735e" }),
});

replay("cross_tenant_migration_tasks.get: beta/api/crosstenantmigrationtask-get.md:65", Graph, {
  request: {"method": "GET", "url": "https://graph.microsoft.com/beta/solutions/migrations/crossTenantMigrationJobs/7c1d2f8e-3b64-4a59-9d0e-5f2a86b1c307/users/2f0b6a44-91c3-4d7e-8a15-c3e79d50b862", "headers": {}},
  response: {"status": 200, "headers": {"content-type": "application/json"}, "body": {"@odata.context": "https://graph.microsoft.com/beta/$metadata#solutions/migrations/crossTenantMigrationJobs('7c1d2f8e-3b64-4a59-9d0e-5f2a86b1c307')/users/$entity", "id": "2f0b6a44-91c3-4d7e-8a15-c3e79d50b862", "taskType": "Users", "lastUpdatedDateTime": "2025-11-20T19:12:40Z", "currentStatus": [{"service": "Exchange", "status": "completed", "message": "", "errors": []}, {"service": "ODSP", "status": "completed", "message": "", "errors": []}, {"service": "Teams", "status": "completed", "message": "", "errors": []}]}},
  kind: "entity",
  call: (graph) => graph.crossTenantMigrationTasks.get({ crossTenantMigrationJobId: "7c1d2f8e-3b64-4a59-9d0e-5f2a86b1c307", crossTenantMigrationTaskId: "2f0b6a44-91c3-4d7e-8a15-c3e79d50b862" }),
});
