"""microsoft.graph.alertStatus."""

from graph_sdk._runtime.enums import GraphEnum


class AlertStatus(GraphEnum):
    """The values of microsoft.graph.alertStatus.

    Attributes:
        UNKNOWN: The provider has not said.
        NEW_ALERT: Nobody has taken it up.
        IN_PROGRESS: Somebody looks into it.
        RESOLVED: It is dealt with.
        DISMISSED: It needs no work.
        UNKNOWN_FUTURE_VALUE: Stands for members that will be added later; it is never
            sent.
    """

    UNKNOWN = "unknown"
    NEW_ALERT = "newAlert"
    IN_PROGRESS = "inProgress"
    RESOLVED = "resolved"
    DISMISSED = "dismissed"
    UNKNOWN_FUTURE_VALUE = "unknownFutureValue"
