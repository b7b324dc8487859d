from graph_sdk._runtime.enums import GraphEnum

class ChatMessageImportance(GraphEnum):
    NORMAL = "normal"
    HIGH = "high"
    URGENT = "urgent"
    UNKNOWN_FUTURE_VALUE = "unknownFutureValue"
