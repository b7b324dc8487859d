"""microsoft.graph.onlineMeetingInfo."""

from graph_sdk._runtime.model import Model, Property


class OnlineMeetingInfo(Model):
    """How people join a meeting online, or by telephone.

    Attributes:
        conference_id: Number to dial in with.
        join_url: Address that opens the meeting.
        toll_number: Telephone number of the meeting.
    """

    __slots__ = ()
    _type = "microsoft.graph.onlineMeetingInfo"

    conference_id = Property("conferenceId")
    join_url = Property("joinUrl")
    toll_number = Property("tollNumber")
