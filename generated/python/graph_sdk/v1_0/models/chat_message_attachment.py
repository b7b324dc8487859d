"""microsoft.graph.chatMessageAttachment."""

from __future__ import annotations

from graph_sdk._runtime.model import Model, Property


class ChatMessageAttachment(Model):
    """Something that goes with a chatMessage: a file, a card, or a tab.

    Attributes:
        content: The content, for a card.
        content_type: Kind of the attachment, such as reference for a file.
        content_url: Where the content lies.
        id: Identifies the attachment in its message.
        name: Name of the attachment.
        thumbnail_url: Where a small picture of it lies.
    """

    __slots__ = ()
    _type = "microsoft.graph.chatMessageAttachment"

    content: Property[str] = Property("content")
    content_type: Property[str] = Property("contentType")
    content_url: Property[str] = Property("contentUrl")
    id: Property[str] = Property("id")
    name: Property[str] = Property("name")
    thumbnail_url: Property[str] = Property("thumbnailUrl")
