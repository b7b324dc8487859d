"""microsoft.graph.alertFeedback."""

from graph_sdk._runtime.enums import GraphEnum


class AlertFeedback(GraphEnum):
    """The values of microsoft.graph.alertFeedback.

    Attributes:
        UNKNOWN: Nobody has judged the alert.
        TRUE_POSITIVE: The alert was right.
        FALSE_POSITIVE: The alert was wrong.
        BENIGN_POSITIVE: The alert was right, and the activity was wanted.
        UNKNOWN_FUTURE_VALUE: Stands for members that will be added later; it is never
            sent.
    """

    UNKNOWN = "unknown"
    TRUE_POSITIVE = "truePositive"
    FALSE_POSITIVE = "falsePositive"
    BENIGN_POSITIVE = "benignPositive"
    UNKNOWN_FUTURE_VALUE = "unknownFutureValue"
