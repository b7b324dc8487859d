"""microsoft.graph.automaticRepliesStatus."""

from graph_sdk._runtime.enums import GraphEnum


class AutomaticRepliesStatus(GraphEnum):
    """The values of microsoft.graph.automaticRepliesStatus.

    Attributes:
        DISABLED: No reply goes out.
        ALWAYS_ENABLED: A reply goes out at any time.
        SCHEDULED: A reply goes out between two points in time.
    """

    DISABLED = "disabled"
    ALWAYS_ENABLED = "alwaysEnabled"
    SCHEDULED = "scheduled"
