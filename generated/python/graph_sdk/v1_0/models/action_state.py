"""microsoft.graph.actionState."""

from graph_sdk._runtime.enums import GraphEnum


class ActionState(GraphEnum):
    """How far an action on a device got.

    Attributes:
        NONE: Nothing is known.
        PENDING: The device has not heard of it yet.
        CANCELED: It was taken back.
        ACTIVE: The device works on it.
        DONE: It is done.
        FAILED: It went wrong.
        NOT_SUPPORTED: The device can't do it.
    """

    NONE = "none"
    PENDING = "pending"
    CANCELED = "canceled"
    ACTIVE = "active"
    DONE = "done"
    FAILED = "failed"
    NOT_SUPPORTED = "notSupported"
