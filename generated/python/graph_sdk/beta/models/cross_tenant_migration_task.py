"""microsoft.graph.crossTenantMigrationTask."""

from graph_sdk._runtime.model import Property
from graph_sdk.beta.models.entity import Entity


class CrossTenantMigrationTask(Entity):
    """The part of a crossTenantMigrationJob that moves one user. The task has the object
    ID of that user.

    Attributes:
        current_status: Where each workload of the user stands.
        last_updated_date_time: When the task last changed.
        task_type: What kind of resource the task moves; Users is the one value that
            works today.
    """

    __slots__ = ()
    _type = "microsoft.graph.crossTenantMigrationTask"

    current_status = Property(
        "currentStatus",
        "cross_tenant_migration_service_status_details",
        collection=True,
    )
    last_updated_date_time = Property("lastUpdatedDateTime", "Edm.DateTimeOffset")
    task_type = Property("taskType")
