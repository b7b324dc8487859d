from graph_sdk._runtime.enums import GraphEnum

class CrossTenantMigrationServiceStatus(GraphEnum):
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
