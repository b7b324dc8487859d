from datetime import datetime

from graph_sdk._runtime.model import Model, Property
from graph_sdk.v1_0.models.chat_message_reaction_identity_set import (
    ChatMessageReactionIdentitySet,
)

class ChatMessageReaction(Model):
    created_date_time: Property[datetime] = ...
    reaction_type: Property[str] = ...
    user: Property[ChatMessageReactionIdentitySet] = ...
