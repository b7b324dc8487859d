"""microsoft.graph.chatMessageType."""

from graph_sdk._runtime.enums import GraphEnum


class ChatMessageType(GraphEnum):
    """The values of microsoft.graph.chatMessageType.

    Attributes:
        MESSAGE: Somebody has written it.
        CHAT_EVENT: Tells of an event in the chat.
        TYPING: Somebody is writing.
        UNKNOWN_FUTURE_VALUE: Stands for members that will be added later; it is never
            sent.
    """

    MESSAGE = "message"
    CHAT_EVENT = "chatEvent"
    TYPING = "typing"
    UNKNOWN_FUTURE_VALUE = "unknownFutureValue"
