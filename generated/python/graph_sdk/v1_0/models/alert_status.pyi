from graph_sdk._runtime.enums import GraphEnum

class AlertStatus(GraphEnum):
    UNKNOWN = "unknown"
    NEW_ALERT = "newAlert"
    IN_PROGRESS = "inProgress"
    RESOLVED = "resolved"
    DISMISSED = "dismissed"
    UNKNOWN_FUTURE_VALUE = "unknownFutureValue"
