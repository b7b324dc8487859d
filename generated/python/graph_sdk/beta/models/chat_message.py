"""microsoft.graph.chatMessage."""

from graph_sdk._runtime.model import Property
from graph_sdk.beta.models.entity import Entity


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

    body = Property("body", "item_body")
    chat_id = Property("chatId")
    created_date_time = Property("createdDateTime", "Edm.DateTimeOffset")
    importance = Property("importance", "chat_message_importance")
    message_type = Property("messageType", "chat_message_type")
    reactions = Property("reactions", "chat_message_reaction", collection=True)
    reply_to_id = Property("replyToId")
    subject = Property("subject")
    replies = Property("replies", "chat_message", collection=True)
