"""Operations on resources of the type chatMessage."""

from graph_sdk._runtime.group import AsyncGroup, Group
from graph_sdk._runtime.operation import Operation
from graph_sdk._runtime.unset import UNSET

_SET_REACTION = Operation(
    "chat_messages.set_reaction",
    (
        (
            "POST",
            "/teams/{team_id}/channels/{channel_id}/messages/{chat_message_id}/setReaction",
            "empty",
        ),
        (
            "POST",
            "/teams/{team_id}/channels/{channel_id}/messages/{message_id}/replies/{reply_id}/setReaction",
            "empty",
        ),
        ("POST", "/chats/{chat_id}/messages/{chat_message_id}/setReaction", "empty"),
    ),
    docs="https://learn.microsoft.com/graph/api/chatmessage-setreaction?view=graph-rest-beta",
)
_UNSET_REACTION = Operation(
    "chat_messages.unset_reaction",
    (
        (
            "POST",
            "/teams/{team_id}/channels/{channel_id}/messages/{chat_message_id}/unsetReaction",
            "empty",
        ),
        (
            "POST",
            "/teams/{team_id}/channels/{channel_id}/messages/{message_id}/replies/{reply_id}/unsetReaction",
            "empty",
        ),
        ("POST", "/chats/{chat_id}/messages/{chat_message_id}/unsetReaction", "empty"),
    ),
    docs="https://learn.microsoft.com/graph/api/chatmessage-unsetreaction?view=graph-rest-beta",
)


class ChatMessages(Group):
    """Operations on resources of the type chatMessage.

    A message in a channel or a chat of Microsoft Teams.

    Every method also takes the options headers, query, timeout and retries, which are
    for this call alone.
    """

    __slots__ = ()

    def set_reaction(
        self,
        *,
        team_id=None,
        channel_id=None,
        chat_message_id=None,
        message_id=None,
        reply_id=None,
        chat_id=None,
        reaction_type=UNSET,
        **options,
    ):
        """React to a chatMessage of a channel or a chat, or to a reply. One person can
        react in more than one way.

        Routes:
            POST /teams/{team_id}/channels/{channel_id}/messages/{chat_message_id}/setReaction
            POST /teams/{team_id}/channels/{channel_id}/messages/{message_id}/replies/{reply_id}/setReaction
            POST /chats/{chat_id}/messages/{chat_message_id}/setReaction

        Permissions:
            For POST
                /teams/{team_id}/channels/{channel_id}/messages/{chat_message_id}/setReaction,
                POST
                /teams/{team_id}/channels/{channel_id}/messages/{message_id}/replies/{reply_id}/setReaction:
            Delegated (work or school account) (Permissions for channel):
                ChannelMessage.Send
            Delegated (personal Microsoft account) (Permissions for channel): not
                supported
            Application (Permissions for channel): not supported
            For POST /chats/{chat_id}/messages/{chat_message_id}/setReaction:
            Delegated (work or school account) (Permissions for chat): Chat.ReadWrite
            Delegated (personal Microsoft account) (Permissions for chat): not supported
            Application (Permissions for chat): not supported

        Args:
            team_id: The ID of the team.
            channel_id: The ID of the channel.
            chat_message_id: The ID of the chat message.
            message_id: The ID of the message.
            reply_id: The ID of the reply.
            chat_id: The ID of the chat.
            reaction_type: The reaction, as a Unicode emoji. Required.

        https://learn.microsoft.com/graph/api/chatmessage-setreaction?view=graph-rest-beta
        """
        return self._call(
            _SET_REACTION,
            {
                "team_id": team_id,
                "channel_id": channel_id,
                "chat_message_id": chat_message_id,
                "message_id": message_id,
                "reply_id": reply_id,
                "chat_id": chat_id,
            },
            body={"reactionType": reaction_type},
            options=options,
        )

    def unset_reaction(
        self,
        *,
        team_id=None,
        channel_id=None,
        chat_message_id=None,
        message_id=None,
        reply_id=None,
        chat_id=None,
        reaction_type=UNSET,
        **options,
    ):
        """Take one's own reaction to a chatMessage back.

        Routes:
            POST /teams/{team_id}/channels/{channel_id}/messages/{chat_message_id}/unsetReaction
            POST /teams/{team_id}/channels/{channel_id}/messages/{message_id}/replies/{reply_id}/unsetReaction
            POST /chats/{chat_id}/messages/{chat_message_id}/unsetReaction

        Permissions:
            For POST
                /teams/{team_id}/channels/{channel_id}/messages/{chat_message_id}/unsetReaction,
                POST
                /teams/{team_id}/channels/{channel_id}/messages/{message_id}/replies/{reply_id}/unsetReaction:
            Delegated (work or school account) (Permissions for channel):
                ChannelMessage.Send
            Delegated (personal Microsoft account) (Permissions for channel): not
                supported
            Application (Permissions for channel): not supported
            For POST /chats/{chat_id}/messages/{chat_message_id}/unsetReaction:
            Delegated (work or school account) (Permissions for chat): Chat.ReadWrite
            Delegated (personal Microsoft account) (Permissions for chat): not supported
            Application (Permissions for chat): not supported

        Args:
            team_id: The ID of the team.
            channel_id: The ID of the channel.
            chat_message_id: The ID of the chat message.
            message_id: The ID of the message.
            reply_id: The ID of the reply.
            chat_id: The ID of the chat.
            reaction_type: The reaction, as a Unicode emoji. Required.

        https://learn.microsoft.com/graph/api/chatmessage-unsetreaction?view=graph-rest-beta
        """
        return self._call(
            _UNSET_REACTION,
            {
                "team_id": team_id,
                "channel_id": channel_id,
                "chat_message_id": chat_message_id,
                "message_id": message_id,
                "reply_id": reply_id,
                "chat_id": chat_id,
            },
            body={"reactionType": reaction_type},
            options=options,
        )


class AsyncChatMessages(AsyncGroup, ChatMessages):
    """Operations on resources of the type chatMessage. Calls are awaited.

    A message in a channel or a chat of Microsoft Teams.

    Every method also takes the options headers, query, timeout and retries, which are
    for this call alone.
    """

    __slots__ = ()
