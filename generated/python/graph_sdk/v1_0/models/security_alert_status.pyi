from graph_sdk._runtime.enums import GraphEnum

class SecurityAlertStatus(GraphEnum):
    UNKNOWN = "unknown"
    NEW = "new"
    IN_PROGRESS = "inProgress"
    RESOLVED = "resolved"
    UNKNOWN_FUTURE_VALUE = "unknownFutureValue"
