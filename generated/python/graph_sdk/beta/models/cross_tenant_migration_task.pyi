from datetime import datetime

from graph_sdk._runtime.model import Property
from graph_sdk.beta.models.cross_tenant_migration_service_status_details import (
    CrossTenantMigrationServiceStatusDetails,
)
from graph_sdk.beta.models.entity import Entity

class CrossTenantMigrationTask(Entity):
    current_status: Property[list[CrossTenantMigrationServiceStatusDetails]] = ...
    last_updated_date_time: Property[datetime] = ...
    task_type: Property[str] = ...
