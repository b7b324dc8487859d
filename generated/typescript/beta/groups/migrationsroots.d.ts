import type {
  CallOptions,
  Collection,
  DeltaCollection,
  LongRunning,
  Resource,
} from "../../runtime/client.js";
import type * as models from "../models.js";

/**
 * Operations on migrationsroots.
 */
export interface Migrationsroots {
  /**
   * Create a crossTenantMigrationJob that moves users, and what they own, out of another tenant and into yours. Creating a job only records what is to be moved and when; read the job afterwards to see how far it got.
   *
   * - `POST /solutions/migrations/crossTenantMigrationJobs`
   *
   * - Delegated (work or school account): CrossTenantContentMigration.ReadWrite.All
   * - Delegated (personal Microsoft account): not supported
   * - Application: CrossTenantContentMigration.ReadWrite.All
   *
   * @see https://learn.microsoft.com/graph/api/migrationsroot-post-crosstenantmigrationjobs?view=graph-rest-beta
   */
  createCrossTenantMigrationJobs(body: models.CrossTenantMigrationJob, options?: CallOptions): Promise<models.CrossTenantMigrationJob>;
  /**
   * Delete a crossTenantMigrationJob that has come to its end, together with the records about it. The service takes the request at once and clears up within 48 hours. A job that still runs has to be canceled first.
   *
   * - `DELETE /solutions/migrations/crossTenantMigrationJobs/{cross_tenant_migration_job_id}`
   *
   * - Delegated (work or school account): CrossTenantContentMigration.ReadWrite.All
   * - Delegated (personal Microsoft account): not supported
   * - Application: CrossTenantContentMigration.ReadWrite.All
   *
   * @see https://learn.microsoft.com/graph/api/migrationsroot-delete-crosstenantmigrationjobs?view=graph-rest-beta
   */
  deleteCrossTenantMigrationJobs(options: { crossTenantMigrationJobId: string } & CallOptions): Promise<void>;
  /**
   * Page through the cross-tenant migration jobs of the tenant that receives the content. The answer tells how each job stands; it says nothing about single users, whose tasks are read with List users.
   *
   * - `GET /solutions/migrations/crossTenantMigrationJobs`
   *
   * - Delegated (work or school account): CrossTenantContentMigration.Read.All
   * - Delegated (personal Microsoft account): not supported
   * - Application: CrossTenantContentMigration.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/migrationsroot-list-crosstenantmigrationjobs?view=graph-rest-beta
   */
  listCrossTenantMigrationJobs(options?: { select?: readonly string[] | string; top?: number } & CallOptions): Collection<models.CrossTenantMigrationJob>;
}
