"""directoryObject"""

from graph_sdk._runtime.model import Model, Property


class DirectoryObject(Model):
    """The type directoryObject."""

    __slots__ = ()
    _type = "microsoft.graph.directoryObject"

    id = Property("id")
    deleted_date_time = Property("deletedDateTime", "Edm.DateTimeOffset")
