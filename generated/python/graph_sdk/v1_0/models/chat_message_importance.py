"""microsoft.graph.chatMessageImportance."""

from __future__ import annotations

from graph_sdk._runtime.enums import GraphEnum


class ChatMessageImportance(GraphEnum):
    """The values of microsoft.graph.chatMessageImportance.

    Attributes:
        NORMAL: Nothing special.
        HIGH: Marked as important.
        URGENT: Repeats its notification until it is read; chats between people only.
        UNKNOWN_FUTURE_VALUE: Stands for members that will be added later; it is never
            sent.
    """

    NORMAL = "normal"
    HIGH = "high"
    URGENT = "urgent"
    UNKNOWN_FUTURE_VALUE = "unknownFutureValue"
