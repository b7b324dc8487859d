"""microsoft.graph.deleted."""

from graph_sdk._runtime.model import Model, Property


class Deleted(Model):
    """Says that a driveItem is deleted.

    Attributes:
        state: What became of the item.
    """

    __slots__ = ()
    _type = "microsoft.graph.deleted"

    state = Property("state")
