"""attachment"""

from graph_sdk._runtime.model import Model, Property


class Attachment(Model):
    """The type attachment."""

    __slots__ = ()
    _type = "microsoft.graph.attachment"

    id = Property("id")
    name = Property("name")
