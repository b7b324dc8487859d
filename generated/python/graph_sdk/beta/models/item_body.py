"""microsoft.graph.itemBody."""

from graph_sdk._runtime.model import Model, Property


class ItemBody(Model):
    """What a chatMessage says.

    Attributes:
        content: The text itself.
        content_type: What kind of text it is.
    """

    __slots__ = ()
    _type = "microsoft.graph.itemBody"

    content = Property("content")
    content_type = Property("contentType", "body_type")
