"""microsoft.graph.crossTenantMigrationTask, and types that it alone refers to."""

from __future__ import annotations

from graph_sdk._runtime.enums import GraphEnum
from graph_sdk._runtime.model import CollectionProperty, Model, Property
from graph_sdk.beta.models.entity import Entity

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime


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

    current_status: CollectionProperty[CrossTenantMigrationServiceStatusDetails] = (
        CollectionProperty(
            "currentStatus", "cross_tenant_migration_service_status_details"
        )
    )
    last_updated_date_time: Property[datetime] = Property(
        "lastUpdatedDateTime", "Edm.DateTimeOffset"
    )
    task_type: Property[str] = Property("taskType")


class CrossTenantMigrationServiceStatusDetails(Model):
    """Tells where one workload of a user stands in a crossTenantMigrationTask.

    Attributes:
        errors: What went wrong in this workload.
        message: Explains the status, where there is something to explain.
        service: The workload, such as Exchange, Teams, or ODSP.
        status: Where the workload stands.
    """

    __slots__ = ()
    _type = "microsoft.graph.crossTenantMigrationServiceStatusDetails"

    errors: CollectionProperty[Error] = CollectionProperty("errors", "error")
    message: Property[str] = Property("message")
    service: Property[str] = Property("service")
    status: Property[CrossTenantMigrationServiceStatus] = Property(
        "status", "cross_tenant_migration_service_status"
    )


class Error(Model):
    """An error that belongs to one item of a larger piece of work, rather than to a
    request as a whole.

    Attributes:
        code: A short code that programs can act on.
        message: What went wrong, in words for a developer.
        target: What the error is about.
    """

    __slots__ = ()
    _type = "microsoft.graph.error"

    code: Property[str] = Property("code")
    message: Property[str] = Property("message")
    target: Property[str] = Property("target")


class CrossTenantMigrationServiceStatus(GraphEnum):
    """The values of microsoft.graph.crossTenantMigrationServiceStatus.

    Attributes:
        NOT_STARTED: Nothing has happened yet.
        VALID: The check has found nothing.
        INVALID: The check has found something.
        ERROR: Something went wrong.
        IN_PROGRESS: Content is being moved.
        COMPLETED: Everything has arrived.
        FAILED: Nothing has arrived.
        CANCELLED: The move was canceled.
        PENDING_CANCEL: The move is about to be canceled.
        SYNCING: Content is being copied ahead of the change.
        SYNCED: The copy is up to date.
        FINALIZING: The last changes are being copied.
        FORCE_COMPLETE: The change was forced by an administrator.
    """

    NOT_STARTED = "notStarted"
    VALID = "valid"
    INVALID = "invalid"
    ERROR = "error"
    IN_PROGRESS = "inProgress"
    COMPLETED = "completed"
    FAILED = "failed"
    CANCELLED = "cancelled"
    PENDING_CANCEL = "pendingCancel"
    SYNCING = "syncing"
    SYNCED = "synced"
    FINALIZING = "finalizing"
    FORCE_COMPLETE = "forceComplete"
