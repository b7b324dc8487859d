from graph_sdk._runtime.enums import GraphEnum

class SecurityEvidenceRemediationStatus(GraphEnum):
    NONE = "none"
    REMEDIATED = "remediated"
    PREVENTED = "prevented"
    BLOCKED = "blocked"
    NOT_FOUND = "notFound"
    UNKNOWN_FUTURE_VALUE = "unknownFutureValue"
