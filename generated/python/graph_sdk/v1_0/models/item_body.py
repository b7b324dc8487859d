"""microsoft.graph.itemBody, and types that it alone refers to."""

from __future__ import annotations

from graph_sdk._runtime.enums import GraphEnum
from graph_sdk._runtime.model import Model, Property


class ItemBody(Model):
    """What a message, an event, or a chatMessage says.

    Attributes:
        content: The text itself.
        content_type: What kind of text it is.
    """

    __slots__ = ()
    _type = "microsoft.graph.itemBody"

    content: Property[str] = Property("content")
    content_type: Property[BodyType] = Property("contentType", "body_type")


class BodyType(GraphEnum):
    """The values of microsoft.graph.bodyType.

    Attributes:
        TEXT: Plain text.
        HTML: HTML.
    """

    TEXT = "text"
    HTML = "html"
