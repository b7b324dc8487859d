"""microsoft.graph.chatMessageMentionedIdentitySet."""

from __future__ import annotations

from graph_sdk.v1_0.models.identity_set import IdentitySet


class ChatMessageMentionedIdentitySet(IdentitySet):
    """Who is mentioned in a chatMessage."""

    __slots__ = ()
    _type = "microsoft.graph.chatMessageMentionedIdentitySet"
