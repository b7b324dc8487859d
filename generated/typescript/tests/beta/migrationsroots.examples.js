import { Graph } from "../../beta/index.js";
import { replay } from "../replay.js";

replay("migrationsroots.create_cross_tenant_migration_jobs: beta/api/migrationsroot-post-crosstenantmigrationjobs.md:72", Graph, {
  request: {"method": "POST", "url": "https://graph.microsoft.com/beta/solutions/migrations/crossTenantMigrationJobs", "headers": {"content-type": "application/json"}, "body": {"displayName": "Fabrikam finance team", "completeAfterDateTime": "2025-11-20T18:00:00Z", "sourceTenantId": "9a7e4c12-5d08-4f63-8b21-6e0f37c5d984", "resourceType": "Users", "resources": ["2f0b6a44-91c3-4d7e-8a15-c3e79d50b862", "e81a5c09-47d2-4b3f-b6c8-0d94f1a2735e"], "workloads": ["Teams", "Exchange", "ODSP"], "exchangeSettings": {"sourceEndpoint": "fabrikam-endpoint", "targetDeliveryDomain": "contoso.onmicrosoft.com"}}},
  response: {"status": 201, "headers": {"content-type": "application/json"}, "body": {"@odata.context": "https://graph.microsoft.com/beta/$metadata#solutions/migrations/crossTenantMigrationJobs/$entity", "id": "7c1d2f8e-3b64-4a59-9d0e-5f2a86b1c307", "displayName": "Fabrikam finance team", "jobType": "migrate", "status": "submitted", "message": "", "completeAfterDateTime": "2025-11-20T18:00:00Z", "sourceTenantId": "9a7e4c12-5d08-4f63-8b21-6e0f37c5d984", "targetTenantId": "c3f51b7a-20e9-4d86-a4f7-18b2d90e6c45", "resourceType": "users", "resources": ["2f0b6a44-91c3-4d7e-8a15-c3e79d50b862", "e81a5c09-47d2-4b3f-b6c8-0d94f1a2735e"], "workloads": ["Teams", "Exchange", "ODSP"], "exchangeSettings": {"sourceEndpoint": "fabrikam-endpoint", "targetDeliveryDomain": "contoso.onmicrosoft.com"}, "createdBy": "41d0b9f6-72ce-4e18-93ab-f5608c2d7e19", "createdDateTime": "2025-11-18T07:30:12Z", "lastUpdatedDateTime": "2025-11-18T07:30:12Z"}},
  kind: "entity",
  call: (graph) => graph.migrationsroots.createCrossTenantMigrationJobs({"displayName": "Fabrikam finance team", "completeAfterDateTime": "2025-11-20T18:00:00Z", "sourceTenantId": "9a7e4c12-5d08-4f63-8b21-6e0f37c5d984", "resourceType": "Users", "resources": ["2f0b6a44-91c3-4d7e-8a15-c3e79d50b862", "e81a5c09-47d2-4b3f-b6c8-0d94f1a2735e"], "workloads": ["Teams", "Exchange", "ODSP"], "exchangeSettings": {"sourceEndpoint": "fabrikam-endpoint", "targetDeliveryDomain": "contoso.onmicrosoft.com"}}, { headers: {"content-type": "application/json"} }),
});

replay("migrationsroots.delete_cross_tenant_migration_jobs: beta/api/migrationsroot-delete-crosstenantmigrationjobs.md:63", Graph, {
  request: {"method": "DELETE", "url": "https://graph.microsoft.com/beta/solutions/migrations/crossTenantMigrationJobs/7c1d2f8e-3b64-4a59-9d0e-5f2a86b1c307", "headers": {}},
  response: {"status": 202, "headers": {}},
  kind: "empty",
  call: (graph) => graph.migrationsroots.deleteCrossTenantMigrationJobs({ crossTenantMigrationJobId: "7c1d2f8e-3b64-4a59-9d0e-5f2a86b1c307" }),
});

replay("migrationsroots.list_cross_tenant_migration_jobs: beta/api/migrationsroot-list-crosstenantmigrationjobs.md:65", Graph, {
  request: {"method": "GET", "url": "https://graph.microsoft.com/beta/solutions/migrations/crossTenantMigrationJobs", "headers": {}},
  response: {"status": 200, "headers": {"content-type": "application/json"}, "body": {"@odata.context": "https://graph.microsoft.com/beta/$metadata#solutions/migrations/crossTenantMigrationJobs", "value": [{"id": "7c1d2f8e-3b64-4a59-9d0e-5f2a86b1c307", "displayName": "Fabrikam finance team", "jobType": "migrate", "status": "inProgress", "message": "", "completeAfterDateTime": "2025-11-20T18:00:00Z", "resourceType": "users", "createdDateTime": "2025-11-18T07:30:12Z", "lastUpdatedDateTime": "2025-11-20T18:04:51Z"}, {"id": "b2960e4d-8f17-4c3a-a5d1-73e4c90f1b28", "displayName": "Fabrikam pilot", "jobType": "validate", "status": "validatePassed", "message": "", "completeAfterDateTime": "2025-11-12T08:00:00Z", "resourceType": "users", "createdDateTime": "2025-11-11T15:02:44Z", "lastUpdatedDateTime": "2025-11-12T08:21:09Z"}]}},
  kind: "collection",
  call: (graph) => graph.migrationsroots.listCrossTenantMigrationJobs({}),
});
