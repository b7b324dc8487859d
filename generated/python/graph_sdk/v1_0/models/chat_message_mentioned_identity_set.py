"""microsoft.graph.chatMessageMentionedIdentitySet."""

from graph_sdk.v1_0.models.identity_set import IdentitySet


class ChatMessageMentionedIdentitySet(IdentitySet):
    """Who is mentioned in a chatMessage."""

    __slots__ = ()
    _type = "microsoft.graph.chatMessageMentionedIdentitySet"
