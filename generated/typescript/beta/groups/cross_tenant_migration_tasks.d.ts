import type {
  CallOptions,
  Collection,
  DeltaCollection,
  LongRunning,
  Resource,
} from "../../runtime/client.js";
import type * as models from "../models.js";

/**
 * The part of a crossTenantMigrationJob that moves one user. The task has the object ID of that user.
 */
export interface CrossTenantMigrationTasks {
  /**
   * Cancel the crossTenantMigrationTask of one user. The other users of the crossTenantMigrationJob are not affected.
   *
   * - `POST /solutions/migrations/crossTenantMigrationJobs/{cross_tenant_migration_job_id}/users/{cross_tenant_migration_task_id}/cancel`
   *
   * - Delegated (work or school account): CrossTenantContentMigration.ReadWrite.All
   * - Delegated (personal Microsoft account): not supported
   * - Application: CrossTenantContentMigration.ReadWrite.All
   *
   * @see https://learn.microsoft.com/graph/api/crosstenantmigrationtask-cancel?view=graph-rest-beta
   */
  cancel(options: { crossTenantMigrationJobId: string; crossTenantMigrationTaskId: string } & CallOptions): Promise<models.CrossTenantMigrationCancelResponse>;
  /**
   * Read the crossTenantMigrationTask of one user of a crossTenantMigrationJob. Its currentStatus has one status for each workload that the job moves.
   *
   * - `GET /solutions/migrations/crossTenantMigrationJobs/{cross_tenant_migration_job_id}/users/{cross_tenant_migration_task_id}`
   *
   * - Delegated (work or school account): CrossTenantContentMigration.Read.All
   * - Delegated (personal Microsoft account): not supported
   * - Application: CrossTenantContentMigration.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/crosstenantmigrationtask-get?view=graph-rest-beta
   */
  get(options: { crossTenantMigrationJobId: string; crossTenantMigrationTaskId: string; select?: readonly string[] | string } & CallOptions): Promise<models.CrossTenantMigrationTask>;
}
