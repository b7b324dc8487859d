from graph_sdk.beta.models.identity_set import IdentitySet

class ChatMessageReactionIdentitySet(IdentitySet):
    pass
