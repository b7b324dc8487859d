from graph_sdk._runtime.async_client import AsyncClient
from graph_sdk._runtime.client import SyncClient
from graph_sdk.beta.groups.chat_messages import AsyncChatMessages, ChatMessages
from graph_sdk.beta.groups.cross_tenant_migration_jobs import (
    AsyncCrossTenantMigrationJobs,
    CrossTenantMigrationJobs,
)
from graph_sdk.beta.groups.cross_tenant_migration_tasks import (
    AsyncCrossTenantMigrationTasks,
    CrossTenantMigrationTasks,
)
from graph_sdk.beta.groups.migrationsroots import AsyncMigrationsroots, Migrationsroots
from graph_sdk.beta.groups.users import AsyncUsers, Users

class Graph(SyncClient):
    @property
    def chat_messages(self) -> ChatMessages: ...
    @property
    def cross_tenant_migration_jobs(self) -> CrossTenantMigrationJobs: ...
    @property
    def cross_tenant_migration_tasks(self) -> CrossTenantMigrationTasks: ...
    @property
    def migrationsroots(self) -> Migrationsroots: ...
    @property
    def users(self) -> Users: ...

class AsyncGraph(AsyncClient):
    @property
    def chat_messages(self) -> AsyncChatMessages: ...
    @property
    def cross_tenant_migration_jobs(self) -> AsyncCrossTenantMigrationJobs: ...
    @property
    def cross_tenant_migration_tasks(self) -> AsyncCrossTenantMigrationTasks: ...
    @property
    def migrationsroots(self) -> AsyncMigrationsroots: ...
    @property
    def users(self) -> AsyncUsers: ...
