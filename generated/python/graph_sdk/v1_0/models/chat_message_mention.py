"""microsoft.graph.chatMessageMention, and types that it alone refers to."""

from __future__ import annotations

from graph_sdk._runtime.model import Model, Property
from graph_sdk.v1_0.models.identity_set import IdentitySet


class ChatMessageMention(Model):
    """Somebody or something that is mentioned in a chatMessage.

    Attributes:
        id: Number of the mention, as in <at id="0"> in the text.
        mentioned: Who is mentioned.
        mention_text: How the text names them.
    """

    __slots__ = ()
    _type = "microsoft.graph.chatMessageMention"

    id: Property[int] = Property("id")
    mentioned: Property[ChatMessageMentionedIdentitySet] = Property(
        "mentioned", "chat_message_mentioned_identity_set"
    )
    mention_text: Property[str] = Property("mentionText")


class ChatMessageMentionedIdentitySet(IdentitySet):
    """Who is mentioned in a chatMessage."""

    __slots__ = ()
    _type = "microsoft.graph.chatMessageMentionedIdentitySet"
