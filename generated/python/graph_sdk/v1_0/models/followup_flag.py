"""microsoft.graph.followupFlag, and types that it alone refers to."""

from __future__ import annotations

from graph_sdk._runtime.enums import GraphEnum
from graph_sdk._runtime.model import Model, Property

TYPE_CHECKING = False
if TYPE_CHECKING:
    from graph_sdk.v1_0.models import DateTimeTimeZone


class FollowupFlag(Model):
    """Reminds a user of something to do about an item.

    Attributes:
        completed_date_time: When the work was done.
        due_date_time: When the work has to be done.
        flag_status: Whether anything is to be done.
        start_date_time: When the work begins.
    """

    __slots__ = ()
    _type = "microsoft.graph.followupFlag"

    completed_date_time: Property[DateTimeTimeZone] = Property(
        "completedDateTime", "date_time_time_zone"
    )
    due_date_time: Property[DateTimeTimeZone] = Property(
        "dueDateTime", "date_time_time_zone"
    )
    flag_status: Property[FollowupFlagStatus] = Property(
        "flagStatus", "followup_flag_status"
    )
    start_date_time: Property[DateTimeTimeZone] = Property(
        "startDateTime", "date_time_time_zone"
    )


class FollowupFlagStatus(GraphEnum):
    """The values of microsoft.graph.followupFlagStatus.

    Attributes:
        NOT_FLAGGED: Nothing is to be done.
        COMPLETE: What was to be done is done.
        FLAGGED: Something is to be done.
    """

    NOT_FLAGGED = "notFlagged"
    COMPLETE = "complete"
    FLAGGED = "flagged"
