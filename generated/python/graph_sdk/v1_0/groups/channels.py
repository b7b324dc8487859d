"""Operations on channels."""

from graph_sdk._runtime.group import AsyncGroup, Group
from graph_sdk._runtime.operation import Operation

_LIST_MESSAGES = Operation(
    "channels.list_messages",
    (
        (
            "GET",
            "/teams/{team_id}/channels/{channel_id}/messages",
            "collection",
            "chat_message",
        ),
    ),
    docs="https://learn.microsoft.com/graph/api/channel-list-messages?view=graph-rest-1.0",
)


class Channels(Group):
    """Operations on channels.

    Every method also takes the options headers, query, timeout and retries, which are
    for this call alone.
    """

    __slots__ = ()

    def list_messages(self, *, team_id, channel_id, top=None, expand=None, **options):
        """Page through the messages of a channel, without the replies to them.

        Routes:
            GET /teams/{team_id}/channels/{channel_id}/messages

        Permissions:
            Delegated (work or school account): ChannelMessage.Read.All
            Delegated (personal Microsoft account): not supported
            Application: ChannelMessage.Read.Group

        Args:
            team_id: The ID of the team.
            channel_id: The ID of the channel.
            top: How many items a page has.
            expand: Related resources to return along.

        Returns:
            A collection of ChatMessage; a page is requested when it is needed.

        https://learn.microsoft.com/graph/api/channel-list-messages?view=graph-rest-1.0
        """
        return self._call(
            _LIST_MESSAGES,
            {"team_id": team_id, "channel_id": channel_id},
            query={"$top": top, "$expand": expand},
            options=options,
        )


class AsyncChannels(AsyncGroup, Channels):
    """Operations on channels. Calls are awaited.

    Every method also takes the options headers, query, timeout and retries, which are
    for this call alone.
    """

    __slots__ = ()
