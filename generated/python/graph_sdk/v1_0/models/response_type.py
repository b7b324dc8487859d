"""microsoft.graph.responseType."""

from graph_sdk._runtime.enums import GraphEnum


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
