"""microsoft.graph.chatMessage."""

from graph_sdk._runtime.model import Property
from graph_sdk.v1_0.models.entity import Entity


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

    attachments = Property("attachments", "chat_message_attachment", collection=True)
    body = Property("body", "item_body")
    channel_identity = Property("channelIdentity", "channel_identity")
    chat_id = Property("chatId")
    created_date_time = Property("createdDateTime", "Edm.DateTimeOffset")
    deleted_date_time = Property("deletedDateTime", "Edm.DateTimeOffset")
    etag = Property("etag")
    from_ = Property("from", "chat_message_from_identity_set")
    importance = Property("importance", "chat_message_importance")
    last_edited_date_time = Property("lastEditedDateTime", "Edm.DateTimeOffset")
    last_modified_date_time = Property("lastModifiedDateTime", "Edm.DateTimeOffset")
    locale = Property("locale")
    mentions = Property("mentions", "chat_message_mention", collection=True)
    message_type = Property("messageType", "chat_message_type")
    reactions = Property("reactions", "chat_message_reaction", collection=True)
    reply_to_id = Property("replyToId")
    subject = Property("subject")
    summary = Property("summary")
    web_url = Property("webUrl")
    replies = Property("replies", "chat_message", collection=True)
