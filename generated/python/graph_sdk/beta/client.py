"""The clients of this version."""

from graph_sdk._runtime.async_client import AsyncClient
from graph_sdk._runtime.client import GroupProperty, SyncClient


class Graph(SyncClient):
    """Microsoft Graph beta."""

    _version = "beta"
    _package = "graph_sdk.beta"

    chat_messages = GroupProperty(
        "chat_messages",
        "ChatMessages",
        "Operations on resources of the type chatMessage.",
    )
    cross_tenant_migration_jobs = GroupProperty(
        "cross_tenant_migration_jobs",
        "CrossTenantMigrationJobs",
        "Operations on resources of the type crossTenantMigrationJob.",
    )
    cross_tenant_migration_tasks = GroupProperty(
        "cross_tenant_migration_tasks",
        "CrossTenantMigrationTasks",
        "Operations on resources of the type crossTenantMigrationTask.",
    )
    migrationsroots = GroupProperty(
        "migrationsroots", "Migrationsroots", "Operations on migrationsroots."
    )
    users = GroupProperty("users", "Users", "Operations on resources of the type user.")


class AsyncGraph(AsyncClient):
    """Microsoft Graph beta."""

    _version = "beta"
    _package = "graph_sdk.beta"

    chat_messages = GroupProperty(
        "chat_messages",
        "AsyncChatMessages",
        "Operations on resources of the type chatMessage.",
    )
    cross_tenant_migration_jobs = GroupProperty(
        "cross_tenant_migration_jobs",
        "AsyncCrossTenantMigrationJobs",
        "Operations on resources of the type crossTenantMigrationJob.",
    )
    cross_tenant_migration_tasks = GroupProperty(
        "cross_tenant_migration_tasks",
        "AsyncCrossTenantMigrationTasks",
        "Operations on resources of the type crossTenantMigrationTask.",
    )
    migrationsroots = GroupProperty(
        "migrationsroots", "AsyncMigrationsroots", "Operations on migrationsroots."
    )
    users = GroupProperty(
        "users", "AsyncUsers", "Operations on resources of the type user."
    )
