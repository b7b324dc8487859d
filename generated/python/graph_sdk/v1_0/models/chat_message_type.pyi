from graph_sdk._runtime.enums import GraphEnum

class ChatMessageType(GraphEnum):
    MESSAGE = "message"
    CHAT_EVENT = "chatEvent"
    TYPING = "typing"
    UNKNOWN_FUTURE_VALUE = "unknownFutureValue"
