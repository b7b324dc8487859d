"""microsoft.graph.attendeeBase."""

from __future__ import annotations

from graph_sdk._runtime.model import Property
from graph_sdk.v1_0.models.recipient import Recipient

TYPE_CHECKING = False
if TYPE_CHECKING:
    from graph_sdk.v1_0.models import AttendeeType


class AttendeeBase(Recipient):
    """Somebody who is invited to an event, and how.

    Attributes:
        type: Whether the event needs them.
    """

    __slots__ = ()
    _type = "microsoft.graph.attendeeBase"

    type: Property[AttendeeType] = Property("type", "attendee_type")
