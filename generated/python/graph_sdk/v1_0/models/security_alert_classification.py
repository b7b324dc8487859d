"""microsoft.graph.security.alertClassification."""

from __future__ import annotations

from graph_sdk._runtime.enums import GraphEnum


class SecurityAlertClassification(GraphEnum):
    """The values of microsoft.graph.security.alertClassification.

    Attributes:
        UNKNOWN: Nobody has judged the alert.
        FALSE_POSITIVE: The alert was wrong.
        TRUE_POSITIVE: The alert was right.
        INFORMATIONAL_EXPECTED_ACTIVITY: The activity was wanted, such as a test.
        UNKNOWN_FUTURE_VALUE: Stands for members that will be added later; it is never
            sent.
    """

    UNKNOWN = "unknown"
    FALSE_POSITIVE = "falsePositive"
    TRUE_POSITIVE = "truePositive"
    INFORMATIONAL_EXPECTED_ACTIVITY = "informationalExpectedActivity"
    UNKNOWN_FUTURE_VALUE = "unknownFutureValue"
