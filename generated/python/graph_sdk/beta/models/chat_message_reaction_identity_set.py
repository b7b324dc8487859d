"""microsoft.graph.chatMessageReactionIdentitySet."""

from __future__ import annotations

from graph_sdk.beta.models.identity_set import IdentitySet


class ChatMessageReactionIdentitySet(IdentitySet):
    """Who has reacted to a chatMessage."""

    __slots__ = ()
    _type = "microsoft.graph.chatMessageReactionIdentitySet"
