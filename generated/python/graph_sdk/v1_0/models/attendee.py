"""microsoft.graph.attendee."""

from __future__ import annotations

from graph_sdk._runtime.model import Property
from graph_sdk.v1_0.models.attendee_base import AttendeeBase

TYPE_CHECKING = False
if TYPE_CHECKING:
    from graph_sdk.v1_0.models import ResponseStatus


class Attendee(AttendeeBase):
    """Somebody who is invited to an event, and what they have answered.

    Attributes:
        status: What they have answered, and when.
    """

    __slots__ = ()
    _type = "microsoft.graph.attendee"

    status: Property[ResponseStatus] = Property("status", "response_status")
