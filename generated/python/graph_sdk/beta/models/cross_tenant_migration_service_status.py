"""microsoft.graph.crossTenantMigrationServiceStatus."""

from graph_sdk._runtime.enums import GraphEnum


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
