"""microsoft.graph.followupFlagStatus."""

from graph_sdk._runtime.enums import GraphEnum


class FollowupFlagStatus(GraphEnum):
    """The values of microsoft.graph.followupFlagStatus.

    Attributes:
        NOT_FLAGGED: Nothing is to be done.
        COMPLETE: What was to be done is done.
        FLAGGED: Something is to be done.
    """

    NOT_FLAGGED = "notFlagged"
    COMPLETE = "complete"
    FLAGGED = "flagged"
