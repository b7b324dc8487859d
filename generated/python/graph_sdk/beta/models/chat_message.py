"""microsoft.graph.chatMessage, and types that it alone refers to."""

from __future__ import annotations

from graph_sdk._runtime.enums import GraphEnum
from graph_sdk._runtime.model import CollectionProperty, Model, Property
from graph_sdk.beta.models.entity import Entity
from graph_sdk.beta.models.identity_set import IdentitySet

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime


class ChatMessage(Entity):
    """A message in a channel or a chat of Microsoft Teams.

    Attributes:
        body: What the message says.
        chat_id: ID of the chat that the message stands in.
        created_date_time: When the message was written.
        importance: How important the message is.
        message_type: What kind of message it is.
        reactions: How people have reacted.
        reply_to_id: ID of the message that this one replies to.
        subject: What the message is about, as text.
        replies: Replies to the message, in a channel.
    """

    __slots__ = ()
    _type = "microsoft.graph.chatMessage"

    body: Property[ItemBody] = Property("body", "item_body")
    chat_id: Property[str] = Property("chatId")
    created_date_time: Property[datetime] = Property(
        "createdDateTime", "Edm.DateTimeOffset"
    )
    importance: Property[ChatMessageImportance] = Property(
        "importance", "chat_message_importance"
    )
    message_type: Property[ChatMessageType] = Property(
        "messageType", "chat_message_type"
    )
    reactions: CollectionProperty[ChatMessageReaction] = CollectionProperty(
        "reactions", "chat_message_reaction"
    )
    reply_to_id: Property[str] = Property("replyToId")
    subject: Property[str] = Property("subject")
    replies: CollectionProperty[ChatMessage] = CollectionProperty(
        "replies", "chat_message"
    )


class ChatMessageReaction(Model):
    """How somebody has reacted to a chatMessage.

    Attributes:
        created_date_time: When it was.
        reaction_type: The reaction: a word such as like, or an emoji.
        user: Who it was.
    """

    __slots__ = ()
    _type = "microsoft.graph.chatMessageReaction"

    created_date_time: Property[datetime] = Property(
        "createdDateTime", "Edm.DateTimeOffset"
    )
    reaction_type: Property[str] = Property("reactionType")
    user: Property[ChatMessageReactionIdentitySet] = Property(
        "user", "chat_message_reaction_identity_set"
    )


class ChatMessageReactionIdentitySet(IdentitySet):
    """Who has reacted to a chatMessage."""

    __slots__ = ()
    _type = "microsoft.graph.chatMessageReactionIdentitySet"


class ItemBody(Model):
    """What a chatMessage says.

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


class ChatMessageImportance(GraphEnum):
    """The values of microsoft.graph.chatMessageImportance.

    Attributes:
        NORMAL: Nothing special.
        HIGH: Marked as important.
        URGENT: Repeats its notification until it is read; chats between people only.
        UNKNOWN_FUTURE_VALUE: Stands for members that will be added later; it is never
            sent.
    """

    NORMAL = "normal"
    HIGH = "high"
    URGENT = "urgent"
    UNKNOWN_FUTURE_VALUE = "unknownFutureValue"


class ChatMessageType(GraphEnum):
    """The values of microsoft.graph.chatMessageType.

    Attributes:
        MESSAGE: Somebody has written it.
        CHAT_EVENT: Tells of an event in the chat.
        TYPING: Somebody is writing.
        UNKNOWN_FUTURE_VALUE: Stands for members that will be added later; it is never
            sent.
    """

    MESSAGE = "message"
    CHAT_EVENT = "chatEvent"
    TYPING = "typing"
    UNKNOWN_FUTURE_VALUE = "unknownFutureValue"
