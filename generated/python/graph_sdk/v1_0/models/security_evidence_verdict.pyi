from graph_sdk._runtime.enums import GraphEnum

class SecurityEvidenceVerdict(GraphEnum):
    UNKNOWN = "unknown"
    SUSPICIOUS = "suspicious"
    MALICIOUS = "malicious"
    NO_THREATS_FOUND = "noThreatsFound"
    UNKNOWN_FUTURE_VALUE = "unknownFutureValue"
