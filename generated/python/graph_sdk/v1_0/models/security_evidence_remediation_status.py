"""microsoft.graph.security.evidenceRemediationStatus."""

from __future__ import annotations

from graph_sdk._runtime.enums import GraphEnum


class SecurityEvidenceRemediationStatus(GraphEnum):
    """The values of microsoft.graph.security.evidenceRemediationStatus.

    Attributes:
        NONE: Nothing was done.
        REMEDIATED: The threat is removed.
        PREVENTED: The threat was kept out.
        BLOCKED: The threat was stopped while it ran.
        NOT_FOUND: The evidence was not found.
        UNKNOWN_FUTURE_VALUE: Stands for members that will be added later; it is never
            sent.
    """

    NONE = "none"
    REMEDIATED = "remediated"
    PREVENTED = "prevented"
    BLOCKED = "blocked"
    NOT_FOUND = "notFound"
    UNKNOWN_FUTURE_VALUE = "unknownFutureValue"
