"""microsoft.graph.crossTenantMigrationJob, and types that it alone refers to."""

from __future__ import annotations

from graph_sdk._runtime.enums import GraphEnum
from graph_sdk._runtime.model import CollectionProperty, Property
from graph_sdk.beta.models.entity import Entity

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from graph_sdk.beta.models import (
        CrossTenantMigrationTask,
        ExchangeOnlineCrossTenantMigrationSettings,
    )


class CrossTenantMigrationJob(Entity):
    """A job that moves users, and what they own, from a source tenant to the tenant in
    which the job was created. The job holds one crossTenantMigrationTask for each user.

    Attributes:
        complete_after_date_time: The moment from which the service may work on the job.
        created_by: ID of the administrator or app that created the job.
        created_date_time: When the job was created.
        display_name: A name that is unique in the tenant.
        exchange_settings: How Exchange reaches the source.
        job_type: Whether the job moves content or only checks that it could.
        last_updated_date_time: When the job last changed.
        message: Explains the status, where there is something to explain.
        resources: Object IDs of the users to move.
        resource_type: What kind of resource the job moves; Users is the one value that
            works today.
        source_tenant_id: ID of the tenant that gives the content.
        status: Where the job stands.
        target_tenant_id: ID of the tenant that receives the content.
        workloads: Which of Teams, Exchange, and ODSP (OneDrive and SharePoint) the job
            moves.
        users: The tasks of the job, one for each user.
    """

    __slots__ = ()
    _type = "microsoft.graph.crossTenantMigrationJob"

    complete_after_date_time: Property[datetime] = Property(
        "completeAfterDateTime", "Edm.DateTimeOffset"
    )
    created_by: Property[str] = Property("createdBy")
    created_date_time: Property[datetime] = Property(
        "createdDateTime", "Edm.DateTimeOffset"
    )
    display_name: Property[str] = Property("displayName")
    exchange_settings: Property[ExchangeOnlineCrossTenantMigrationSettings] = Property(
        "exchangeSettings", "exchange_online_cross_tenant_migration_settings"
    )
    job_type: Property[CrossTenantMigrationJobType] = Property(
        "jobType", "cross_tenant_migration_job_type"
    )
    last_updated_date_time: Property[datetime] = Property(
        "lastUpdatedDateTime", "Edm.DateTimeOffset"
    )
    message: Property[str] = Property("message")
    resources: Property[list[str]] = Property("resources")
    resource_type: Property[str] = Property("resourceType")
    source_tenant_id: Property[str] = Property("sourceTenantId")
    status: Property[CrossTenantMigrationJobStatus] = Property(
        "status", "cross_tenant_migration_job_status"
    )
    target_tenant_id: Property[str] = Property("targetTenantId")
    workloads: Property[list[str]] = Property("workloads")
    users: CollectionProperty[CrossTenantMigrationTask] = CollectionProperty(
        "users", "cross_tenant_migration_task"
    )


class CrossTenantMigrationJobStatus(GraphEnum):
    """The values of microsoft.graph.crossTenantMigrationJobStatus.

    Attributes:
        SUBMITTED: The job is recorded.
        APPROVED: The job may run.
        PROCESSING: The service prepares the job.
        CUTTING_OVER: Users change over to the target.
        IN_PROGRESS: Content is being moved.
        COMPLETED: Everything has arrived.
        COMPLETED_WITH_ERRORS: Some users or workloads have not arrived.
        FAILED: Nothing has arrived.
        CANCELLED: The job was canceled.
        PENDING_CANCEL: The job is about to be canceled.
        ADMIN_ACTION_REQUIRED: The job waits for an administrator.
        VALIDATE_SUBMITTED: The check is recorded.
        VALIDATE_PROCESSING: The service prepares the check.
        VALIDATE_IN_PROGRESS: The check runs.
        VALIDATE_PASSED: The check has found nothing.
        VALIDATE_FAILED: The check has found something.
        PENDING_DELETE: The job is about to be deleted.
        DELETED: The job is deleted.
    """

    SUBMITTED = "submitted"
    APPROVED = "approved"
    PROCESSING = "processing"
    CUTTING_OVER = "cuttingOver"
    IN_PROGRESS = "inProgress"
    COMPLETED = "completed"
    COMPLETED_WITH_ERRORS = "completedWithErrors"
    FAILED = "failed"
    CANCELLED = "cancelled"
    PENDING_CANCEL = "pendingCancel"
    ADMIN_ACTION_REQUIRED = "adminActionRequired"
    VALIDATE_SUBMITTED = "validateSubmitted"
    VALIDATE_PROCESSING = "validateProcessing"
    VALIDATE_IN_PROGRESS = "validateInProgress"
    VALIDATE_PASSED = "validatePassed"
    VALIDATE_FAILED = "validateFailed"
    PENDING_DELETE = "pendingDelete"
    DELETED = "deleted"


class CrossTenantMigrationJobType(GraphEnum):
    """The values of microsoft.graph.crossTenantMigrationJobType.

    Attributes:
        VALIDATE: Checks that content could be moved.
        MIGRATE: Moves content.
    """

    VALIDATE = "validate"
    MIGRATE = "migrate"
