"""microsoft.graph.attendeeType."""

from __future__ import annotations

from graph_sdk._runtime.enums import GraphEnum


class AttendeeType(GraphEnum):
    """The values of microsoft.graph.attendeeType.

    Attributes:
        REQUIRED: Has to be there.
        OPTIONAL: May be there.
        RESOURCE: A room, or a thing such as a projector.
    """

    REQUIRED = "required"
    OPTIONAL = "optional"
    RESOURCE = "resource"
