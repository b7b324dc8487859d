"""microsoft.graph.freeBusyStatus."""

from graph_sdk._runtime.enums import GraphEnum


class FreeBusyStatus(GraphEnum):
    """The values of microsoft.graph.freeBusyStatus.

    Attributes:
        UNKNOWN: It is not known.
        FREE: Free.
        TENTATIVE: Perhaps busy.
        BUSY: Busy.
        OOF: Out of office.
        WORKING_ELSEWHERE: At work in another place.
    """

    UNKNOWN = "unknown"
    FREE = "free"
    TENTATIVE = "tentative"
    BUSY = "busy"
    OOF = "oof"
    WORKING_ELSEWHERE = "workingElsewhere"
