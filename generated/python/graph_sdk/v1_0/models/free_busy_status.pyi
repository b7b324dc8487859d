from graph_sdk._runtime.enums import GraphEnum

class FreeBusyStatus(GraphEnum):
    UNKNOWN = "unknown"
    FREE = "free"
    TENTATIVE = "tentative"
    BUSY = "busy"
    OOF = "oof"
    WORKING_ELSEWHERE = "workingElsewhere"
