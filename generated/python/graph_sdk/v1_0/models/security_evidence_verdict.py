"""microsoft.graph.security.evidenceVerdict."""

from __future__ import annotations

from graph_sdk._runtime.enums import GraphEnum


class SecurityEvidenceVerdict(GraphEnum):
    """The values of microsoft.graph.security.evidenceVerdict.

    Attributes:
        UNKNOWN: No verdict.
        SUSPICIOUS: Suspicious.
        MALICIOUS: Malicious.
        NO_THREATS_FOUND: Harmless.
        UNKNOWN_FUTURE_VALUE: Stands for members that will be added later; it is never
            sent.
    """

    UNKNOWN = "unknown"
    SUSPICIOUS = "suspicious"
    MALICIOUS = "malicious"
    NO_THREATS_FOUND = "noThreatsFound"
    UNKNOWN_FUTURE_VALUE = "unknownFutureValue"
