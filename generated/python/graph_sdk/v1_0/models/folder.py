"""microsoft.graph.folder."""

from graph_sdk._runtime.model import Model, Property


class Folder(Model):
    """Says that a driveItem is a folder.

    Attributes:
        child_count: Number of items directly inside.
    """

    __slots__ = ()
    _type = "microsoft.graph.folder"

    child_count = Property("childCount")
