"""microsoft.graph.chatMessageMention."""

from graph_sdk._runtime.model import Model, Property


class ChatMessageMention(Model):
    """Somebody or something that is mentioned in a chatMessage.

    Attributes:
        id: Number of the mention, as in <at id="0"> in the text.
        mentioned: Who is mentioned.
        mention_text: How the text names them.
    """

    __slots__ = ()
    _type = "microsoft.graph.chatMessageMention"

    id = Property("id")
    mentioned = Property("mentioned", "chat_message_mentioned_identity_set")
    mention_text = Property("mentionText")
