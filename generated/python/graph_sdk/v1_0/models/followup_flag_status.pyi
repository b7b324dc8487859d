from graph_sdk._runtime.enums import GraphEnum

class FollowupFlagStatus(GraphEnum):
    NOT_FLAGGED = "notFlagged"
    COMPLETE = "complete"
    FLAGGED = "flagged"
