// A group is a function, so that it costs nothing before it is first used.
export const operations = {
  chatMessages: () => ({
    setReaction: {"id": "chat_messages.set_reaction", "routes": [["POST", "/teams/{teamId}/channels/{channelId}/messages/{chatMessageId}/setReaction", "empty", ["teamId", "channelId", "chatMessageId"]], ["POST", "/teams/{teamId}/channels/{channelId}/messages/{messageId}/replies/{replyId}/setReaction", "empty", ["teamId", "channelId", "messageId", "replyId"]], ["POST", "/chats/{chatId}/messages/{chatMessageId}/setReaction", "empty", ["chatId", "chatMessageId"]]], "properties": {"reactionType": "reactionType"}},
    unsetReaction: {"id": "chat_messages.unset_reaction", "routes": [["POST", "/teams/{teamId}/channels/{channelId}/messages/{chatMessageId}/unsetReaction", "empty", ["teamId", "channelId", "chatMessageId"]], ["POST", "/teams/{teamId}/channels/{channelId}/messages/{messageId}/replies/{replyId}/unsetReaction", "empty", ["teamId", "channelId", "messageId", "replyId"]], ["POST", "/chats/{chatId}/messages/{chatMessageId}/unsetReaction", "empty", ["chatId", "chatMessageId"]]], "properties": {"reactionType": "reactionType"}},
  }),
  crossTenantMigrationJobs: () => ({
    cancel: {"id": "cross_tenant_migration_jobs.cancel", "routes": [["POST", "/solutions/migrations/crossTenantMigrationJobs/{crossTenantMigrationJobId}/cancel", "entity", ["crossTenantMigrationJobId"]]]},
    get: {"id": "cross_tenant_migration_jobs.get", "routes": [["GET", "/solutions/migrations/crossTenantMigrationJobs/{crossTenantMigrationJobId}", "entity", ["crossTenantMigrationJobId"]]], "query": {"select": "$select"}},
    listUsers: {"id": "cross_tenant_migration_jobs.list_users", "routes": [["GET", "/solutions/migrations/crossTenantMigrationJobs/{crossTenantMigrationJobId}/users", "collection", ["crossTenantMigrationJobId"]]], "query": {"select": "$select", "top": "$top"}},
    update: {"id": "cross_tenant_migration_jobs.update", "routes": [["PATCH", "/solutions/migrations/crossTenantMigrationJobs/{crossTenantMigrationJobId}", "empty", ["crossTenantMigrationJobId"]]], "body": "json"},
  }),
  crossTenantMigrationTasks: () => ({
    cancel: {"id": "cross_tenant_migration_tasks.cancel", "routes": [["POST", "/solutions/migrations/crossTenantMigrationJobs/{crossTenantMigrationJobId}/users/{crossTenantMigrationTaskId}/cancel", "entity", ["crossTenantMigrationJobId", "crossTenantMigrationTaskId"]]]},
    get: {"id": "cross_tenant_migration_tasks.get", "routes": [["GET", "/solutions/migrations/crossTenantMigrationJobs/{crossTenantMigrationJobId}/users/{crossTenantMigrationTaskId}", "entity", ["crossTenantMigrationJobId", "crossTenantMigrationTaskId"]]], "query": {"select": "$select"}},
  }),
  migrationsroots: () => ({
    createCrossTenantMigrationJobs: {"id": "migrationsroots.create_cross_tenant_migration_jobs", "routes": [["POST", "/solutions/migrations/crossTenantMigrationJobs", "entity", []]], "body": "json"},
    deleteCrossTenantMigrationJobs: {"id": "migrationsroots.delete_cross_tenant_migration_jobs", "routes": [["DELETE", "/solutions/migrations/crossTenantMigrationJobs/{crossTenantMigrationJobId}", "empty", ["crossTenantMigrationJobId"]]]},
    listCrossTenantMigrationJobs: {"id": "migrationsroots.list_cross_tenant_migration_jobs", "routes": [["GET", "/solutions/migrations/crossTenantMigrationJobs", "collection", []]], "query": {"select": "$select", "top": "$top"}},
  }),
  users: () => ({
    delete: {"id": "users.delete", "routes": [["DELETE", "/users/{userId}", "empty", ["userId"]]]},
    get: {"id": "users.get", "routes": [["GET", "/me", "entity", []], ["GET", "/users/{userId}", "entity", ["userId"]]], "query": {"select": "$select", "expand": "$expand"}},
    list: {"id": "users.list", "routes": [["GET", "/users", "collection", []]], "query": {"select": "$select", "filter": "$filter", "search": "$search", "orderby": "$orderby", "expand": "$expand", "count": "$count", "top": "$top"}, "headers": {"consistencyLevel": "ConsistencyLevel"}},
  }),
};
