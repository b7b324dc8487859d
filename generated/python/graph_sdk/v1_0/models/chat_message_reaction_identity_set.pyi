from graph_sdk.v1_0.models.identity_set import IdentitySet

class ChatMessageReactionIdentitySet(IdentitySet):
    pass
