"""Module, class and qualified name of each type."""

TABLE: dict[str, tuple[str, str, str]] = {
    "assigned_license": ("user", "AssignedLicense", "microsoft.graph.assignedLicense"),
    "body_type": ("chat_message", "BodyType", "microsoft.graph.bodyType"),
    "chat_message": ("chat_message", "ChatMessage", "microsoft.graph.chatMessage"),
    "chat_message_importance": (
        "chat_message",
        "ChatMessageImportance",
        "microsoft.graph.chatMessageImportance",
    ),
    "chat_message_reaction": (
        "chat_message",
        "ChatMessageReaction",
        "microsoft.graph.chatMessageReaction",
    ),
    "chat_message_reaction_identity_set": (
        "chat_message",
        "ChatMessageReactionIdentitySet",
        "microsoft.graph.chatMessageReactionIdentitySet",
    ),
    "chat_message_type": (
        "chat_message",
        "ChatMessageType",
        "microsoft.graph.chatMessageType",
    ),
    "cross_tenant_migration_cancel_response": (
        "cross_tenant_migration_cancel_response",
        "CrossTenantMigrationCancelResponse",
        "microsoft.graph.crossTenantMigrationCancelResponse",
    ),
    "cross_tenant_migration_job": (
        "cross_tenant_migration_job",
        "CrossTenantMigrationJob",
        "microsoft.graph.crossTenantMigrationJob",
    ),
    "cross_tenant_migration_job_status": (
        "cross_tenant_migration_job",
        "CrossTenantMigrationJobStatus",
        "microsoft.graph.crossTenantMigrationJobStatus",
    ),
    "cross_tenant_migration_job_type": (
        "cross_tenant_migration_job",
        "CrossTenantMigrationJobType",
        "microsoft.graph.crossTenantMigrationJobType",
    ),
    "cross_tenant_migration_service_status": (
        "cross_tenant_migration_task",
        "CrossTenantMigrationServiceStatus",
        "microsoft.graph.crossTenantMigrationServiceStatus",
    ),
    "cross_tenant_migration_service_status_details": (
        "cross_tenant_migration_task",
        "CrossTenantMigrationServiceStatusDetails",
        "microsoft.graph.crossTenantMigrationServiceStatusDetails",
    ),
    "cross_tenant_migration_task": (
        "cross_tenant_migration_task",
        "CrossTenantMigrationTask",
        "microsoft.graph.crossTenantMigrationTask",
    ),
    "directory_object": (
        "directory_object",
        "DirectoryObject",
        "microsoft.graph.directoryObject",
    ),
    "entity": ("entity", "Entity", "microsoft.graph.entity"),
    "error": ("cross_tenant_migration_task", "Error", "microsoft.graph.error"),
    "exchange_online_cross_tenant_migration_settings": (
        "exchange_online_cross_tenant_migration_settings",
        "ExchangeOnlineCrossTenantMigrationSettings",
        "microsoft.graph.exchangeOnlineCrossTenantMigrationSettings",
    ),
    "identity": ("identity", "Identity", "microsoft.graph.identity"),
    "identity_set": ("identity_set", "IdentitySet", "microsoft.graph.identitySet"),
    "item_body": ("chat_message", "ItemBody", "microsoft.graph.itemBody"),
    "object_identity": ("user", "ObjectIdentity", "microsoft.graph.objectIdentity"),
    "password_profile": ("user", "PasswordProfile", "microsoft.graph.passwordProfile"),
    "sign_in_activity": ("user", "SignInActivity", "microsoft.graph.signInActivity"),
    "user": ("user", "User", "microsoft.graph.user"),
}
