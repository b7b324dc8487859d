"""Class and qualified name of the type in each module."""

TABLE: dict[str, tuple[str, str]] = {
    "assigned_license": ("AssignedLicense", "microsoft.graph.assignedLicense"),
    "body_type": ("BodyType", "microsoft.graph.bodyType"),
    "chat_message": ("ChatMessage", "microsoft.graph.chatMessage"),
    "chat_message_importance": (
        "ChatMessageImportance",
        "microsoft.graph.chatMessageImportance",
    ),
    "chat_message_reaction": (
        "ChatMessageReaction",
        "microsoft.graph.chatMessageReaction",
    ),
    "chat_message_reaction_identity_set": (
        "ChatMessageReactionIdentitySet",
        "microsoft.graph.chatMessageReactionIdentitySet",
    ),
    "chat_message_type": ("ChatMessageType", "microsoft.graph.chatMessageType"),
    "cross_tenant_migration_cancel_response": (
        "CrossTenantMigrationCancelResponse",
        "microsoft.graph.crossTenantMigrationCancelResponse",
    ),
    "cross_tenant_migration_job": (
        "CrossTenantMigrationJob",
        "microsoft.graph.crossTenantMigrationJob",
    ),
    "cross_tenant_migration_job_status": (
        "CrossTenantMigrationJobStatus",
        "microsoft.graph.crossTenantMigrationJobStatus",
    ),
    "cross_tenant_migration_job_type": (
        "CrossTenantMigrationJobType",
        "microsoft.graph.crossTenantMigrationJobType",
    ),
    "cross_tenant_migration_service_status": (
        "CrossTenantMigrationServiceStatus",
        "microsoft.graph.crossTenantMigrationServiceStatus",
    ),
    "cross_tenant_migration_service_status_details": (
        "CrossTenantMigrationServiceStatusDetails",
        "microsoft.graph.crossTenantMigrationServiceStatusDetails",
    ),
    "cross_tenant_migration_task": (
        "CrossTenantMigrationTask",
        "microsoft.graph.crossTenantMigrationTask",
    ),
    "directory_object": ("DirectoryObject", "microsoft.graph.directoryObject"),
    "entity": ("Entity", "microsoft.graph.entity"),
    "error": ("Error", "microsoft.graph.error"),
    "exchange_online_cross_tenant_migration_settings": (
        "ExchangeOnlineCrossTenantMigrationSettings",
        "microsoft.graph.exchangeOnlineCrossTenantMigrationSettings",
    ),
    "identity": ("Identity", "microsoft.graph.identity"),
    "identity_set": ("IdentitySet", "microsoft.graph.identitySet"),
    "item_body": ("ItemBody", "microsoft.graph.itemBody"),
    "object_identity": ("ObjectIdentity", "microsoft.graph.objectIdentity"),
    "password_profile": ("PasswordProfile", "microsoft.graph.passwordProfile"),
    "sign_in_activity": ("SignInActivity", "microsoft.graph.signInActivity"),
    "user": ("User", "microsoft.graph.user"),
}
