"""microsoft.graph.sensitivity."""

from graph_sdk._runtime.enums import GraphEnum


class Sensitivity(GraphEnum):
    """The values of microsoft.graph.sensitivity.

    Attributes:
        NORMAL: Anybody may see it.
        PERSONAL: Personal.
        PRIVATE: Private: delegates don't see it.
        CONFIDENTIAL: Confidential.
    """

    NORMAL = "normal"
    PERSONAL = "personal"
    PRIVATE = "private"
    CONFIDENTIAL = "confidential"
