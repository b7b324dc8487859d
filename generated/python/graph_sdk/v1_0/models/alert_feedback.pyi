from graph_sdk._runtime.enums import GraphEnum

class AlertFeedback(GraphEnum):
    UNKNOWN = "unknown"
    TRUE_POSITIVE = "truePositive"
    FALSE_POSITIVE = "falsePositive"
    BENIGN_POSITIVE = "benignPositive"
    UNKNOWN_FUTURE_VALUE = "unknownFutureValue"
