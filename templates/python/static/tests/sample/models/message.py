"""message"""

from graph_sdk._runtime.enums import GraphEnum
from graph_sdk._runtime.model import CollectionProperty, Model, Property


class Message(Model):
    """The type message."""

    __slots__ = ()
    _type = "microsoft.graph.message"

    subject = Property("subject")
    body_type = Property("bodyType", "body_type")
    received = Property("receivedDateTime", "Edm.DateTimeOffset")
    attachments = CollectionProperty("attachments", "attachment")


class BodyType(GraphEnum):
    """The type bodyType."""

    TEXT = "text"
    HTML = "html"
