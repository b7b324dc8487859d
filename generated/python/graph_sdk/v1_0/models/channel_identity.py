"""microsoft.graph.channelIdentity."""

from graph_sdk._runtime.model import Model, Property


class ChannelIdentity(Model):
    """A channel and the team that it belongs to.

    Attributes:
        channel_id: ID of the channel.
        team_id: ID of the team.
    """

    __slots__ = ()
    _type = "microsoft.graph.channelIdentity"

    channel_id = Property("channelId")
    team_id = Property("teamId")
