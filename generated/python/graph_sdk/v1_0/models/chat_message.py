"""microsoft.graph.chatMessage, and types that it alone refers to."""

from __future__ import annotations

from graph_sdk._runtime.enums import GraphEnum
from graph_sdk._runtime.model import CollectionProperty, Model, Property
from graph_sdk.v1_0.models.entity import Entity
from graph_sdk.v1_0.models.identity_set import IdentitySet

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from graph_sdk.v1_0.models import (
        ChatMessageAttachment,
        ChatMessageImportance,
        ChatMessageMention,
        ItemBody,
    )


class ChatMessage(Entity):
    """A message in a channel or a chat of Microsoft Teams.

    Attributes:
        attachments: Files, cards, and tabs that go with the message.
        body: What the message says.
        channel_identity: The channel that the message stands in.
        chat_id: ID of the chat that the message stands in.
        created_date_time: When the message was written.
        deleted_date_time: When the message was deleted; null while it is there.
        etag: Names a version of the message.
        from_: Who has written the message.
        importance: How important the message is.
        last_edited_date_time: When the text was last changed.
        last_modified_date_time: When the message last changed, by a reaction for
            example.
        locale: Language of the message.
        mentions: Who is mentioned.
        message_type: What kind of message it is.
        reactions: How people have reacted.
        reply_to_id: ID of the message that this one replies to.
        subject: What the message is about, as text.
        summary: What a notification says in place of the text.
        web_url: Opens the message in Teams.
        replies: Replies to the message, in a channel.
    """

    __slots__ = ()
    _type = "microsoft.graph.chatMessage"

    attachments: CollectionProperty[ChatMessageAttachment] = CollectionProperty(
        "attachments", "chat_message_attachment"
    )
    body: Property[ItemBody] = Property("body", "item_body")
    channel_identity: Property[ChannelIdentity] = Property(
        "channelIdentity", "channel_identity"
    )
    chat_id: Property[str] = Property("chatId")
    created_date_time: Property[datetime] = Property(
        "createdDateTime", "Edm.DateTimeOffset"
    )
    deleted_date_time: Property[datetime] = Property(
        "deletedDateTime", "Edm.DateTimeOffset"
    )
    etag: Property[str] = Property("etag")
    from_: Property[ChatMessageFromIdentitySet] = Property(
        "from", "chat_message_from_identity_set"
    )
    importance: Property[ChatMessageImportance] = Property(
        "importance", "chat_message_importance"
    )
    last_edited_date_time: Property[datetime] = Property(
        "lastEditedDateTime", "Edm.DateTimeOffset"
    )
    last_modified_date_time: Property[datetime] = Property(
        "lastModifiedDateTime", "Edm.DateTimeOffset"
    )
    locale: Property[str] = Property("locale")
    mentions: CollectionProperty[ChatMessageMention] = CollectionProperty(
        "mentions", "chat_message_mention"
    )
    message_type: Property[ChatMessageType] = Property(
        "messageType", "chat_message_type"
    )
    reactions: CollectionProperty[ChatMessageReaction] = CollectionProperty(
        "reactions", "chat_message_reaction"
    )
    reply_to_id: Property[str] = Property("replyToId")
    subject: Property[str] = Property("subject")
    summary: Property[str] = Property("summary")
    web_url: Property[str] = Property("webUrl")
    replies: CollectionProperty[ChatMessage] = CollectionProperty(
        "replies", "chat_message"
    )


class ChannelIdentity(Model):
    """A channel and the team that it belongs to.

    Attributes:
        channel_id: ID of the channel.
        team_id: ID of the team.
    """

    __slots__ = ()
    _type = "microsoft.graph.channelIdentity"

    channel_id: Property[str] = Property("channelId")
    team_id: Property[str] = Property("teamId")


class ChatMessageFromIdentitySet(IdentitySet):
    """Who has written a chatMessage."""

    __slots__ = ()
    _type = "microsoft.graph.chatMessageFromIdentitySet"


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
