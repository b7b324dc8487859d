"""microsoft.graph.crossTenantMigrationJobStatus."""

from graph_sdk._runtime.enums import GraphEnum


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
