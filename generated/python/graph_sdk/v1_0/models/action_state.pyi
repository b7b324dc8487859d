from graph_sdk._runtime.enums import GraphEnum

class ActionState(GraphEnum):
    NONE = "none"
    PENDING = "pending"
    CANCELED = "canceled"
    ACTIVE = "active"
    DONE = "done"
    FAILED = "failed"
    NOT_SUPPORTED = "notSupported"
