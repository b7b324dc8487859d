// A group is a function, so that it costs nothing before it is first used.
export const operations = {
  chatMessages: () => ({
    setReaction: {"routes":[["POST","/teams/{teamId}/channels/{channelId}/messages/{chatMessageId}/setReaction","empty",["teamId","channelId","chatMessageId"]],["POST","/teams/{teamId}/channels/{channelId}/messages/{messageId}/replies/{replyId}/setReaction","empty",["teamId","channelId","messageId","replyId"]],["POST","/chats/{chatId}/messages/{chatMessageId}/setReaction","empty",["chatId","chatMessageId"]]],"properties":{"reactionType":"reactionType"}},
    unsetReaction: {"routes":[["POST","/teams/{teamId}/channels/{channelId}/messages/{chatMessageId}/unsetReaction","empty",["teamId","channelId","chatMessageId"]],["POST","/teams/{teamId}/channels/{channelId}/messages/{messageId}/replies/{replyId}/unsetReaction","empty",["teamId","channelId","messageId","replyId"]],["POST","/chats/{chatId}/messages/{chatMessageId}/unsetReaction","empty",["chatId","chatMessageId"]]],"properties":{"reactionType":"reactionType"}},
  }),
  crossTenantMigrationJobs: () => ({
    cancel: {"routes":[["POST","/solutions/migrations/crossTenantMigrationJobs/{crossTenantMigrationJobId}/cancel","entity",["crossTenantMigrationJobId"]]]},
    get: {"routes":[["GET","/solutions/migrations/crossTenantMigrationJobs/{crossTenantMigrationJobId}","entity",["crossTenantMigrationJobId"]]],"query":{"select":"$select"}},
    listUsers: {"routes":[["GET","/solutions/migrations/crossTenantMigrationJobs/{crossTenantMigrationJobId}/users","collection",["crossTenantMigrationJobId"]]],"query":{"select":"$select","top":"$top"}},
    update: {"routes":[["PATCH","/solutions/migrations/crossTenantMigrationJobs/{crossTenantMigrationJobId}","empty",["crossTenantMigrationJobId"]]],"body":"json"},
  }),
  crossTenantMigrationTasks: () => ({
    cancel: {"routes":[["POST","/solutions/migrations/crossTenantMigrationJobs/{crossTenantMigrationJobId}/users/{crossTenantMigrationTaskId}/cancel","entity",["crossTenantMigrationJobId","crossTenantMigrationTaskId"]]]},
    get: {"routes":[["GET","/solutions/migrations/crossTenantMigrationJobs/{crossTenantMigrationJobId}/users/{crossTenantMigrationTaskId}","entity",["crossTenantMigrationJobId","crossTenantMigrationTaskId"]]],"query":{"select":"$select"}},
  }),
  migrationsroots: () => ({
    createCrossTenantMigrationJobs: {"routes":[["POST","/solutions/migrations/crossTenantMigrationJobs","entity",[]]],"body":"json"},
    deleteCrossTenantMigrationJobs: {"routes":[["DELETE","/solutions/migrations/crossTenantMigrationJobs/{crossTenantMigrationJobId}","empty",["crossTenantMigrationJobId"]]]},
    listCrossTenantMigrationJobs: {"routes":[["GET","/solutions/migrations/crossTenantMigrationJobs","collection",[]]],"query":{"select":"$select","top":"$top"}},
  }),
  users: () => ({
    delete: {"routes":[["DELETE","/users/{userId}","empty",["userId"]]]},
    get: {"routes":[["GET","/me","entity",[]],["GET","/users/{userId}","entity",["userId"]]],"query":{"select":"$select","expand":"$expand"}},
    list: {"routes":[["GET","/users","collection",[]]],"query":{"select":"$select","filter":"$filter","search":"$search","orderby":"$orderby","expand":"$expand","count":"$count","top":"$top"},"headers":{"consistencyLevel":"ConsistencyLevel"}},
  }),
};
