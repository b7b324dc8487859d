"""microsoft.graph.security.alertStatus."""

from __future__ import annotations

from graph_sdk._runtime.enums import GraphEnum


class SecurityAlertStatus(GraphEnum):
    """The values of microsoft.graph.security.alertStatus.

    Attributes:
        UNKNOWN: Not known.
        NEW: Nobody has taken it up.
        IN_PROGRESS: Somebody looks into it.
        RESOLVED: It is dealt with.
        UNKNOWN_FUTURE_VALUE: Stands for members that will be added later; it is never
            sent.
    """

    UNKNOWN = "unknown"
    NEW = "new"
    IN_PROGRESS = "inProgress"
    RESOLVED = "resolved"
    UNKNOWN_FUTURE_VALUE = "unknownFutureValue"
