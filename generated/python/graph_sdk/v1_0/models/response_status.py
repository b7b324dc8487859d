"""microsoft.graph.responseStatus, and types that it alone refers to."""

from __future__ import annotations

from graph_sdk._runtime.enums import GraphEnum
from graph_sdk._runtime.model import Model, Property

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime


class ResponseStatus(Model):
    """What somebody has answered to an invitation, and when.

    Attributes:
        response: The answer.
        time: When the answer was given.
    """

    __slots__ = ()
    _type = "microsoft.graph.responseStatus"

    response: Property[ResponseType] = Property("response", "response_type")
    time: Property[datetime] = Property("time", "Edm.DateTimeOffset")


class ResponseType(GraphEnum):
    """The values of microsoft.graph.responseType.

    Attributes:
        NONE: No answer is asked for.
        ORGANIZER: The user has called the meeting.
        TENTATIVELY_ACCEPTED: Perhaps.
        ACCEPTED: Yes.
        DECLINED: No.
        NOT_RESPONDED: No answer yet.
    """

    NONE = "none"
    ORGANIZER = "organizer"
    TENTATIVELY_ACCEPTED = "tentativelyAccepted"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    NOT_RESPONDED = "notResponded"
