from graph_sdk.beta.models.user import AssignedLicense as AssignedLicense
from graph_sdk.beta.models.chat_message import BodyType as BodyType
from graph_sdk.beta.models.chat_message import ChatMessage as ChatMessage
from graph_sdk.beta.models.chat_message import (
    ChatMessageImportance as ChatMessageImportance,
)
from graph_sdk.beta.models.chat_message import (
    ChatMessageReaction as ChatMessageReaction,
)
from graph_sdk.beta.models.chat_message import (
    ChatMessageReactionIdentitySet as ChatMessageReactionIdentitySet,
)
from graph_sdk.beta.models.chat_message import ChatMessageType as ChatMessageType
from graph_sdk.beta.models.cross_tenant_migration_cancel_response import (
    CrossTenantMigrationCancelResponse as CrossTenantMigrationCancelResponse,
)
from graph_sdk.beta.models.cross_tenant_migration_job import (
    CrossTenantMigrationJob as CrossTenantMigrationJob,
)
from graph_sdk.beta.models.cross_tenant_migration_job import (
    CrossTenantMigrationJobStatus as CrossTenantMigrationJobStatus,
)
from graph_sdk.beta.models.cross_tenant_migration_job import (
    CrossTenantMigrationJobType as CrossTenantMigrationJobType,
)
from graph_sdk.beta.models.cross_tenant_migration_task import (
    CrossTenantMigrationServiceStatus as CrossTenantMigrationServiceStatus,
)
from graph_sdk.beta.models.cross_tenant_migration_task import (
    CrossTenantMigrationServiceStatusDetails as CrossTenantMigrationServiceStatusDetails,
)
from graph_sdk.beta.models.cross_tenant_migration_task import (
    CrossTenantMigrationTask as CrossTenantMigrationTask,
)
from graph_sdk.beta.models.directory_object import DirectoryObject as DirectoryObject
from graph_sdk.beta.models.entity import Entity as Entity
from graph_sdk.beta.models.cross_tenant_migration_task import Error as Error
from graph_sdk.beta.models.exchange_online_cross_tenant_migration_settings import (
    ExchangeOnlineCrossTenantMigrationSettings as ExchangeOnlineCrossTenantMigrationSettings,
)
from graph_sdk.beta.models.identity import Identity as Identity
from graph_sdk.beta.models.identity_set import IdentitySet as IdentitySet
from graph_sdk.beta.models.chat_message import ItemBody as ItemBody
from graph_sdk.beta.models.user import ObjectIdentity as ObjectIdentity
from graph_sdk.beta.models.user import PasswordProfile as PasswordProfile
from graph_sdk.beta.models.user import SignInActivity as SignInActivity
from graph_sdk.beta.models.user import User as User
