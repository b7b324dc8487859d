"""microsoft.graph.importance."""

from __future__ import annotations

from graph_sdk._runtime.enums import GraphEnum


class Importance(GraphEnum):
    """The values of microsoft.graph.importance.

    Attributes:
        LOW: Can wait.
        NORMAL: Nothing special.
        HIGH: Marked as important.
    """

    LOW = "low"
    NORMAL = "normal"
    HIGH = "high"
