"""microsoft.graph.chatMessageReaction."""

from graph_sdk._runtime.model import Model, Property


class ChatMessageReaction(Model):
    """How somebody has reacted to a chatMessage.

    Attributes:
        created_date_time: When it was.
        reaction_type: The reaction: a word such as like, or an emoji.
        user: Who it was.
    """

    __slots__ = ()
    _type = "microsoft.graph.chatMessageReaction"

    created_date_time = Property("createdDateTime", "Edm.DateTimeOffset")
    reaction_type = Property("reactionType")
    user = Property("user", "chat_message_reaction_identity_set")
