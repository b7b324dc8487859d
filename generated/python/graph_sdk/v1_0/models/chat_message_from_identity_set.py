"""microsoft.graph.chatMessageFromIdentitySet."""

from __future__ import annotations

from graph_sdk.v1_0.models.identity_set import IdentitySet


class ChatMessageFromIdentitySet(IdentitySet):
    """Who has written a chatMessage."""

    __slots__ = ()
    _type = "microsoft.graph.chatMessageFromIdentitySet"
