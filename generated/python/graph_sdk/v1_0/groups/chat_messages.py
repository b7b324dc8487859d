"""Operations on resources of the type chatMessage."""

from graph_sdk._runtime.group import AsyncGroup, Group
from graph_sdk._runtime.operation import Operation

_CREATE = Operation(
    "chat_messages.create",
    (
        (
            "POST",
            "/teams/{team_id}/channels/{channel_id}/messages",
            "entity",
            "chat_message",
        ),
        (
            "POST",
            "/teams/{team_id}/channels/{channel_id}/messages/{message_id}/replies",
            "entity",
            "chat_message",
        ),
        ("POST", "/chats/{chat_id}/messages", "entity", "chat_message"),
    ),
    docs="https://learn.microsoft.com/graph/api/chatmessage-post?view=graph-rest-1.0",
    body_type="chat_message",
)
_GET = Operation(
    "chat_messages.get",
    (
        (
            "GET",
            "/teams/{team_id}/channels/{channel_id}/messages/{message_id}",
            "entity",
            "chat_message",
        ),
        (
            "GET",
            "/teams/{team_id}/channels/{channel_id}/messages/{message_id}/replies/{reply_id}",
            "entity",
            "chat_message",
        ),
        ("GET", "/chats/{chat_id}/messages/{message_id}", "entity", "chat_message"),
        (
            "GET",
            "/me/chats/{chat_id}/messages/{message_id}",
            "entity",
            "chat_message",
            "me",
        ),
        (
            "GET",
            "/users/{user_id}/chats/{chat_id}/messages/{message_id}",
            "entity",
            "chat_message",
        ),
    ),
    docs="https://learn.microsoft.com/graph/api/chatmessage-get?view=graph-rest-1.0",
)


class ChatMessages(Group):
    """Operations on resources of the type chatMessage.

    A message in a channel or a chat of Microsoft Teams.

    Every method also takes the options headers, query, timeout and retries, which are
    for this call alone.
    """

    __slots__ = ()

    def create(
        self,
        body,
        /,
        *,
        team_id=None,
        channel_id=None,
        message_id=None,
        chat_id=None,
        **options,
    ):
        """Write a chatMessage into a channel or a chat, or reply to one in a channel.

        Routes:
            POST /teams/{team_id}/channels/{channel_id}/messages
            POST /teams/{team_id}/channels/{channel_id}/messages/{message_id}/replies
            POST /chats/{chat_id}/messages

        Permissions:
            For POST /teams/{team_id}/channels/{channel_id}/messages, POST
                /teams/{team_id}/channels/{channel_id}/messages/{message_id}/replies:
            Delegated (work or school account) (Permissions for channel):
                ChannelMessage.Send
            Delegated (personal Microsoft account) (Permissions for channel): not
                supported
            Application (Permissions for channel): Teamwork.Migrate.All
            For POST /chats/{chat_id}/messages:
            Delegated (work or school account) (Permissions for chat): ChatMessage.Send
            Delegated (personal Microsoft account) (Permissions for chat): not supported
            Application (Permissions for chat): not supported

        Args:
            body: What to send: a model, or a dict in JSON's terms.
            team_id: The ID of the team.
            channel_id: The ID of the channel.
            message_id: The ID of the message.
            chat_id: The ID of the chat.

        Returns:
            ChatMessage.

        https://learn.microsoft.com/graph/api/chatmessage-post?view=graph-rest-1.0
        """
        return self._call(
            _CREATE,
            {
                "team_id": team_id,
                "channel_id": channel_id,
                "message_id": message_id,
                "chat_id": chat_id,
            },
            body=body,
            options=options,
        )

    def get(
        self,
        *,
        team_id=None,
        channel_id=None,
        message_id,
        reply_id=None,
        chat_id=None,
        user_id=None,
        via=None,
        **options,
    ):
        """Read a chatMessage of a channel or a chat, or a reply to one.

        Routes:
            GET /teams/{team_id}/channels/{channel_id}/messages/{message_id}
            GET /teams/{team_id}/channels/{channel_id}/messages/{message_id}/replies/{reply_id}
            GET /chats/{chat_id}/messages/{message_id}
            GET /me/chats/{chat_id}/messages/{message_id} (via="me")
            GET /users/{user_id}/chats/{chat_id}/messages/{message_id}

        Permissions:
            For GET /teams/{team_id}/channels/{channel_id}/messages/{message_id}, GET
                /teams/{team_id}/channels/{channel_id}/messages/{message_id}/replies/{reply_id}:
            Delegated (work or school account) (Permissions for channel):
                ChannelMessage.Read.All
            Delegated (personal Microsoft account) (Permissions for channel): not
                supported
            Application (Permissions for channel): ChannelMessage.Read.Group
            For GET /chats/{chat_id}/messages/{message_id}, GET
                /me/chats/{chat_id}/messages/{message_id}, GET
                /users/{user_id}/chats/{chat_id}/messages/{message_id}:
            Delegated (work or school account) (Permissions for chat): Chat.Read
            Delegated (personal Microsoft account) (Permissions for chat): not supported
            Application (Permissions for chat): Chat.Read.All

        Args:
            team_id: The ID of the team.
            channel_id: The ID of the channel.
            message_id: The ID of the message.
            reply_id: The ID of the reply.
            chat_id: The ID of the chat.
            user_id: The ID of the user.
            via: The word that names the route, where the keys alone do not.

        Returns:
            ChatMessage.

        https://learn.microsoft.com/graph/api/chatmessage-get?view=graph-rest-1.0
        """
        return self._call(
            _GET,
            {
                "team_id": team_id,
                "channel_id": channel_id,
                "message_id": message_id,
                "reply_id": reply_id,
                "chat_id": chat_id,
                "user_id": user_id,
            },
            via=via,
            options=options,
        )


class AsyncChatMessages(AsyncGroup, ChatMessages):
    """Operations on resources of the type chatMessage. Calls are awaited.

    A message in a channel or a chat of Microsoft Teams.

    Every method also takes the options headers, query, timeout and retries, which are
    for this call alone.
    """

    __slots__ = ()
