"""microsoft.graph.security.alertSeverity."""

from graph_sdk._runtime.enums import GraphEnum


class SecurityAlertSeverity(GraphEnum):
    """The values of microsoft.graph.security.alertSeverity.

    Attributes:
        UNKNOWN: Not known.
        INFORMATIONAL: Good to know.
        LOW: Little harm can come of it.
        MEDIUM: Some harm can come of it.
        HIGH: Great harm can come of it.
        UNKNOWN_FUTURE_VALUE: Stands for members that will be added later; it is never
            sent.
    """

    UNKNOWN = "unknown"
    INFORMATIONAL = "informational"
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    UNKNOWN_FUTURE_VALUE = "unknownFutureValue"
