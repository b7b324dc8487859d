import type {
  CallOptions,
  Collection,
  DeltaCollection,
  LongRunning,
  Resource,
} from "../../runtime/client.js";
import type * as models from "../models.js";

/**
 * A job that moves users, and what they own, from a source tenant to the tenant in which the job was created. The job holds one crossTenantMigrationTask for each user.
 */
export interface CrossTenantMigrationJobs {
  /**
   * Cancel a crossTenantMigrationJob as a whole. Every task of the job that is still synchronizing stops; content that has already moved is not moved back.
   *
   * - `POST /solutions/migrations/crossTenantMigrationJobs/{cross_tenant_migration_job_id}/cancel`
   *
   * - Delegated (work or school account): CrossTenantContentMigration.ReadWrite.All
   * - Delegated (personal Microsoft account): not supported
   * - Application: CrossTenantContentMigration.ReadWrite.All
   *
   * @see https://learn.microsoft.com/graph/api/crosstenantmigrationjob-cancel?view=graph-rest-beta
   */
  cancel(options: { crossTenantMigrationJobId: string } & CallOptions): Promise<models.CrossTenantMigrationCancelResponse>;
  /**
   * Read one crossTenantMigrationJob: what it moves, when it may start, and which state it has reached. The tasks of its users come from List users.
   *
   * - `GET /solutions/migrations/crossTenantMigrationJobs/{cross_tenant_migration_job_id}`
   *
   * - Delegated (work or school account): CrossTenantContentMigration.Read.All
   * - Delegated (personal Microsoft account): not supported
   * - Application: CrossTenantContentMigration.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/crosstenantmigrationjob-get?view=graph-rest-beta
   */
  get(options: { crossTenantMigrationJobId: string; select?: readonly string[] | string } & CallOptions): Promise<models.CrossTenantMigrationJob>;
  /**
   * Page through the tasks of a crossTenantMigrationJob. There is one task for each user that the job moves, and it has a status for each workload.
   *
   * - `GET /solutions/migrations/crossTenantMigrationJobs/{cross_tenant_migration_job_id}/users`
   *
   * - Delegated (work or school account): CrossTenantContentMigration.Read.All
   * - Delegated (personal Microsoft account): not supported
   * - Application: CrossTenantContentMigration.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/crosstenantmigrationjob-list-users?view=graph-rest-beta
   */
  listUsers(options: { crossTenantMigrationJobId: string; select?: readonly string[] | string; top?: number } & CallOptions): Collection<models.CrossTenantMigrationTask>;
  /**
   * Change when a crossTenantMigrationJob starts. completeAfterDateTime is the only property that can change; give it a time in the past and the job starts as soon as it can.
   *
   * - `PATCH /solutions/migrations/crossTenantMigrationJobs/{cross_tenant_migration_job_id}`
   *
   * - Delegated (work or school account): CrossTenantContentMigration.ReadWrite.All
   * - Delegated (personal Microsoft account): not supported
   * - Application: CrossTenantContentMigration.ReadWrite.All
   *
   * @see https://learn.microsoft.com/graph/api/crosstenantmigrationjob-update?view=graph-rest-beta
   */
  update(body: models.CrossTenantMigrationJob, options: { crossTenantMigrationJobId: string } & CallOptions): Promise<void>;
}
