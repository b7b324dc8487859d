import type { Client, ClientOptions, Credential } from "../runtime/client.js";
import type { ChatMessages } from "./groups/chat_messages.js";
import type { CrossTenantMigrationJobs } from "./groups/cross_tenant_migration_jobs.js";
import type { CrossTenantMigrationTasks } from "./groups/cross_tenant_migration_tasks.js";
import type { Migrationsroots } from "./groups/migrationsroots.js";
import type { Users } from "./groups/users.js";

export type * as models from "./models.js";

export declare class Graph extends Client {
  constructor(credential: Credential, options?: ClientOptions);
  readonly chatMessages: ChatMessages;
  readonly crossTenantMigrationJobs: CrossTenantMigrationJobs;
  readonly crossTenantMigrationTasks: CrossTenantMigrationTasks;
  readonly migrationsroots: Migrationsroots;
  readonly users: Users;
}
